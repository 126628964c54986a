import type { Decimal } from '../dasar/desimal';
import { NOMOR_RESPONDEN, SKALA_SKM, UNSUR_SKM } from '../input/kosakata/unsur-skm';
import type { PeranKolom, Rincian } from './rincian';
import { hitungBila } from './rupiah';
import { teksRapi } from './teks';

/** "u1" … "u9" */
const PERAN: readonly string[] = UNSUR_SKM.map((_, ke) => `u${ke + 1}`);

/** A whole number, also as engines print one that is kept as a float. */
const angka = (satu: number): string[] => [String(satu), `${satu}.0`];
const JAWABAN = SKALA_SKM.flatMap(angka);

/** Answers to the survey, one respondent a row, an answer of 1 to 4 for each unsur: their means. */
export const skm: Rincian = {
  nama: 'skm',
  sebutan: 'Jawaban SKM per responden',
  peran: {
    orang: { sebutan: 'Nomor responden', kepala: NOMOR_RESPONDEN, wajib: false, hanyaKunci: true },
    ...Object.fromEntries(
      UNSUR_SKM.map(({ nama, kepala }, ke): [string, PeranKolom] => [
        `u${ke + 1}`,
        { sebutan: `U${ke + 1} ${nama}`, kepala: [`u${ke + 1}`, `u ${ke + 1}`, ...kepala], wajib: false },
      ]),
    ),
  },
  kunci: ['orang'],
  salahSatu: PERAN,
  bentuk: ({ dialek, kolom }) => {
    const unsur = PERAN.map((peran) => teksRapi(kolom(peran), dialek));
    const terjawab = unsur.map((satu) => dialek.salahSatu(satu, JAWABAN));
    return {
      sisih: [
        ['JAWABAN_KOSONG', dialek.dan(unsur.map((satu) => dialek.salahSatu(satu, [''])))],
        [
          'NILAI_DI_LUAR_SKALA',
          dialek.bukan(dialek.dan(unsur.map((satu) => dialek.salahSatu(satu, ['', ...JAWABAN])))),
        ],
      ],
      kelompok: dialek.tetap('semua'),
      ukuran: unsur.flatMap((satu, ke) => {
        const nilai = dialek.bila(
          SKALA_SKM.map((skala) => [dialek.salahSatu(satu, angka(skala)), dialek.bulat(skala)] as const),
          dialek.bulat(0),
        );
        return [nilai, hitungBila(terjawab[ke] ?? dialek.salahSatu(satu, JAWABAN), dialek)];
      }),
      contoh: unsur.map((satu, ke) => [PERAN[ke] ?? '', satu] as const),
    };
  },
  susun: ([semua], tahun) => ({
    judul: `Nilai Unsur Survei Kepuasan Masyarakat${tahun === null ? '' : ` Tahun ${tahun}`}`,
    kepala: ['Unsur Pelayanan', 'Nilai Rata-rata'],
    format: '0.00',
    baris: UNSUR_SKM.flatMap(({ nama }, ke): (string | Decimal)[][] => {
      const [jumlah, banyak] = [semua?.jumlah[2 * ke], semua?.jumlah[2 * ke + 1]];
      return jumlah && banyak && !banyak.isZero() ? [[nama, jumlah.div(banyak)]] : [];
    }),
  }),
};
