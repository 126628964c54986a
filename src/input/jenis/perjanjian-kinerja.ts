import { definisikan } from '../definisi';
import { periodeJudul } from '../judul-waktu';
import { memuatFrasa, normal } from '../normal';
import { KOLOM_PK, type KolomPk, masukkanIndikator, mulaiTabel, namaIndikator, type Versi } from './baris-indikator';
import { waktuTabel } from '../waktu-tabel';
import { banyakTahun } from './tahun-kepala';
import { bacaUangKinerja, hanyaUang } from './uang-kinerja';

/**
 * Perjanjian / Pengukuran Kinerja: No | Sasaran | Indikator | Target | Realisasi | Capaian. Realisasi may be missing
 * (the PK itself has only targets); a second table of the same indicators fills what the first one lacks, and a
 * revised agreement (MENJADI, Perubahan) replaces its targets.
 */
export const perjanjianKinerja = definisikan<KolomPk>({
  jenis: 'perjanjianKinerja',
  sebutan: 'Perjanjian Kinerja',
  kolom: {
    ...KOLOM_PK,
    sasaran: { ...KOLOM_PK.sasaran, ciri: true, penentu: true },
    target: { ...KOLOM_PK.target, wajib: true },
  },
  kolomNama: 'indikator',
  judul: ['perjanjian kinerja', 'pengukuran kinerja', 'capaian kinerja', 'pk'],
  tolak: ['rincian output'],
  syarat: (kepala) => !banyakTahun(kepala),
  waktu: waktuPerjanjian,
  id: () => 'pk',
  baca: function* (tabel, penampung) {
    const versi = versiTabel([...tabel.barisJudul, tabel.lembar]);
    const dalam = { ...mulaiTabel(tabel, penampung), waktu: waktuPerjanjian(tabel.barisJudul, tabel.lembar) };
    const nama = yield* namaIndikator(tabel);
    let sasaran = '';
    let baris = 0;
    for (const b of tabel.baris) {
      yield;
      const judul = b.peran === 'grup' && !tabel.punya('sasaran');
      sasaran =
        tabel.teks(b, 'sasaran') ||
        (judul ? tabel.teks(b, 'kegiatan') || tabel.teks(b, 'indikator') || tabel.teksPertama(b) : sasaran);
      if (b.peran !== 'data' || hanyaUang(tabel, b)) continue;
      const milik = nama.get(b) ?? '';
      if (tabel.tanpaNama(b, milik, 'indikator')) continue;
      masukkanIndikator(tabel, b, { sasaran, nama: milik, versi, dalam }, penampung);
      baris += 1;
    }
    yield* bacaUangKinerja(tabel, penampung);
    return baris;
  },
});

/** The agreement itself, before whatever names a time of the year. */
const TANPA_WAKTU = 1_000_000;

/** Months since year 0 until which a table counts, as its title or its sheet's name says. */
function waktuPerjanjian(judul: readonly string[], lembar: string): number {
  const periode = periodeJudul(judul) ?? periodeJudul([lembar]);
  if (!periode) return TANPA_WAKTU;
  const bulan = { triwulan: 3, semester: 6, bulan: 1 }[periode.jenis] * periode.ke;
  return (waktuTabel(judul, lembar).tahun ?? 0) * 12 + bulan;
}

function versiTabel(judul: readonly string[]): Versi {
  const ada = (kata: readonly string[]): boolean => judul.some((j) => kata.some((k) => memuatFrasa(normal(j), k)));
  if (ada(['semula', 'awal'])) return 'semula';
  return ada(['menjadi', 'perubahan', 'revisi']) ? 'menjadi' : null;
}
