import { Decimal } from '../dasar/desimal';
import { JENIS_BELANJA } from '../domain/jenis-belanja';
import { ruasKode } from '../input/terjumlah/kode-akun';
import type { KonteksRincian, Rincian } from './rincian';
import { rupiahDariAngka, rupiahDariTeks, type RupiahTerbaca } from './rupiah';

const UANG = ['pagu', 'realisasi', 'blokir'] as const;
type Peran = 'akun' | 'sp2d' | (typeof UANG)[number];

/** An account of the state's chart. */
const AKUN = '^[0-9]{6}$';
/** Levels of the code above the account: their money is the sum of rows that are there too. */
const TINGKAT_ATAS = '^[0-9]{1,5}$';

const SPASI = ' \t\u00a0';
/** A code by itself, after the apostrophe that exports put before it; engines that keep it as a float print “.0”. */
const KODE = `^[${SPASI}'’]*([0-9]{1,6})(?:[.]0+)?[${SPASI}]*$`;
/** Part `ke` of a long code (KODE COA), counted from 0. */
const ruasKe = (ke: number): string => {
  const [isi, tanda] = [`[^./${SPASI}-]+`, `[./${SPASI}-]`];
  return `^${tanda}*${ke === 0 ? '' : `(?:${isi}${tanda}+){${ke}}`}(${isi})`;
};

/** Realisasi and pagu per account (OM-SPAN Inquiry, LRA by account), added up by jenis belanja. */
export const akun: Rincian<Peran> = {
  nama: 'akun',
  sebutan: 'Pagu dan realisasi per akun',
  peran: {
    akun: {
      sebutan: 'Kode Akun',
      kepala: ['kode akun', 'akun', 'kode mak', 'mak', 'kdakun', 'kode coa', 'coa', 'kdcoa', 'kode rekening'],
      wajib: true,
    },
    pagu: {
      sebutan: 'Pagu',
      kepala: [
        ...['pagu', 'dipa', 'pagu dipa', 'pagu revisi', 'pagu anggaran', 'pagu belanja', 'anggaran', 'amount pagu'],
        ...['total pagu', 'total pagu belanja', 'jumlah pagu', 'pagu akun'],
      ],
      wajib: false,
    },
    realisasi: {
      sebutan: 'Realisasi',
      kepala: [
        ...['realisasi', 'realisasi anggaran', 'realisasi belanja', 'nilai', 'nilai rupiah', 'amount'],
        ...['nilai sp2d', 'jumlah sp2d', 'nilai realisasi', 'jumlah realisasi', 'jumlah'],
      ],
      wajib: false,
    },
    sp2d: {
      sebutan: 'Nomor SP2D',
      kepala: ['no sp2d', 'nomor sp2d', 'nosp2d', 'sp2d'],
      wajib: false,
      hanyaKunci: true,
    },
    blokir: { sebutan: 'Blokir', kepala: ['blokir', 'pagu blokir', 'nilai blokir', 'jumlah blokir'], wajib: false },
  },
  salahSatu: ['pagu', 'realisasi'],
  // A payment pays several accounts, and one account for several things.
  kunci: ['sp2d', 'akun', 'realisasi'],
  petunjuk: { peran: 'akun', dari: (isi) => ruasKode(isi.filter((satu) => satu.trim() !== '')) },
  bentuk: (konteks) => {
    const { dialek } = konteks;
    const tertulis = dialek.teks(konteks.kolom('akun') ?? dialek.tetap(''));
    const kode = dialek.ambil(tertulis, konteks.petunjuk === null ? KODE : ruasKe(konteks.petunjuk));
    const jenis = dialek.awal(kode, 2);
    const uang = UANG.map((peran) => uangKolom(konteks, peran));
    const terbaca = uang.flatMap((satu) => satu.terbaca ?? []);
    return {
      sisih: [
        ['BARIS_JUMLAH', dialek.cocok(kode, TINGKAT_ATAS)],
        ['KODE_BUKAN_AKUN', dialek.bukan(dialek.cocok(kode, AKUN))],
        ['JENIS_TAK_DIKENAL', dialek.bukan(dialek.salahSatu(jenis, [...JENIS_BELANJA.keys()]))],
        ...(terbaca.length === 0 ? [] : [['ANGKA_TAK_TERBACA', dialek.bukan(dialek.dan(terbaca))] as const]),
      ],
      kelompok: jenis,
      ukuran: uang.map(({ nilai }) => nilai),
      contoh: [['akun', dialek.pangkas(tertulis)], ...teksUang(konteks)],
    };
  },
  susun: (kelompok, tahun) => {
    const urut = [...kelompok].sort((a, b) => (a.nama < b.nama ? -1 : 1));
    const jumlah = UANG.map((_, ke) => urut.reduce((t, satu) => t.plus(satu.jumlah[ke] ?? 0), new Decimal(0)));
    // A column of nothing but zeros says less than none.
    const lebar = jumlah[BLOKIR]?.isZero() === false ? UANG.length : BLOKIR;
    return {
      judul: `Realisasi Anggaran per Jenis Belanja${tahun === null ? '' : ` Tahun ${tahun}`}`,
      kepala: ['Jenis Belanja', 'Pagu', 'Realisasi', 'Blokir'].slice(0, 1 + lebar),
      baris: [
        ...urut.map((satu) => [
          `${satu.nama} ${JENIS_BELANJA.get(satu.nama) ?? ''}`.trim(),
          ...satu.jumlah.slice(0, lebar),
        ]),
        ['Jumlah', ...jumlah.slice(0, lebar)],
      ],
    };
  },
};

const BLOKIR = UANG.indexOf('blokir');

function uangKolom<T>({ kolom, berangka, dialek }: KonteksRincian<Peran, T>, peran: Peran): RupiahTerbaca<T> {
  const milik = kolom(peran);
  if (milik === null) return { nilai: dialek.desimal(dialek.tetap('0')), terbaca: null };
  return berangka(peran) ? rupiahDariAngka(milik, dialek) : rupiahDariTeks(milik, dialek);
}

const teksUang = <T>({ kolom, dialek }: KonteksRincian<Peran, T>): [Peran, T][] =>
  UANG.flatMap((peran) => {
    const milik = kolom(peran);
    return milik === null ? [] : [[peran, dialek.teks(milik)]];
  });
