import { Decimal } from '../dasar/desimal';
import type { Rincian } from './rincian';
import { hitungBila } from './rupiah';

type Peran = 'kluster' | 'hasil';

/**
 * One person or one respondent a row, with kluster and outcome. Who has an answer was monitored; where everybody has
 * one, the source is the sample alone and says nothing of the population.
 */
export const responden: Rincian<Peran> = {
  nama: 'responden',
  sebutan: 'Hasil pemantauan per responden',
  peran: {
    kluster: {
      sebutan: 'Kluster',
      kepala: ['kluster', 'nama kluster', 'kluster pm', 'kluster layanan', 'klaster'],
      wajib: true,
    },
    hasil: {
      sebutan: 'Hasil',
      kepala: [
        'hasil',
        'meningkat',
        'hasil pemantauan',
        'hasil monitoring',
        'jawaban',
        'keberfungsian sosial meningkat',
      ],
      wajib: true,
    },
  },
  bentuk: ({ dialek, kolom, jawaban }) => {
    const teks = (peran: Peran) => dialek.pangkas(dialek.teks(kolom(peran) ?? dialek.tetap('')));
    const [kluster, hasil] = [teks('kluster'), dialek.kecil(teks('hasil'))];
    const ya = dialek.termasuk(hasil, jawaban.ya);
    const kosong = dialek.salahSatu(hasil, ['']);
    const dikenal = dialek.atau([ya, dialek.termasuk(hasil, jawaban.tidak), kosong]);
    return {
      sisih: [
        ['KLUSTER_KOSONG', dialek.salahSatu(kluster, [''])],
        ['JAWABAN_TAK_DIKENAL', dialek.bukan(dikenal)],
      ],
      kelompok: kluster,
      ukuran: [dialek.bulat(1), hitungBila(dialek.bukan(kosong), dialek), hitungBila(ya, dialek)],
      contoh: [
        ['kluster', kluster],
        ['hasil', hasil],
      ],
    };
  },
  susun: (kelompok, tahun) => {
    const urut = [...kelompok].sort((a, b) => (a.nama < b.nama ? -1 : 1));
    const [populasi, sampel, meningkat] = [0, 1, 2].map((ke) => jumlahKe(urut, ke));
    const sampelSaja = populasi && sampel && populasi.eq(sampel);
    return {
      judul: `Hasil Pemantauan per Kluster${tahun === null ? '' : ` Tahun ${tahun}`}`,
      kepala: ['Kluster', 'Jumlah PM (populasi)', 'Jumlah PM dimonitoring', 'Jumlah PM meningkat'],
      baris: [
        ...urut.map(({ nama, jumlah }) => [
          nama,
          sampelSaja ? null : (jumlah[0] ?? null),
          jumlah[1] ?? null,
          jumlah[2] ?? null,
        ]),
        ['TOTAL', sampelSaja ? null : (populasi ?? null), sampel ?? null, meningkat ?? null],
      ],
    };
  },
};

const jumlahKe = (kelompok: readonly { jumlah: readonly Decimal[] }[], ke: number): Decimal =>
  kelompok.reduce((t, { jumlah }) => t.plus(jumlah[ke] ?? 0), new Decimal(0));
