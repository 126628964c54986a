import { tambahkan } from '../../dasar/kelompok';
import { aturan } from '../aturan';
import { selUnik } from '../banding';
import type { BarisTabel } from '../cetak/seluruh-cetak';
import type { Calon } from '../temuan';

/** One name with "dan" in one table and "atau" in another: what is measured is not the same. */
export const namaBaris = aturan({
  id: 'nama-baris',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nama dengan “dan” dan “atau”',
      kalimat: (t) => `Nama ditulis “${t.dilaporkan}”; tabel lain menulis “${t.dihitung}”.`,
    },
    en: {
      nama: 'A name with “dan” and with “atau”',
      kalimat: (t) => `The name is written “${t.dilaporkan}”; another table writes “${t.dihitung}”.`,
    },
  },
  periksa: (_, { cetak }) => cetak.kelompok.flatMap(({ isi }) => namaBerbeda(isi)),
});

/** The name's words with its "dan" and "atau", without numbering and case. */
const bentuk = (asli: string): string =>
  asli
    .toLowerCase()
    .replace(/\([a-z]{2,6}\)/g, ' ')
    .replace(/^[\W\d]+/, '')
    .replace(/[^\p{L}/]+/gu, ' ')
    .trim();

const hubung = (nama: string): string => (nama.match(/\b(?:dan|atau)\b/g) ?? []).join(' ');

/** A row whose name differs from the commoner print in "dan" and "atau" alone; one finding a name. */
function namaBerbeda(isi: readonly BarisTabel[]): Calon[] {
  const cacah = new Map<string, BarisTabel[]>();
  for (const b of isi) {
    const nama = bentuk(b.baris.nama.asli);
    tambahkan(cacah, nama, b);
  }
  const [umum, ...lain] = [...cacah].sort((a, b) => b[1].length - a[1].length);
  const beda = lain.find(
    ([nama]) => umum && hubung(nama) !== hubung(umum[0]) && tanpaHubung(nama) === tanpaHubung(umum[0]),
  );
  const [satu, dua] = [beda?.[1][0], umum?.[1][0]];
  if (!satu || !dua) return [];
  return [
    {
      kunci: bentuk(satu.baris.nama.asli).slice(0, 60),
      putusan: 'berbeda',
      dilaporkan: satu.baris.nama.asli,
      dihitung: dua.baris.nama.asli,
      selisih: '',
      satuan: '',
      asal: satu.baris.asal,
      asalPembanding: dua.baris.asal,
      kunciAngka: null,
      sel: selUnik([satu.baris.asal, dua.baris.asal]),
      rincian: { nama: satu.baris.nama.asli },
    },
  ];
}

const tanpaHubung = (nama: string): string => nama.replace(/\b(?:dan|atau)\b/g, ' ').replace(/[\s/]+/g, ' ');
