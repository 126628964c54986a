import type { NilaiSatker } from '../../domain/data';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilSkm } from '../../domain/skm';
import { LembarBaru } from '../lembar-baru';
import { type Petak, petakFakta, petakPredikat, predikatFakta, rumahAngka, teks } from '../petak';

/** LKj Layanan: IKM per satker with its category, the mean, and who has no score yet. */
export function lembarLayanan(nama: string, hasil: HasilLkj, skm: HasilSkm, konteks: string): LembarBaru {
  const l = new LembarBaru('layanan', nama, [5, 56, 14, 26]);
  const { skm: pedoman } = hasil.pedoman;
  const satker = hasil.data.skmSatker;
  const baris = (s: NilaiSatker, i: number): Petak[] => [
    teks(String(i + 1), 'teksTengah'),
    teks(s.nama),
    petakFakta(s.nilai),
    s.nilai?.nilai ? predikatFakta(s.nilai, pedoman.predikat) : teks('⚠ belum ada nilai'),
  ];
  l.judul('KEPUASAN PENERIMA LAYANAN (SKM)', `${konteks} · Indeks Kepuasan Masyarakat, skala 25–100`);
  l.tabel(
    {
      kepala: [
        teks('No', 'kepala'),
        teks('Satker', 'kepala'),
        teks('Nilai IKM', 'kepalaAngka'),
        teks('Kategori', 'kepala'),
      ],
      baris: [
        ...satker.map(baris),
        [
          teks(`Rata-rata ${skm.satker.length} satker`, 'total', 2),
          rumahAngka(skm.rata, 'totalAngka'),
          petakPredikat(skm.rata, pedoman.predikat, 'total'),
        ],
      ],
    },
    'bekukan',
  );
  const sumber = skm.satker[0]?.nilai?.sumber;
  l.catatan(
    `Kaidah: nilai IKM unit = rata-rata nilai satker yang ada. Pedoman: ${pedoman.nama}.`,
    skm.belumAda.length > 0
      ? `⚠ Belum ada nilai dan tidak ikut dirata-ratakan: ${skm.belumAda.map((s) => s.nama).join(', ')}.`
      : `Semua ${satker.length} satker mempunyai nilai.`,
    sumber ? `Sumber data: ${sumber}.` : '',
  );
  return l;
}
