import { bulatkan } from '../../dasar/desimal';
import { formulaBulat } from '../../domain/ekspresi/bulat-formula';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilPrioritas } from '../../domain/prioritas';
import { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakFakta, petakKata, rumahAngka, teks } from '../petak';

const LEBAR = [6, 64, 13, 16, 13, 13, 25];

/** LKj Prioritas: rincian output by Prioritas Nasional, realisasi against target, and how many reached it. */
export function lembarPrioritas(nama: string, hasil: HasilLkj, konteks: string): LembarBaru {
  const l = new LembarBaru('prioritas', nama, LEBAR, 'mendatar');
  const semuaRo = hasil.prioritas.every(({ kelompok }) => kelompok.rincianOutput);
  l.judul(semuaRo ? 'CAPAIAN RINCIAN OUTPUT' : 'CAPAIAN PRIORITAS NASIONAL', konteks);
  l.tabel(
    {
      kepala: [
        teks('No', 'kepalaTengah'),
        teks('Rincian output', 'kepala'),
        teks('Target', 'kepalaAngka'),
        teks('Satuan', 'kepala'),
        ...['Realisasi', '%'].map((k) => teks(k, 'kepalaAngka')),
        teks('Status', 'kepala'),
      ],
      baris: hasil.prioritas.flatMap(barisKelompok),
    },
    'bekukan',
  );
  const sumber = hasil.prioritas[0]?.baris[0]?.data.target?.sumber;
  l.catatan('Cara hitung: % = realisasi ÷ target × 100, tanpa batas atas.', sumber ? `Sumber data: ${sumber}.` : '');
  return l;
}

const TERCAPAI = '● mencapai target';
const BELUM = '▼ belum mencapai target';
const rumusTercapai = (acuan: string): string => `IF(${formulaBulat(acuan, 2)}>=100,"${TERCAPAI}","${BELUM}")`;

function barisKelompok({ kelompok, baris, tercapai }: HasilPrioritas): Petak[][] {
  return [
    [teks(kelompok.nama, 'grup', LEBAR.length)],
    ...baris.map(({ data, persen }): Petak[] => [
      teks(data.nomor, 'teksTengah'),
      teks(data.nama),
      petakFakta(data.target),
      teks(data.satuan),
      petakFakta(data.realisasi),
      rumahAngka(persen),
      petakKata(persen, rumusTercapai, persen.nilai ? (bulatkan(persen.nilai, 2).gte(100) ? TERCAPAI : BELUM) : null),
    ]),
    [
      teks(`Mencapai target (dari ${baris.length} rincian output)`, 'total', 5),
      rumahAngka(tercapai, 'totalAngka'),
      kosong('total'),
    ],
  ];
}
