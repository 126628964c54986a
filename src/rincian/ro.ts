import { Decimal } from '../dasar/desimal';
import { KEPALA_RO, KODE_RO, KODE_RO_SAJA, TINGKAT_ATAS_RO } from '../input/kosakata/kode-ro';
import { normal } from '../input/normal';
import type { BentukBaris, Kelompok, KonteksRincian, PeranKolom, Rincian } from './rincian';
import { rupiahDariAngka, rupiahDariTeks, type RupiahTerbaca } from './rupiah';
import { teksRapi } from './teks';

const UKURAN = ['target', 'volume', 'pagu', 'realisasi'] as const;
type Ukuran = (typeof UKURAN)[number];
type Peran = 'satker' | 'namaSatker' | 'kro' | 'ro' | 'uraian' | 'satuan' | Ukuran;

const peran = (sebutan: string, milik: Peran, wajib = false): PeranKolom => ({
  sebutan,
  kepala: KEPALA_RO[milik],
  wajib,
});

/** One rincian output of one satker a row: codes, volume and money. Added up by output, and by satker. */
const umum = {
  peran: {
    satker: peran('Kode Satker', 'satker'),
    namaSatker: peran('Nama Satker', 'namaSatker'),
    kro: peran('KRO', 'kro'),
    ro: peran('Kode RO', 'ro', true),
    uraian: peran('Uraian RO', 'uraian'),
    satuan: peran('Satuan', 'satuan'),
    target: peran('Target volume', 'target'),
    volume: peran('Realisasi volume', 'volume'),
    pagu: peran('Pagu', 'pagu'),
    realisasi: peran('Realisasi anggaran', 'realisasi'),
  },
  // The same output of one satker twice; an output's number is its KRO's own.
  kunci: ['satker', 'kro', 'ro'],
  kunciBilaAda: ['kro'],
} as const;

export const ro: Rincian<Peran> = {
  nama: 'ro',
  sebutan: 'Rincian output per satker, dijumlahkan per RO',
  ...umum,
  salahSatu: UKURAN,
  bentuk: (konteks) =>
    bentuk(konteks, (kode, { dialek, kolom }) => ({
      sisih: [],
      kelompok: dialek.gabung([kode, teksRapi(kolom('satuan'), dialek), teksRapi(kolom('uraian'), dialek)]),
    })),
  susun: (kelompok, tahun) => {
    const urut = gabungSama(kelompok, 2);
    const pecahan = urut.some(({ jumlah }) => jumlah.slice(0, 2).some((isi) => !isi.isInteger()));
    return {
      judul: `Rincian Output${tahun === null ? '' : ` Tahun ${tahun}`}`,
      kepala: [
        'Kode RO',
        'Rincian Output',
        'Satuan',
        'Target Volume',
        'Realisasi Volume',
        'Pagu',
        'Realisasi Anggaran',
      ],
      ...(pecahan ? { format: '#,##0.00' } : {}),
      baris: urut.map(({ nama: [kode = '', satuan = '', uraian = ''], jumlah }) => [kode, uraian, satuan, ...jumlah]),
    };
  },
};

export const roSatker: Rincian<Peran> = {
  nama: 'ro-satker',
  sebutan: 'Rincian output per satker, anggarannya dijumlahkan per satker',
  ...umum,
  peran: { ...umum.peran, satker: peran('Kode Satker', 'satker', true) },
  salahSatu: ['pagu', 'realisasi'],
  strata: { sebab: 'SATKER_KOSONG', peran: 'satker' },
  bentuk: (konteks) =>
    bentuk(konteks, (_, { dialek, kolom }) => {
      const satker = dialek.ganti(dialek.ganti(teksRapi(kolom('satker'), dialek), "'", ''), '’', '');
      return {
        sisih: [['SATKER_KOSONG', dialek.salahSatu(satker, [''])]],
        kelompok: dialek.gabung([satker, teksRapi(kolom('namaSatker'), dialek)]),
      };
    }),
  susun: (kelompok, tahun) => {
    const urut = gabungSama(kelompok, 1).map(({ nama, jumlah }) => ({ nama, uang: jumlah.slice(2) }));
    const jumlah = [0, 1].map((ke) => urut.reduce((t, { uang }) => t.plus(uang[ke] ?? 0), new Decimal(0)));
    return {
      judul: `Anggaran per Satker${tahun === null ? '' : ` Tahun ${tahun}`}`,
      kepala: ['Kode Satker', 'Nama Satker', 'Pagu', 'Realisasi'],
      baris: [
        ...urut.map(({ nama: [kode = '', nama = ''], uang }) => [kode, nama, ...uang]),
        ['Jumlah', null, ...jumlah],
      ],
    };
  },
};

type Kode<T> = (kode: T, konteks: KonteksRincian<Peran, T>) => Pick<BentukBaris<T>, 'sisih' | 'kelompok'>;

function bentuk<T>(konteks: KonteksRincian<Peran, T>, menurut: Kode<T>): BentukBaris<T> {
  const { dialek, kolom } = konteks;
  const bersih = (milik: Peran): T => dialek.ganti(dialek.ganti(teksRapi(kolom(milik), dialek), "'", ''), '’', '');
  const [kro, akhir] = [bersih('kro'), bersih('ro')];
  const berKro = kolom('kro') !== null;
  const lengkap = dialek.cocok(akhir, KODE_RO);
  const sendiri = dialek.dan([dialek.cocok(akhir, KODE_RO_SAJA), dialek.bukan(dialek.salahSatu(kro, ['']))]);
  const atas = dialek.atau([
    dialek.cocok(akhir, TINGKAT_ATAS_RO),
    // A row of the KRO itself, where its outputs stand in the next column.
    dialek.dan([dialek.salahSatu(akhir, ['']), dialek.bukan(dialek.salahSatu(kro, ['']))]),
  ]);
  const adalahRo = berKro ? dialek.atau([lengkap, sendiri]) : lengkap;
  const uang = UKURAN.map((satu) => angkaKolom(konteks, satu));
  const terbaca = uang.flatMap((satu) => satu.terbaca ?? []);
  const kode = berKro ? dialek.bila([[lengkap, akhir]], dialek.gabung([kro, akhir], '.')) : akhir;
  const { sisih, kelompok } = menurut(kode, konteks);
  return {
    sisih: [
      ['BARIS_JUMLAH', dialek.dan([dialek.bukan(adalahRo), atas])],
      ['KODE_BUKAN_RO', dialek.bukan(adalahRo)],
      ...sisih,
      ...(terbaca.length === 0 ? [] : [['ANGKA_TAK_TERBACA', dialek.bukan(dialek.dan(terbaca))] as const]),
    ],
    kelompok,
    ukuran: uang.map(({ nilai }) => nilai),
    contoh: [
      ['ro', akhir],
      ...UKURAN.flatMap((satu): [Peran, T][] => {
        const milik = kolom(satu);
        return milik === null ? [] : [[satu, dialek.teks(milik)]];
      }),
    ],
  };
}

function angkaKolom<T>({ kolom, berangka, dialek }: KonteksRincian<Peran, T>, satu: Ukuran): RupiahTerbaca<T> {
  const milik = kolom(satu);
  if (milik === null) return { nilai: dialek.desimal(dialek.tetap('0')), terbaca: null };
  return berangka(satu) ? rupiahDariAngka(milik, dialek) : rupiahDariTeks(milik, dialek);
}

/** Groups whose first parts are the same become one, under the names that most money has; in the order of those parts. */
function gabungSama(kelompok: readonly Kelompok[], bagian: number): { nama: string[]; jumlah: Decimal[] }[] {
  const sama = new Map<string, { nama: string[]; jumlah: Decimal[] }>();
  const pagu = ({ jumlah }: Kelompok): Decimal => jumlah[2] ?? new Decimal(0);
  for (const { nama, jumlah } of [...kelompok].sort((a, b) => pagu(b).cmp(pagu(a)) || (a.nama < b.nama ? -1 : 1))) {
    const kata = nama.split('|');
    const kunci = kata.slice(0, bagian).map(normal).join('|');
    const lama = sama.get(kunci);
    sama.set(kunci, {
      nama: lama?.nama ?? kata,
      jumlah: lama ? lama.jumlah.map((isi, ke) => isi.plus(jumlah[ke] ?? 0)) : [...jumlah],
    });
  }
  return [...sama.values()].sort((a, b) => (a.nama.join('|') < b.nama.join('|') ? -1 : 1));
}
