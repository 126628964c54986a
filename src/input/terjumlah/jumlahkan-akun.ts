import { Decimal, tampil } from '../../dasar/desimal';
import { kunciUnik } from '../../dasar/kunci';
import type { BarisAnggaran } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import { JENIS_BELANJA } from '../../domain/jenis-belanja';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { type BentukKode, kodeAkun, ruasAkun, syaratAkun } from './kode-akun';
import { PencacahRincian } from './rincian-lembar';

/** More accounts than these are shown by jenis belanja, their first two digits. */
const AKUN_TERBANYAK = 40;
/** Ways of writing codes that one formula sums over; a column with more is no column of codes. */
const BENTUK_TERBANYAK = 6;
const UKURAN = ['pagu', 'realisasi'] as const;
type Ukuran = (typeof UKURAN)[number];

interface Kelompok {
  /** "52", or the whole account. */
  kode: string;
  uraian: string;
  jumlah: Record<Ukuran, Decimal>;
  /** A cell of it is a text, or a row of it was set aside: no formula over the rows gives the sum. */
  hidup: boolean;
}

/** Columns of a table of accounts. */
type Kolom = 'akun' | 'namaAkun' | Ukuran;

/**
 * Rows of accounts added up by account, or by jenis belanja where there are many: one live SUMIFS a sum. Levels above
 * the account, and what is no account, take no part and are counted.
 */
export function* jumlahkanAkun<K extends string>(tabel: PembacaTabel<K | Kolom>): Bertahap<BarisAnggaran[]> {
  const isi = tabel.baris.filter((b) => b.peran === 'data');
  const selKode = isi.map((b) => tabel.sel(b, 'akun'));
  const ruas = ruasAkun(selKode.flatMap((sel) => sel ?? []));
  const cacah = new PencacahRincian();
  const menurutAkun = new Map<string, Kelompok>();
  const bentuk = new Map<string, BentukKode>();
  const tercemar = new Set<string>();
  for (const [i, b] of isi.entries()) {
    yield;
    const sel = selKode[i];
    const kode = sel ? kodeAkun(sel, ruas) : { sebab: 'KODE_BUKAN_AKUN' as const };
    if ('sebab' in kode) {
      cacah.sisihkan(kode.sebab, sel?.alamat ?? tabel.alamat(b, 'akun'));
      continue;
    }
    const uang = bacaUang(tabel, b);
    if (!uang) {
      tercemar.add(kode.akun);
      cacah.sisihkan('ANGKA_TAK_TERBACA', sel?.alamat ?? tabel.alamat(b, 'akun'));
      continue;
    }
    cacah.pakai();
    const { berangka, panjang, mulai } = kode.bentuk;
    bentuk.set(`${berangka}/${panjang}/${mulai}`, kode.bentuk);
    const milik = menurutAkun.get(kode.akun) ?? {
      kode: kode.akun,
      uraian: tabel.teks(b, 'namaAkun'),
      jumlah: { pagu: NOL, realisasi: NOL },
      hidup: true,
    };
    milik.jumlah = { pagu: milik.jumlah.pagu.plus(uang.pagu), realisasi: milik.jumlah.realisasi.plus(uang.realisasi) };
    milik.hidup &&= uang.berangka;
    menurutAkun.set(kode.akun, milik);
  }
  // A sum among the rows that names an account would be met by the formula too.
  for (const b of tabel.baris) {
    const sel = b.peran === 'data' ? null : tabel.sel(b, 'akun');
    const kode = sel && kodeAkun(sel, ruas);
    if (!sel || !kode || 'sebab' in kode) continue;
    tercemar.add(kode.akun);
    cacah.sisihkan('BARIS_JUMLAH', sel.alamat);
  }
  for (const akun of tercemar) {
    const milik = menurutAkun.get(akun);
    if (milik) milik.hidup = false;
  }
  const kelompok = kelompokkan([...menurutAkun.values()]);
  if (bentuk.size > BENTUK_TERBANYAK) for (const satu of kelompok) satu.hidup = false;
  tabel.rincian = cacah.hasil(kelompok.every(({ hidup }) => hidup));
  return barisAnggaran(tabel, kelompok, [...bentuk.values()]);
}

const NOL = new Decimal(0);

/** The row's money, a blank cell being none; null when one of its cells cannot be read (it stands in the quarantine). */
function bacaUang<K extends string>(tabel: PembacaTabel<K | Kolom>, b: BarisMentah) {
  const uang = { pagu: NOL, realisasi: NOL, berangka: true };
  let terbaca = true;
  for (const kolom of UKURAN) {
    const bacaan = tabel.bacaan(b, kolom, 'rupiah');
    if (!bacaan) continue;
    const { isi, kali } = bacaan;
    if (isi.jenis === 'angka') {
      uang[kolom] = isi.nilai.times(kali);
      uang.berangka &&= isi.cara === 'selAngka';
    } else if (isi.jenis === 'disisihkan') {
      tabel.sisihkan(tabel.alamat(b, kolom), tabel.teks(b, kolom), isi.alasan);
      terbaca = false;
    }
  }
  return terbaca ? uang : null;
}

function kelompokkan(akun: readonly Kelompok[]): Kelompok[] {
  const urut = [...akun].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  if (urut.length <= AKUN_TERBANYAK) return urut;
  const menurut = new Map<string, Kelompok>();
  for (const { kode, jumlah, hidup } of urut) {
    const jenis = kode.slice(0, 2);
    const milik = menurut.get(jenis);
    menurut.set(jenis, {
      kode: jenis,
      uraian: JENIS_BELANJA.get(jenis) ?? '',
      jumlah: {
        pagu: jumlah.pagu.plus(milik?.jumlah.pagu ?? 0),
        realisasi: jumlah.realisasi.plus(milik?.jumlah.realisasi ?? 0),
      },
      hidup: hidup && (milik?.hidup ?? true),
    });
  }
  return [...menurut.values()];
}

function barisAnggaran<K extends string>(
  tabel: PembacaTabel<K | Kolom>,
  kelompok: readonly Kelompok[],
  bentuk: readonly BentukKode[],
): BarisAnggaran[] {
  const nama = kelompok.map(({ kode, uraian }) => `${kode} ${uraian}`.trim());
  const kunci = kunciUnik(nama);
  return kelompok.map((satu, i): BarisAnggaran => {
    const fakta = (kolom: Ukuran): Fakta | undefined =>
      tabel.punya(kolom)
        ? faktaJumlah(tabel, satu, kolom, bentuk, {
            kunci: `${tabel.id}/${kunci[i] ?? i}/${kolom}`,
            nama: `${tabel.judulKolom(kolom)} – ${nama[i] ?? satu.kode}`,
          })
        : undefined;
    return {
      nama: nama[i] ?? satu.kode,
      pagu: fakta('pagu'),
      realisasi: fakta('realisasi'),
      persenDilaporkan: undefined,
      sisaDilaporkan: undefined,
    };
  });
}

function faktaJumlah<K extends string>(
  tabel: PembacaTabel<K | Kolom>,
  { kode, jumlah, hidup }: Kelompok,
  kolom: Ukuran,
  bentuk: readonly BentukKode[],
  passport: Pick<Fakta, 'kunci' | 'nama'>,
): Fakta {
  const nilai = jumlah[kolom];
  const [nomor, nomorKode] = [tabel.kepala(kolom)[0]?.kolom, tabel.kepala('akun')[0]?.kolom];
  const desimal = Math.min(nilai.dp(), 2);
  const dasar = {
    ...passport,
    nilai,
    satuan: 'rupiah' as const,
    keadaan: nilai.isZero() ? ('nolNyata' as const) : ('nilai' as const),
    teks: tampil(nilai, desimal),
    cara: 'rincian' as const,
    skala: 1,
    desimal,
    tabel: tabel.id,
    peran: kolom,
    sumber: tabel.sumber,
  };
  if (nomor === undefined || nomorKode === undefined) return { ...dasar, asal: null };
  const asal = tabel.alamatJudul(nomor);
  if (!hidup) return { ...dasar, asal };
  const [uang, akun] = [tabel.rentangMutlak(nomor), tabel.rentangMutlak(nomorKode)];
  const suku = bentuk.map(
    (b) =>
      `SUMIFS(${uang},${syaratAkun(b, kode)
        .map((s) => `${akun},${s}`)
        .join(',')})`,
  );
  const kali = tabel.kali(kolom);
  const jumlahSuku = suku.length > 1 && kali !== 1 ? `(${suku.join('+')})` : suku.join('+');
  return { ...dasar, asal, rumus: kali === 1 ? jumlahSuku : `${jumlahSuku}*${kali}` };
}
