import { NAMA_BULAN } from '../../dasar/bulan';
import type { HasilIkpaRinci } from '../../domain/ikpa-rinci/hasil';
import type { HasilSatker } from '../../domain/ikpa-rinci/satker';
import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import { ROMAWI } from '../../domain/pedoman/ikpa-rinci';
import type { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakFakta, petakTanggal, rumahAngka, teks } from '../petak';

/** Columns of values beside the satker's name. */
const INDIKATOR: readonly (readonly [KunciIkpa, string])[] = [
  ['revisiDipa', 'Revisi DIPA'],
  ['deviasiHal3', 'Deviasi Hal. III'],
  ['penyerapan', 'Penyerapan'],
  ['belanjaKontraktual', 'Kontraktual'],
  ['penyelesaianTagihan', 'Tagihan'],
  ['upTup', 'UP dan TUP'],
  ['capaianOutput', 'Capaian Output'],
];
/** Months beside each other; the year stands in two halves. */
const SETENGAH = 6;

const angkaAtau = (angka: Parameters<typeof rumahAngka>[0] | null | undefined): Petak =>
  angka?.nilai ? rumahAngka(angka) : teks('–', 'angka');

/** A list of satkers from their raw tables: what each reached, what it loses most by, and the steps below. */
export function tulisIkpaSatker(l: LembarBaru, semua: readonly HasilSatker[]): void {
  tulisDaftar(l, semua);
  tulisLangkahBerikut(l, semua);
  tulisIndikator(l, semua);
  tulisLangkah(l, semua);
}

function tulisDaftar(l: LembarBaru, semua: readonly HasilSatker[]): void {
  l.subjudul(`Nilai IKPA per satker dari data mentah (${semua.length} satker)`);
  l.tabel({
    kepala: [
      teks('Satker', 'kepala'),
      teks('Kode', 'kepala'),
      ...['Nilai Total', 'Konversi', 'Nilai IKPA', 'OM-SPAN', 'Poin hilang'].map((k) => teks(k, 'kepalaAngka')),
      teks('Paling banyak hilang', 'kepala'),
    ],
    baris: semua.map(({ kode, nama, hasil, terbanyak }) => [
      teks(nama),
      teks(kode),
      angkaAtau(hasil.ringkas?.total),
      angkaAtau(hasil.ringkas?.konversi),
      angkaAtau(hasil.ringkas?.nilaiAkhir),
      petakFakta(hasil.ringkas?.omspan ?? hasil.kontrol?.nilaiAkhirDilaporkan),
      angkaAtau(terbanyak?.hilang),
      teks(sebab(hasil, terbanyak)),
    ]),
  });
  l.catatan(
    'Cara hitung: tiap satker menurut tabelnya sendiri, seperti LKj IKPA Rinci satu satker; nilai tertinggi di atas. Poin hilang = (100 − nilai) × bobot ÷ 100 dari indikator yang paling mengurangi.',
  );
  l.spasi();
}

/** Why there is no value, or what costs most. */
function sebab({ ringkas, indikator }: HasilIkpaRinci, terbanyak: HasilSatker['terbanyak']): string {
  if (ringkas) return terbanyak?.indikator.nama ?? '–';
  const belum = indikator.filter((i) => i.asal === 'belumAda' && i.kunci !== 'dispensasiSpm').map((i) => i.nama);
  return `belum ada: ${belum.join(', ')}`;
}

/** The one step that brings each satker most: how much, and until when. */
function tulisLangkahBerikut(l: LembarBaru, semua: readonly HasilSatker[]): void {
  const ada = semua.flatMap(({ nama, langkah }) => (langkah ? [{ nama, langkah }] : []));
  if (ada.length === 0) return;
  l.subjudul('Langkah berikut yang paling banyak membawa poin');
  l.tabel({
    kepala: [
      teks('Satker', 'kepala'),
      teks('Indikator', 'kepala'),
      teks('Yang dilakukan', 'kepala', 4),
      teks('Angka', 'kepalaAngka'),
      teks('Paling lambat', 'kepalaTengah'),
    ],
    baris: ada.map(({ nama, langkah }): Petak[] => [
      teks(nama),
      teks(langkah.indikator),
      teks(langkah.teks.id, 'teks', 4),
      langkah.angka?.nilai ? rumahAngka(langkah.angka) : kosong('angka'),
      petakTanggal(langkah.sampai),
    ]),
  });
  l.catatan(
    'Dari indikator yang paling banyak kehilangan poin, yang pertama masih dapat dilakukan. Tanggal menurut kalender; surat DJPb atau KPPN mendahuluinya.',
  );
  l.spasi();
}

function tulisIndikator(l: LembarBaru, semua: readonly HasilSatker[]): void {
  l.subjudul('Nilai tiap indikator');
  l.tabel({
    kepala: [teks('Satker', 'kepala'), ...INDIKATOR.map(([, nama]) => teks(nama, 'kepalaAngka'))],
    baris: semua.map(({ nama, hasil }) => [
      teks(nama),
      ...INDIKATOR.map(([kunci]): Petak => {
        const milik = hasil.indikator.find((i) => i.kunci === kunci);
        return milik?.nilai ? rumahAngka(milik.nilai) : petakFakta(milik?.omspan ?? undefined);
      }),
    ]),
  });
  l.catatan(
    'Tanpa tabel mentahnya, nilai indikator adalah yang tercantum di OM-SPAN. Dispensasi SPM ikut dihitung pada Nilai IKPA.',
  );
  l.spasi();
}

/** What Deviasi and Penyerapan are made of: a month, a quarter a column, so that their formulas stay short. */
function tulisLangkah(l: LembarBaru, semua: readonly HasilSatker[]): void {
  const bulan = semua.flatMap(({ hasil }) => hasil.deviasi?.bulan.map((b) => b.bulan) ?? []);
  for (const awal of [1, 1 + SETENGAH]) {
    const milik = NAMA_BULAN.map((_, i) => i + 1).filter((b) => b >= awal && b < awal + SETENGAH && bulan.includes(b));
    if (milik.length === 0) continue;
    l.subjudul('Deviasi Halaman III: deviasi tiap bulan menurut proporsi pagu (%)');
    l.tabel({
      kepala: [teks('Satker', 'kepala'), ...milik.map((b) => teks(NAMA_BULAN[b - 1] ?? '', 'kepalaAngka'))],
      baris: semua.map(({ nama, hasil }) => [
        teks(nama),
        ...milik.map((b) => angkaAtau(hasil.deviasi?.bulan.find((d) => d.bulan === b)?.gabungan)),
      ]),
    });
    l.spasi();
  }
  const triwulan = ([1, 2, 3, 4] as const).filter((t) =>
    semua.some(({ hasil }) => hasil.penyerapan?.triwulan.some((p) => p.triwulan === t)),
  );
  if (triwulan.length === 0) return;
  l.subjudul('Penyerapan Anggaran: nilai tiap triwulan');
  l.tabel({
    kepala: [teks('Satker', 'kepala'), ...triwulan.map((t) => teks(`Triwulan ${ROMAWI[t]}`, 'kepalaAngka'))],
    baris: semua.map(({ nama, hasil }) => [
      teks(nama),
      ...triwulan.map((t) => angkaAtau(hasil.penyerapan?.triwulan.find((p) => p.triwulan === t)?.nilai)),
    ]),
  });
  l.spasi();
}
