import type { HasilLkj } from '../../domain/lkj';
import type { HasilPrioritas } from '../../domain/prioritas';
import { LembarBaru } from '../lembar-baru';
import { type Petak, petakFakta, petakKata, rumahAngka, teks } from '../petak';

/** LKj Prioritas: rincian output by Prioritas Nasional, realisasi against target, and how many reached it. */
export function lembarPrioritas(nama: string, hasil: HasilLkj, konteks: string): LembarBaru {
  const l = new LembarBaru('prioritas', nama, [6, 64, 13, 16, 13, 13, 20], 'mendatar');
  l.judul('CAPAIAN PRIORITAS NASIONAL', konteks);
  hasil.prioritas.forEach((p) => l.blok(() => tulisKelompok(l, p)));
  return l;
}

const rumusTercapai = (acuan: string): string => `IF(ROUND(${acuan},2)>=100,"● tercapai","▼ belum tercapai")`;

function tulisKelompok(l: LembarBaru, { kelompok, baris, tercapai }: HasilPrioritas): void {
  l.subjudul(kelompok.nama);
  l.tabel({
    kepala: [
      teks('No', 'kepala'),
      teks('Rincian output', 'kepala'),
      teks('Target', 'kepalaAngka'),
      teks('Satuan', 'kepala'),
      ...['Realisasi', '%'].map((k) => teks(k, 'kepalaAngka')),
      teks('Status', 'kepala'),
    ],
    baris: [
      ...baris.map((b): Petak[] => [
        teks(b.data.nomor, 'teksTengah'),
        teks(b.data.nama),
        petakFakta(b.data.target),
        teks(b.data.satuan, 'teksTengah'),
        petakFakta(b.data.realisasi),
        rumahAngka(b.persen),
        petakKata(
          b.persen,
          rumusTercapai,
          b.persen.nilai ? (b.persen.nilai.toDecimalPlaces(2).gte(100) ? '● tercapai' : '▼ belum tercapai') : null,
        ),
      ]),
      [
        teks(`Mencapai target (dari ${baris.length} rincian output)`, 'total', 5),
        rumahAngka(tercapai, 'totalAngka'),
        teks('', 'total'),
      ],
    ],
  });
  const sumber = baris[0]?.data.target?.sumber;
  l.catatan('Kaidah: % = realisasi ÷ target × 100, tanpa batas atas.', sumber ? `Sumber data: ${sumber}.` : '');
  l.spasi();
}
