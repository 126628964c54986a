import { sql } from 'kysely';
import { Decimal } from '../dasar/desimal';
import { JENIS_BELANJA } from '../domain/jenis-belanja';
import { rupiahDariAngka, rupiahDariTeks } from './angka-sql';
import type { Potongan } from './dialek';
import type { KonteksRincian, Rincian } from './rincian';

type Peran = 'akun' | 'pagu' | 'realisasi';

/** An account of the state's chart: six digits, also inside a full COA ("018.03.054…521211…") or after an apostrophe. */
const AKUN = '^[0-9]{6}$';
/** Levels of the code above the account: their money is the sum of rows that are there too. */
const TINGKAT_ATAS = '^[0-9]{2,5}$';

/** Realisasi and pagu per account (OM-SPAN Inquiry, LRA by account), added up by jenis belanja. */
export const akun: Rincian<Peran> = {
  nama: 'akun',
  sebutan: 'Pagu dan realisasi per akun',
  peran: {
    akun: {
      sebutan: 'Kode Akun',
      kepala: ['kode akun', 'akun', 'kode mak', 'mak', 'kdakun', 'kode rekening'],
      wajib: true,
    },
    pagu: {
      sebutan: 'Pagu',
      kepala: ['pagu', 'dipa', 'pagu dipa', 'pagu revisi', 'pagu anggaran', 'pagu belanja', 'anggaran', 'amount pagu'],
      wajib: false,
    },
    realisasi: {
      sebutan: 'Realisasi',
      kepala: ['realisasi', 'realisasi anggaran', 'realisasi belanja', 'nilai', 'nilai rupiah', 'amount'],
      wajib: false,
    },
  },
  salahSatu: ['pagu', 'realisasi'],
  bentuk: (konteks) => {
    const { dialek } = konteks;
    const kode = dialek.pangkas(dialek.ganti(dialek.teks(konteks.kolom('akun') ?? sql`''`), "'", ''));
    const jenis = sql`substring(${kode}, 1, 2)`;
    const pagu = uang(konteks, 'pagu');
    const realisasi = uang(konteks, 'realisasi');
    const dikenal = sql`${jenis} in (${sql.join([...JENIS_BELANJA.keys()].map((satu) => sql.lit(satu)))})`;
    return {
      sisih: [
        ['BARIS_JUMLAH', dialek.cocok(kode, TINGKAT_ATAS)],
        ['KODE_BUKAN_AKUN', sql`not ${dialek.cocok(kode, AKUN)}`],
        ['JENIS_TAK_DIKENAL', sql`not (${dikenal})`],
        ['ANGKA_TAK_TERBACA', sql`not (${pagu.terbaca} and ${realisasi.terbaca})`],
      ],
      kelompok: jenis,
      ukuran: [pagu.nilai, realisasi.nilai],
      contoh: [kode, ...teksUang(konteks)],
    };
  },
  susun: (kelompok, tahun) => {
    const urut = [...kelompok].sort((a, b) => (a.nama < b.nama ? -1 : 1));
    return {
      judul: `Realisasi Anggaran per Jenis Belanja${tahun === null ? '' : ` Tahun ${tahun}`}`,
      kepala: ['Jenis Belanja', 'Pagu', 'Realisasi'],
      baris: [
        ...urut.map(({ nama, jumlah: [pagu = null, realisasi = null] }) => [
          `${nama} ${JENIS_BELANJA.get(nama) ?? ''}`.trim(),
          pagu,
          realisasi,
        ]),
        ['Jumlah', total(urut.map(({ jumlah }) => jumlah[0])), total(urut.map(({ jumlah }) => jumlah[1]))],
      ],
    };
  },
};

const total = (nilai: readonly (Decimal | undefined)[]): Decimal =>
  nilai.reduce<Decimal>((t, n) => (n ? t.plus(n) : t), new Decimal(0));

function uang({ kolom, berangka, dialek }: KonteksRincian<Peran>, peran: Peran) {
  const milik = kolom(peran);
  if (milik === null) return { nilai: dialek.desimal(sql`0`), terbaca: sql`1 = 1` };
  return berangka(peran) ? rupiahDariAngka(milik, dialek) : rupiahDariTeks(milik, dialek);
}

const teksUang = ({ kolom, dialek }: KonteksRincian<Peran>): Potongan[] =>
  (['pagu', 'realisasi'] as const).flatMap((peran) => {
    const milik = kolom(peran);
    return milik ? [dialek.teks(milik)] : [];
  });
