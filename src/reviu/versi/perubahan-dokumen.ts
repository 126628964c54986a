import type { AlamatSel } from '../../dasar/sel';
import { PemberiKunci, potongKunci } from '../../dasar/kunci';
import { bacaNama, kataNama } from '../cetak/nama';
import { bacaAngkaCetak } from '../cetak/angka-cetak';
import type { BarisCetak, SelCetak, TabelCetak } from '../cetak/tabel-cetak';
import { kataTemuan } from '../daftar';
import type { Temuan } from '../temuan';
import { pasangkanBaris, pasangkanKolom, pasangkanTabel } from './pasangkan';
import { tahunBerbeda, type VersiLaporan } from './versi';

/**
 * `berubah`: a figure that is another now; `baru`, `hilang`: a row or a table that the other version does not have;
 * `pindah`: one that stands elsewhere; `kalimatUsang`: a sentence with the figure that its table no longer prints;
 * `temuanSelesai`, `temuanBaru`: what one version's review finds and the other's does not.
 */
export type JenisPerubahan = 'berubah' | 'baru' | 'hilang' | 'pindah' | 'kalimatUsang' | 'temuanSelesai' | 'temuanBaru';

export interface PerubahanDokumen {
  kunci: string;
  jenis: JenisPerubahan;
  /** The row, or the table's caption. */
  nama: string;
  /** The column's heading; '' for a row or a table as a whole; of a finding its rule's name. */
  kolom: string;
  /** As printed; '' where there is none. */
  lama: string;
  baru: string;
  tempatLama: string;
  tempatBaru: string;
  /** Its cell in the version under review; null for what only the other one has. */
  sel: AlamatSel | null;
}

type Calon = Omit<PerubahanDokumen, 'kunci'>;

/** What is different between two versions of a report, by table, row and column; lines and places mean nothing. */
export function perubahanDokumen(lama: VersiLaporan, baru: VersiLaporan): PerubahanDokumen[] {
  const pemberi = new PemberiKunci('/');
  const { pasangan, hilang, tambahan } = pasangkanTabel(lama.tabel, baru.tabel);
  const angka = selSekali(pasangan.flatMap((satu) => diTabel(satu.lama, satu.baru, lama, baru)));
  const berubah = angka.filter(({ jenis }) => jenis === 'berubah');
  const semua: Calon[] = [
    ...angka,
    ...pindahTabel(pasangan, lama, baru),
    ...hilang.map((t) => tabelUtuh('hilang', t, lama)),
    ...tambahan.map((t) => tabelUtuh('baru', t, baru)),
    ...kalimatUsang(berubah, baru),
    ...temuanBerganti(lama, baru),
  ];
  return semua.map((satu) => ({
    kunci: pemberi.unik([satu.jenis, potongKunci(satu.nama), potongKunci(satu.kolom)].filter(Boolean).join('/')),
    ...satu,
  }));
}

/** A row may go by two names, its indicator's and its program's: a cell of it is told once. */
function selSekali(calon: readonly Calon[]): Calon[] {
  const terlihat = new Set<string>();
  return calon.filter(({ jenis, sel }) => {
    if (jenis !== 'berubah' || sel === null) return true;
    const kunci = `${sel.lembar}!${sel.baris},${sel.kolom}`;
    const baru = !terlihat.has(kunci);
    terlihat.add(kunci);
    return baru;
  });
}

function diTabel(tLama: TabelCetak, tBaru: TabelCetak, lama: VersiLaporan, baru: VersiLaporan): Calon[] {
  const kolom = pasangkanKolom({ tabel: tLama, tahun: lama.tahun }, { tabel: tBaru, tahun: baru.tahun }).pasangan;
  const baris = pasangkanBaris(tLama, tBaru);
  const angka = baris.pasangan.flatMap((b) =>
    kolom.flatMap((k): Calon[] => {
      const [dulu, kini] = [b.lama.sel.get(k.lama.kolom), b.baru.sel.get(k.baru.kolom)];
      if (!dulu || !kini || samaCetak(dulu, kini)) return [];
      return [
        {
          jenis: 'berubah',
          nama: b.baru.nama.asli,
          kolom: k.baru.judul,
          lama: dulu.teks,
          baru: kini.teks,
          tempatLama: lama.tempat(dulu.asal),
          tempatBaru: baru.tempat(kini.asal),
          sel: kini.asal,
        },
      ];
    }),
  );
  const campuran = baris.pasangan.flatMap((b) => diCampuran(tLama, tBaru, b, lama, baru));
  return [
    ...angka,
    ...campuran,
    ...baris.hilang.flatMap((b) => barisUtuh('hilang', b, lama, baru)),
    ...baris.tambahan.flatMap((b) => barisUtuh('baru', b, baru, lama)),
  ];
}

/** Cells of words and figures: the figures in their order are what is compared. */
function diCampuran(
  tLama: TabelCetak,
  tBaru: TabelCetak,
  baris: { lama: BarisCetak; baru: BarisCetak },
  lama: VersiLaporan,
  baru: VersiLaporan,
): Calon[] {
  return tBaru.kolomCampuran.flatMap(({ kolom, judul }): Calon[] => {
    const sejudul = (lain: { judul: string }): boolean => lain.judul.toLowerCase() === judul.toLowerCase();
    const ke = tBaru.kolomCampuran.filter(sejudul).findIndex((satu) => satu.kolom === kolom);
    const kolomLama = tLama.kolomCampuran.filter(sejudul)[ke]?.kolom;
    if (kolomLama === undefined) return [];
    const [dulu = '', kini = ''] = [baris.lama.campuran.get(kolomLama), baris.baru.campuran.get(kolom)];
    if (angkaDalam(dulu) === angkaDalam(kini)) return [];
    const sel = { ...baris.baru.asal, kolom };
    const tempat = { tempatLama: lama.tempat({ ...baris.lama.asal, kolom: kolomLama }), tempatBaru: baru.tempat(sel) };
    return [{ jenis: 'berubah', nama: baris.baru.nama.asli, kolom: judul, lama: dulu, baru: kini, ...tempat, sel }];
  });
}

const angkaDalam = (teks: string): string => (teks.match(ANGKA) ?? []).join(' ');

const samaCetak = (a: SelCetak, b: SelCetak): boolean => a.angka.nilai.eq(b.angka.nilai);

/** A row without its like in the same table: it moved where another table of the other version has it, as it is. */
function barisUtuh(jenis: 'baru' | 'hilang', baris: BarisCetak, milik: VersiLaporan, lain: VersiLaporan): Calon[] {
  const isi = [...baris.sel.values()];
  if (isi.length === 0 || baris.nama.kata.length === 0) return [];
  const kunci = baris.nama.kata.join(' ');
  const ada = lain.tabel.flatMap((t) => t.baris.filter(({ nama }) => nama.kata.join(' ') === kunci));
  const cetak = isi.map(({ teks }) => teks).join('; ');
  const umum = { nama: baris.nama.asli, kolom: '' };
  if (ada.length === 0) {
    return [
      jenis === 'baru'
        ? {
            ...umum,
            jenis,
            lama: '',
            baru: cetak,
            tempatLama: '',
            tempatBaru: milik.tempat(baris.asal),
            sel: baris.asal,
          }
        : { ...umum, jenis, lama: cetak, baru: '', tempatLama: milik.tempat(baris.asal), tempatBaru: '', sel: null },
    ];
  }
  const tujuan = ada.find((b) => isi.every((s) => [...b.sel.values()].some((x) => samaCetak(s, x))));
  // Told once, from the version that it left.
  if (!tujuan || jenis === 'baru') return [];
  const tempat = { tempatLama: milik.tempat(baris.asal), tempatBaru: lain.tempat(tujuan.asal), sel: tujuan.asal };
  return [{ ...umum, jenis: 'pindah', lama: cetak, baru: cetak, ...tempat }];
}

/** A table under another number than before. */
function pindahTabel(
  pasangan: readonly { lama: TabelCetak; baru: TabelCetak }[],
  lama: VersiLaporan,
  baru: VersiLaporan,
): Calon[] {
  return pasangan.flatMap(({ lama: dulu, baru: kini }): Calon[] => {
    const [nomorDulu, nomorKini] = [nomorTabel(dulu.judul), nomorTabel(kini.judul)];
    if (nomorDulu === '' || nomorKini === '' || nomorDulu === nomorKini) return [];
    const [asalDulu, asalKini] = [dulu.baris[0]?.asal, kini.baris[0]?.asal];
    return [
      {
        jenis: 'pindah',
        nama: kini.judul,
        kolom: '',
        lama: `Tabel ${nomorDulu}`,
        baru: `Tabel ${nomorKini}`,
        tempatLama: asalDulu ? lama.tempat(asalDulu) : '',
        tempatBaru: asalKini ? baru.tempat(asalKini) : '',
        sel: asalKini ?? null,
      },
    ];
  });
}

const nomorTabel = (judul: string): string => /^\W*tabel\s*\.?\s*((?:\d+|[IVX]+)(?:\.\d+)*)/i.exec(judul)?.[1] ?? '';

function tabelUtuh(jenis: 'baru' | 'hilang', { judul, lembar, baris }: TabelCetak, versi: VersiLaporan): Calon {
  const asal = baris[0]?.asal;
  const tempat = asal ? versi.tempat(asal) : lembar;
  const banyak = `${baris.length} baris`;
  const umum = { nama: judul || lembar, kolom: '' };
  return jenis === 'baru'
    ? { ...umum, jenis, lama: '', baru: banyak, tempatLama: '', tempatBaru: tempat, sel: asal ?? null }
    : { ...umum, jenis, lama: banyak, baru: '', tempatLama: tempat, tempatBaru: '', sel: null };
}

/** A figure in a sentence, without what stands around it. */
const ANGKA = /\d+(?:[.,]\d+)*/g;

/** Sentences that name a row and print what its cell no longer does, and not what it does now. */
function kalimatUsang(berubah: readonly Calon[], { naskah }: VersiLaporan): Calon[] {
  const kata = naskah.map((alinea) => ({ alinea, kata: new Set(kataNama(alinea.teks)) }));
  const sudah = new Set<string>();
  return berubah.flatMap((satu) => {
    const [dulu, kini] = [bacaAngkaCetak(satu.lama), bacaAngkaCetak(satu.baru)];
    const nama = kataNama(satu.nama);
    // A small whole number is any number.
    if (!dulu || !kini || nama.length < 2 || satu.lama.replace(/\D/g, '').length < 2) return [];
    return kata.flatMap(({ alinea, kata: isi }): Calon[] => {
      if (!nama.every((k) => isi.has(k))) return [];
      const tercetak = (alinea.teks.match(ANGKA) ?? []).flatMap((t) => bacaAngkaCetak(t)?.nilai ?? []);
      const usang = tercetak.some((n) => n.eq(dulu.nilai)) && !tercetak.some((n) => n.eq(kini.nilai));
      const kunci = `${alinea.tempat} ${satu.lama} ${satu.nama}`;
      if (!usang || sudah.has(kunci)) return [];
      sudah.add(kunci);
      return [
        { ...satu, jenis: 'kalimatUsang', tempatLama: satu.tempatBaru, tempatBaru: alinea.tempat, sel: alinea.asal },
      ];
    });
  });
}

/** Findings of one version that the other has not; of another year they are another report's. */
function temuanBerganti(lama: VersiLaporan, baru: VersiLaporan): Calon[] {
  if (tahunBerbeda(lama, baru)) return [];
  const [dulu, kini] = [berbeda(lama), berbeda(baru)];
  const lain = (milik: readonly Temuan[], ada: readonly Temuan[]): Temuan[] => {
    const sisa = new Map<string, number>();
    for (const t of ada) sisa.set(tanda(t), (sisa.get(tanda(t)) ?? 0) + 1);
    return milik.filter((t) => {
      const banyak = sisa.get(tanda(t)) ?? 0;
      sisa.set(tanda(t), banyak - 1);
      return banyak <= 0;
    });
  };
  const butir = (t: Temuan, versi: VersiLaporan): { tempat: string; nama: string; kolom: string } => ({
    tempat: t.asal ? versi.tempat(t.asal) : '',
    nama: String(t.rincian['nama'] ?? ''),
    kolom: kataTemuan(t, 'id').nama,
  });
  return [
    ...lain(dulu, kini).map((t): Calon => {
      const { tempat, ...satu } = butir(t, lama);
      return {
        jenis: 'temuanSelesai',
        ...satu,
        lama: t.dilaporkan,
        baru: '',
        tempatLama: tempat,
        tempatBaru: '',
        sel: null,
      };
    }),
    ...lain(kini, dulu).map((t): Calon => {
      const { tempat, ...satu } = butir(t, baru);
      return {
        jenis: 'temuanBaru',
        ...satu,
        lama: '',
        baru: t.dilaporkan,
        tempatLama: '',
        tempatBaru: tempat,
        sel: t.asal,
      };
    }),
  ];
}

const berbeda = ({ temuan }: VersiLaporan): Temuan[] => temuan.filter(({ putusan }) => putusan === 'berbeda');

/** The same cause about the same printed figure of a name, under whatever number, wherever it stands and whatever ours has become since. */
const tanda = ({ aturan, dilaporkan, rincian }: Temuan): string =>
  [aturan, bacaNama(String(rincian['nama'] ?? '')).kata.join(' '), dilaporkan].join('|');
