import { hentikanBilaBatal, sedangDiedit } from './galat';

/** One piece of writing, small enough to be packed with others into a request. */
export interface Langkah {
  /** Cells whose contents it writes. */
  sel: number;
  /** Estimated size on the wire, in bytes. */
  byte: number;
  /** Actions on the wire, at most. */
  aksi: number;
  tulis: (buku: BukuTerbuka) => void;
}

/** The workbook while it is written: every sheet's proxy is made once, which saves an action per use. */
export class BukuTerbuka {
  private readonly terbuka = new Map<string, Excel.Worksheet>();
  private readonly ditambahkan: Excel.Worksheet[] = [];
  /** Whether something was written to the workbook's settings. */
  setelanDitulis = false;

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

  /** Names of the sheets that were written to, or read for it. */
  tersentuh(): ReadonlySet<string> {
    return new Set(this.terbuka.keys());
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
/** What 400 leave beside a request's own and the first use of each sheet. */
const AKSI_PER_PERMINTAAN = 370;
/** Bytes of one action and its object path, on the wire. */
const BYTE_AKSI = 300;

/** A step that writes no cell contents; `panjang` is the length of the addresses and texts in it. */
export function langkahBentuk(tulis: Langkah['tulis'], aksi: number, panjang = 0): Langkah {
  return { sel: 0, byte: aksi * BYTE_AKSI + panjang, aksi, tulis };
}

export interface OpsiKirim {
  /** Gets 0…1 after every request. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
  /** Told of every request, before it leaves. */
  sebelumKirim?: (() => void) | undefined;
}

/**
 * Sends steps in order, in as few requests as cells, bytes and actions allow, and counts them. The calculation rests
 * while a request is worked on. Cancelling is heard between requests. While a cell is edited, requests after the first
 * wait for its end: Excel refuses the whole of one, so that nothing of it is done twice.
 */
export async function kirimLangkah(
  buku: BukuTerbuka,
  langkah: readonly Langkah[],
  opsi: OpsiKirim & { sabar?: boolean } = {},
): Promise<number> {
  const paket = kemas(langkah);
  for (const [i, isi] of paket.entries()) {
    hentikanBilaBatal(opsi.batal);
    opsi.sebelumKirim?.();
    await kirimPaket(buku, isi, { ...opsi, sabar: opsi.sabar === true || i > 0 });
    opsi.kemajuan?.((i + 1) / paket.length);
  }
  return paket.length;
}

const JEDA_MS = 500;
/** A minute: whoever types longer than that is told. */
const PALING_SABAR = 120;

async function kirimPaket(
  buku: BukuTerbuka,
  paket: readonly Langkah[],
  { sabar, batal }: { sabar: boolean; batal?: AbortSignal | undefined },
): Promise<void> {
  for (let kali = 1; ; kali += 1) {
    try {
      await kirimSekali(buku, paket);
      return;
    } catch (sebab) {
      if (!sabar || !sedangDiedit(sebab) || kali >= PALING_SABAR) throw sebab;
    }
    await new Promise((lanjut) => setTimeout(lanjut, JEDA_MS));
    hentikanBilaBatal(batal);
  }
}

async function kirimSekali(buku: BukuTerbuka, paket: readonly Langkah[]): Promise<void> {
  // Looks change no figure: there is nothing to calculate.
  if (paket.some(({ sel }) => sel > 0)) buku.context.application.suspendApiCalculationUntilNextSync();
  for (const satu of paket) satu.tulis(buku);
  await buku.context.sync();
}

function kemas(langkah: readonly Langkah[]): Langkah[][] {
  const paket: Langkah[][] = [];
  let [sel, byte, aksi] = [Infinity, 0, 0];
  for (const satu of langkah) {
    // Full at 25,000 cells, so that n cells never need more than n / 25,000 requests, rounded up.
    const penuh =
      sel >= SEL_PER_PERMINTAAN || byte + satu.byte > BYTE_PER_PERMINTAAN || aksi + satu.aksi > AKSI_PER_PERMINTAAN;
    if (penuh) {
      paket.push([]);
      sel = byte = aksi = 0;
    }
    paket.at(-1)?.push(satu);
    sel += satu.sel;
    byte += satu.byte;
    aksi += satu.aksi;
  }
  return paket;
}
