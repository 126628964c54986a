import { anggaranPerjanjianLain } from './anggaran-perjanjian';
import type { Rentang } from '../dasar/kotak';
import { type Bertahap, jalankan } from './bertahap';
import { jenisDitunjuk, kolomBentuk, tabelAsing } from './asing';
import { bentukDijawab, kunciBentuk } from './bentuk';
import { keyakinan } from './bukti';
import type { HasilJenis, Pilihan } from './definisi';
import { dilewati } from './dilewati';
import { instansiLaporan, tahunLaporan, tahunTeks } from './identitas';
import { SEMUA_JENIS } from './jenis/daftar';
import { tahunKepala, tahunTerukur } from './jenis/tahun-kepala';
import { judulUtama } from './judul';
import { periodeJudul } from './judul-waktu';
import { Kamus, kunciKepala } from './kamus';
import { meragukan } from './kepala';
import { Kisi } from './kisi';
import type { TabelMentah } from './mentah';
import { keMentah, type TabelBerbukti } from './mentahkan';
import { temukanNaskah } from './naskah';
import { penampungBaru } from './penampung';
import { pilihPerjanjian } from './perjanjian';
import { belumDibaca, pilihanKepala } from './pilihan';
import type { BacaGabungan, PotretBuku } from './potret';
import type { HasilBaca, KeputusanBaca, ParagrafNaskah, PilihanBaca, TabelDikenali } from './tabel';
import { capaianSebagaiRealisasi, seriTerbukti } from './seri-terbukti';
import { type HasilTemukan, type KepalaDitemukan, temukanKepala } from './temukan';
import { terdekat } from './terdekat';

export interface OpsiBaca extends KeputusanBaca {
  /** Gets 0…1. */
  /** Gets 0…1, and the sheet under way while tables are looked for. */
  kemajuan?: ((bagian: number, lembar?: string) => void) | undefined;
  batal?: AbortSignal | undefined;
}

/** Finding the headers is most of the work; the rest of the progress is for reading their rows. */
const BAGIAN_CARI = 0.8;

/** The sheet on which the row of that number stands, counted over all sheets. */
function lembarPadaBaris({ lembar }: PotretBuku, baris: number): string | undefined {
  let sampai = 0;
  return lembar.find(({ nilai }) => (sampai += nilai.length) > baris)?.nama;
}

/**
 * Finds every known table of the workbook and reads its figures, in slices that leave the page alive. Cells that are
 * not understood stand in the tables' quarantine; what only a person can settle stands in `pilihan`, and what they
 * settled before comes in by `opsi`. Merged areas are asked for once, and only for headers that blank cells leave in doubt.
 * A table that is certainly of a kind but lacks a column it needs stands in `dilewati`, and never stops the others; a
 * workbook without a known table gives an empty list, and there what came closest. Throws `DIBATALKAN`.
 */
export async function bacaTabel(
  potret: PotretBuku,
  bacaGabungan: BacaGabungan,
  opsi: OpsiBaca = {},
): Promise<HasilBaca> {
  const { pilihan = {}, kemajuan, batal } = opsi;
  const kamus = new Kamus(SEMUA_JENIS, opsi);
  const jumlahBaris = potret.lembar.reduce((jumlah, l) => jumlah + l.nilai.length, 0);
  let barisSelesai = 0;
  const ditemukan = await jalankan(
    cariDiSemua(potret, kamus, pilihan, () => (barisSelesai += 1)),
    {
      batal,
      lapor: () =>
        kemajuan?.((BAGIAN_CARI * barisSelesai) / Math.max(1, jumlahBaris), lembarPadaBaris(potret, barisSelesai)),
    },
  );
  const kepala = ditemukan.flatMap((d) => d.lengkap);
  const ragu = kepala
    .filter((k) => k.kecocokan.jenis.bacaTabel && meragukan(k.kisi, k.kepala.rentang))
    .map((k) => k.kepala.rentang);
  const gabungan = ragu.length > 0 ? await bacaGabungan(ragu) : [];
  const kisi = ditemukan.map((d) => d.kisi);
  const { dikenal, ...hasil } = await jalankan(susun(kisi, mentahkan(ditemukan, gabungan, kamus, pilihan), pilihan), {
    batal,
    lapor: () => kemajuan?.(BAGIAN_CARI),
  });
  kemajuan?.(1);
  const menempel = ditemukan.flatMap((d) => d.menempel.map(tabelMenempel));
  const kurang = ditemukan.flatMap((d) => d.kurang.map((k) => dilewati(k, 'KOLOM_HILANG')));
  const tanpa = hasil.tabel.length === 0 && kurang.length === 0;
  const asing = await jalankan(tabelAsing(kisi, [...dikenal, ...hasil.bukanMasukan.map((b) => b.rentang)], kamus), {
    batal,
    lapor: () => undefined,
  });
  return {
    ...hasil,
    asing,
    jenisDitunjuk: jenisDitunjuk(),
    bukanMasukan: [...hasil.bukanMasukan, ...menempel],
    dilewati: tanpa ? await jalankan(terdekat(ditemukan, kamus), { batal, lapor: () => undefined }) : kurang,
  };
}

function* cariDiSemua(
  potret: PotretBuku,
  kamus: Kamus,
  pilihan: Pilihan,
  barisSelesai: () => void,
): Bertahap<HasilTemukan[]> {
  const hasil: HasilTemukan[] = [];
  const bentuk = bentukDijawab(pilihan);
  for (const lembar of potret.lembar) {
    hasil.push(
      yield* temukanKepala({ kisi: new Kisi(lembar), semua: SEMUA_JENIS, kamus, pilihan, bentuk }, barisSelesai),
    );
  }
  return hasil;
}

function* mentahkan(
  ditemukan: readonly HasilTemukan[],
  gabungan: readonly Rentang[],
  kamus: Kamus,
  pilihan: Pilihan,
): Bertahap<TabelSiap[]> {
  const tabel: TabelSiap[] = [];
  for (const { lengkap } of ditemukan) {
    for (const satu of lengkap) {
      const mentah = yield* keMentah(satu, lengkap, gabungan, kamus);
      tabel.push({ ditemukan: satu, ...(yield* tanpaSeriTerbukti(mentah, pilihan)) });
    }
  }
  return tabel;
}

/** Columns between which the table's own arithmetic decides are no question. */
function* tanpaSeriTerbukti(tabel: TabelBerbukti, pilihan: Pilihan): Bertahap<TabelBerbukti> {
  const { mentah, kecocokan } = tabel;
  const dibaca = kecocokan.olehOrang ? null : yield* capaianSebagaiRealisasi(mentah, kecocokan, pilihan);
  if (dibaca) return { ...tabel, mentah: { ...mentah, kolom: dibaca }, kecocokan: { ...kecocokan, kolom: dibaca } };
  const terbukti = yield* seriTerbukti(mentah, kecocokan, pilihan);
  if (terbukti.size === 0) return tabel;
  const kolom = new Map(kecocokan.kolom);
  for (const [s, nomor] of terbukti) kolom.set(s.kunci, [nomor]);
  const seri = kecocokan.seri.filter((s) => !terbukti.has(s));
  return { ...tabel, mentah: { ...mentah, kolom }, kecocokan: { ...kecocokan, kolom, seri } };
}

/** Tables that leave the same thing open ask once. */
function sekali(pilihan: readonly PilihanBaca[]): PilihanBaca[] {
  const menurutKunci = new Map<string, PilihanBaca>();
  for (const satu of pilihan) if (!menurutKunci.has(satu.kunci)) menurutKunci.set(satu.kunci, satu);
  return [...menurutKunci.values()];
}

interface TabelSiap extends TabelBerbukti {
  ditemukan: KepalaDitemukan;
}

/** A header over nothing is no table; an Excel table is one also while it is empty. */
const berisi = ({ mentah }: TabelSiap): boolean => mentah.baris.length > 0;

/** Reads the tables kind by kind, indicators first, into one set of data. */
function* susun(
  kisi: readonly Kisi[],
  mentah: Bertahap<TabelSiap[]>,
  pilihan: Pilihan,
): Bertahap<Omit<HasilBaca, 'dilewati' | 'asing' | 'jenisDitunjuk'> & { dikenal: Rentang[] }> {
  const semua = yield* mentah;
  const penampung = penampungBaru(pilihan);
  const dipakai = semua.filter(berisi);
  const terbaca = new Map<TabelSiap, TabelDikenali>();
  const tidakDipakai: HasilBaca['bukanMasukan'] = [];
  const ditanyakan: PilihanBaca[] = dipakai
    .filter((t) => t.kecocokan.jenis.bacaTabel)
    .flatMap((t) => pilihanKepala(t.ditemukan, t.kecocokan, pilihan));
  const perjanjian = pilihPerjanjian(
    dipakai.filter((t) => !belumDibaca(t.ditemukan, pilihan)),
    pilihan,
  );
  for (const satu of perjanjian.pilihan) ditanyakan.push(satu);
  const anggaranLain = anggaranPerjanjianLain(dipakai, pilihan);
  const dibaca = semua.filter(
    (t) =>
      (berisi(t) || t.tabelExcel !== null) &&
      !belumDibaca(t.ditemukan, pilihan) &&
      !perjanjian.lain.has(t) &&
      !anggaranLain.has(t),
  );
  for (const jenis of SEMUA_JENIS) {
    if (!jenis.bacaTabel) continue;
    for (const t of terbaruDulu(dibaca.filter((x) => x.kecocokan.jenis === jenis))) {
      const unit = perjanjian.unit.get(t);
      const hasil = yield* jenis.bacaTabel(unit ? { ...t.mentah, unit } : t.mentah, penampung, pilihan);
      for (const sebutan of hasil.pembaca.tidakDipakai) tidakDipakai.push({ ...bukanMasukan(t), sebutan });
      for (const satu of hasil.pembaca.pilihanPemisah) ditanyakan.push(satu);
      terbaca.set(t, tabelDikenali(t, hasil));
    }
  }
  const judul = [...terbaca]
    // A list of holidays is of its own year, whatever the report's.
    .filter(([t, { jenis }]) => berisi(t) && jenis !== 'hariLibur')
    .map(([{ mentah }, { jenis }]) => ({
      utama: jenis === 'perjanjianKinerja',
      judul: berjudulTahun(mentah),
      lembar: mentah.kisi.nama,
    }));
  const { data } = penampung;
  data.tahun = tahunLaporan(judul);
  data.instansi = instansiLaporan(judul);
  const tabel = semua.flatMap((t) => terbaca.get(t) ?? []);
  return {
    data,
    tabel,
    dikenal: semua.map(rentangUtuh),
    bukanMasukan: [
      ...dipakai.flatMap((t) => {
        const unit = perjanjian.lain.get(t) ?? anggaranLain.get(t);
        if (unit !== undefined) return [{ ...bukanMasukan(t), sebutan: `${t.kecocokan.jenis.sebutan}: ${unit}` }];
        return t.kecocokan.jenis.bacaTabel === null ? [bukanMasukan(t)] : [];
      }),
      ...tidakDipakai,
    ],
    pilihan: sekali([...ditanyakan, ...penampung.pertanyaan, ...penampung.selisih(tabel)]),
    kemiripan: penampung.kemiripan(),
    kelengkapan: penampung.kelengkapan(),
    naskah: yield* kumpulkanNaskah(kisi, dipakai),
  };
}

/** The title rows; where none of them names a year, the one that both target and realisasi have in their heads. */
function berjudulTahun({ judul, kepala, kolom }: TabelMentah): readonly string[] {
  if (judul.some((j) => tahunTeks(j) !== null)) return judul;
  const tahun = (kunci: string): number | null => {
    const milik = kepala.kolom.find((k) => k.kolom === kolom.get(kunci)?.[0]);
    return milik ? tahunKepala(milik) : null;
  };
  const satu = tahun('target') ?? tahunTerukur(kepala.kolom.filter((k) => kolom.get('tahun')?.includes(k.kolom)));
  return satu !== null && (!kolom.has('realisasi') || tahun('realisasi') === satu) ? [...judul, String(satu)] : judul;
}

/** Later "years" are no years: a table that counts before all others. */
const TAHUN_TERAKHIR = 9999;
/** The year of a number of months since year 0, whose December is the last of its twelve; 0 where it is none. */
function tahunDari(bulan: number): number {
  const tahun = Math.floor((bulan - 1) / 12);
  return tahun > 0 && tahun <= TAHUN_TERAKHIR ? tahun : 0;
}

/** Tables of a kind whose latest one counts, that one first; else in the order of the sheets. */
function terbaruDulu(tabel: readonly TabelSiap[]): TabelSiap[] {
  const waktu = ({ kecocokan: { jenis }, mentah }: TabelSiap): number =>
    jenis.waktu?.(mentah.judul, mentah.kisi.nama) ?? 0;
  // A part of the year without its year is of the year that the others name.
  const tahun = tabel.reduce((terakhir, t) => Math.max(terakhir, tahunDari(waktu(t))), 0);
  const lengkap = (t: TabelSiap): number => (tahunDari(waktu(t)) === 0 ? tahun * 12 + waktu(t) : waktu(t));
  return [...tabel].sort((a, b) => lengkap(b) - lengkap(a));
}

/** Running text of all sheets; what stands in a table is that table's. */
function* kumpulkanNaskah(semua: readonly Kisi[], tabel: readonly TabelSiap[]): Bertahap<ParagrafNaskah[]> {
  const naskah: ParagrafNaskah[] = [];
  for (const kisi of semua) {
    const selembar = tabel.filter((t) => t.mentah.kisi === kisi).map(rentangUtuh);
    for (const paragraf of yield* temukanNaskah(kisi, selembar)) naskah.push(paragraf);
  }
  return naskah;
}

function tabelDikenali(t: TabelSiap, { id, jenis, baris, pembaca }: HasilJenis): TabelDikenali {
  const { mentah } = t;
  const { kisi, judul } = mentah;
  const seJudul = [{ utama: true, judul, lembar: kisi.nama }];
  return {
    id,
    jenis,
    judul: judulUtama(judul) || kisi.nama,
    rentang: rentangUtuh(t),
    baris,
    bukti: t.kecocokan.bukti,
    keyakinan: t.keyakinan,
    tahun: tahunLaporan(seJudul),
    periode: periodeJudul(judul),
    unit: instansiLaporan(seJudul),
    impor: kisi.impor,
    tersembunyi: !kisi.terlihat ? 'lembar' : kisi.adaBarisTersembunyi ? 'baris' : null,
    tabelExcel: t.tabelExcel,
    sumber: mentah.sumber,
    keputusanKolom: pembaca.keputusanKolom,
    ...kolomDikenali(t),
    karantina: pembaca.karantina,
    rincian: pembaca.rincian,
    ganda: pembaca.ganda,
    ...(mentah.keterangan.length > 0 ? { keterangan: mentah.keterangan } : {}),
  };
}

function bukanMasukan(t: TabelBerbukti): HasilBaca['bukanMasukan'][number] {
  const { jenis, bukti } = t.kecocokan;
  return { sebutan: jenis.sebutan, rentang: rentangUtuh(t), bukti, keyakinan: t.keyakinan };
}

/** Named, so that a person puts a blank column between the two; it is not read, because nothing says that it is one. */
function tabelMenempel(k: KepalaDitemukan): HasilBaca['bukanMasukan'][number] {
  const { jenis, bukti } = k.kecocokan;
  const sebutan = `${jenis.sebutan}, menempel pada tabel di sebelahnya: beri kolom kosong di antaranya`;
  return { sebutan, rentang: k.kepala.rentang, bukti, keyakinan: keyakinan(k) };
}

/** What every column was taken for, and what it could have been. */
function kolomDikenali({
  ditemukan,
  mentah,
  kecocokan,
}: TabelSiap): Pick<TabelDikenali, 'kolom' | 'opsiKolom' | 'bentuk'> {
  const { kisi, kepala } = mentah;
  const { rentang } = kepala;
  const { jenis } = kecocokan;
  const milik = new Map([...kecocokan.kolom].flatMap(([kunci, nomor]) => nomor.map((n) => [n, kunci] as const)));
  return {
    kolom: kepala.kolom.map(({ kolom, jalur, penuh }) => ({
      kunci: kunciKepala(jenis, penuh),
      judul: jalur.join(' > '),
      asal: { lembar: kisi.nama, baris: rentang.baris + rentang.jumlahBaris - 1, kolom },
      sebagai: milik.get(kolom) ?? '',
    })),
    bentuk: {
      kunci: kunciBentuk(ditemukan.kepala),
      jenis: jenis.sebutan,
      kolom: kolomBentuk(kisi, ditemukan.kepala, kecocokan),
      olehOrang: kecocokan.olehOrang ?? false,
    },
    opsiKolom: Object.entries(jenis.kolom).map(([nilai, { sebutan }]) => ({ nilai, uraian: sebutan })),
  };
}

function rentangUtuh({ mentah }: TabelBerbukti): TabelDikenali['rentang'] {
  const { rentang } = mentah.kepala;
  return { ...rentang, jumlahBaris: mentah.akhir - rentang.baris + 1 };
}
