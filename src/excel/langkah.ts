import { hentikanBilaBatal } from './galat';
import { kirimLaluTampilkan } from './kirim-lalu-tampilkan';

/** One piece of writing, small enough to be packed with others into a request. */
export interface Langkah {
  /** Cells whose contents it writes. */
  sel: number;
  /** Estimated size on the wire, in bytes. */
  byte: number;
  tulis: (buku: BukuTerbuka) => void;
}

/** The workbook while it is written: every sheet's proxy is made once, which saves an action per use. */
export class BukuTerbuka {
  private readonly terbuka = new Map<string, Excel.Worksheet>();
  private readonly ditambahkan: Excel.Worksheet[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  tambahLembar(nama: string): void {
    const lembar = this.context.workbook.worksheets.add(nama);
    this.ditambahkan.push(lembar);
    this.terbuka.set(nama, lembar);
  }

  /** Ids of the sheets that Excel says it has added; a request that broke off may have added more. */
  idDitambahkan(): Set<string> {
    return new Set(this.ditambahkan.flatMap((lembar) => lembar.toJSON().id ?? []));
  }

  lembar(nama: string): Excel.Worksheet {
    const ada = this.terbuka.get(nama) ?? this.context.workbook.worksheets.getItem(nama);
    this.terbuka.set(nama, ada);
    return ada;
  }
}

/** Excel on the web refuses requests of 5 MB; the estimate leaves room for what it does not count. */
const BYTE_PER_PERMINTAAN = 3_000_000;
const SEL_PER_PERMINTAAN = 25_000;
/** A step without contents is a handful of actions of about 300 bytes. */
const BYTE_LANGKAH = 2_000;

/** A step that writes no cell contents; `panjang` is the length of the addresses in it. */
export function langkahBentuk(tulis: Langkah['tulis'], panjang = 0): Langkah {
  return { sel: 0, byte: BYTE_LANGKAH + panjang, tulis };
}

export interface OpsiKirim {
  /** Gets 0…1 after every request. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
  /** Told of every request, before it leaves. */
  sebelumKirim?: (() => void) | undefined;
  /** Where many small sheets are written: smaller requests, so that progress is seen and cancelling is heard. */
  bytePerPermintaan?: number | undefined;
  /** Name of the sheet that is brought forward when all is done; else the person stays where they are. */
  tampilkan?: string | undefined;
}

/**
 * Sends steps in order, in as few requests as cells and bytes allow, and counts them.
 * The screen and the calculation rest while a request is worked on. Cancelling is heard between requests.
 */
export async function kirimLangkah(
  buku: BukuTerbuka,
  langkah: readonly Langkah[],
  opsi: OpsiKirim = {},
): Promise<number> {
  const paket = kemas(langkah, opsi.bytePerPermintaan ?? BYTE_PER_PERMINTAAN);
  for (const [i, isi] of paket.entries()) {
    hentikanBilaBatal(opsi.batal);
    opsi.sebelumKirim?.();
    await kirimPaket(buku, isi, i === paket.length - 1 ? opsi.tampilkan : undefined);
    opsi.kemajuan?.((i + 1) / paket.length);
  }
  return paket.length;
}

async function kirimPaket(buku: BukuTerbuka, paket: readonly Langkah[], tampilkan: string | undefined): Promise<void> {
  const { context } = buku;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const satu of paket) satu.tulis(buku);
  await kirimLaluTampilkan(context, tampilkan === undefined ? null : buku.lembar(tampilkan));
}

function kemas(langkah: readonly Langkah[], bytePenuh: number): Langkah[][] {
  const paket: Langkah[][] = [];
  let sel = Infinity;
  let byte = 0;
  for (const satu of langkah) {
    // Full at 25,000 cells, so that n cells never need more than n / 25,000 requests, rounded up.
    const penuh = sel >= SEL_PER_PERMINTAAN || byte + satu.byte > bytePenuh;
    if (penuh) {
      paket.push([]);
      sel = byte = 0;
    }
    paket.at(-1)?.push(satu);
    sel += satu.sel;
    byte += satu.byte;
  }
  return paket;
}
