import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import type { Temuan } from '../temuan';
import { tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { bandingkanLaporan } from './banding-laporan';
import { kaidahYangCocok, type RataMenurutKaidah } from './kaidah-rata';
import type { HasilLkj } from '../../domain/lkj';

const kaidahRataId: Readonly<Partial<Record<string, string>>> = {
  indikator: 'dari rata-rata per indikator',
  sasaran: 'dari rata-rata per sasaran',
  median: 'dari median',
  tercetak: 'dari capaian yang sudah dibulatkan',
};

function rataRataId(t: Temuan): string {
  if (t.putusan !== 'berbeda') return kataId.banding('Rata-rata capaian', 'hitungan dari tabel')(t);
  const kaidah = kaidahRataId[isi(t, 'kaidah')];
  const batas = isi(t, 'batas');
  const cocok = kaidah
    ? `Angka tersebut hanya diperoleh ${kaidah}${batas ? `, dengan batas capaian ${batas}%` : ''}.`
    : 'Angka tersebut tidak dapat diperoleh dengan cara rata-rata apa pun (per indikator, per sasaran, atau median; dengan atau tanpa batas capaian).';
  return `Rata-rata capaian tercantum ${kataId.nilai(t, t.dilaporkan)}, sedangkan menurut tabel ${isi(t, 'rataIndikator')}% per indikator dan ${isi(t, 'rataSasaran')}% per sasaran. ${cocok}`;
}

const kaidahRataEn: Readonly<Partial<Record<string, string>>> = {
  indikator: 'per indicator',
  sasaran: 'per objective',
  median: 'as a median',
  tercetak: 'from achievements that were already rounded',
};

function rataRataEn(t: Temuan): string {
  if (t.putusan !== 'berbeda') return kataEn.banding('The mean achievement', 'the mean of the table')(t);
  const kaidah = kaidahRataEn[isi(t, 'kaidah')];
  const batas = isi(t, 'batas');
  const cocok = kaidah
    ? `That figure comes only ${kaidah}${batas ? ` with a cap of ${batas}%` : ''}.`
    : 'No rule of the mean gives that figure, with or without a cap.';
  return `The mean achievement is printed as ${kataEn.nilai(t, t.dilaporkan)}; the table gives ${isi(t, 'rataIndikator')}% per indicator and ${isi(t, 'rataSasaran')}% per objective. ${cocok}`;
}

/** A printed mean capaian against ours, and, when it differs, under which other rule it would be right. */
export const rataRataCapaian = aturan({
  id: 'rata-rata-capaian',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Rata-rata capaian', kalimat: rataRataId },
    en: { nama: 'Mean achievement', kalimat: rataRataEn },
  },
  periksa: (hasil) => bandingkanLaporan(hasil, 'rataRata').map((calon) => denganKaidah(calon, hasil)),
});

function denganKaidah(calon: Calon, hasil: HasilLkj): Calon {
  const { capaian, data } = hasil;
  if (calon.putusan === 'cocok' || !capaian) return calon;
  const baris = data.dilaporkan.find((d) => d.nilai?.kunci === calon.kunci);
  const cetak = baris?.nilai;
  const kaidah = cetak?.nilai ? kaidahYangCocok(hasil, cetak.nilai, cetak.desimal ?? 2) : null;
  const cetakAngka = (nilai: RataMenurutKaidah['nilai'] | null): string => (nilai ? tampil(nilai, 2) : '–');
  return {
    ...calon,
    ...(kaidah ? { keparahan: 'perhatian' as const } : {}),
    rincian: {
      ...calon.rincian,
      rataIndikator: cetakAngka(capaian.rataIndikator.nilai),
      rataSasaran: cetakAngka(capaian.rataSasaran.nilai),
      ...(kaidah ? { kaidah: kaidah.kaidah, ...(kaidah.batas === null ? {} : { batas: kaidah.batas }) } : {}),
    },
  };
}
