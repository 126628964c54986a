import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { tampil } from '../../dasar/desimal';
import type { KolomPolos, TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { selUnik, tampilSelisih } from '../banding';
import { type Bentuk, JUMLAH, RATA } from '../polos/bentuk';
import { mengikutiBacaan } from '../polos/cocok';
import { ambil } from '../polos/hubungan';
import { periksaBaris } from '../polos/penyimpangan';
import { type AngkaBaris, type SatuanBaris, satuanBaris } from '../polos/satuan-baris';
import { sebutAngka, sebutTabel } from '../polos/sebutan';
import { isi } from '../kalimat/isi';
import type { Calon } from '../temuan';

/** Parts of a year, as heads name them. */
const BAGIAN: readonly (readonly RegExp[])[] = [
  ['i|1', 'ii|2', 'iii|3', 'iv|4'].map((n) => new RegExp(String.raw`\b(?:tri ?wulan|tri|trw|tw) ?(?:${n})\b`)),
  ['i|1', 'ii|2'].map((n) => new RegExp(String.raw`\b(?:semester|smt) ?(?:${n})\b`)),
  [
    'jan(?:uari)?',
    'feb(?:ruari)?',
    'mar(?:et)?',
    'apr(?:il)?',
    'mei',
    'juni?',
    'juli?',
    '(?:agustus|agu|agt|ags)',
    'sep(?:t|tember)?',
    'okt(?:ober)?',
    'nov(?:ember)?',
    'des(?:ember)?',
  ].map((n) => new RegExp(String.raw`\b${n}\b`)),
];
const UMUM = /\b(?:tahun|20\d\d|jumlah|total|setahun|kumulatif|sampai|dengan|s d|akhir|rp|persen|per)\b/g;

/** The last part stands for the year: a level, or a figure that is carried on. */
const AKHIR: Bentuk = {
  kode: 'jumlah',
  kira: (o) => o.at(-1) ?? NaN,
  hitung: (o) => JUMLAH.hitung(o.slice(-1)),
  tulis: (o) => o.at(-1) ?? '',
};
const CARA: readonly Bentuk[] = [JUMLAH, AKHIR, RATA];

const PALING_SEDIKIT = 2;
const BAGIAN_TERBESAR = 0.6;

/** Quarters, semesters or months against the year, in any table: their sum, their mean or the last of them. */
export const triwulanTahun = aturan({
  id: 'triwulan-tahun',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Triwulan dan tahun',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} tercantum ${t.dilaporkan}, sedangkan bagian tahunnya ${isi(t, 'rumus')} = ${t.dihitung}${kataId.selisih(t)}, bukan pembulatan. Pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} baris tabel itu tahunnya mengikuti bagiannya.`,
    },
    en: {
      nama: 'Quarters and year',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is printed as ${t.dilaporkan}; the parts of its year give ${isi(t, 'rumus')} = ${t.dihitung}${kataEn.selisih(t)}, which is no rounding. In ${isi(t, 'setuju')} of ${isi(t, 'semua')} rows of that table the year follows from its parts.`,
    },
  },
  periksa: (_, { polos = [] }) => polos.flatMap((tabel) => kelompokPeriode(tabel).flatMap((k) => periksa(tabel, k))),
});

interface Kelompok {
  bagian: readonly KolomPolos[];
  tahun: KolomPolos;
}

/** The columns of the parts of a year and the one of the year, of one measure. */
function kelompokPeriode(tabel: TabelPolos): Kelompok[] {
  return BAGIAN.flatMap((pola) => {
    const bagian = (k: KolomPolos): number => pola.findIndex((p) => p.test(k.penuh));
    const ukuran = (k: KolomPolos): string =>
      pola
        .reduce((isi, p) => isi.replace(p, ' '), k.penuh)
        .replace(UMUM, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const berbagian = tabel.kolom.filter((k) => bagian(k) >= 0);
    return [...new Set(berbagian.map(ukuran))].flatMap((satu): Kelompok[] => {
      const milik = berbagian.filter((k) => ukuran(k) === satu);
      const setahun = tabel.kolom.filter((k) => !berbagian.includes(k) && ukuran(k) === satu && milik.length > 0);
      const lengkap = milik.length === pola.length && milik.every((k, i) => bagian(k) === i);
      const [tahun, lagi] = setahun.filter((k) => !/^(?:no|kode|nomor)\b/.test(k.daun) && k.penuh !== '');
      return lengkap && tahun && !lagi ? [{ bagian: milik, tahun }] : [];
    });
  });
}

function periksa(tabel: TabelPolos, { bagian, tahun }: Kelompok): Calon[] {
  if (periksaBaris(tabel).hubungan.some((h) => h.hasil === tahun)) return [];
  const uji = satuanBaris(tabel).flatMap((baris) => {
    const [hasil, operan] = [baris.angka.get(tahun.kolom), ambil(baris, bagian)];
    // All parts alike fit the mean and the last one, whatever is meant.
    if (!hasil || !operan || hasil.kira === 0 || operan.every((o) => o.kira === operan[0]?.kira)) return [];
    return [{ baris, hasil, operan, cara: CARA.filter((c) => mengikutiBacaan(c, hasil, operan)) }];
  });
  const setuju = uji.filter((u) => u.cara.length > 0);
  if (setuju.length < PALING_SEDIKIT || setuju.length < BAGIAN_TERBESAR * uji.length) return [];
  const [cara] = [...CARA].sort((a, b) => pengikut(setuju, b) - pengikut(setuju, a));
  if (!cara) return [];
  const angka = { setuju: setuju.length, semua: uji.length };
  return uji
    .filter((u) => u.cara.length === 0)
    .map(({ baris, hasil, operan }) => calon(tabel, tahun, { baris, hasil, operan, cara }, angka));
}

const pengikut = (setuju: readonly { cara: readonly Bentuk[] }[], cara: Bentuk): number =>
  setuju.filter((s) => s.cara.includes(cara)).length;

interface Beda {
  baris: SatuanBaris;
  hasil: AngkaBaris;
  operan: readonly AngkaBaris[];
  cara: Bentuk;
}

function calon(
  tabel: TabelPolos,
  tahun: KolomPolos,
  { baris, hasil, operan, cara }: Beda,
  angka: { setuju: number; semua: number },
): Calon {
  const { nilai, desimal, persen } = hasil.angka;
  const hitung = cara.hitung(operan.map((o) => o.angka.nilai));
  return {
    kunci: `${hasil.asal.lembar}!${hasil.asal.baris},${hasil.asal.kolom}/${baris.garis ?? 0}`,
    putusan: 'berbeda',
    dilaporkan: tampil(nilai, desimal),
    dihitung: tampil(hitung, Math.max(desimal, cara === RATA ? 2 : 0)),
    selisih: tampilSelisih(nilai.minus(hitung.toDecimalPlaces(Math.max(desimal, 2))), Math.max(desimal, 2)),
    satuan: persen ? '%' : '',
    asal: hasil.asal,
    asalPembanding: null,
    kunciAngka: null,
    sel: selUnik([hasil.asal, ...operan.map((o) => o.asal)]),
    rincian: {
      ...angka,
      nama: sebutAngka(baris.baris, tahun, baris.garis),
      tabel: sebutTabel(tabel),
      rumus: cara.tulis(operan.map((o) => o.angka.teks)),
    },
  };
}
