import { type Angka, type Temuan } from './domain/angka';
import { tampil } from './domain/desimal';
import type { AlamatSel } from './domain/fakta';
import { GalatCapaian } from './domain/galat';
import { type HasilLkj, hitungLkj, type PedomanLkj, semuaAngka, type SetelanLkj } from './domain/lkj';
import { bacaGabungan } from './excel/gabungan';
import { tetapkanNama } from './excel/kepemilikan';
import { type HasilVerifikasi, periksa } from './excel/periksa';
import { ambilPotret } from './excel/potret';
import { terapkan } from './excel/terapkan';
import { bacaTabel } from './input/baca';
import type { TabelDikenali } from './input/tabel';
import { kamus } from './locales';
import type { KunciLembar } from './report/lembar-baru';
import type { SelDisisihkan } from './report/lembar/data';
import { NAMA_LEMBAR, susunLaporan } from './report/susun';

/** Rule settings a person may choose. */
export type Setelan = SetelanLkj;

export type Tahap = 'baca' | 'hitung' | 'tulis' | 'verifikasi';

export interface Kemajuan {
  tahap: Tahap;
  /** 0…1 within the stage. */
  bagian: number;
}

export interface OpsiHitung {
  setelan?: Setelan;
  kemajuan?: (kemajuan: Kemajuan) => void;
  batal?: AbortSignal;
}

/** A computed figure and the cell it was written to. */
export interface AngkaTertulis extends Angka {
  sel: AlamatSel | null;
  /** As printed on the sheet: '98,88'; '–' when there is no number. */
  tampil: string;
}

export interface PedomanDipakai {
  tahun: number;
  ikpa: string;
  sakip: string;
  nka: string;
  /** Where the year came from. */
  asal: PedomanLkj['asal'];
}

export interface HasilHitung {
  pedoman: PedomanDipakai;
  tabel: TabelDikenali[];
  angka: AngkaTertulis[];
  temuan: Temuan[];
  /** Names of the sheets written, in order. */
  lembar: string[];
  verifikasi: HasilVerifikasi;
  /** Milliseconds per stage. */
  milidetik: Record<Tahap, number>;
}

/** Reads and recognises only; nothing is computed or written. */
export async function kenaliTabel(opsi: Pick<OpsiHitung, 'batal'> = {}): Promise<{ tabel: TabelDikenali[] }> {
  const { buku } = await ambilPotret({ batal: opsi.batal });
  const { tabel } = await bacaTabel(buku, bacaGabungan);
  return { tabel };
}

/**
 * Hitung Capaian: the whole run on one page. Takes a picture of the open workbook, recognises its tables, computes
 * every figure, lays the results out, writes them and reads them back. All checks come before the first write.
 * Throws `GalatCapaian`; the workbook then holds what it held before.
 */
export async function hitungCapaian(opsi: OpsiHitung = {}): Promise<HasilHitung> {
  const { setelan = {}, batal } = opsi;
  const milidetik: Record<Tahap, number> = { baca: 0, hitung: 0, tulis: 0, verifikasi: 0 };
  const tahap = async <T>(nama: Tahap, kerja: (lapor: (bagian: number) => void) => Promise<T>): Promise<T> => {
    const lapor = (bagian: number): void => opsi.kemajuan?.({ tahap: nama, bagian });
    lapor(0);
    const mulai = performance.now();
    const hasil = await kerja(lapor);
    milidetik[nama] = performance.now() - mulai;
    return hasil;
  };

  const { potret, data, tabel } = await tahap('baca', async (kemajuan) => {
    const gambar = await ambilPotret({ kemajuan, batal });
    return { potret: gambar, ...(await bacaTabel(gambar.buku, bacaGabungan)) };
  });
  if (tabel.length === 0) throw new GalatCapaian('TIDAK_ADA_TABEL');

  const { hasil, temuan, laporan } = await tahap('hitung', () => {
    const hitungan = hitungLkj(data, setelan);
    const nama = tetapkanNama(potret, new Map(Object.entries(NAMA_LEMBAR)));
    const namaLembar = (kunci: KunciLembar): string => nama.get(kunci) ?? NAMA_LEMBAR[kunci];
    return Promise.resolve({ ...hitungan, laporan: susunLaporan(hitungan.hasil, disisihkan(tabel), namaLembar) });
  });
  const angka = semuaAngka(hasil);
  if (!angka.some((a) => a.nilai !== null)) throw new GalatCapaian('TIDAK_ADA_ANGKA');

  await tahap('tulis', (kemajuan) => terapkan(laporan.rencana, potret, { kemajuan, batal }));
  const verifikasi = await tahap('verifikasi', () => periksa(laporan.rencana));
  return {
    pedoman: pedomanDipakai(hasil),
    tabel,
    angka: angka.map((a) => ({
      ...a,
      tampil: a.nilai ? tampil(a.nilai, a.desimal) : '–',
      sel: laporan.letakAngka.get(a.kunci) ?? null,
    })),
    temuan,
    lembar: laporan.rencana.lembar.map((l) => l.nama),
    verifikasi,
    milidetik,
  };
}

/** The quarantine in the words of the sheets, which are always Indonesian. */
function disisihkan(tabel: readonly TabelDikenali[]): SelDisisihkan[] {
  const kata = kamus('id').baca.karantina;
  return tabel.flatMap((t) =>
    t.karantina.map(({ asal, teks, alasan, rincian }) => ({ asal, teks, alasan: kata[alasan](teks, rincian) })),
  );
}

function pedomanDipakai({ pedoman }: HasilLkj): PedomanDipakai {
  const { tahun, asal, ikpa, sakip, nka } = pedoman;
  return { tahun, asal, ikpa: ikpa.nama, sakip: sakip.nama, nka: nka.nama };
}
