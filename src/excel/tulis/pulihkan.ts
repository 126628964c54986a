import { beririsan } from '../../dasar/kotak';
import { baganSisa, buanganDari } from './buangan';
import { bacaDaftarLembar, type LembarBuku } from '../kawat/daftar-lembar';
import { kunciNama } from '../kawat/kepemilikan';
import { kirimBagan } from './kirim-bagan';
import { PengirimLunak } from '../kawat/kirim-lunak';
import { BukuTerbuka, kirimLangkah, type Langkah, langkahBentuk } from '../kawat/langkah';
import type { SiapTulis, TulisUlang } from './pemeriksaan-awal';
import { langkahSetelan } from './setelan-dokumen';
import { type NamaMenurutKunci } from './bagan';
import { susunLangkah } from './susun-langkah';
import { bagianPembaca } from './tabel-pembaca';
import { langkahTata, rencanaLama } from './tata-letak';

/** What could not be brought back. */
export interface Tertinggal {
  /** Sheets that do not hold what they held, or hold it without its looks. */
  lembar: string[];
  /** What Excel said to each attempt that failed. */
  sebab: unknown[];
}

/** What the write has done before it broke off. */
export interface Terputus {
  /** Names of the sheets that it wrote to. */
  tersentuh: ReadonlySet<string>;
  /** Ids of the sheets that it added, where others may have added sheets of the same names. */
  ditambahkan: ReadonlySet<string> | null;
  /** It wrote to the workbook's settings. */
  setelan: boolean;
}

/**
 * After a write that broke off: takes the sheets away that the run added, and writes into the others what they held
 * before it, as it was read before the first write. Sheet by sheet: one that cannot be brought back keeps no other from
 * it. Waits while the person edits a cell.
 */
export async function pulihkan(siap: SiapTulis, { tersentuh, ditambahkan, setelan }: Terputus): Promise<Tertinggal> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sekarang = (await bacaDaftarLembar(context)).lembar;
    const pemulih = new Pemulih(new BukuTerbuka(context), siap, sekarang);
    const idSebelum = new Set(siap.sebelum.map(({ id }) => id));
    const namaBaru = new Set(siap.buat.map(({ nama }) => kunciNama(nama)));
    for (const { id, nama } of sekarang) {
      const baru = !idSebelum.has(id) && namaBaru.has(kunciNama(nama)) && (ditambahkan?.has(id) ?? true);
      if (baru) await pemulih.hapus(nama);
    }
    for (const satu of siap.tulisUlang) {
      if (tersentuh.has(satu.ada.nama)) await pemulih.tulisKembali(satu);
    }
    const penutup = [...(setelan ? langkahSetelan(siap.setelan) : []), ...(siap.kembali ?? [])];
    for (const satu of penutup) await pemulih.kirim([satu]);
    return pemulih.tertinggal();
  });
}

class Pemulih {
  private readonly lunak: PengirimLunak;
  private readonly nama: NamaMenurutKunci;
  private readonly lembar = new Set<string>();
  private readonly sebab: unknown[] = [];

  constructor(
    private readonly buku: BukuTerbuka,
    siap: SiapTulis,
    private readonly sekarang: readonly LembarBuku[],
  ) {
    this.lunak = new PengirimLunak(buku);
    this.nama = new Map(siap.tulisUlang.map(({ rencana, ada }) => [rencana.kunci, ada.nama]));
  }

  /** A sheet that cannot be deleted, because another workbook is in front, is emptied at least. */
  async hapus(nama: string): Promise<void> {
    if (await this.kirim([langkahBentuk((buku) => buku.lembar(nama).delete(), 1)])) return;
    this.lembar.add(nama);
    await this.kirim([langkahBentuk((buku) => buku.lembar(nama).getRange().clear(), 2)]);
  }

  async tulisKembali(satu: TulisUlang): Promise<void> {
    const { rencana, ada, isi, tata, tabel = [] } = satu;
    if ((isi && !tata) || tabel.some(({ biasa }) => !biasa)) this.lembar.add(ada.nama);
    const pilihKami = (kini: readonly Excel.Chart[]): Excel.Chart[] =>
      baganSisa(kini, ada.bagan, rencana.bagan, tata?.bagan);
    const kini = this.sekarang.find(({ id }) => id === ada.id);
    const buang = buanganDari(rencana, tata, {
      bagan: pilihKami(kini?.bagan ?? []),
      tabel: tabel.flatMap(({ nama }) => (kini?.tabel.includes(nama) === true ? [nama] : [])),
      filter: kini?.tersaring === true,
    });
    const lama = rencanaLama(ada.nama, rencana.kunci, isi, tata);
    // Excel took those cells apart when the reader made the table.
    const gabung = lama.gabung.filter((kotak) => !tabel.some((t) => beririsan(t.kotak, kotak)));
    const langkah = susunLangkah({ rencana: { ...lama, gabung }, buang }, this.nama);
    if (!(await this.kirim(langkah.isi))) {
      this.lembar.add(ada.nama);
      return;
    }
    await this.lunak.kirim(ada.nama, [
      ...langkah.rupa,
      { kode: 'SETELAN', langkah: [langkahTata(ada.nama, ada.tata)] },
      ...bagianPembaca(ada.nama, satu),
    ]);
    await kirimBagan(this.lunak, langkah, pilihKami);
  }

  /** Whether Excel did all of the steps; what it said else is kept. */
  async kirim(langkah: readonly Langkah[]): Promise<boolean> {
    try {
      await kirimLangkah(this.buku, langkah, { sabar: true });
      return true;
    } catch (sebab) {
      this.sebab.push(sebab);
      return false;
    }
  }

  tertinggal(): Tertinggal {
    const tanpaRupa = this.lunak.catatan.map(({ lembar }) => lembar);
    return { lembar: [...new Set([...this.lembar, ...tanpaRupa])], sebab: this.sebab };
  }
}
