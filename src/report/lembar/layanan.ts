import type { NilaiSatker } from '../../domain/data';
import type { HasilLkj } from '../../domain/lkj';
import { sebutPedoman } from '../../domain/pedoman/sebut';
import type { HasilSkm } from '../../domain/skm';
import type { HasilSpm } from '../../domain/spm';
import { LembarBaru } from '../lembar-baru';
import { type Petak, petakFakta, petakPredikat, predikatFakta, rumahAngka, teks } from '../petak';

const LEBAR = [5, 56, 14, 14, 26];

/** LKj Layanan: IKM per satker (or per unsur) with its category and who has no score yet; SPM per jenis layanan. */
export function lembarLayanan(nama: string, hasil: HasilLkj, konteks: string): LembarBaru {
  const l = new LembarBaru('layanan', nama, LEBAR);
  l.judul('KEPUASAN MASYARAKAT DAN STANDAR PELAYANAN MINIMAL', konteks);
  const { skm } = hasil;
  if (skm && hasil.data.skmSatker.length > 0) tulisSatker(l, hasil, skm);
  else if (skm) l.blok(() => tulisUnsur(l, hasil, skm));
  hasil.spm.forEach((spm) => l.blok(() => tulisSpm(l, hasil, spm)));
  return l;
}

function tulisSatker(l: LembarBaru, { data, pedoman }: HasilLkj, skm: HasilSkm): void {
  const { skm: aturan } = pedoman;
  const baris = (s: NilaiSatker, i: number): Petak[] => [
    teks(String(i + 1), 'teksTengah'),
    teks(s.nama, 'teks', 2),
    petakFakta(s.nilai),
    s.nilai?.nilai ? predikatFakta(s.nilai, aturan.predikat) : teks('⚠ belum ada nilai'),
  ];
  l.subjudul('Indeks Kepuasan Masyarakat per satker (skala 25–100)');
  l.tabel(
    {
      kepala: [
        teks('No', 'kepalaTengah'),
        teks('Satker', 'kepala', 2),
        teks('Nilai IKM', 'kepalaAngka'),
        teks('Kategori', 'kepala'),
      ],
      baris: [
        ...data.skmSatker.map(baris),
        [
          teks(`Rata-rata ${skm.satker.length} satker`, 'total', 3),
          rumahAngka(skm.rata, 'totalAngka'),
          petakPredikat(skm.rata, aturan.predikat, 'total'),
        ],
      ],
    },
    'bekukan',
  );
  l.catatan(
    `Cara hitung: nilai IKM unit = rata-rata nilai satker yang ada. Pedoman: ${aturan.nama}.`,
    skm.belumAda.length > 0
      ? `⚠ Belum ada nilai dan tidak ikut dirata-ratakan: ${skm.belumAda.map((s) => s.nama).join(', ')}.`
      : `Semua ${data.skmSatker.length} satker mempunyai nilai.`,
    sumber(skm.satker[0]?.nilai?.sumber),
  );
  l.spasi();
}

function tulisUnsur(l: LembarBaru, { data, pedoman }: HasilLkj, skm: HasilSkm): void {
  l.subjudul('Indeks Kepuasan Masyarakat dari unsur survei');
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Unsur', 'kepala', 2),
      teks('Nilai (1–4)', 'kepalaAngka'),
      teks('Kategori', 'kepala'),
    ],
    baris: [
      ...data.unsurSkm.map((u, i): Petak[] => [
        teks(String(i + 1), 'teksTengah'),
        teks(u.nama, 'teks', 2),
        petakFakta(u.nilai),
        teks(''),
      ]),
      [
        teks('Nilai IKM (× 25)', 'total', 3),
        rumahAngka(skm.rata, 'totalAngka'),
        petakPredikat(skm.rata, pedoman.skm.predikat, 'total'),
      ],
    ],
  });
  l.catatan(
    `Cara hitung: ${skm.rata.kaidah ?? skm.rata.rumus}. Pedoman: ${sebutPedoman(pedoman.skm)}.`,
    sumber(data.unsurSkm[0]?.nilai?.sumber),
  );
  l.spasi();
}

function tulisSpm(l: LembarBaru, { pedoman }: HasilLkj, { data, layanan, indeks }: HasilSpm): void {
  const { spm } = pedoman;
  l.subjudul(data.judul);
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Jenis layanan', 'kepala'),
      ...['Penerima (%)', 'Mutu (%)', 'Indeks'].map((k) => teks(k, 'kepalaAngka')),
    ],
    baris: [
      ...layanan.map((b, i): Petak[] => [
        teks(String(i + 1), 'teksTengah'),
        teks(b.data.nama),
        petakFakta(b.data.penerima),
        petakFakta(b.data.mutu),
        rumahAngka(b.indeks),
      ]),
      [
        teks('Indeks SPM', 'total', 2),
        petakPredikat(indeks, spm.predikat, 'total', 2),
        rumahAngka(indeks, 'totalAngka'),
      ],
    ],
  });
  l.catatan(
    `Cara hitung: indeks = ${spm.bobot.penerima}% penerima + ${spm.bobot.mutu}% mutu, dirata-ratakan antarlayanan. Pedoman: ${sebutPedoman(spm)}.`,
    sumber(data.layanan[0]?.penerima?.sumber),
  );
  l.spasi();
}

const sumber = (isi: string | undefined): string => (isi ? `Sumber data: ${isi}.` : '');
