import { namaKotak } from '../dasar/a1';
import type { Kotak } from '../dasar/kotak';
import type { BacaanBerkas, BerkasMasuk, BlokTabel, SelImpor } from './berkas';
import { type IsiLembar, type IsiSel } from './isi-lembar';
import { sidik } from '../dasar/sidik';
import type { TabelBerkas } from './tabel-berkas';

/** Where the name of a table's sheet goes among its title rows, when its name says what the titles do not. */
export type LetakNamaLembar = 'tidak' | 'tanpaJudul' | 'sesudahJudul' | 'sebelumJudul';

/** The source line of a table is told from the next table's title by so many empty rows. */
const SELA = 2;

/** The sheet of a file's tables: one under the other, each with its titles, header, rows, source and footnotes. */
export function susunLembar(
  tabel: readonly TabelBerkas[],
  lembar: readonly IsiLembar[],
  letakNama: LetakNamaLembar,
  sumber: (tabel: TabelBerkas) => string,
): Pick<BacaanBerkas, 'sel' | 'gabungan' | 'blok'> {
  const menurutNama = new Map(lembar.map((satu) => [satu.nama, satu]));
  const sel: SelImpor[] = [];
  const gabungan: Kotak[] = [];
  const blok: BlokTabel[] = [];
  let baris = 0;
  const tulis = (peran: SelImpor['peran'], teks: string): void => {
    sel.push({ baris, kolom: 0, nilai: teks, jenis: 'teks', format: 'General', peran });
    baris += 1;
  };
  for (const satu of tabel) {
    const asal = menurutNama.get(satu.rentang.lembar);
    if (!asal) continue;
    const [awal, pertama] = [baris, sel.length];
    for (const judul of barisJudul(satu, letakNama)) tulis('judul', judul);
    for (const isi of selTabel(satu, asal, baris)) sel.push(isi);
    for (const kotak of gabunganKepala(satu, asal, baris)) gabungan.push(kotak);
    const { jumlahBaris, jumlahKolom } = satu.rentang;
    const isi = sel.slice(pertama).map(({ baris: b, kolom, nilai }) => [b - awal, kolom, nilai]);
    blok.push({ baris, kolom: 0, jumlahBaris, jumlahKolom, tinggiKepala: satu.tinggiKepala, sidik: sidik(isi) });
    baris += jumlahBaris;
    tulis('sumber', `Sumber Data: ${sumber(satu)}`);
    for (const [tanda, isi] of satu.catatan) tulis('catatan', `${tanda} : ${isi}`);
    baris += SELA;
  }
  return { sel, gabungan, blok };
}

/** "IKPA Sentra 1.xlsx (berkas 3 Oktober 2025), lembar Data!A3:U217, diimpor 22 November 2026", after its own source. */
export function kalimatSumber({ nama, tanggal }: BerkasMasuk, { rentang, sumber }: TabelBerkas, waktu: Date): string {
  const hari = (saat: Date): string => saat.toLocaleDateString('id-ID', { dateStyle: 'long' });
  const berkas = `${nama} (berkas ${hari(tanggal)}), lembar ${rentang.lembar}!${namaKotak(rentang)}, diimpor ${hari(waktu)}`;
  return sumber === '' ? berkas : `${sumber}; ${berkas}`;
}

function barisJudul({ judul, rentang }: TabelBerkas, letakNama: LetakNamaLembar): string[] {
  const [pertama, ...lain] = judul;
  if (pertama === undefined) return letakNama === 'tidak' ? [] : [rentang.lembar];
  switch (letakNama) {
    case 'tidak':
    case 'tanpaJudul':
      return [...judul];
    case 'sesudahJudul':
      return [pertama, rentang.lembar, ...lain];
    case 'sebelumJudul':
      return [rentang.lembar, ...judul];
  }
}

function selTabel({ rentang, tinggiKepala }: TabelBerkas, asal: IsiLembar, mulai: number): SelImpor[] {
  const sel: SelImpor[] = [];
  for (let b = 0; b < rentang.jumlahBaris; b++) {
    const baris = asal.sel.get(rentang.baris + b);
    for (let k = 0; k < rentang.jumlahKolom; k++) {
      const isi = baris?.get(rentang.kolom + k);
      if (!isi) continue;
      const peran = b < tinggiKepala ? 'kepala' : 'isi';
      sel.push({ baris: mulai + b, kolom: k, ...isi, format: formatTulis(isi), peran });
    }
  }
  return sel;
}

/** Under "Text" Excel would make a text of every number; a text needs no format to stay one. */
function formatTulis({ jenis, format }: IsiSel): string {
  return jenis === 'angka' && format !== '@' ? format : 'General';
}

/** Merged areas inside the header, moved to where it stands now. */
function gabunganKepala({ rentang, tinggiKepala }: TabelBerkas, asal: IsiLembar, mulai: number): Kotak[] {
  const bawah = rentang.baris + tinggiKepala;
  const kanan = rentang.kolom + rentang.jumlahKolom;
  return asal.gabungan
    .filter((g) => g.baris >= rentang.baris && g.baris < bawah && g.kolom >= rentang.kolom && g.kolom < kanan)
    .map((g) => ({
      baris: mulai + g.baris - rentang.baris,
      kolom: g.kolom - rentang.kolom,
      jumlahBaris: Math.min(g.jumlahBaris, bawah - g.baris),
      jumlahKolom: Math.min(g.jumlahKolom, kanan - g.kolom),
    }));
}
