import type { DataLkj } from '../domain/data';
import { GalatCapaian } from '../dasar/galat';
import { bacaTanggapan } from '../surat/baca-tanggapan';
import { bacaTabel } from '../input/baca';
import { galatTanpaTabel } from '../input/dilewati';
import type { PotretBuku, PotretLembar } from '../input/potret';
import type { BacaanBerkas, BerkasMasuk, BukuUtuh, OpsiBerkas } from './berkas';
import { bacaDenganHucre } from './baca-hucre';
import { type IsiLembar, potretDari, selJarang } from './isi-lembar';
import { namaLembarBerkas } from './nama-lembar';
import { kalimatSumber, type LetakNamaLembar, susunLembar } from './susun-lembar';
import { gabunganBerkas, tabelBerkas } from './tabel-berkas';
import { siapkanBuku } from './siapkan-buku';
import { tolakTerlaluBesar, tolakTerpotong } from './terima';

/** Tried in this order until the sheet of the import reads as the file does. */
const LETAK: readonly LetakNamaLembar[] = ['tidak', 'tanpaJudul', 'sesudahJudul', 'sebelumJudul'];

/**
 * Reads a workbook's tables and lays them out on one sheet, which reads to the very same facts: that is tried before
 * anything is written. Throws `BUKAN_BUKU_KERJA`, `FORMAT_TIDAK_DIDUKUNG`, `BERKAS_TERLALU_BESAR`, `TIDAK_ADA_TABEL`
 * and `BERKAS_TIDAK_TERSALIN`, each with `berkas`; `TERLALU_BESAR` (lembar); `KOLOM_HILANG` and `TIDAK_ADA_ANGKA` for the table that came closest when there is none.
 */
export async function bacaBerkas(berkas: BerkasMasuk, { kepala, waktu }: OpsiBerkas): Promise<BacaanBerkas> {
  const { nama } = berkas;
  tolakTerlaluBesar(berkas.bytes, nama);
  const bytes = await siapkanBuku(berkas.bytes, nama);
  tolakTerpotong(bytes, nama);
  const lembar = await bacaIsi(bytes, nama);
  const buku = potretBerkas(lembar, nama);
  const tanggapan = buku.lembar.map(({ teks }) => bacaTanggapan(teks)).find((satu) => satu !== null);
  if (tanggapan) return { ...TANPA_TABEL, namaLembar: nama, tanggapan };
  const { bacaan, tabel } = await tabelBerkas(buku, gabunganBerkas(lembar), { kepala });
  if (tabel.length === 0) throw galatTanpaTabel(bacaan, { berkas: nama });

  const namaLembar = namaLembarBerkas(nama);
  for (const letak of LETAK) {
    const susunan = susunLembar(tabel, lembar, letak, (satu) => kalimatSumber(berkas, satu, waktu));
    const isi = isiLembarImpor(namaLembar, susunan);
    const terbaca = await bacaTabel(potretBerkas([isi], nama), gabunganBerkas([isi]), { kepala });
    if (faktaSaja(terbaca.data) !== faktaSaja(bacaan.data)) continue;
    return {
      namaLembar,
      ...susunan,
      tabel: tabel.length,
      baris: bacaan.tabel.reduce((jumlah, satu) => jumlah + satu.baris, 0),
      disisihkan: bacaan.tabel.reduce((jumlah, { karantina }) => jumlah + karantina.length, 0),
      dilewati: bacaan.dilewati,
    };
  }
  throw new GalatCapaian('BERKAS_TIDAK_TERSALIN', { berkas: nama });
}

/** A workbook's sheets as they are, and its merged areas. Throws what `bacaBerkas` throws before it looks for tables. */
export async function potretBerkasUtuh({ nama, bytes: asli }: Pick<BerkasMasuk, 'nama' | 'bytes'>): Promise<BukuUtuh> {
  tolakTerlaluBesar(asli, nama);
  const bytes = await siapkanBuku(asli, nama);
  tolakTerpotong(bytes, nama);
  const lembar = await bacaIsi(bytes, nama);
  const buku = { lembar: lembar.flatMap((satu) => potretDari(satu) ?? []) };
  return { buku, gabungan: lembar.flatMap(({ gabungan }) => gabungan) };
}

const TANPA_TABEL = { sel: [], gabungan: [], blok: [], tabel: 0, baris: 0, disisihkan: 0, dilewati: [] };

const potretBerkas = (lembar: readonly IsiLembar[], impor: string): PotretBuku => ({
  lembar: lembar.flatMap((satu): PotretLembar[] => {
    const potret = potretDari(satu);
    return potret ? [{ ...potret, impor }] : [];
  }),
});

/** The first reader knows Excel tables and is fast; the second one, fetched when it is needed, forgives more. */
async function bacaIsi(bytes: Uint8Array, berkas: string): Promise<IsiLembar[]> {
  try {
    return await bacaDenganHucre(bytes);
  } catch (pertama) {
    try {
      return (await import('./baca-sheetjs')).bacaDenganSheetJs(bytes);
    } catch (kedua) {
      const cause = new AggregateError([pertama, kedua], 'Neither reader could open the file.');
      throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas }, { cause });
    }
  }
}

function isiLembarImpor(nama: string, { sel, gabungan }: Pick<BacaanBerkas, 'sel' | 'gabungan'>): IsiLembar {
  return {
    nama,
    terlihat: true,
    barisTersembunyi: false,
    sel: selJarang(sel.map((satu) => [satu.baris, satu.kolom, satu])),
    gabungan: gabungan.map((satu) => ({ lembar: nama, ...satu })),
    tabelExcel: [],
  };
}

/** What an import changes of its own: places, sources, and the keys of tables that are named after their sheet. */
const MILIK_TEMPAT: ReadonlySet<string> = new Set(['asal', 'sumber', 'kunci', 'id', 'tabel']);

function faktaSaja(data: DataLkj): string {
  return JSON.stringify(data, (kunci, isi: unknown) => (MILIK_TEMPAT.has(kunci) ? undefined : isi));
}
