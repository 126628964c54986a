import type { Indikator } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { definisikan, type Penampung } from '../definisi';
import { INDIKATOR, NOMOR, SASARAN, SATUAN_KOLOM } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { satuanDariKata, satuanDariNama } from '../satuan';
import { kemiripan } from '../tautan';
import { banyakTahun } from './tahun-kepala';

type Kolom = 'no' | 'sasaran' | 'indikator' | 'satuan' | 'target' | 'realisasi' | 'capaian';
type Tabel = PembacaTabel<Kolom>;

/** From here on two wordings are the same indicator: one word more or less in a long name, but no other word. */
const SAMA = 0.95;

/**
 * Perjanjian / Pengukuran Kinerja: No | Sasaran | Indikator | Target | Realisasi | Capaian. Realisasi may be missing
 * (the PK itself has only targets); a second table of the same indicators fills what the first one lacks.
 */
export const perjanjianKinerja = definisikan<Kolom>({
  jenis: 'perjanjianKinerja',
  sebutan: 'Perjanjian Kinerja',
  kolom: {
    no: NOMOR,
    sasaran: { ...SASARAN, ciri: true, penentu: true },
    indikator: { ...INDIKATOR, ciri: true, penentu: true, wajib: true },
    satuan: SATUAN_KOLOM,
    target: {
      sebutan: 'Target',
      persis: ['target', 'target kinerja', 'target tahunan', 'target pk'],
      memuat: ['target'],
      tanpa: ['triwulan', 'tw', 'semester', 'bulan'],
      ciri: true,
      wajib: true,
      angka: true,
    },
    realisasi: {
      sebutan: 'Realisasi',
      persis: ['realisasi', 'realisasi kinerja', 'realisasi s d'],
      memuat: ['realisasi'],
      tanpa: ['triwulan', 'tw', 'semester', 'bulan', 'anggaran', 'capaian'],
      ciri: true,
      angka: true,
    },
    capaian: {
      sebutan: 'Capaian',
      persis: ['persen', 'persentase', 'capaian', 'capaian persen'],
      memuat: ['capaian', 'persen capaian'],
      tanpa: ['anggaran'],
      ciri: true,
      angka: true,
    },
  },
  kolomNama: 'indikator',
  judul: ['perjanjian kinerja', 'pengukuran kinerja', 'capaian kinerja', 'pk'],
  tolak: ['rincian output', 'pagu'],
  syarat: (kepala) => !banyakTahun(kepala),
  id: () => 'pk',
  baca: (tabel, penampung) => {
    let sasaran = '';
    let baris = 0;
    for (const b of tabel.baris) {
      sasaran =
        tabel.teks(b, 'sasaran') || (b.peran === 'grup' && !tabel.punya('sasaran') ? tabel.teksPertama(b) : sasaran);
      if (b.peran !== 'data') continue;
      const nama = tabel.teks(b, 'indikator');
      if (tabel.tanpaNama(b, nama, 'indikator')) continue;
      bacaIndikator(tabel, b, sasaran, nama, penampung);
      baris += 1;
    }
    return baris;
  },
});

function bacaIndikator(tabel: Tabel, baris: BarisMentah, sasaran: string, nama: string, { data }: Penampung): void {
  const lama = data.indikator.find((i) => kemiripan(i.nama, nama) >= SAMA);
  const nomor = lama?.nomor ?? data.indikator.length + 1;
  const satuan =
    tabel.satuanTertulis(baris, ['realisasi', 'target']) ||
    satuanDariKata(tabel.teks(baris, 'satuan')) ||
    satuanDariNama(nama);
  const fakta = (kolom: 'target' | 'realisasi'): Fakta | undefined =>
    tabel.fakta(baris, kolom, {
      kunci: `pk/${nomor}/${kolom}`,
      nama: `${kolom === 'target' ? 'Target' : 'Realisasi'} – ${nama}`,
      satuan,
    });
  const baru: Indikator = {
    nomor,
    nama,
    ...sasaranKe(data.indikator, sasaran),
    target: fakta('target'),
    realisasi: fakta('realisasi'),
    capaianDilaporkan: tabel.fakta(baris, 'capaian', {
      kunci: `pk/${nomor}/capaian-dilaporkan`,
      nama: `Capaian dilaporkan – ${nama}`,
      satuan: '%',
    }),
  };
  if (!lama) {
    data.indikator.push(baru);
    return;
  }
  lama.target = lebihBerisi(lama.target, baru.target);
  lama.realisasi = lebihBerisi(lama.realisasi, baru.realisasi);
  lama.capaianDilaporkan = lebihBerisi(lama.capaianDilaporkan, baru.capaianDilaporkan);
}

function sasaranKe(indikator: readonly Indikator[], sasaran: string): Pick<Indikator, 'sasaran' | 'nomorSasaran'> {
  const sama = indikator.find((i) => i.sasaran === sasaran);
  const terakhir = indikator.reduce((n, i) => Math.max(n, i.nomorSasaran), 0);
  return { sasaran, nomorSasaran: sama?.nomorSasaran ?? terakhir + 1 };
}

/** The first table's figure stays, unless it has none. */
function lebihBerisi(lama: Fakta | undefined, baru: Fakta | undefined): Fakta | undefined {
  return lama?.nilai ? lama : (baru ?? lama);
}
