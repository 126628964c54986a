import { Decimal, tampil } from '../../dasar/desimal';
import { kunciUnik } from '../../dasar/kunci';
import type { BarisAnggaran } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import { JENIS_BELANJA } from '../../domain/jenis-belanja';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { type BentukKode, kodeAkun, ruasAkun, syaratAkun } from './kode-akun';
import { PencacahRincian } from './rincian-lembar';

/** More accounts than these are shown by jenis belanja, their first two digits. */
const AKUN_TERBANYAK = 40;
/** Ways of writing codes that one formula sums over; a column with more is no column of codes. */
const BENTUK_TERBANYAK = 6;

type Ukuran = 'pagu' | 'realisasi' | 'blokir';

interface Kelompok {
  /** "52", or the whole account. */
  kode: string;
  uraian: string;
  jumlah: Jumlah;
  /** A cell of it is a text, or a row of it was set aside: no formula over the rows gives the sum. */
  hidup: boolean;
}

/** Columns of a table of accounts. */
type Kolom = 'akun' | 'namaAkun' | 'pagu' | 'realisasi';

const KEPALA_BLOKIR: ReadonlySet<string> = new Set(['blokir', 'pagu blokir', 'nilai blokir', 'jumlah blokir']);

/** A column of money that is added up, as printed. */
interface KolomUang {
  ukuran: Ukuran;
  judul: string;
  /** Null where its heading stands elsewhere. */
  nomor: number | null;
}

/** What is blocked has no word of the kind: beside satkers it would make another table of the one with its pagu. */
function kolomUang<K extends string>(tabel: PembacaTabel<K | Kolom>): KolomUang[] {
  const milik = (['pagu', 'realisasi'] as const).flatMap((ukuran): KolomUang[] =>
    tabel.punya(ukuran)
      ? [{ ukuran, judul: tabel.judulKolom(ukuran), nomor: tabel.kepala(ukuran)[0]?.kolom ?? null }]
      : [],
  );
  const blokir = tabel.kepalaLain().find(({ jalur }) => KEPALA_BLOKIR.has(normal(jalur.at(-1) ?? '')));
  return blokir ? [...milik, { ukuran: 'blokir', judul: blokir.jalur.at(-1) ?? '', nomor: blokir.kolom }] : milik;
}

/**
 * Rows of accounts added up by account, or by jenis belanja where there are many: one live SUMIFS a sum. Levels above
 * the account, and what is no account, take no part and are counted.
 */
export function* jumlahkanAkun<K extends string>(tabel: PembacaTabel<K | Kolom>): Bertahap<BarisAnggaran[]> {
  const kolom = kolomUang(tabel);
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
    const uang = bacaUang(tabel, b, kolom);
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
      jumlah: KOSONG,
      hidup: true,
    };
    milik.jumlah = tambah(milik.jumlah, uang);
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
  tabel.rincian.push(cacah.hasil(kelompok.every(({ hidup }) => hidup)));
  return barisAnggaran(tabel, kelompok, kolom, [...bentuk.values()]);
}

type Jumlah = Readonly<Record<Ukuran, Decimal>>;

const NOL = new Decimal(0);
const KOSONG: Jumlah = { pagu: NOL, realisasi: NOL, blokir: NOL };

const tambah = (satu: Jumlah, dua: Jumlah): Jumlah => ({
  pagu: satu.pagu.plus(dua.pagu),
  realisasi: satu.realisasi.plus(dua.realisasi),
  blokir: satu.blokir.plus(dua.blokir),
});

/** The row's money, a blank cell being none; null when one of its cells cannot be read (it stands in the quarantine). */
function bacaUang<K extends string>(tabel: PembacaTabel<K | Kolom>, b: BarisMentah, kolom: readonly KolomUang[]) {
  const uang = { ...KOSONG, berangka: true };
  let terbaca = true;
  for (const { ukuran, nomor } of kolom) {
    const bacaan =
      nomor !== null
        ? tabel.bacaanDi(b, nomor, 'rupiah')
        : ukuran === 'blokir'
          ? null
          : tabel.bacaan(b, ukuran, 'rupiah');
    if (!bacaan) continue;
    const { isi, kali } = bacaan;
    if (isi.jenis === 'angka') {
      uang[ukuran] = isi.nilai.times(kali);
      uang.berangka &&= isi.cara === 'selAngka';
    } else if (isi.jenis === 'disisihkan') {
      const { alamat, teks } = tabel.selDi(b, nomor ?? tabel.alamat(b, 'akun').kolom);
      tabel.sisihkan(alamat, teks, isi.alasan);
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
      jumlah: tambah(jumlah, milik?.jumlah ?? KOSONG),
      hidup: hidup && (milik?.hidup ?? true),
    });
  }
  return [...menurut.values()];
}

function barisAnggaran<K extends string>(
  tabel: PembacaTabel<K | Kolom>,
  kelompok: readonly Kelompok[],
  kolom: readonly KolomUang[],
  bentuk: readonly BentukKode[],
): BarisAnggaran[] {
  const nama = kelompok.map(({ kode, uraian }) => `${kode} ${uraian}`.trim());
  const kunci = kunciUnik(nama);
  const berblokir = kelompok.some(({ jumlah }) => !jumlah.blokir.isZero());
  return kelompok.map((satu, i): BarisAnggaran => {
    const fakta = (ukuran: Ukuran): Fakta | undefined => {
      const milik = kolom.find((k) => k.ukuran === ukuran);
      if (!milik) return undefined;
      const passport = {
        kunci: `${tabel.id}/${kunci[i] ?? i}/${ukuran}`,
        nama: `${milik.judul} – ${nama[i] ?? satu.kode}`,
      };
      return faktaJumlah(tabel, satu, milik, bentuk, passport);
    };
    const blokir = berblokir ? fakta('blokir') : undefined;
    return {
      nama: nama[i] ?? satu.kode,
      ...(blokir ? { blokir } : {}),
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
  { ukuran, nomor }: KolomUang,
  bentuk: readonly BentukKode[],
  passport: Pick<Fakta, 'kunci' | 'nama'>,
): Fakta {
  const nilai = jumlah[ukuran];
  const nomorKode = tabel.kepala('akun')[0]?.kolom;
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
    peran: ukuran,
    sumber: tabel.sumber,
  };
  if (nomor === null || nomorKode === undefined) return { ...dasar, asal: null };
  const asal = tabel.alamatJudul(nomor);
  if (!hidup) return { ...dasar, asal };
  const [uang, akun] = [tabel.rentangMutlak(nomor), tabel.rentangMutlak(nomorKode)];
  const suku = bentuk.map(
    (b) =>
      `SUMIFS(${uang},${syaratAkun(b, kode)
        .map((s) => `${akun},${s}`)
        .join(',')})`,
  );
  const kali = tabel.kali(nomor);
  const jumlahSuku = suku.length > 1 && kali !== 1 ? `(${suku.join('+')})` : suku.join('+');
  return { ...dasar, asal, rumus: kali === 1 ? jumlahSuku : `${jumlahSuku}*${kali}` };
}
