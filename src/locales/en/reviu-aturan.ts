import type { IdAturan } from '../../reviu/id-aturan';
import type { Temuan } from '../../reviu/temuan';
import type { KataAturan } from '../id/kata-temuan';
import { isi, nilai } from './kata-temuan';
import { kira } from './reviu-dugaan';
import { aturanLaporan } from './reviu-laporan';
import { aturanPolos } from './reviu-polos';
import { aturanCetak } from './reviu-cetak';
import { aturanRumus } from './reviu-rumus';

const selisih = (t: Temuan) => (t.selisih === '' ? '' : ` (difference ${nilai(t, t.selisih)})`);

/** `The achievement is printed as 117,78%; realisation ÷ target gives 117,77%.` */
const banding =
  (apa: string, pembanding: string) =>
  (t: Temuan): string => {
    const dicetak = `${apa} is printed as ${nilai(t, t.dilaporkan)}`;
    switch (t.putusan) {
      case 'cocok':
        return `${dicetak}, and ${pembanding} is the same.`;
      case 'selisihPembulatan':
        return `${dicetak}; ${pembanding} is ${nilai(t, t.dihitung)}. Rounding alone can explain the difference.`;
      case 'berbeda':
        return `${dicetak}; ${pembanding} is ${nilai(t, t.dihitung)}${selisih(t)}.${kira(t)}`;
      case 'tidakDapatDihitung':
        return `${dicetak}; there is not enough data to compute it again.`;
    }
  };

const melebihi = (bagian: string, keseluruhan: string) => (t: Temuan) =>
  `${bagian} ${nilai(t, t.dilaporkan)} is larger than ${keseluruhan} (${t.dihitung}).`;

const keadaanTahunLalu: Readonly<Partial<Record<string, (t: Temuan) => string>>> = {
  diungkapkan: (t) =>
    t.putusan === 'berbeda'
      ? `The footnote names the realisation of ${isi(t, 'tahun')}, but ${t.dilaporkan} is printed where that year had ${t.dihitung}.`
      : `The realisation ${t.dilaporkan} is that of ${isi(t, 'tahun')}, as its footnote says. This year’s value is not there yet.`,
  samaTahunLalu: (t) =>
    `The realisation ${t.dilaporkan} is exactly that of ${isi(t, 'tahun')}, without a footnote. Make sure it is this year’s.`,
  tandaTanpaCatatan: (t) => `The realisation ${t.dilaporkan} carries a mark that no footnote explains.`,
};

const kaidahRata: Readonly<Partial<Record<string, string>>> = {
  indikator: 'per indicator',
  sasaran: 'per objective',
  median: 'as a median',
  tercetak: 'from achievements that were already rounded',
};

function rataRata(t: Temuan): string {
  if (t.putusan !== 'berbeda') return banding('The mean achievement', 'the mean of the table')(t);
  const kaidah = kaidahRata[isi(t, 'kaidah')];
  const batas = isi(t, 'batas');
  const cocok = kaidah
    ? `That figure comes only ${kaidah}${batas ? ` with a cap of ${batas}%` : ''}.`
    : 'No rule of the mean gives that figure, with or without a cap.';
  return `The mean achievement is printed as ${nilai(t, t.dilaporkan)}; the table gives ${isi(t, 'rataIndikator')}% per indicator and ${isi(t, 'rataSasaran')}% per objective. ${cocok}`;
}

const jenisNarasi: Readonly<Partial<Record<string, string>>> = {
  naik: 'rising',
  turun: 'falling',
  tetap: 'unchanged',
  diAtas: 'at or above target',
  diBawah: 'below target',
};

const revisiDipa = (t: Temuan) => {
  if (t.putusan !== 'berbeda') return '';
  return isi(t, 'revisi') === ''
    ? ' Name the DIPA revision that changed it.'
    : ` The report names DIPA revision ${isi(t, 'revisi')} (${isi(t, 'letakRevisi')}); make sure that it is the one.`;
};

const dokumenTarget: Readonly<Partial<Record<string, string>>> = {
  renstra: 'the Renstra',
  perjanjianKinerja: 'the performance agreement',
  tabelTahun: 'a table over the years',
};

/** The words of every rule of the reviu. */
export const aturanReviu: Record<IdAturan, KataAturan> = {
  ...aturanLaporan,
  ...aturanPolos,
  ...aturanRumus,
  ...aturanCetak,
  'capaian-indikator': {
    nama: 'Achievement of an indicator',
    kaidah: 'The achievement is computed again from realisation and target, unrounded where possible.',
    kalimat: banding('The achievement', 'realisation ÷ target'),
  },
  'urutan-pembulatan': {
    nama: 'Order of rounding',
    kaidah: 'The achievement from printed figures is held against the one from whole figures.',
    kalimat: (t) =>
      `The achievement ${nilai(t, t.dilaporkan)} follows the unrounded realisation; the printed figures give ${nilai(t, t.dihitung)}. Both are right: say how it was rounded.`,
  },
  'persen-kluster': {
    nama: 'Share per cluster',
    kaidah: 'Each share is computed again from its counts.',
    kalimat: banding('The share', 'the share by the counts'),
  },
  'jumlah-kluster': {
    nama: 'Totals of clusters',
    kaidah: 'The total row is added again.',
    kalimat: banding('The total', 'the sum of its rows'),
  },
  'nilai-akhir-ikpa': {
    nama: 'Final value of IKPA',
    kaidah: 'Final value = value × weight ÷ 100; of the unit, total ÷ weight conversion.',
    kalimat: banding('The final value', 'value × weight'),
  },
  'nilai-total-ikpa': {
    nama: 'Total of IKPA',
    kaidah: 'The total is added again from unrounded final values.',
    kalimat: banding('The total', 'the sum of the final values'),
  },
  'konversi-bobot-ikpa': {
    nama: 'Weight conversion of IKPA',
    kaidah: 'The conversion is the sum of the weights that apply.',
    kalimat: banding('The weight conversion', 'the sum of the weights that apply'),
  },
  'nilai-total-sakip': {
    nama: 'Total of the AKIP score',
    kaidah: 'The AKIP score is added again from its components.',
    kalimat: banding('The total', 'the sum of the components'),
  },
  'kategori-skm': {
    nama: 'Satisfaction category',
    kaidah: 'Each unit’s category is held against the bands of PermenPANRB 14/2017.',
    kalimat: (t) =>
      t.putusan === 'cocok'
        ? `The category is printed as ${t.dilaporkan}, as its value gives.`
        : `The category is printed as ${t.dilaporkan}; by its value it is ${t.dihitung}.`,
  },
  'persen-prioritas': {
    nama: 'Percentage of a national priority',
    kaidah: 'Each percentage is computed again from realisation and target.',
    kalimat: banding('The percentage', 'realisation ÷ target'),
  },
  'persen-anggaran': {
    nama: 'Percentage of the budget spent',
    kaidah: 'The percentage is computed again from spending and budget.',
    kalimat: banding('The percentage', 'spending ÷ budget'),
  },
  'sisa-anggaran': {
    nama: 'Rest of the budget',
    kaidah: 'Rest = budget − spending.',
    kalimat: banding('The rest', 'budget − spending'),
  },
  'jumlah-anggaran': {
    nama: 'Totals of the budget',
    kaidah: 'The total row is added again.',
    kalimat: banding('The total', 'the sum of its rows'),
  },
  'jumlah-tingkat': {
    nama: 'Totals of levels',
    kaidah: 'A row of a higher level is added again from its parts.',
    kalimat: banding('The row', 'the sum of its parts'),
  },
  'jumlah-program': {
    nama: 'Totals of programmes',
    kaidah: 'A budget is added again from its parts: a programme from its activities, the whole from its programmes.',
    kalimat: banding('The budget', 'the sum of its parts'),
  },
  'presisi-campur': {
    nama: 'Mixed decimals',
    kaidah: 'Decimals within one column are compared.',
    kalimat: (t) => `Printed as ${nilai(t, t.dilaporkan)} in a column with more decimals (${t.dihitung}).`,
  },
  'desimal-lebih': {
    nama: 'More decimals than the rest',
    kaidah: 'One figure with more decimals than the others of its column.',
    kalimat: (t) =>
      `Printed as ${nilai(t, t.dilaporkan)} while the other figures of the column have ${isi(t, 'desimal')} decimals. Was a digit typed twice?`,
  },
  'nomor-baris': {
    nama: 'Running number',
    kaidah: 'Rows are numbered without repeats and gaps.',
    kalimat: (t) => `The row is numbered ${t.dilaporkan}; it should be ${t.dihitung}.`,
  },
  'realisasi-indikator': {
    nama: 'Realisation and its own table',
    kaidah: 'The realisation in the performance agreement is held against the table it comes from.',
    kalimat: banding('The realisation', 'the figure of its own table'),
  },
  'pembulatan-searah': {
    nama: 'Rounding all one way',
    kaidah: 'A mean that agrees only if nearly all of its scores were rounded the same way.',
    kalimat: (t) =>
      `The realisation is printed as ${nilai(t, t.dilaporkan)}; its own table gives ${nilai(t, t.dihitung)}. Rounding explains it only if nearly all of the ${isi(t, 'banyak')} scores were rounded the same way. Check the scores.`,
  },
  'realisasi-tren': {
    nama: 'Realisation in the table over the years',
    kaidah: 'This year’s realisation in the table over the years is held against the one behind the achievement.',
    kalimat: banding('The realisation in the table over the years', 'the one behind the achievement'),
  },
  'realisasi-tahun-lalu': {
    nama: 'Last year’s realisation',
    kaidah: 'A realisation taken from an earlier year must say so, and be that year’s.',
    kalimat: (t) => keadaanTahunLalu[isi(t, 'keadaan')]?.(t) ?? '',
  },
  'target-dokumen': {
    nama: 'Targets between documents',
    kaidah: 'Targets of one year are compared between Renstra, performance agreement and the table over the years.',
    kalimat: (t) =>
      banding(
        `The target for ${isi(t, 'tahun')} in ${dokumenTarget[isi(t, 'dokumen')] ?? 'the table'}`,
        `that in ${dokumenTarget[isi(t, 'acuan')] ?? 'the other table'}`,
      )(t),
  },
  'target-menurun': {
    nama: 'Falling target',
    kaidah: 'A target is held against the year before’s.',
    kalimat: (t) =>
      `The target for ${isi(t, 'tahun')}, ${t.dilaporkan}, is lower than that for ${isi(t, 'tahunLalu')}, ${t.dihitung}.`,
  },
  'lonjakan-tren': {
    nama: 'Leap between years',
    kaidah: 'A realisation that changes by more than half against the year before.',
    kalimat: (t) =>
      `The realisation of ${isi(t, 'tahun')} is ${nilai(t, t.dilaporkan)} after ${nilai(t, t.dihitung)} the year before. Check for a typing error.`,
  },
  'salinan-tren': {
    nama: 'Realisations alike to the digit',
    kaidah:
      'A realisation that equals that of another indicator or year in the table over the years to the last digit.',
    kalimat: (t) =>
      `The realisation of ${isi(t, 'tahun')} of “${isi(t, 'nama')}” is ${nilai(t, t.dilaporkan)}, exactly that of ${isi(t, 'tahunLain')} of “${isi(t, 'namaLain')}”. Check whether it was copied.`,
  },
  'jumlah-antar-tabel': {
    nama: 'Totals between budget tables',
    kaidah: 'Budget and spending along two dimensions add up to the same.',
    kalimat: (t) =>
      banding(`The total by ${isi(t, 'tabel') || 'this table'}`, `that by ${isi(t, 'dimensi') || 'another table'}`)(t),
  },
  'pk-pagu': {
    nama: 'Agreement’s budget and pagu',
    kaidah: 'The budget of the performance agreement is held against the pagu.',
    kalimat: (t) => banding('The agreement’s budget', 'the pagu')(t) + revisiDipa(t),
  },
  'nama-indikator': {
    nama: 'Name of an indicator',
    kaidah: 'An indicator is worded alike in all documents.',
    kalimat: (t) => `The indicator reads “${t.dilaporkan}”; in the performance agreement “${t.dihitung}”.`,
  },
  'judul-tahun': {
    nama: 'Year in a title',
    kaidah: 'The year in a table’s title is held against the year of its figures.',
    kalimat: (t) => `The title names ${t.dilaporkan}, but the figures are used for ${t.dihitung}.`,
  },
  'judul-nomor': {
    nama: 'Number in a title',
    kaidah: 'The number of a table is held against the indicator that its title names.',
    kalimat: (t) => `The table is numbered ${t.dilaporkan}, but its title names indicator ${t.dihitung}.`,
  },
  'rata-rata-capaian': {
    nama: 'Mean achievement',
    kaidah: 'The mean is taken by every rule: per indicator, per objective, capped, median.',
    kalimat: rataRata,
  },
  'cacah-capaian': {
    nama: 'Number of indicators',
    kaidah: 'Indicators above, at and below 100% are counted again.',
    kalimat: banding('The number of indicators', 'the count of the table'),
  },
  'angka-laporan': {
    nama: 'Figure in the report',
    kaidah: 'A figure that the report prints is held against the tables.',
    kalimat: banding('The figure', 'that of the tables'),
  },
  'sampel-melebihi-populasi': {
    nama: 'Sample larger than population',
    kaidah: 'A sample cannot be larger than its population.',
    kalimat: melebihi('The sample', 'the population'),
  },
  'berhasil-melebihi-sampel': {
    nama: 'Result larger than sample',
    kaidah: 'No more can have improved than were observed.',
    kalimat: melebihi('The number improved', 'the number observed'),
  },
  'pembilang-melebihi-penyebut': {
    nama: 'Part larger than whole',
    kaidah: 'A part cannot be larger than its whole.',
    kalimat: melebihi('The part', 'the whole'),
  },
  'nilai-melebihi-bobot': {
    nama: 'Score larger than weight',
    kaidah: 'An AKIP component cannot score more than its weight.',
    kalimat: melebihi('The score', 'the weight'),
  },
  'di-luar-skala': {
    nama: 'Outside its scale',
    kaidah: 'A value lies on its scale.',
    kalimat: (t) => `The value ${nilai(t, t.dilaporkan)} lies outside the scale ${t.dihitung}.`,
  },
  'bobot-negatif': {
    nama: 'Negative weight',
    kaidah: 'A weight cannot be negative.',
    kalimat: (t) => `The weight ${t.dilaporkan} is negative.`,
  },
  'bobot-tidak-100': {
    nama: 'Sum of the weights',
    kaidah: 'Weights add up to 100.',
    kalimat: (t) =>
      t.putusan === 'cocok'
        ? `The weights add up to ${t.dilaporkan}.`
        : `The weights add up to ${t.dilaporkan}, not to ${t.dihitung}.`,
  },
  'bobot-tahun-lain': {
    nama: 'Weights of another year',
    kaidah: 'IKPA weights are held against the regulation of their year.',
    kalimat: (t) =>
      `The IKPA weights follow ${isi(t, 'pedomanBobot')}; for ${isi(t, 'tahunData')} it is ${t.dihitung}.`,
  },
  'bobot-sakip': {
    nama: 'Weights of AKIP components',
    kaidah: 'Weights are held against their regulation.',
    kalimat: (t) => `The weight is printed as ${t.dilaporkan}; by ${isi(t, 'pedomanBobot')} it is ${t.dihitung}.`,
  },
  'angka-narasi': {
    nama: 'Number in a sentence',
    kaidah: 'Every number in a sentence is matched with a figure of the tables.',
    kalimat: (t) => `Sentence at ${isi(t, 'letak')}: ${banding(`“${isi(t, 'nama')}”`, 'that of the tables')(t)}`,
  },
  'tanpa-sumber': {
    nama: 'Number without a source',
    kaidah: 'Numbers of the sentences that stand in no table.',
    kalimat: (t) => `The number ${t.dilaporkan} at ${isi(t, 'letak')} stands in no table and could not be checked.`,
  },
  'arah-narasi': {
    nama: 'Words of direction',
    kaidah: 'Rising, falling, above or below are held against the figures.',
    kalimat: (t) =>
      `The sentence at ${isi(t, 'letak')} calls “${isi(t, 'nama')}” ${jenisNarasi[t.dilaporkan] ?? t.dilaporkan}; the tables say ${jenisNarasi[t.dihitung] ?? t.dihitung}.`,
  },
  'predikat-narasi': {
    nama: 'Predicate in a sentence',
    kaidah: 'The predicate or category a sentence names is held against the band of its score.',
    kalimat: (t) =>
      `The sentence at ${isi(t, 'letak')} names the predicate ${t.dilaporkan}; the score of “${isi(t, 'nama')}” gives ${t.dihitung}.`,
  },
  'kluster-narasi': {
    nama: 'Difference between clusters',
    kaidah: 'A statement that one cluster is lower or higher is tested at 95%.',
    kalimat: (t) =>
      `The sentence at ${isi(t, 'letak')} sets cluster ${isi(t, 'nama')} apart. Against ${isi(t, 'kluster')} the difference is not significant at 95% (z = ${t.dihitung}).`,
  },
  'cacah-narasi': {
    nama: 'Count in a sentence',
    kaidah: 'Counts such as “9 dari 10” and “7 (tujuh)” are held against the tables.',
    kalimat: (t) => `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}; the tables say ${t.dihitung}.`,
  },
  'tahun-narasi': {
    nama: 'Year in a sentence',
    kaidah: 'The year a sentence names is held against the year of the figure.',
    kalimat: (t) => `The sentence at ${isi(t, 'letak')} names ${t.dilaporkan}; the tables say ${t.dihitung}.`,
  },
  'indikator-narasi': {
    nama: 'Indicator that is quoted',
    kaidah: 'The indicator a sentence quotes is held against the heading of its section.',
    kalimat: (t) =>
      `The sentence at ${isi(t, 'letak')} quotes indicator ${t.dilaporkan} in the section of indicator ${t.dihitung}. It may have been copied.`,
  },
  'hari-narasi': {
    nama: 'Day and date',
    kaidah: 'The name of a day is held against its date.',
    kalimat: (t) => `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}; that date is a ${t.dihitung}.`,
  },
  'rujukan-narasi': {
    nama: 'Reference to a table',
    kaidah: 'Tables, charts and pictures that are referred to must exist.',
    kalimat: (t) => `The sentence at ${isi(t, 'letak')} refers to ${t.dilaporkan}, which the report does not have.`,
  },
  'nomor-keterangan': {
    nama: 'Numbers of tables, charts and pictures',
    kaidah: 'They are numbered without repeats and gaps.',
    kalimat: (t) => `${t.dilaporkan} at ${isi(t, 'letak')}; in order it would be ${t.dihitung}.`,
  },
  'susunan-narasi': {
    nama: 'Order of sub-chapters',
    kaidah: 'Letters and titles of sub-chapters are the same in the contents, on the cover and in the body.',
    kalimat: (t) =>
      isi(t, 'sebab') === 'huruf'
        ? `The sub-chapter “${isi(t, 'judul')}” at ${isi(t, 'letak')} has the letter ${t.dilaporkan} Before (${isi(t, 'letakLain')}) it had ${t.dihitung}`
        : `The letter ${t.dilaporkan} at ${isi(t, 'letak')} is titled “${isi(t, 'judul')}”; at ${isi(t, 'letakLain')} it is titled “${isi(t, 'judulLain')}”.`,
  },
  'salinan-narasi': {
    nama: 'Possible copy',
    kaidah: 'The same words with the same number in two places.',
    kalimat: (t) =>
      `“${t.dilaporkan}” reads the same at ${t.dihitung} and ${isi(t, 'letak')}. Check whether one was copied.`,
  },
};
