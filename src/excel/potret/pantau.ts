import { bacaDaftarLembar, lembarSumber } from '../kawat/daftar-lembar';
import { terjemahkan } from '../kawat/galat';

/** A burst of changes ends when nothing has happened for so long: pasting, filling down and co-authors come in bursts. */
export const JEDA_MS = 800;

interface LembarTerpantau {
  nama: string;
  /** Its cells feed the report. */
  sumber: boolean;
}

type PetaLembar = ReadonlyMap<string, LembarTerpantau>;

/** What has happened since the last report, by the ids of sheets. */
class Kumpulan {
  readonly berubah = new Set<string>();
  readonly ditambah = new Set<string>();
  readonly dihapus = new Set<string>();
  /** Written by this add-in. */
  readonly tulisanKami = new Set<string>();
  /** Somebody at this machine did some of it. */
  disini = false;

  gabung(lain: Kumpulan): void {
    lain.berubah.forEach((id) => this.berubah.add(id));
    lain.ditambah.forEach((id) => this.ditambah.add(id));
    lain.dihapus.forEach((id) => this.dihapus.add(id));
    lain.tulisanKami.forEach((id) => this.tulisanKami.add(id));
    this.disini ||= lain.disini;
  }

  /** Names of the source sheets that somebody changed, added or deleted, in tab order, the deleted ones last. */
  sumber(lama: PetaLembar, kini: PetaLembar): string[] {
    const oleh = (id: string): boolean =>
      // A sheet that was added and written by us in one go (a template, an import) is our own doing.
      this.berubah.has(id) || (this.ditambah.has(id) && !this.tulisanKami.has(id));
    const namaSumber = (peta: PetaLembar, kena: (id: string) => boolean): string[] =>
      [...peta].flatMap(([id, { nama, sumber }]) => (sumber && kena(id) ? [nama] : []));
    return [...namaSumber(kini, oleh), ...namaSumber(lama, (id) => this.dihapus.has(id) && !kini.has(id))];
  }
}

/** What was changed of what the report is computed from. */
export interface PerubahanSumber {
  /** Names of the sheets. */
  lembar: string[];
  /** All of it was done by co-authors: their own panes see to it, where they want that. */
  olehRekan: boolean;
}

/**
 * Watches the sheets that the report is computed from, and calls `saat` once per burst of changes:
 * cells changed by the person or a co-author, sheets added or deleted. What the add-in itself writes, its result
 * sheets and formats alone never count. Gives the way to stop; after it `saat` is not called again, even when Excel
 * could not be told. Both throw `EXCEL_TERLALU_LAMA` (an Excel without these events), `SEL_SEDANG_DIEDIT` or
 * `GAGAL_MEMBACA`.
 */
export async function pantauPerubahan(saat: (perubahan: PerubahanSumber) => void): Promise<() => Promise<void>> {
  try {
    const pemantau = new Pemantau(saat);
    await pemantau.mulai();
    return () => pemantau.berhenti();
  } catch (sebab) {
    throw diterjemahkan(sebab);
  }
}

/** Handlers are called for what co-authors do, too. */
type Peristiwa = Pick<Excel.WorksheetAddedEventArgs, 'source'>;

class Pemantau {
  private readonly context = new Excel.RequestContext();
  private pendengar: { remove: () => void }[] = [];
  private peta: PetaLembar = new Map();
  private kumpulan = new Kumpulan();
  private jam: ReturnType<typeof setTimeout> | undefined;
  private berjalan = true;

  constructor(private readonly saat: (perubahan: PerubahanSumber) => void) {}

  async mulai(): Promise<void> {
    const { worksheets } = this.context.workbook;
    this.pendengar = [
      worksheets.onChanged.add((peristiwa) =>
        this.catat(peristiwa, ({ berubah, tulisanKami }) => {
          const kami = peristiwa.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
          (kami ? tulisanKami : berubah).add(peristiwa.worksheetId);
        }),
      ),
      worksheets.onAdded.add((peristiwa) =>
        this.catat(peristiwa, ({ ditambah }) => ditambah.add(peristiwa.worksheetId)),
      ),
      worksheets.onDeleted.add((peristiwa) =>
        this.catat(peristiwa, ({ dihapus }) => dihapus.add(peristiwa.worksheetId)),
      ),
    ];
    this.peta = await bacaPeta(this.context);
  }

  async berhenti(): Promise<void> {
    this.berjalan = false;
    clearTimeout(this.jam);
    try {
      for (const satu of this.pendengar.splice(0)) satu.remove();
      await this.context.sync();
    } catch (sebab) {
      throw diterjemahkan(sebab);
    }
  }

  /** Excel waits for the promise of a handler, so there is one. */
  private catat({ source }: Peristiwa, tulis: (kumpulan: Kumpulan) => void): Promise<void> {
    tulis(this.kumpulan);
    if (source !== Excel.EventSource.remote) this.kumpulan.disini = true;
    this.tunggu();
    return Promise.resolve();
  }

  private tunggu(): void {
    clearTimeout(this.jam);
    if (this.berjalan) this.jam = setTimeout(() => void this.laporkan(), JEDA_MS);
  }

  private async laporkan(): Promise<void> {
    const { kumpulan, peta } = this;
    this.kumpulan = new Kumpulan();
    let kini: PetaLembar;
    try {
      kini = await bacaPeta(new Excel.RequestContext());
    } catch (sebab) {
      // While a cell is edited Excel does not answer: what has happened is told after the next pause.
      if (terjemahkan(sebab, 'GAGAL_MEMBACA').kode === 'SEL_SEDANG_DIEDIT') {
        this.kumpulan.gabung(kumpulan);
        this.tunggu();
        return;
      }
      // The run that follows will find out itself what is wrong, and has the words for it.
      kini = peta;
    }
    this.peta = kini;
    const lembar = kumpulan.sumber(peta, kini);
    if (this.berjalan && lembar.length > 0) this.saat({ lembar, olehRekan: !kumpulan.disini });
  }
}

/** All sheets by id, in tab order. */
async function bacaPeta(context: Excel.RequestContext): Promise<PetaLembar> {
  const daftar = await bacaDaftarLembar(context);
  const sumber = new Set(lembarSumber(daftar).map(({ id }) => id));
  return new Map(daftar.lembar.map(({ id, nama }) => [id, { nama, sumber: sumber.has(id) }]));
}

function diterjemahkan(sebab: unknown): Error {
  return terjemahkan(sebab, 'GAGAL_MEMBACA', { versi: Office.context.diagnostics.version });
}
