import { type Angka, type Temuan } from './domain/angka';
import { Decimal, tampil } from './domain/desimal';
import type { AlamatSel } from './domain/fakta';
import { GalatCapaian } from './domain/galat';
import { type HasilLkj, hitungLkj, type PedomanLkj, semuaAngka, type SetelanLkj } from './domain/lkj';
import { type Kebutuhan, simulasikan } from './domain/simulasi';
import {
  angkaRiwayat,
  bacaRiwayat,
  type CatatanHitungan,
  type PerubahanHitungan,
  perubahanSejak,
  tambahCatatan,
  tandaMasukan,
  tulisRiwayat,
} from './domain/riwayat';
import { type CakupanReviu, cakupanReviu } from './domain/reviu/cakupan';
import { catatanHasilReviu } from './domain/reviu/catatan-hasil';
import type { KonteksReviu } from './domain/reviu/konteks';
import { paragrafDariSel } from './domain/reviu/narasi/paragraf';
import { bacaGabungan } from './excel/gabungan';
import { tetapkanNama } from './excel/kepemilikan';
import { type HasilVerifikasi, periksa } from './excel/periksa';
import { ambilPotret } from './excel/potret';
import { bacaStatusTemuan } from './excel/status-temuan';
import { terapkan } from './excel/terapkan';
import { bacaTabel } from './input/baca';
import { rumusFakta } from './input/rumus-fakta';
import type { Bacaan, TabelDikenali } from './input/tabel';
import { kamus } from './locales';
import { kamusReviu } from './locales/kamus-reviu';
import type { ButirReviu } from './report/banding-reviu';
import { faktaMenurutSel } from './report/fakta-menurut-sel';
import type { KunciLembar } from './report/lembar-baru';
import type { SelDisisihkan } from './report/lembar/data';
import type { RencanaLaporan } from './report/rencana';
import { blokTabel, type Salinan, salinBlok } from './report/salin';
import { type BahanLaporan, type Lapisan, NAMA_LEMBAR, susunLaporan } from './report/susun';

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
  /** Parts of the report beyond the ordinary ones; none unless asked for. */
  lapisan?: Lapisan;
  kemajuan?: (kemajuan: Kemajuan) => void;
  batal?: AbortSignal;
  /** Leaves the person on the sheet where they are; else the report's first sheet is shown. */
  tetapDiLembar?: boolean;
  /** When the run is made, for its history; now unless said otherwise. */
  waktu?: Date;
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

export interface HasilHitung extends Bacaan {
  pedoman: PedomanDipakai;
  angka: AngkaTertulis[];
  temuan: Temuan[];
  /** How many of the workbook's figures a check looked at. */
  cakupan: CakupanReviu;
  /** Names of the sheets written, in order. */
  lembar: string[];
  /** Sheets that were left out because no table of the workbook feeds them. */
  tanpaTabel: string[];
  /** Every table that was written, to be copied into the report. */
  tabelSalin: TabelSalin[];
  /** What changed since the last run; null when this is the first. */
  perubahan: PerubahanHitungan | null;
  verifikasi: HasilVerifikasi;
  /** Milliseconds per stage. */
  milidetik: Record<Tahap, number>;
}

/** A written table, ready for the clipboard. */
export interface TabelSalin {
  lembar: string;
  judul: string;
  salin: () => Salinan;
}

/** Reads and recognises only; nothing is computed or written. */
export async function kenaliTabel(opsi: Pick<OpsiHitung, 'batal'> = {}): Promise<Bacaan> {
  const { batal } = opsi;
  const potret = await ambilPotret({ batal });
  const bacaan = await bacaTabel(potret.buku, bacaGabungan, { ...potret.ingatan, batal });
  return { ...bacaan, bukanMasukan: [...bacaan.bukanMasukan, ...potret.imporLama] };
}

/**
 * Hitung Capaian: the whole run on one page. Takes a picture of the open workbook, recognises its tables, computes
 * every figure, lays the results out, writes them and reads them back. All checks come before the first write.
 * Throws `GalatCapaian`; the workbook then holds what it held before (after `GAGAL_VERIFIKASI`: the new sheets).
 */
export async function hitungCapaian(opsi: OpsiHitung = {}): Promise<HasilHitung> {
  const { setelan = {}, lapisan = {}, batal, tetapDiLembar } = opsi;
  const milidetik: Record<Tahap, number> = { baca: 0, hitung: 0, tulis: 0, verifikasi: 0 };
  const tahap = async <T>(nama: Tahap, kerja: (lapor: (bagian: number) => void) => Promise<T>): Promise<T> => {
    const lapor = (bagian: number): void => opsi.kemajuan?.({ tahap: nama, bagian });
    lapor(0);
    const mulai = performance.now();
    const hasil = await kerja(lapor);
    milidetik[nama] = performance.now() - mulai;
    return hasil;
  };

  const { potret, status, data, ...bacaan } = await tahap('baca', async (kemajuan) => {
    const gambar = await ambilPotret({ kemajuan: (bagian) => kemajuan(bagian / 2), batal });
    const opsiBaca = { ...gambar.ingatan, kemajuan: (bagian: number) => kemajuan((1 + bagian) / 2), batal };
    const status = lapisan.catatanReviu ? await bacaStatusTemuan() : null;
    return { potret: gambar, status, ...(await bacaTabel(gambar.buku, bacaGabungan, opsiBaca)) };
  });
  const { tabel } = bacaan;
  if (tabel.length === 0) throw new GalatCapaian('TIDAK_ADA_TABEL');

  const { hasil, temuan, cakupan, laporan, perubahan, riwayat } = await tahap('hitung', () => {
    const hitungan = hitungLkj(data, setelan, { ...konteksReviu(bacaan), rumus: rumusFakta(potret.buku, data) });
    const nama = tetapkanNama(potret, new Map(Object.entries(NAMA_LEMBAR)));
    const namaLembar = (kunci: KunciLembar): string => nama.get(kunci) ?? NAMA_LEMBAR[kunci];
    const riwayat = bacaRiwayat(potret.riwayat);
    const catatan = catatanHitungan(hitungan.hasil, setelan, opsi.waktu ?? new Date());
    const perubahan = perubahanSejak(riwayat, catatan);
    const cakupan = cakupanReviu(hitungan.hasil, hitungan.temuan);
    const bahan: BahanLaporan = {
      disisihkan: disisihkan(tabel),
      reviu: hitungan.temuan.map(butirReviu),
      cakupan,
      tandaPeriksa: lapisan.tandaPeriksa ?? false,
      catatanReviu: status && {
        catatan: catatanHasilReviu(hitungan.hasil, hitungan.temuan, status),
        kata: kamusReviu('id'),
      },
      namaLembar,
      sudahAda: new Set(potret.milikKami.map(({ kunci }) => kunci)),
      perubahan,
    };
    return Promise.resolve({
      ...hitungan,
      cakupan,
      laporan: susunLaporan(hitungan.hasil, bahan),
      perubahan,
      riwayat: tulisRiwayat(tambahCatatan(riwayat, catatan)),
    });
  });
  const angka = semuaAngka(hasil);
  if (!angka.some((a) => a.nilai !== null)) throw new GalatCapaian('TIDAK_ADA_ANGKA');

  await tahap('tulis', (kemajuan) => terapkan(laporan.rencana, potret, { kemajuan, batal, riwayat, tetapDiLembar }));
  const verifikasi = await tahap('verifikasi', () =>
    periksa(laporan.rencana, { buku: potret.buku, tabel: tabel.map(({ rentang }) => rentang) }),
  );
  return {
    ...bacaan,
    bukanMasukan: [...bacaan.bukanMasukan, ...potret.imporLama],
    pedoman: pedomanDipakai(hasil),
    angka: angka.map((a) => ({
      ...a,
      tampil: a.nilai ? tampil(a.nilai, a.desimal) : '–',
      sel: laporan.letakAngka.get(a.kunci) ?? null,
    })),
    temuan,
    cakupan,
    lembar: laporan.rencana.lembar.map((l) => l.nama),
    tanpaTabel: laporan.tanpaTabel.map((kunci) => NAMA_LEMBAR[kunci]),
    tabelSalin: tabelSalin(laporan.rencana),
    perubahan,
    verifikasi,
    milidetik,
  };
}

/** The report's own tables; LKj Data is for tracing, not for pasting. */
const tabelSalin = ({ lembar }: RencanaLaporan): TabelSalin[] =>
  lembar
    .filter(({ kunci }) => kunci !== 'data')
    .flatMap((l) =>
      blokTabel(l).map((blok) => ({ lembar: l.nama, judul: blok.judul || l.nama, salin: () => salinBlok(l, blok) })),
    );

/** What each input of a figure must reach for the figure to reach `target` ("92.5"); reads and writes nothing. */
export const simulasi = (angka: Angka, target: string): Kebutuhan[] => simulasikan(angka, new Decimal(target));

/** The tables' titles and places, for the checks on captions, and the report's running text. */
function konteksReviu({ tabel, naskah }: Pick<Bacaan, 'tabel' | 'naskah'>): KonteksReviu {
  return {
    tabel: tabel.map(({ id, judul, rentang: { lembar, baris, kolom } }) => ({
      id,
      judul,
      asal: { lembar, baris, kolom },
    })),
    narasi: paragrafDariSel(naskah),
  };
}

/** The quarantine in the words of the sheets, which are always Indonesian. */
function disisihkan(tabel: readonly TabelDikenali[]): SelDisisihkan[] {
  const kata = kamus('id').baca.karantina;
  return tabel.flatMap((t) =>
    t.karantina.map(({ asal, teks, alasan, rincian }) => ({ asal, teks, alasan: kata[alasan](teks, rincian) })),
  );
}

/** What the history keeps of this run. */
function catatanHitungan(hasil: HasilLkj, setelan: Setelan, waktu: Date): CatatanHitungan {
  const { tahun, ikpa, sakip, nka, skm } = hasil.pedoman;
  return {
    // This country's form sorts and reads as year, month, day.
    waktu: waktu.toLocaleString('sv-SE'),
    kaidah: JSON.stringify([tahun, ikpa.nama, sakip.nama, nka.nama, skm.nama, setelan]),
    masukan: tandaMasukan(faktaMenurutSel(hasil.data).values()),
    angka: angkaRiwayat(semuaAngka(hasil)),
  };
}

/** A finding in the words of the sheets. */
function butirReviu(temuan: Temuan): ButirReviu {
  const nama = temuan.rincian['uraian'] ?? temuan.rincian['nama'];
  return {
    ...temuan,
    aturan: kamusReviu('id').aturan[temuan.aturan].nama,
    uraian: nama === undefined ? '' : String(nama),
  };
}

function pedomanDipakai({ pedoman }: HasilLkj): PedomanDipakai {
  const { tahun, asal, ikpa, sakip, nka } = pedoman;
  return { tahun, asal, ikpa: ikpa.nama, sakip: sakip.nama, nka: nka.nama };
}
