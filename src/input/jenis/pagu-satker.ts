import type { BarisAnggaran } from '../../domain/data';
import { kunciUnik } from '../../dasar/kunci';
import { petakan } from '../bertahap';
import { definisikan } from '../definisi';
import { nomorBulan } from '../judul-waktu';
import { NOMOR, PERSEN } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { BULAN_TAK_TENTU, menurutKurun, sebutKurun } from './anggaran-kurun';
import { jumlahkanAkun } from '../terjumlah/jumlahkan-akun';

type Kolom = 'no' | 'kode' | 'nama' | 'akun' | 'namaAkun' | 'pagu' | 'realisasi' | 'bulan' | 'jumlah' | 'persen';
type Tabel = PembacaTabel<Kolom>;

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
    bulan: {
      sebutan: 'Bulan',
      pola: /^\p{L}+$/u,
      bila: (k) => k.jalur.length === 1 && nomorBulan(k.daun) !== null,
      berulang: { minimal: 3 },
    },
    jumlah: {
      sebutan: 'Jumlah realisasi',
      persis: ['total', 'jumlah'],
      bila: (k) => k.jalur.length === 1,
      angka: true,
    },
    persen: PERSEN,
  },
  kolomNama: 'kode',
  uang: true,
  // Those are of IKPA: "Deviasi Halaman III DIPA" is no money.
  tolak: ['indikator', 'target', 'rincian output', 'deviasi', 'capaian output', 'kontraktual'],
  id: (tabel) => (tabel.punya('akun') ? 'anggaran/akun' : 'anggaran/satker'),
  baca: function* (semua, { data }) {
    const tabel = setahun(semua);
    const umum = { id: tabel.id, total: null };
    if (tabel.punya('akun')) {
      data.anggaran.push({ ...umum, dimensi: 'Akun', baris: yield* jumlahkanAkun(tabel) });
      return tabel.rincian[0]?.dipakai ?? 0;
    }
    const isi = tabel.baris.filter((b) => b.peran === 'data');
    const nama = isi.map((b) => tabel.teks(b, 'nama') || tabel.teks(b, 'kode').replace(/^'/, ''));
    const kunci = kunciUnik(nama);
    const baris = yield* petakan([...isi.entries()], ([i, b]) =>
      bacaSatker(tabel, b, nama[i] ?? '', `${tabel.id}/${kunci[i] ?? i}`),
    );
    const dimensi = tabel.judulKolom('nama') || tabel.judulKolom('kode');
    const terbaca = isi.flatMap((b, i) => {
      const satu = baris[i];
      return satu ? [{ baris: b, data: satu }] : [];
    });
    const berkurun = yield* menurutKurun(tabel, terbaca);
    if (berkurun === 'takTentu') semua.tidakDipakai.push(BULAN_TAK_TENTU);
    else if (!berkurun) data.anggaran.push({ ...umum, dimensi, baris });
    else
      for (const { waktu, isi: sekurun } of berkurun)
        data.anggaran.push({
          id: `${tabel.id}/${sebutKurun(waktu)}`,
          dimensi,
          waktu,
          baris: sekurun.map((b) => b.data),
          total: null,
        });
    return baris.length;
  },
});

/** What is planned by month is no realisasi. */
const RENCANA = /\b(?:rencana|rpd|proyeksi|prognosis|prognosa|target|perkiraan|anggaran kas)\b/;
const DICAPAI = /\b(?:realisasi|serapan|penyerapan|belanja)\b/;

/** Months without a word over them, and their sum: what was spent, where the title or a share beside them says so. */
function setahun(tabel: Tabel): Tabel {
  const [jumlah] = tabel.kepala('jumlah');
  if (tabel.punya('realisasi') || tabel.punya('akun') || !jumlah || !tabel.punya('bulan')) return tabel;
  const judul = [...tabel.barisJudul, tabel.lembar].map(normal);
  if (judul.some((j) => RENCANA.test(j)) || !(tabel.punya('persen') || judul.some((j) => DICAPAI.test(j))))
    return tabel;
  return tabel.dengan(new Map([['realisasi', jumlah.kolom]]));
}

function bacaSatker(tabel: Tabel, b: BarisMentah, nama: string, kunci: string): BarisAnggaran {
  const di = (kolom: 'pagu' | 'realisasi') =>
    tabel.fakta(b, kolom, {
      kunci: `${kunci}/${kolom}`,
      nama: `${tabel.judulKolom(kolom) || 'Realisasi'} – ${nama}`,
      satuan: 'rupiah',
    });
  return { nama, pagu: di('pagu'), realisasi: di('realisasi'), persenDilaporkan: undefined, sisaDilaporkan: undefined };
}
