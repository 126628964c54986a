import { NAMA_BULAN, POLA_BULAN } from '../../dasar/bulan';
import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const TANGGAL = new RegExp(
  `\\b(?<hari>${HARI.join('|')})\\s*[,(]?\\s*\\(?(?<tanggal>\\d{1,2})(?:[/-](?<angka>\\d{1,2})|\\s+(?<nama>${POLA_BULAN}))(?:[/\\s-](?<tahun>\\d{2,4}))?\\b`,
  'gi',
);

/** The year that a paragraph names, where it names one alone. */
function tahunSendiri(teks: string): number | null {
  const [satu, lain] = new Set(teks.match(/\b20\d{2}\b/g) ?? []);
  return satu !== undefined && lain === undefined ? Number(satu) : null;
}

/** A weekday that its date does not fall on; a date without a year is of the report's, or of the one that its paragraph names. */
export const hariNarasi = aturan({
  id: 'hari-narasi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Hari dan tanggal',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut hari ${t.dilaporkan}, ${t.putusan === 'cocok' ? 'sesuai dengan tanggalnya' : `sedangkan tanggal itu jatuh pada hari ${t.dihitung}`}.`,
    },
    en: {
      nama: 'Day and date',
      kalimat: (t) => `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}; that date is a ${t.dihitung}.`,
    },
  },
  periksa: ({ pedoman }, { narasi }) =>
    narasi.flatMap((paragraf) =>
      [...paragraf.teks.matchAll(TANGGAL)].flatMap(({ groups }): Calon[] => {
        const { hari = '', tanggal, angka, nama = '', tahun } = groups ?? {};
        const bulan = angka
          ? Number(angka) - 1
          : NAMA_BULAN.findIndex((satu) => satu.toLowerCase() === nama.toLowerCase());
        const lengkap = !tahun
          ? (pedoman.tahun ?? tahunSendiri(paragraf.teks))
          : tahun.length === 2
            ? 2000 + Number(tahun)
            : Number(tahun);
        if (lengkap === null) return [];
        const pada = new Date(Date.UTC(lengkap, bulan, Number(tanggal)));
        // 31 Februari is no date and falls on no day.
        if (pada.getUTCMonth() !== bulan) return [];
        const seharusnya = HARI[pada.getUTCDay()] ?? '';
        const sama = seharusnya.toLowerCase() === hari.toLowerCase();
        return [{ ...calonNarasi(paragraf, [hari, seharusnya]), putusan: sama ? 'cocok' : 'berbeda' }];
      }),
    ),
});
