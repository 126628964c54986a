import type { BagianAnggaran, BarisAnggaran } from '../../domain/data';
import { kunciUnik } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import { definisikan } from '../definisi';
import { JENIS_BELANJA } from '../kosakata/belanja';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';

type Kolom = 'no' | 'kode' | 'nama' | 'akun' | 'namaAkun' | 'pagu' | 'realisasi';
type Tabel = PembacaTabel<Kolom>;

/** More accounts than these are shown by jenis belanja. */
const AKUN_TERBANYAK = 40;

/**
 * Downloads of OM-SPAN: a row for every satker with its DIPA, or for every account of every satker with DIPA and
 * realisasi. Accounts are added up by account, many of them by jenis belanja, the first two digits.
 */
export const paguSatker = definisikan<Kolom>({
  jenis: 'anggaran',
  sebutan: 'Pagu per satker atau akun',
  kolom: {
    no: NOMOR,
    kode: {
      sebutan: 'Kode Satker',
      persis: ['kode satker', 'satker', 'kdsatker', 'kode satuan kerja'],
      ciri: true,
      wajib: true,
      ataukah: 'akun',
    },
    nama: { sebutan: 'Nama Satker', persis: ['nama satker', 'uraian satker', 'nama satuan kerja'] },
    akun: { sebutan: 'Kode Akun', persis: ['kode akun', 'akun', 'kode mak', 'mak', 'kdakun'], ciri: true },
    namaAkun: { sebutan: 'Nama Akun', persis: ['nama akun', 'uraian akun'] },
    pagu: {
      sebutan: 'Pagu',
      persis: [
        'dipa',
        'pagu',
        'pagu dipa',
        'pagu belanja',
        'total pagu belanja',
        'total pagu',
        'jumlah pagu',
        'pagu anggaran',
      ],
      memuat: ['pagu', 'dipa'],
      tanpa: ['no', 'nomor', 'tanggal', 'sisa', 'realisasi', 'pendapatan', 'blokir', 'persen', 'revisi'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    realisasi: {
      sebutan: 'Realisasi',
      memuat: ['realisasi'],
      tanpa: ['persen', 'persentase', 'pendapatan'],
      angka: true,
    },
  },
  kolomNama: 'kode',
  // Those are of IKPA: "Deviasi Halaman III DIPA" is no money.
  tolak: ['indikator', 'target', 'rincian output', 'deviasi', 'capaian output', 'kontraktual'],
  id: (tabel) => (tabel.punya('akun') ? 'anggaran/akun' : 'anggaran/satker'),
  baca: function* (tabel, { data }) {
    const kelompok = yield* kelompokkan(tabel);
    const kunci = kunciUnik(kelompok.map((k) => k.nama));
    const baris: BarisAnggaran[] = [];
    for (const [i, { nama, isi }] of kelompok.entries()) {
      const bagian: BagianAnggaran[] = [];
      for (const [ke, b] of isi.entries()) {
        yield;
        bagian.push(bacaBagian(tabel, b, nama, `${tabel.id}/${kunci[i] ?? i}${isi.length > 1 ? `/${ke + 1}` : ''}`));
      }
      const [satu] = bagian;
      const sendiri = bagian.length === 1 ? satu : undefined;
      baris.push({
        nama,
        pagu: sendiri?.pagu,
        realisasi: sendiri?.realisasi,
        persenDilaporkan: undefined,
        sisaDilaporkan: undefined,
        ...(sendiri ? {} : { bagian }),
      });
    }
    const dimensi = tabel.punya('akun') ? 'Akun' : tabel.judulKolom('nama') || tabel.judulKolom('kode');
    data.anggaran.push({ id: tabel.id, dimensi, baris, total: null });
    return kelompok.reduce((n, k) => n + k.isi.length, 0);
  },
});

interface Kelompok {
  nama: string;
  isi: BarisMentah[];
}

/** A satker is a row; accounts of one name are added up. */
function* kelompokkan(tabel: Tabel): Bertahap<Kelompok[]> {
  const isi = tabel.baris.filter((b) => b.peran === 'data');
  if (!tabel.punya('akun')) {
    return isi.map((b) => ({ nama: tabel.teks(b, 'nama') || tabel.teks(b, 'kode').replace(/^'/, ''), isi: [b] }));
  }
  const akun = (b: BarisMentah): string => tabel.teks(b, 'akun').replace(/^'/, '');
  const banyak = new Set(isi.map(akun)).size > AKUN_TERBANYAK;
  const menurut = new Map<string, Kelompok>();
  for (const b of isi) {
    yield;
    const kode = banyak ? akun(b).slice(0, 2) : akun(b);
    const uraian = banyak ? (JENIS_BELANJA.get(kode) ?? '') : tabel.teks(b, 'namaAkun');
    const milik = menurut.get(kode);
    if (milik) milik.isi.push(b);
    else menurut.set(kode, { nama: `${kode} ${uraian}`.trim(), isi: [b] });
  }
  return [...menurut.values()].sort((a, b) => (a.nama < b.nama ? -1 : 1));
}

function bacaBagian(tabel: Tabel, b: BarisMentah, nama: string, kunci: string): BagianAnggaran {
  const satker = tabel.teks(b, 'nama') || tabel.teks(b, 'kode');
  const di = (kolom: 'pagu' | 'realisasi') =>
    tabel.fakta(b, kolom, {
      kunci: `${kunci}/${kolom}`,
      nama: `${tabel.judulKolom(kolom)} – ${nama === satker ? nama : `${nama}, ${satker}`}`,
      satuan: 'rupiah',
    });
  return { nama: satker, pagu: di('pagu'), realisasi: di('realisasi') };
}
