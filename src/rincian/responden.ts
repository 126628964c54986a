import { Decimal } from '../dasar/desimal';
import { normal } from '../input/normal';
import type { Kelompok, Rincian } from './rincian';
import { hitungBila } from './rupiah';
import { teksRapi } from './teks';

type Peran = 'orang' | 'kluster' | 'hasil';

/**
 * One person or one respondent a row, with kluster and outcome. Who has an answer was monitored; where everybody has
 * one, the source is the sample alone and says nothing of the population.
 */
export const responden: Rincian<Peran> = {
  nama: 'responden',
  sebutan: 'Hasil pemantauan per responden',
  peran: {
    orang: {
      sebutan: 'Nomor orang',
      kepala: ['nik', 'no nik', 'nomor nik', 'nomor induk kependudukan', 'id pm', 'id responden', 'no responden'],
      wajib: false,
      hanyaKunci: true,
    },
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
  kunci: ['orang'],
  strata: { sebab: 'KLUSTER_KOSONG', peran: 'kluster' },
  bentuk: ({ dialek, kolom, jawaban }) => {
    const [kluster, hasil] = [teksRapi(kolom('kluster'), dialek), dialek.kecil(teksRapi(kolom('hasil'), dialek))];
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
    const urut = menurutNama(kelompok);
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

/** By name; the spellings of one kluster are one, under the name that most rows have. */
function menurutNama(kelompok: readonly Kelompok[]): Kelompok[] {
  const sama = new Map<string, Kelompok>();
  const orang = ({ jumlah: [banyak] }: Kelompok): Decimal => banyak ?? new Decimal(0);
  const seringDulu = [...kelompok].sort((a, b) => orang(b).cmp(orang(a)) || (a.nama < b.nama ? -1 : 1));
  for (const satu of seringDulu) {
    const kunci = normal(satu.nama);
    const lama = sama.get(kunci);
    const jumlah = lama ? lama.jumlah.map((isi, ke) => isi.plus(satu.jumlah[ke] ?? 0)) : satu.jumlah;
    sama.set(kunci, { nama: lama?.nama ?? satu.nama, jumlah });
  }
  return [...sama.values()].sort((a, b) => (a.nama < b.nama ? -1 : 1));
}

const jumlahKe = (kelompok: readonly { jumlah: readonly Decimal[] }[], ke: number): Decimal =>
  kelompok.reduce((t, { jumlah }) => t.plus(jumlah[ke] ?? 0), new Decimal(0));
