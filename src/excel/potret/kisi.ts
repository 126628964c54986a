import { tambahkan } from '../../dasar/kelompok';
import type { Rentang } from '../../dasar/kotak';
import { GalatCapaian } from '../../dasar/galat';
import type { JenisSel, NilaiSel, PotretLembar } from '../../input/potret';
import { hentikanBilaBatal, kodeOffice } from '../kawat/galat';
import { kemasPermintaan } from '../kawat/kemas-permintaan';

/** The grids of a block of cells. */
export type Kisi = Required<Pick<PotretLembar, 'nilai' | 'teks' | 'format' | 'jenis' | 'rumus'>>;

const SIFAT_KISI = 'values,formulas,text,numberFormat,valueTypes';
/** Cells asked for in one round trip: about 1.5 MB of answer, and well under the 5 s after which Excel restarts a pane. */
const SEL_PER_PERMINTAAN = 25_000;

const JENIS: Readonly<Record<string, JenisSel>> = {
  Empty: 'kosong',
  String: 'teks',
  Integer: 'angka',
  Double: 'angka',
  Boolean: 'logika',
  Error: 'galat',
};

/** Queues the reading of a range's grids. */
export function mintaKisi(range: Excel.Range): void {
  range.load(SIFAT_KISI);
}

/** The grids of a range that has been read; a formula's empty text counts as an empty cell. */
export function kisiDari(range: Excel.Range): Kisi {
  const nilai = range.values as NilaiSel[][];
  const jenisExcel: readonly (readonly string[])[] = range.valueTypes;
  return {
    nilai,
    teks: range.text,
    format: range.numberFormat as string[][],
    jenis: jenisExcel.map((baris, b) =>
      baris.map((jenis, k) => (nilai[b]?.[k] === '' ? 'kosong' : (JENIS[jenis] ?? jenisLain(nilai[b]?.[k])))),
    ),
    rumus: (range.formulas as unknown[][]).map((baris, b) => rumusBaris(baris, nilai[b] ?? [])),
  };
}

/** Of a data type of Excel's: the number or the text that it is known by. */
const jenisLain = (nilai: NilaiSel | undefined): JenisSel => (typeof nilai === 'number' ? 'angka' : 'teks');

const TANPA_RUMUS: readonly undefined[] = [];

/** Excel gives the value itself where there is no formula; a text that only looks like one is its own value. */
function rumusBaris(rumus: readonly unknown[], nilai: readonly NilaiSel[]): readonly (string | undefined)[] {
  const adalahRumus = (isi: unknown, k: number): isi is string =>
    typeof isi === 'string' && isi.startsWith('=') && isi !== nilai[k];
  return rumus.some(adalahRumus) ? rumus.map((isi, k) => (adalahRumus(isi, k) ? isi : undefined)) : TANPA_RUMUS;
}

/**
 * Reads large blocks piece by piece, several pieces per round trip up to 25,000 cells.
 * A piece whose answer Excel refuses as too long is halved until it fits; `kemajuan` gets 0…1.
 */
export async function bacaBertahap(
  bagian: readonly Rentang[],
  opsi: { kemajuan?: ((bagian: number) => void) | undefined; batal?: AbortSignal | undefined },
): Promise<Map<Rentang, Kisi>> {
  const potongan = bagian.flatMap((utuh) => potongBaris(utuh).map((kotak) => ({ utuh, kotak })));
  const terbaca = new Map<Rentang, Kisi[]>();
  let sudah = 0;
  for (const paket of kemasPermintaan(potongan, SEL_PER_PERMINTAAN)) {
    hentikanBilaBatal(opsi.batal);
    const kisi = await bacaPaket(paket.map((isi) => isi.kotak));
    paket.forEach(({ utuh }, i) => {
      const bagianKisi = kisi[i];
      if (bagianKisi) tambahkan(terbaca, utuh, bagianKisi);
    });
    sudah += paket.length;
    opsi.kemajuan?.(sudah / potongan.length);
  }
  return new Map([...terbaca].map(([utuh, kisi]) => [utuh, sambung(kisi)]));
}

async function bacaPaket(kotak: readonly Rentang[]): Promise<Kisi[]> {
  try {
    return await bacaSekali(kotak);
  } catch (sebab) {
    if (kodeOffice(sebab) !== 'ResponsePayloadSizeLimitExceeded') throw sebab;
  }
  const [satu, ...lain] = kotak;
  if (satu && lain.length === 0) return [await bacaTerbelah(satu)];
  const tengah = Math.ceil(kotak.length / 2);
  return [...(await bacaPaket(kotak.slice(0, tengah))), ...(await bacaPaket(kotak.slice(tengah)))];
}

async function bacaTerbelah(kotak: Rentang): Promise<Kisi> {
  const atas = Math.ceil(kotak.jumlahBaris / 2);
  if (atas === kotak.jumlahBaris) throw new GalatCapaian('TERLALU_BESAR', { lembar: kotak.lembar });
  return sambung([
    ...(await bacaPaket([{ ...kotak, jumlahBaris: atas }])),
    ...(await bacaPaket([{ ...kotak, baris: kotak.baris + atas, jumlahBaris: kotak.jumlahBaris - atas }])),
  ]);
}

async function bacaSekali(kotak: readonly Rentang[]): Promise<Kisi[]> {
  const context = new Excel.RequestContext();
  const range = kotak.map(({ lembar, baris, kolom, jumlahBaris, jumlahKolom }) =>
    context.workbook.worksheets.getItem(lembar).getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom),
  );
  range.forEach(mintaKisi);
  await context.sync();
  return range.map(kisiDari);
}

function potongBaris(utuh: Rentang): Rentang[] {
  const tinggi = Math.max(1, Math.floor(SEL_PER_PERMINTAAN / utuh.jumlahKolom));
  const potongan: Rentang[] = [];
  for (let baris = 0; baris < utuh.jumlahBaris; baris += tinggi) {
    const jumlahBaris = Math.min(tinggi, utuh.jumlahBaris - baris);
    potongan.push({ ...utuh, baris: utuh.baris + baris, jumlahBaris });
  }
  return potongan;
}

function sambung(kisi: readonly Kisi[]): Kisi {
  return {
    nilai: kisi.flatMap((satu) => satu.nilai),
    teks: kisi.flatMap((satu) => satu.teks),
    format: kisi.flatMap((satu) => satu.format),
    jenis: kisi.flatMap((satu) => satu.jenis),
    rumus: kisi.flatMap((satu) => satu.rumus),
  };
}
