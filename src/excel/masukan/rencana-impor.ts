import type { Kotak } from '../../dasar/kotak';
import { Decimal } from '../../dasar/desimal';
import type { BacaanBerkas, SelImpor } from '../../impor/berkas';
import { type Bertahap, petakan } from '../../input/bertahap';
import type { IsiSel, NamaGaya, RencanaLembar, SelRencana } from '../../report/rencana';
import { TINGGI_BIASA, tinggiBaris } from '../../report/tinggi';

/** Characters; columns of like width are set together, so widths go in steps. */
const LEBAR = { tersempit: 9, langkah: 3, terlebar: 42 } as const;
/** Bold letters take more room. */
const TEBAL = 0.9;
/** Points: Excel's own limit is 409. */
const PALING_TINGGI = 150;

/** Errors that Excel takes as a formula of nothing but their name. */
const GALAT_EXCEL: ReadonlySet<string> = new Set(['#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#N/A', '#NUM!', '#NULL!']);

const GAYA_PERAN: Readonly<Record<Exclude<SelImpor['peran'], 'isi'>, NamaGaya>> = {
  judul: 'judul',
  kepala: 'kepala',
  sumber: 'subjudul',
  catatan: 'subjudul',
};

/** What a sheet of tables is made of. */
export type IsiImpor = Pick<BacaanBerkas, 'sel' | 'gabungan' | 'blok'>;

/** The plan of the sheet that holds a file's tables; a large one in steps, so that the pane stays alive. */
export function* rencanaImpor(kunci: string, nama: string, bacaan: IsiImpor): Bertahap<RencanaLembar> {
  const { blok, gabungan } = bacaan;
  const [pertama, ...lain] = blok;
  const terisi = yield* petakan(bacaan.sel, selRencana);
  const kosong = selKosong(bacaan);
  yield;
  const lebar = lebarKolom(bacaan);
  yield;
  const tinggi = tinggiMenurutBaris(bacaan, lebar);
  yield;
  const kepala = pertama && lain.length === 0 ? pertama.baris + pertama.tinggiKepala : 0;
  return {
    kunci,
    nama,
    lebarKolom: lebar,
    sel: [...terisi, ...kosong],
    gabung: gabungan,
    tinggiBaris: tinggi,
    bagan: [],
    cetak: {
      orientasi: 'mendatar',
      barisJudul: pertama && kepala > 0 ? { awal: pertama.baris, akhir: kepala - 1 } : null,
      potongSebelum: [],
    },
    bekukanBaris: kepala,
  };
}

function selRencana(sel: SelImpor): SelRencana {
  const { baris, kolom, peran, jenis, format } = sel;
  const gaya = peran !== 'isi' ? GAYA_PERAN[peran] : jenis === 'angka' ? 'angkaAsli' : 'teks';
  return { baris, kolom, isi: isiRencana(sel), gaya, ...(format === 'General' ? {} : { format }) };
}

function isiRencana({ nilai, jenis }: SelImpor): IsiSel {
  if (typeof nilai === 'number') return { jenis: 'angka', nilai: new Decimal(nilai) };
  const rumus = jenis === 'logika' ? String(nilai).toUpperCase() : jenis === 'galat' ? galatExcel(String(nilai)) : null;
  return rumus === null ? { jenis: 'teks', teks: String(nilai) } : { jenis: 'rumus', rumus, harapan: null };
}

const galatExcel = (kode: string): string => (GALAT_EXCEL.has(kode) ? kode : '#VALUE!');

/** Empty cells of a table have its lines, too. */
function selKosong({ blok, sel }: IsiImpor): SelRencana[] {
  const terisi = new Set(sel.map(({ baris, kolom }) => `${baris},${kolom}`));
  return blok.flatMap(({ baris, jumlahBaris, jumlahKolom, tinggiKepala }) =>
    Array.from({ length: jumlahBaris * jumlahKolom }, (_, n): SelRencana => {
      const b = Math.floor(n / jumlahKolom);
      return {
        baris: baris + b,
        kolom: n % jumlahKolom,
        isi: { jenis: 'kosong' },
        gaya: b < tinggiKepala ? 'kepala' : 'teks',
      };
    }).filter((satu) => !terisi.has(`${satu.baris},${satu.kolom}`)),
  );
}

/** Wide enough for the longest text of a column's rows and the longest word of its header, within reason. */
function lebarKolom({ sel, blok, gabungan }: IsiImpor): number[] {
  const jumlah = blok.reduce((paling, { jumlahKolom }) => Math.max(paling, jumlahKolom), 1);
  const lebar = Array.from({ length: jumlah }, (): number => LEBAR.tersempit);
  for (const { baris, kolom, nilai, peran } of sel) {
    if (peran !== 'isi' && peran !== 'kepala') continue;
    if (bentang(gabungan, baris, kolom).jumlahKolom > 1) continue;
    const bagian = peran === 'kepala' ? String(nilai).split(/\s+/) : [String(nilai)];
    const panjang = bagian.reduce((paling, satu) => Math.max(paling, satu.length), 0) + 2;
    lebar[kolom] = Math.max(lebar[kolom] ?? 0, Math.min(LEBAR.terlebar, panjang));
  }
  return lebar.map((satu) => Math.ceil(satu / LEBAR.langkah) * LEBAR.langkah);
}

/** Heights at which wrapped text of a table shows whole; what spans several rows has the room of all of them. */
function tinggiMenurutBaris({ sel, gabungan }: IsiImpor, lebar: readonly number[]): Map<number, number> {
  const tinggi = new Map<number, number>();
  for (const { baris, kolom, nilai, peran } of sel) {
    if (typeof nilai !== 'string' || (peran !== 'isi' && peran !== 'kepala')) continue;
    const { jumlahBaris, jumlahKolom } = bentang(gabungan, baris, kolom);
    const muat = lebar.slice(kolom, kolom + jumlahKolom).reduce((a, b) => a + b, 0) * (peran === 'kepala' ? TEBAL : 1);
    const perlu = Math.min(PALING_TINGGI, Math.ceil(tinggiBaris(nilai, muat) / jumlahBaris));
    for (let b = baris; b < baris + jumlahBaris; b++) {
      if (perlu > (tinggi.get(b) ?? TINGGI_BIASA)) tinggi.set(b, perlu);
    }
  }
  return tinggi;
}

/** The merged area that begins in a cell; the cell alone when none does. */
function bentang(gabungan: BacaanBerkas['gabungan'], baris: number, kolom: number): Kotak {
  const ada = gabungan.find((satu) => satu.baris === baris && satu.kolom === kolom);
  return ada ?? { baris, kolom, jumlahBaris: 1, jumlahKolom: 1 };
}
