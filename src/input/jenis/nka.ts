import type { DataLkj, KunciVariabelSmart, NilaiVariabelSmart } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import { type DefinisiKolom, definisikan } from '../definisi';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { NOMOR } from '../kosakata/kolom';
import { memuatFrasa, normal } from '../normal';
import type { PembacaTabel } from '../pembaca';

const JUDUL = ['smart', 'nilai kinerja anggaran', 'nka', 'evaluasi kinerja anggaran', 'kinerja perencanaan anggaran'];
const SMART = ['smart', 'evaluasi kinerja anggaran', 'eka'];

/** Names of the variables, in normalised words; the first that fits is meant. */
const VARIABEL: readonly [KunciVariabelSmart, RegExp][] = [
  ['konsistensi', /\bkonsistensi\b/],
  ['capaianOutput', /\bcapaian (?:rincian )?(?:output|keluaran)\b|^cro$/],
  ['efektivitas', /\befektivitas\b/],
  ['efisiensi', /\befisiensi\b/],
  ['penyerapan', /\bpenyerapan\b/],
];

const KOLOM = {
  no: NOMOR,
  komponen: {
    sebutan: 'Komponen',
    persis: ['komponen', 'uraian', 'variabel', 'aspek', 'unsur', 'keterangan'],
    ciri: true,
    wajib: true,
  },
  bobot: { sebutan: 'Bobot', memuat: ['bobot'], angka: true },
  nilai: {
    sebutan: 'Nilai',
    persis: ['nilai', 'skor', 'realisasi'],
    memuat: ['nilai'],
    tanpa: ['bobot'],
    ciri: true,
    wajib: true,
    angka: true,
  },
} as const satisfies Readonly<Record<string, DefinisiKolom>>;

type Tabel = PembacaTabel<keyof typeof KOLOM>;

/** The SMART value behind the Nilai Kinerja Anggaran, in a list of components. */
export const nka = definisikan({
  jenis: 'nka',
  sebutan: 'Nilai Kinerja Anggaran',
  kolom: KOLOM,
  kolomNama: 'komponen',
  judul: JUDUL,
  isi: { kata: SMART, minimal: 1 },
  id: () => 'nka',
  baca: function* (tabel, { data }) {
    const { data: baris } = yield* barisBernama(tabel, 'komponen');
    const smart = baris.find((b) => SMART.some((k) => memuatFrasa(normal(b.nama), k)));
    if (smart && !data.smart) {
      data.smart = tabel.fakta(smart.baris, 'nilai', { kunci: 'nka/smart', nama: smart.nama, satuan: 'poin' }) ?? null;
    }
    const judul = [...tabel.barisJudul, tabel.lembar].map(normal);
    if (JUDUL.some((kata) => judul.some((j) => memuatFrasa(j, kata)))) simpanVariabel(tabel, baris, data);
    return baris.length;
  },
});

/** The variables that make the SMART value, under a title that says so, without the value itself. */
export const variabelSmart = definisikan({
  jenis: 'nka',
  sebutan: 'Variabel Nilai Kinerja Anggaran',
  // By looser words than a list with the value itself, which is the better reading of a table that has both.
  kolom: {
    ...KOLOM,
    komponen: {
      sebutan: 'Variabel',
      memuat: ['komponen', 'variabel', 'uraian', 'aspek', 'unsur'],
      pola: /^keterangan$/,
      ciri: true,
      wajib: true,
    },
  },
  kolomNama: 'komponen',
  judul: JUDUL,
  wajibJudul: true,
  isi: {
    kata: ['penyerapan', 'konsistensi', 'capaian output', 'capaian rincian output', 'efisiensi', 'efektivitas'],
    minimal: 2,
  },
  id: () => 'nka',
  baca: function* (tabel, { data }) {
    const { data: baris } = yield* barisBernama(tabel, 'komponen');
    simpanVariabel(tabel, baris, data);
    return baris.length;
  },
});

function simpanVariabel(tabel: Tabel, baris: readonly BarisBernama[], data: DataLkj): void {
  if ((data.variabelSmart ?? []).length === 0) data.variabelSmart = bacaVariabel(tabel, baris);
}

/** "Efisiensi" may be the percentage itself; "Nilai Efisiensi" beside it is the score that counts. */
function bacaVariabel(tabel: Tabel, baris: readonly BarisBernama[]): NilaiVariabelSmart[] {
  const disebutNilai = ({ nama }: BarisBernama): boolean => /^nilai\b/i.test(nama);
  const nilaiDulu = [...baris].sort((a, b) => Number(disebutNilai(b)) - Number(disebutNilai(a)));
  return VARIABEL.flatMap(([kunci, pola]): NilaiVariabelSmart[] => {
    const milik = nilaiDulu.find(({ nama }) => VARIABEL.find(([, p]) => p.test(normal(nama)))?.[1] === pola);
    if (!milik) return [];
    const { baris: b, nama } = milik;
    const fakta = (kolom: 'nilai' | 'bobot', satuan: Satuan): Fakta | undefined =>
      tabel.fakta(b, kolom, { kunci: `nka/${kunci}/${kolom}`, nama: `${tabel.judulKolom(kolom)} – ${nama}`, satuan });
    const mungkinPersen = kunci === 'efisiensi' && !disebutNilai(milik);
    return [
      {
        kunci,
        nama,
        nilai: fakta('nilai', 'poin'),
        bobot: fakta('bobot', '%'),
        ...(mungkinPersen ? { mungkinPersen } : {}),
      },
    ];
  });
}
