import {
  type KonteksAturan,
  nilaiPada,
  type ParameterBobot,
  type ParameterPita,
  type ParameterRincian,
} from './parameter';
import { dibaca, type ParameterDibaca, type Pedoman, type Pita, sebagaiPedoman } from './pedoman';
import { sebutBatas } from './sebut';

/** Evaluasi AKIP: weights of the components and their parts, in percent, and the predicate of the total. */
export interface PedomanSakip extends Pedoman {
  komponen: readonly { nama: string; bobot: number; sub: readonly { nama: string; bobot: number }[] }[];
  /** What a letter grade is worth, in percent of the weight it stands on. */
  grade: ReadonlyMap<string, number>;
  predikat: readonly Pita[];
  bacaGrade: (grade: string) => ParameterDibaca | undefined;
  bacaPredikat: ParameterDibaca;
}

/** Components of either regulation. */
export type KunciSakip =
  'perencanaan' | 'pengukuran' | 'pelaporan' | 'evaluasiInternal' | 'evaluasiAkuntabilitas' | 'pencapaianSasaran';

const SEBUTAN: Readonly<Record<KunciSakip, string>> = {
  perencanaan: 'Perencanaan Kinerja',
  pengukuran: 'Pengukuran Kinerja',
  pelaporan: 'Pelaporan Kinerja',
  evaluasiAkuntabilitas: 'Evaluasi Akuntabilitas Kinerja Internal',
  evaluasiInternal: 'Evaluasi Internal',
  pencapaianSasaran: 'Pencapaian Sasaran',
};

const PermenPANRB88 = { mulai: '2021-01-01', sampai: null, peraturan: 'PermenPANRB 88/2021', diperiksa: '2026-11-22' };
const PermenPANRB12 = {
  mulai: '2015-01-01',
  sampai: '2020-12-31',
  peraturan: 'PermenPANRB 12/2015',
  pasal: 'lampiran belum terbaca',
  sumber: 'Sebagaimana lazim disebut; teks peraturannya belum terbaca',
  bukti: 'belumDiverifikasi',
  diperiksa: '2026-11-22',
} as const;

export const SAKIP_BOBOT: ParameterBobot<KunciSakip> = {
  bentuk: 'bobot',
  id: 'sakip/bobot',
  nama: 'Bobot komponen AKIP',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: SEBUTAN,
  versi: [
    {
      ...PermenPANRB88,
      nilai: { perencanaan: 30, pengukuran: 30, pelaporan: 15, evaluasiAkuntabilitas: 25 },
      pasal: 'tabel komponen',
      sumber: 'Tabel komponen pada LKj Ditjen Rehsos 2023',
      bukti: 'dikonfirmasi',
    },
    {
      ...PermenPANRB12,
      nilai: { perencanaan: 30, pengukuran: 25, pelaporan: 15, evaluasiInternal: 10, pencapaianSasaran: 20 },
    },
  ],
};

/** Keberadaan, kualitas and pemanfaatan: 20, 30 and 50 percent of each component. */
const tigaBagian = (bobot: number) => [
  { nama: 'Keberadaan', bobot: (bobot * 20) / 100 },
  { nama: 'Kualitas', bobot: (bobot * 30) / 100 },
  { nama: 'Pemanfaatan', bobot: (bobot * 50) / 100 },
];

export const SAKIP_SUB: ParameterRincian = {
  bentuk: 'rincian',
  id: 'sakip/sub',
  nama: 'Bobot subkomponen AKIP',
  satuan: '%',
  rentang: [0, 100],
  induk: SAKIP_BOBOT,
  versi: [
    {
      ...PermenPANRB88,
      nilai: [
        { nama: 'Perencanaan Kinerja', sub: tigaBagian(30) },
        { nama: 'Pengukuran Kinerja', sub: tigaBagian(30) },
        { nama: 'Pelaporan Kinerja', sub: tigaBagian(15) },
        { nama: 'Evaluasi Akuntabilitas Kinerja Internal', sub: tigaBagian(25) },
      ],
      pasal: 'lampiran belum terbaca',
      sumber: 'Lembar kerja evaluasi pada tiga aplikasi; sebagian daerah membaginya lain',
      bukti: 'sekunder',
    },
    {
      ...PermenPANRB12,
      nilai: [
        {
          nama: 'Perencanaan Kinerja',
          sub: [
            { nama: 'Rencana Strategis', bobot: 10 },
            { nama: 'Perencanaan Kinerja Tahunan', bobot: 20 },
          ],
        },
        {
          nama: 'Pengukuran Kinerja',
          sub: [
            { nama: 'Pemenuhan', bobot: 5 },
            { nama: 'Kualitas', bobot: 12.5 },
            { nama: 'Implementasi', bobot: 7.5 },
          ],
        },
        {
          nama: 'Pelaporan Kinerja',
          sub: [
            { nama: 'Pemenuhan', bobot: 3 },
            { nama: 'Kualitas', bobot: 7.5 },
            { nama: 'Pemanfaatan', bobot: 4.5 },
          ],
        },
        {
          nama: 'Evaluasi Internal',
          sub: [
            { nama: 'Pemenuhan', bobot: 2 },
            { nama: 'Kualitas', bobot: 5 },
            { nama: 'Pemanfaatan', bobot: 3 },
          ],
        },
        { nama: 'Pencapaian Sasaran', sub: [] },
      ],
    },
  ],
};

export const SAKIP_GRADE: ParameterBobot = {
  bentuk: 'bobot',
  id: 'sakip/grade',
  nama: 'Nilai jawaban AKIP',
  satuan: '%',
  rentang: [0, 100],
  jumlah: null,
  sebutan: { AA: 'AA', A: 'A', BB: 'BB', B: 'B', CC: 'CC', C: 'C', D: 'D', E: 'E' },
  versi: [
    {
      ...PermenPANRB88,
      nilai: { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 },
      pasal: 'lampiran belum terbaca',
      sumber: 'Lembar kerja evaluasi pada dua aplikasi',
      bukti: 'sekunder',
    },
    { ...PermenPANRB12, nilai: { A: 100, B: 75, C: 50, D: 25, E: 0 } },
  ],
};

export const SAKIP_PREDIKAT: ParameterPita = {
  bentuk: 'pita',
  id: 'sakip/predikat',
  nama: 'Predikat AKIP',
  satuan: 'poin',
  rentang: [0, 100],
  versi: [
    {
      ...PermenPANRB88,
      mulai: '2015-01-01',
      // The strict lower bounds were not seen in the regulation's own text; a published 80,09 is an A either way.
      nilai: [
        { dari: 90, termasuk: false, predikat: 'AA', arti: 'Sangat Memuaskan' },
        { dari: 80, termasuk: false, predikat: 'A', arti: 'Memuaskan' },
        { dari: 70, termasuk: false, predikat: 'BB', arti: 'Sangat Baik' },
        { dari: 60, termasuk: false, predikat: 'B', arti: 'Baik' },
        { dari: 50, termasuk: false, predikat: 'CC', arti: 'Cukup (Memadai)' },
        { dari: 30, termasuk: false, predikat: 'C', arti: 'Kurang' },
        { dari: 0, termasuk: true, predikat: 'D', arti: 'Sangat Kurang' },
      ],
      peraturan: 'PermenPANRB 12/2015; PermenPANRB 88/2021',
      pasal: 'lampiran belum terbaca',
      sumber: 'Label pada aplikasi Trenggalek; batas > (bukan ≥) belum terbaca dalam teks peraturan',
      bukti: 'sekunder',
    },
  ],
};

export function pedomanSakip(konteks: KonteksAturan): PedomanSakip {
  const bobot = nilaiPada(SAKIP_BOBOT, konteks);
  const sub = nilaiPada(SAKIP_SUB, konteks).versi.nilai;
  const grade = nilaiPada(SAKIP_GRADE, konteks);
  const predikat = nilaiPada(SAKIP_PREDIKAT, konteks);
  const nilaiGrade = new Map(Object.entries(grade.versi.nilai).map(([huruf, n]) => [huruf, n ?? 0]));
  return {
    ...sebagaiPedoman(bobot),
    komponen: Object.entries(SEBUTAN).flatMap(([kunci, nama]) => {
      const berat = Object.entries(bobot.versi.nilai).find(([satu]) => satu === kunci)?.[1];
      const milik = sub.find((s) => s.nama === nama)?.sub ?? [];
      return berat === undefined ? [] : [{ nama, bobot: berat, sub: sebanding(milik, berat) }];
    }),
    grade: nilaiGrade,
    predikat: predikat.versi.nilai,
    bacaGrade: (huruf) => {
      const isi = nilaiGrade.get(huruf);
      return isi === undefined ? undefined : dibaca(grade, isi, { kunci: huruf, nama: huruf });
    },
    bacaPredikat: dibaca(predikat, sebutBatas(predikat.versi.nilai)),
  };
}

type Bagian = PedomanSakip['komponen'][number]['sub'];

/** Parts keep their shares where a unit gives a component another weight. */
function sebanding(sub: Bagian, bobot: number): Bagian {
  const jumlah = sub.reduce((t, s) => t + s.bobot, 0);
  return jumlah === 0 || Math.abs(jumlah - bobot) < 1e-9
    ? sub
    : sub.map((s) => ({ nama: s.nama, bobot: (s.bobot * bobot) / jumlah }));
}

/** Every letter that a grade may be, of any regulation. */
export const GRADE_SAKIP: ReadonlySet<string> = new Set(Object.keys(SAKIP_GRADE.sebutan));
