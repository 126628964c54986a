import type { KomponenIkpa } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import { potongKunci } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import { type DefinisiKolom, definisikan, type Penampung } from '../definisi';
import { unitJudul } from '../identitas';
import { KOMPONEN_IKPA, URUTAN_IKPA } from '../kosakata/ikpa';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { memuatFrasa, normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { waktuTabel } from '../waktu-tabel';
import { tidakBerlaku } from './ikpa-unit';

type Kolom = 'no' | 'aspek' | 'indikator' | 'bobot' | 'nilai' | 'nilaiAkhir';
type Tabel = PembacaTabel<Kolom>;

/** Rows below the indicators, by what they say of the unit as a whole. */
const KONVERSI = /^konversi bobot/;
const PENGURANG = /\b(?:pengurang|pengurangan|dispensasi spm)\b/;
const NILAI_AKHIR = /^(?:nilai akhir|nilai ikpa|ikpa|total nilai akhir|skor ikpa|nilai kinerja pelaksanaan anggaran)\b/;
const NILAI_TOTAL = /^(?:nilai total|total nilai|jumlah|total|jumlah nilai)\b/;

/** The columns of such a table but for its values. */
export const KOLOM_TEGAK = {
  no: NOMOR,
  aspek: { sebutan: 'Aspek', persis: ['aspek', 'aspek penilaian', 'aspek ikpa', 'kategori'] },
  indikator: {
    sebutan: 'Indikator',
    persis: ['indikator', 'indikator ikpa', 'indikator kinerja', 'uraian', 'uraian indikator', 'indikator penilaian'],
    memuat: ['indikator'],
    tanpa: ['nilai', 'bobot'],
    ciri: true,
    wajib: true,
  },
  bobot: { sebutan: 'Bobot', memuat: ['bobot'], tanpa: ['nilai', 'konversi'], ciri: true, angka: true },
  nilaiAkhir: {
    sebutan: 'Nilai Akhir',
    memuat: ['nilai akhir', 'tertimbang', 'terbobot', 'bobot x nilai', 'nilai x bobot', 'nilai kali bobot'],
    angka: true,
  },
} as const satisfies Readonly<Record<string, DefinisiKolom>>;

/** Rows that name the indicators of IKPA. */
export const ISI_TEGAK = {
  kata: ['revisi dipa', 'halaman iii', 'penyerapan', 'kontraktual', 'tagihan', 'up dan tup', 'capaian output'],
  minimal: 4,
};
export const SETELAH_JUMLAH = /^(?:konversi|nilai akhir|nilai ikpa|ikpa|dispensasi|pengurang|pengurangan)\b/;

/** IKPA of one unit, its indicators below each other: Indikator | Bobot | Nilai | Nilai Akhir, as reports print it. */
export const ikpaTegak = definisikan<Kolom>({
  jenis: 'ikpa',
  sebutan: 'IKPA per indikator',
  kolom: {
    ...KOLOM_TEGAK,
    nilai: {
      sebutan: 'Nilai',
      persis: ['nilai', 'nilai indikator', 'nilai ikpa', 'skor', 'capaian', 'realisasi', 'hasil'],
      memuat: ['nilai'],
      tanpa: ['akhir', 'bobot', 'kali', 'x', 'tertimbang', 'terbobot', 'target', 'maksimal', 'predikat', 'kategori'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'indikator',
  setelahJumlah: SETELAH_JUMLAH,
  judul: ['ikpa', 'indikator kinerja pelaksanaan anggaran', 'pelaksanaan anggaran'],
  tolak: ['satker', 'sasaran', 'pagu'],
  isi: ISI_TEGAK,
  waktu: (judul, lembar) => waktuTabel(judul, lembar).tahun ?? 0,
  id: () => 'ikpa',
  baca: bacaTegak,
});

/** The unit that the title names, by the rows that name its indicators and those below them. */
export function* bacaTegak(tabel: Tabel, { data, unik }: Penampung): Bertahap<number> {
  yield;
  const nama = unitJudul(tabel.barisJudul) ?? tabel.judul;
  const id = unik(`ikpa/${potongKunci(nama).slice(0, 60) || 'unit'}`);
  const komponen: KomponenIkpa[] = [];
  let aspek = '';
  for (const b of tabel.baris) {
    aspek = tabel.teks(b, 'aspek') || aspek;
    const kunci = b.peran === 'data' ? kunciIndikator(tabel.teks(b, 'indikator')) : null;
    if (kunci && !komponen.some((k) => k.kunci === kunci)) komponen.push(bacaKomponen(tabel, b, kunci, aspek, id));
  }
  const umum = (pola: RegExp, bagian: string, satuan: Fakta['satuan'] = 'poin'): Fakta | undefined => {
    const baris = tabel.baris.find((b) => pola.test(normal(tabel.teks(b, 'indikator') || tabel.teksPertama(b))));
    const kolom = baris && (['nilaiAkhir', 'nilai', 'bobot'] as const).find((k) => /\d/.test(tabel.teks(baris, k)));
    return (
      baris &&
      kolom &&
      tabel.fakta(baris, kolom, {
        kunci: `${id}/${bagian}`,
        nama: `${tabel.teksPertama(baris)} – ${nama}`,
        satuan,
        peran: bagian,
      })
    );
  };
  const { tahun } = waktuTabel(tabel.barisJudul, tabel.lembar);
  data.ikpa.push({
    id,
    kode: '',
    nama,
    komponen: URUTAN_IKPA.flatMap((kunci) => komponen.find((k) => k.kunci === kunci) ?? []),
    nilaiTotalDilaporkan: umum(NILAI_TOTAL, 'nilai-total-dilaporkan'),
    konversiBobot: umum(KONVERSI, 'konversi-bobot-dilaporkan', '%'),
    nilaiAkhirDilaporkan: umum(NILAI_AKHIR, 'nilai-akhir-dilaporkan'),
    pengurangDispensasi: umum(PENGURANG, 'pengurang-dispensasi'),
    ...(tahun === null ? {} : { tahun }),
  });
  return komponen.length;
}

/** The indicator that a row is, by the words that name its column elsewhere. */
function kunciIndikator(nama: string): KunciIkpa | null {
  const label = normal(nama);
  const memuat = (kata: readonly string[] = []): boolean => kata.some((k) => memuatFrasa(label, k));
  return URUTAN_IKPA.find((k) => memuat(KOMPONEN_IKPA[k].memuat) && !memuat(KOMPONEN_IKPA[k].tanpa)) ?? null;
}

function bacaKomponen(tabel: Tabel, baris: BarisMentah, kunci: KunciIkpa, aspek: string, id: string): KomponenIkpa {
  const nama = tabel.teks(baris, 'indikator');
  const fakta = (kolom: 'nilai' | 'bobot' | 'nilaiAkhir', bagian: string, label: string): Fakta | undefined =>
    tabel.fakta(baris, kolom, {
      kunci: `${id}/${kunci}/${bagian}`,
      nama: `${label} – ${nama}`,
      satuan: kolom === 'bobot' ? '%' : 'poin',
    });
  const nilai = fakta('nilai', 'nilai', 'Nilai');
  const bobot = fakta('bobot', 'bobot', 'Bobot');
  return {
    kunci,
    nama,
    aspek,
    nilai: bobot?.keadaan === 'nolNyata' ? tidakBerlaku(nilai) : nilai,
    bobot,
    nilaiAkhirDilaporkan: fakta('nilaiAkhir', 'nilai-akhir-dilaporkan', 'Nilai akhir dilaporkan'),
  };
}
