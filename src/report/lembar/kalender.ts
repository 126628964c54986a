import { NAMA_BULAN } from '../../dasar/bulan';
import { Decimal } from '../../dasar/desimal';
import { serialDari } from '../../dasar/tanggal';
import type { HariLibur } from '../../domain/data';
import { type DaftarLibur, daftarLibur, kalenderTahun, type TanggalTenggat } from '../../domain/pedoman/kalender';
import { KATA_BUKTI } from '../../domain/pedoman/sebut';
import { LembarBaru } from '../lembar-baru';
import { bilangan, kosong, type Petak, petakKunci, tautanSel, teks } from '../petak';

const LEBAR = [12, 9, 46, 44, 26, 20, 24, 2];
const KOLOM_ISIAN = [6];
const KOLOM_KUNCI = 7;

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** What the calendar is of: the year of the run, counted by the workbook's own holidays where it lists them. */
export interface BahanKalender {
  tahun: number;
  libur: readonly HariLibur[];
}

/** The dates of a budget year with their rule and evidence, and the holidays that working days were counted by. */
export function lembarKalender(nama: string, { tahun, libur }: BahanKalender): LembarBaru {
  const daftar = daftarLibur(libur);
  const l = new LembarBaru('kalender', nama, LEBAR, 'mendatar');
  l.kolomPembaca = { kunci: KOLOM_KUNCI, isian: KOLOM_ISIAN };
  l.judul(
    `KALENDER TAHUN ANGGARAN ${tahun}`,
    'Tenggat yang diketahui; surat DJPb atau KPPN selalu mendahului daftar ini',
  );
  l.tabel(
    {
      kepala: ['Tanggal', 'Hari', 'Tenggat', 'Cara hitung', 'Peraturan', 'Bukti', 'Catatan'].map((k) =>
        teks(k, 'kepala'),
      ),
      baris: kalenderTahun(tahun, daftar).map((satu) => barisTenggat(satu, tahun, daftar)),
    },
    'bekukan',
  );
  l.catatan(
    'Hari kerja: Senin sampai Jumat di luar hari libur di bawah. Kolom Catatan milik pembaca dan tetap ada setelah dihitung ulang.',
    'Tanggal SPM akhir tahun ditetapkan DJPb setiap tahun dan tidak ada di sini.',
  );
  l.spasi();
  tulisLibur(l, tahun, libur, daftar);
  return l;
}

function barisTenggat(satu: TanggalTenggat, tahun: number, libur: DaftarLibur): Petak[] {
  const { tenggat, tanggal } = satu;
  return [
    petakTanggal(tanggal),
    teks(namaHari(tanggal)),
    teks(tenggat.nama),
    teks(caraHitung(satu, tahun, libur)),
    teks(tenggat.peraturan),
    teks(KATA_BUKTI[tenggat.bukti]),
    kosong('isian'),
    petakKunci(`${tenggat.id}/${tahun}`),
  ];
}

const petakTanggal = (iso: string): Petak => bilangan(new Decimal(serialDari(iso)), 'dd/mm/yyyy');

const namaHari = (iso: string): string => HARI[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';

const namaBulan = (bulan: number): string => NAMA_BULAN[bulan - 1] ?? '';

/** How the day came about, so that it can be counted again by hand. */
function caraHitung({ tenggat, tanggal, dihitung, liburDiketahui }: TanggalTenggat, tahun: number, libur: DaftarLibur) {
  const { saat } = tenggat;
  if (tenggat.ditetapkan?.has(tahun)) return 'Ditetapkan dengan surat';
  if (saat.jenis === 'tanggal') return 'Tanggal tetap';
  if (saat.jenis === 'akhirBulan') return `Hari terakhir bulan ${namaBulan(saat.bulan)}`;
  const awal = `${tanggal.slice(0, 7)}-01`;
  const dilewati = [...libur.hari].filter((hari) => hari >= awal && hari < tanggal && hariKerja(hari)).sort();
  const sebut =
    dilewati.length > 0 ? `; libur yang dilewati: ${dilewati.map((h) => Number(h.slice(8))).join(', ')}` : '';
  const taksir = dihitung && !liburDiketahui ? '; hari liburnya belum ada, jadi ini taksiran' : '';
  return `Hari kerja ke-${saat.ke} bulan ${namaBulan(saat.bulan)}${sebut}${taksir}`;
}

const hariKerja = (iso: string): boolean => ![0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());

function tulisLibur(l: LembarBaru, tahun: number, libur: readonly HariLibur[], daftar: DaftarLibur): void {
  const hari = [...daftar.hari].filter((satu) => satu.startsWith(`${tahun}-`)).sort();
  const milik = new Map(libur.map((satu) => [satu.tanggal, satu]));
  l.subjudul(`Hari libur yang dipakai, tahun ${tahun}`);
  if (hari.length > 0) {
    l.tabel({
      kepala: ['Tanggal', 'Hari', 'Keterangan', 'Dari'].map((k) => teks(k, 'kepala')),
      baris: hari.map((satu) => {
        const punya = milik.get(satu);
        return [
          petakTanggal(satu),
          teks(namaHari(satu)),
          teks(punya?.keterangan ? punya.keterangan : '–'),
          punya ? tautanSel(punya.asal) : teks('daftar bawaan'),
        ];
      }),
    });
  }
  l.catatan(sumberLibur(tahun, daftar, hari.length));
}

function sumberLibur(tahun: number, { milikUnit, tahun: diketahui }: DaftarLibur, banyak: number): string {
  const templat = 'Templat “Hari libur” di panel berisi daftar yang dapat diubah.';
  if (milikUnit.has(String(tahun)))
    return `${banyak} hari dari tabel Hari Libur di buku kerja ini, menggantikan daftar bawaan tahun ${tahun}.`;
  if (diketahui.has(String(tahun))) return `${banyak} hari dari daftar bawaan, yang belum diverifikasi. ${templat}`;
  return `Daftar hari libur tahun ${tahun} belum ada: hari kerja dihitung dari akhir pekan saja. ${templat}`;
}
