import { Decimal } from '../../src/dasar/desimal';
import {
  type BarisAnggaran,
  type DataLkj,
  dataKosong,
  type Indikator,
  type TabelAnggaran,
} from '../../src/domain/data';
import type { Fakta, Satuan } from '../../src/domain/fakta';
import { hitungLkj } from '../../src/domain/lkj';
import { DAFTAR_ATURAN } from '../../src/reviu/daftar';
import type { JudulTabel, KonteksReviu } from '../../src/reviu/konteks';
import { siapkanKonteks } from '../../src/reviu/siapkan';
import type { KalimatTemuan } from './kalimat-temuan';

/** What sentences say is looked at elsewhere. */
const NARASI = /narasi|kalimat/;
const ATURAN = DAFTAR_ATURAN.filter(({ id }) => !NARASI.test(id));

/** A figure as it is printed: "82,50", "Rp" aside; '' where the cell is empty. */
export function angka(kunci: string, tertulis: string, satuan: Satuan = '%', lebih: Partial<Fakta> = {}): Fakta {
  const rapi = tertulis.replace(/\*/g, '').replaceAll('.', '').replace(',', '.');
  const nilai = rapi === '' ? null : new Decimal(rapi);
  return {
    kunci,
    nama: kunci,
    nilai,
    satuan,
    keadaan: nilai === null ? 'belumAda' : nilai.isZero() ? 'nolNyata' : 'nilai',
    teks: tertulis,
    asal: { lembar: kunci, baris: 0, kolom: 0 },
    cara: 'selAngka',
    skala: 1,
    desimal: nilai && (/\.(\d+)$/.exec(rapi)?.[1]?.length ?? 0),
    tabel: kunci.split('/')[0] ?? '',
    peran: kunci.slice(kunci.lastIndexOf('/') + 1),
    sumber: '',
    ...lebih,
  };
}

const NAMA = ['Persentase jalan mantap', 'Cakupan air bersih', 'Jumlah desa binaan', 'Indeks mutu layanan'];

/** "target realisasi capaian", each as printed, "-" where there is none. */
export function pk(...baris: readonly (string | [string, Partial<Indikator>])[]): Pick<DataLkj, 'indikator'> {
  const indikator = baris.map((satu, i): Indikator => {
    const [isi, lebih] = typeof satu === 'string' ? [satu, {}] : satu;
    const [target, realisasi, capaian] = isi.split(' ').map((t) => (t === '-' ? undefined : t));
    const di = (apa: string, t: string | undefined): Fakta | undefined =>
      t === undefined ? undefined : angka(`pk/${i + 1}/${apa}`, t);
    return {
      nomor: i + 1,
      nomorSasaran: Math.floor(i / 2) + 1,
      sasaran: `Sasaran ${Math.floor(i / 2) + 1}`,
      nama: NAMA[i] ?? `Ukuran ke-${i + 1}`,
      target: di('target', target),
      realisasi: di('realisasi', realisasi),
      capaianDilaporkan: di('capaian', capaian),
      ...lebih,
    };
  });
  return { indikator };
}

/** "2021:70,00 2022:t71,00": realisasi and targets (t) by year, of an indicator. */
export const tren = (
  tabel: string,
  untuk: number,
  isi: string,
  lebih: Partial<DataLkj['tren'][number]> = {},
): DataLkj['tren'][number] => ({
  id: `${tabel}/${untuk}`,
  nama: NAMA[untuk - 1] ?? `Ukuran ke-${untuk}`,
  untuk: { indikator: untuk, alasan: 'nama' },
  titik: isi.split(' ').map((satu) => {
    const [, tahun = '', t = '', nilai = ''] = /^(\d{4}):(t?)(.*)$/.exec(satu) ?? [];
    const jenis = t === 't' ? 'target' : 'realisasi';
    return { tahun: Number(tahun), jenis, nilai: angka(`${tabel}/${untuk}/${jenis}-${tahun}`, nilai) };
  }),
  ...lebih,
});

/** "pagu realisasi persen sisa" of each row, the last one the total. */
export function anggaran(id: string, ...baris: string[]): TabelAnggaran {
  const isi = baris.map((satu, i): BarisAnggaran => {
    const di = (apa: string, ke: number, satuan: Satuan): Fakta | undefined => {
      const teks = satu.split(' ')[ke];
      return teks === undefined || teks === '-'
        ? undefined
        : angka(`${id}/${i + 1}/${apa}`, teks, satuan, { tabel: id, peran: apa });
    };
    return {
      nama: `Belanja ${i + 1}`,
      pagu: di('pagu', 0, 'rupiah'),
      realisasi: di('realisasi', 1, 'rupiah'),
      persenDilaporkan: di('persen', 2, '%'),
      sisaDilaporkan: di('sisa', 3, 'rupiah'),
    };
  });
  return { id, dimensi: id, baris: isi.slice(0, -1), total: isi.at(-1) ?? null };
}

export const dilaporkan = (...isi: readonly (readonly [string, string, Satuan?])[]): Pick<DataLkj, 'dilaporkan'> => ({
  dilaporkan: isi.map(([uraian, teks, satuan = '%'], i) => ({
    id: `dilaporkan/${i}`,
    uraian,
    letak: 'Bab III',
    nilai: angka(`dilaporkan/${i}`, teks, satuan),
  })),
});

export interface Lain {
  tabel?: readonly Omit<JudulTabel, 'asal'>[];
  narasi?: readonly string[];
  rincian?: NonNullable<KonteksReviu['rincian']>;
  tahun?: number | null;
}

/** What the rules on figures of known kinds make of a made-up year: all that does not agree, and who agrees. */
export const pencari =
  (kalimat: KalimatTemuan) =>
  (isi: Partial<DataLkj>, { tabel = [], narasi = [], rincian = [], tahun = 2023 }: Lain = {}): string[] => {
    const hasil = hitungLkj({ ...dataKosong(), tahun, ...isi });
    const konteks = siapkanKonteks(hasil, {
      tabel: tabel.map((t) => ({ ...t, asal: { lembar: t.id, baris: 0, kolom: 0 } })),
      rincian,
      narasi: narasi.map((teks, i) => ({ teks, letak: `baris ${i + 1}`, asal: { lembar: 'N', baris: i, kolom: 0 } })),
    });
    const semua = ATURAN.flatMap((aturan) => aturan.periksa(hasil, konteks));
    kalimat.catat(semua);
    const cocok = semua.filter(({ putusan }) => putusan === 'cocok').map(({ kunci }) => kunci);
    return [
      ...semua
        .filter(({ putusan }) => putusan !== 'cocok')
        .map((t) => {
          const rincian = Object.entries(t.rincian).map(([apa, nilai]) => `${apa} ${String(nilai)}`);
          const sel = t.sel.map(({ lembar }) => lembar).join(' ');
          return `${t.kunci} ${t.keparahan} ${t.putusan} ${t.dilaporkan} / ${t.dihitung} ${t.selisih}${t.satuan} (${sel}) ${rincian.join(', ')}`.trimEnd();
        }),
      ...(cocok.length > 0 ? [`cocok ${cocok.join(' ')}`] : []),
    ];
  };

/** The months of the first indicator. */
export const bulanan = (nilai: readonly string[]): Pick<DataLkj, 'bulanan'> => ({
  bulanan: [
    {
      id: 'bulanan/1',
      nama: 'Persentase jalan mantap',
      untuk: { indikator: 1, alasan: 'nama' },
      titik: nilai.map((n, i) => ({ bulan: `Bulan ${i + 1}`, nilai: angka(`bulanan/${i + 1}`, n) })),
    },
  ],
});
export const nama = (id: string, jenis: string, judul: string): Omit<JudulTabel, 'asal'> => ({ id, jenis, judul });
