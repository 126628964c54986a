import type { CatatanTulis, KodeCatatan } from '../../domain/catatan-tulis';
import { GalatCapaian } from '../../dasar/galat';
import { kodeOffice, lokasiOffice } from './galat';
import { type BukuTerbuka, kirimLangkah, type Langkah } from './langkah';

/** Steps that set one thing of a sheet; when Excel cannot, the report stands and a note says what is missing. */
export interface Bagian {
  kode: KodeCatatan;
  langkah: readonly Langkah[];
}

/** Sends what a report can do without, and gathers notes of what Excel could not do. */
export class PengirimLunak {
  readonly catatan: CatatanTulis[] = [];
  /** Requests so far. */
  sinkron = 0;
  /** What has failed once goes in a request of its own from then on: it takes nothing else with it. */
  private readonly rawan = new Set<KodeCatatan>();

  constructor(
    readonly buku: BukuTerbuka,
    private readonly batal?: AbortSignal,
  ) {}

  /** Sends the parts of one sheet together, and each by itself where that fails. Throws `DIBATALKAN`. */
  async kirim(lembar: string, bagian: readonly Bagian[]): Promise<void> {
    const bersama = bagian.filter(({ kode }) => !this.rawan.has(kode));
    const utuh = await this.coba(bersama.flatMap(({ langkah }) => langkah));
    for (const satu of utuh ? bagian.filter(({ kode }) => this.rawan.has(kode)) : bagian) {
      if (!(await this.coba(satu.langkah))) this.catat(satu.kode, lembar);
    }
  }

  catat(kode: KodeCatatan, lembar: string, rincian = ''): void {
    this.rawan.add(kode);
    this.catatan.push({ kode, lembar, rincian });
  }

  /** Whether Excel did all of the steps. Throws `DIBATALKAN`, and what Excel has no part in. */
  async coba(langkah: readonly Langkah[]): Promise<boolean> {
    try {
      const { batal } = this;
      await kirimLangkah(this.buku, langkah, { batal, sabar: true, sebelumKirim: () => (this.sinkron += 1) });
      return true;
    } catch (sebab) {
      if (sebab instanceof GalatCapaian || kodeOffice(sebab) === undefined) throw sebab;
      // Taking the person back to where they are is always the last action: all before it is done.
      if (lokasiOffice(sebab) === 'Worksheet.activate') return true;
      return false;
    }
  }
}
