import type { HasilLkj } from '../../domain/lkj';
import type { Konsolidasi } from '../../domain/polaritas';
import type { HasilTriwulan } from '../../domain/triwulan';
import type { LembarBaru } from '../lembar-baru';
import { type Petak, petakFakta, rumahAngka, teks } from '../petak';

const KATA_KONSOLIDASI: Readonly<Record<Konsolidasi, string>> = {
  jumlah: 'jumlah triwulan',
  rataRata: 'rata-rata triwulan',
  nilaiTerakhir: 'nilai triwulan terakhir',
};

/** The year so far of every indicator with a rencana aksi, against the quarter's target and the year's. */
export function tulisTriwulan(l: LembarBaru, { triwulan }: HasilLkj): void {
  l.subjudul('Capaian sampai dengan triwulan berjalan');
  l.tabel({
    kepala: [
      teks('TW', 'kepala'),
      teks('Indikator kinerja', 'kepala'),
      ...['Target setahun', 'Realisasi', 'Capaian TW', 'Capaian setahun'].map((k) => teks(k, 'kepalaAngka')),
      teks('Cara menggabungkan triwulan', 'kepala', 2),
    ],
    baris: triwulan.map(barisTriwulan),
  });
  l.catatan(
    'Cara hitung: capaian TW = realisasi s.d. triwulan ÷ target s.d. triwulan; capaian setahun = realisasi s.d. triwulan ÷ target setahun, menurut arah indikatornya.',
    triwulan.some((t) => !t.hitungan)
      ? '⚠ Cara menggabung triwulan tidak dapat dipastikan: tulis “kumulatif” pada judul kolom triwulan, atau lengkapi target keempat triwulan dan target setahun.'
      : '',
  );
}

const barisTriwulan = ({ data, sampai, hitungan }: HasilTriwulan): Petak[] => [
  teks(String(sampai), 'teksTengah'),
  teks(data.nama),
  petakFakta(data.targetTahun),
  hitungan ? rumahAngka(hitungan.realisasi) : petakFakta(data.realisasi[sampai - 1]),
  ...(hitungan
    ? [rumahAngka(hitungan.kumulatif), rumahAngka(hitungan.setahun)]
    : [teks('–', 'angka'), teks('–', 'angka')]),
  teks(hitungan ? KATA_KONSOLIDASI[hitungan.konsolidasi] : 'belum dapat dipastikan', 'teks', 2),
];
