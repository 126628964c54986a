import { bacaAngkaCetak } from '../../reviu/cetak/angka-cetak';
import type { JenisPerubahan, PerubahanDokumen } from '../../reviu/versi/perubahan-dokumen';
import type { VersiLaporan } from '../../reviu/versi/versi';
import { LembarBaru } from '../lembar-baru';
import { bilangan, type Petak, tautanSel, teks } from '../petak';

const LEBAR = [5, 50, 26, 19, 19, 15, 34, 36];
/** More of one kind are counted only. */
const TERBANYAK = 500;

/** What is different from another version of the report, and which one that is. */
export interface BahanBandingVersi extends Pick<VersiLaporan, 'nama' | 'tahun'> {
  perubahan: readonly PerubahanDokumen[];
}

/** In the order in which a reader asks. */
const JUDUL: Readonly<Record<JenisPerubahan, string>> = {
  berubah: 'Angka yang berubah',
  kalimatUsang: 'Kalimat yang masih memakai angka lama',
  baru: 'Baris dan tabel yang baru',
  hilang: 'Baris dan tabel yang tidak ada lagi',
  pindah: 'Baris dan tabel yang berpindah tempat',
  temuanSelesai: 'Temuan yang selesai',
  temuanBaru: 'Temuan yang baru',
};

/** LKj Banding Versi: this report beside another version of it, kind by kind, each line one click from its cell. */
export function lembarBandingVersi(
  nama: string,
  { nama: berkas, tahun, perubahan }: BahanBandingVersi,
  konteks: string,
): LembarBaru {
  const l = new LembarBaru('bandingVersi', nama, LEBAR, 'mendatar');
  l.judul(
    'PERBANDINGAN DENGAN VERSI LAIN',
    [konteks, `dibandingkan dengan ${berkas}${tahun === null ? '' : ` (tahun ${tahun})`}`].filter(Boolean).join(' · '),
  );
  if (perubahan.length === 0) {
    l.catatan('Tidak ada yang berbeda: tabel, kalimat, dan temuan kedua versi sama.');
    return l;
  }
  for (const jenis of Object.keys(JUDUL).filter((satu): satu is JenisPerubahan => satu in JUDUL)) {
    const milik = perubahan.filter((satu) => satu.jenis === jenis);
    if (milik.length === 0) continue;
    l.blok(() => {
      l.subjudul(`${JUDUL[jenis]} (${milik.length})`);
      l.tabel({ kepala: KEPALA, baris: milik.slice(0, TERBANYAK).map(barisPerubahan) }, 'ulangi');
      l.catatan(milik.length > TERBANYAK ? `Ditampilkan ${TERBANYAK} dari ${milik.length}.` : '');
      l.spasi();
    });
  }
  l.catatan(
    'Tabel dipasangkan menurut judul dan isinya, baris menurut namanya, kolom menurut kepalanya; urutan dan tempat tidak dihitung sebagai perubahan angka. Selisih = kini − dulu; selisih persentase dalam poin persen.',
  );
  return l;
}

/** The sheet while no other version is chosen. */
export function bandingVersiMati(nama: string, konteks: string): LembarBaru {
  const l = new LembarBaru('bandingVersi', nama, LEBAR, 'mendatar');
  l.judul('PERBANDINGAN DENGAN VERSI LAIN', konteks);
  l.catatan(
    'Tidak ada versi lain yang dipilih pada hitungan terakhir, jadi lembar ini dikosongkan. Lembar boleh dihapus; bila versi lain dipilih lagi di panel, tempat Laporan, lembar ini terisi lagi.',
  );
  return l;
}

const KEPALA: readonly Petak[] = [
  teks('No', 'kepalaTengah'),
  ...['Uraian', 'Kolom atau aturan'].map((k) => teks(k, 'kepala')),
  ...['Dulu', 'Kini', 'Selisih'].map((k) => teks(k, 'kepalaAngka')),
  ...['Tempat dulu', 'Tempat kini'].map((k) => teks(k, 'kepala')),
];

function barisPerubahan(
  { jenis, nama, kolom, lama, baru, tempatLama, tempatBaru, sel }: PerubahanDokumen,
  i: number,
): Petak[] {
  return [
    teks(String(i + 1), 'teksTengah'),
    teks(nama),
    teks(kolom),
    cetak(lama),
    cetak(baru),
    selisih(jenis, lama, baru),
    teks(tempatLama || '–'),
    sel === null ? teks(tempatBaru || '–') : { ...tautanSel(sel), isi: { jenis: 'teks', teks: tempatBaru } },
  ];
}

/** As it is printed; a figure at the right, words at the left. */
const cetak = (tercetak: string): Petak =>
  tercetak === '' ? teks('–', 'angka') : teks(tercetak, bacaAngkaCetak(tercetak) ? 'angka' : 'teks');

function selisih(jenis: JenisPerubahan, lama: string, baru: string): Petak {
  const [dulu, kini] = [bacaAngkaCetak(lama), bacaAngkaCetak(baru)];
  if (jenis !== 'berubah' || !dulu || !kini) return teks('–', 'angka');
  const desimal = Math.max(dulu.desimal, kini.desimal);
  return bilangan(kini.nilai.minus(dulu.nilai), desimal > 0 ? `#,##0.${'0'.repeat(desimal)}` : '#,##0');
}
