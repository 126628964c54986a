import { GalatCapaian } from '../../../../src/dasar/galat';
import { kamus } from '../../../../src/locales';
import type { HostBridge } from '@capaian/stand-in/client/bridge';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { ExcelHost } from '@capaian/stand-in/host/host';
import type { Area, CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { kata } from '../kata';
import { Session } from './session';

declare global {
  interface Window {
    /** The far end of the wire, for the add-in in the pane's frame (`client/browser.ts`). */
    capaianHost?: HostBridge;
  }
}

/** The Excel that is played: Office 2021 on an Indonesian machine. */
export const HOST = { requirementVersion: '1.14', locale: 'id-ID' } as const;

/** How long the add-in's requests must rest before the formulas are worked out for whoever looks on. */
const REST_MS = 150;

/** Cells that a person typed into or emptied, and what stood in the first of them. */
export interface Typed {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: CellValue;
}

/** What stands on the desk: the open workbook, the host that the add-in talks to, and the files. */
export class Desk {
  readonly session: Session;
  #host: ExcelHost;
  #calculation: ReturnType<typeof setTimeout> | undefined;

  constructor(workbook: Workbook) {
    this.session = new Session(workbook);
    this.#host = this.#connect(workbook);
  }

  /** While a person types into a cell Excel refuses the add-in's calls. */
  readonly setEditing = (editing: boolean): void => {
    this.#host.cellEditMode = editing;
  };

  /** What a person typed stands in its cells: the page draws it, and the add-in is told as Excel tells it. */
  readonly contentTyped = (typed: Typed): void => {
    this.session.contentChanged();
    this.#host.announce({ name: 'onChanged', ...typed });
  };

  /** Opens a file in the place of the workbook; a bad one leaves everything as it is and says so. */
  async openFile(file: File): Promise<void> {
    try {
      const workbook = await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
      this.#host = this.#connect(workbook);
      this.session.open(workbook);
    } catch (error) {
      this.session.tell({ kind: 'galat', text: kata.gagalBuka(file.name, reason(error)) });
    }
  }

  /** Hands the workbook over as a download. */
  async save(): Promise<void> {
    const { workbook } = this.session;
    this.#host.settle();
    try {
      const bytes = await saveWorkbook(workbook);
      download(bytes, workbook.name);
      this.session.tell({ kind: 'info', text: kata.tersimpan(workbook.name) });
    } catch (error) {
      console.error(error);
      this.session.tell({ kind: 'galat', text: kata.gagalSimpan });
    }
  }

  #connect(workbook: Workbook): ExcelHost {
    const host = new ExcelHost(workbook);
    host.onWorkbookChanged(() => {
      this.session.contentChanged();
      this.#calculateSoon(host);
    });
    const execute: HostBridge['execute'] = (body, tell) => {
      const answer = host.execute(body, tell);
      this.session.followSelection();
      return answer;
    };
    window.capaianHost = { execute, ...HOST };
    return host;
  }

  /** A run sends dozens of requests one after the other: working out a whole workbook after each is most of its time. */
  #calculateSoon(host: ExcelHost): void {
    clearTimeout(this.#calculation);
    this.#calculation = setTimeout(() => {
      host.settle();
      this.session.contentChanged();
    }, REST_MS);
  }
}

/** Why a file was not opened, in the words of the add-in. */
function reason(error: unknown): string {
  if (!(error instanceof GalatCapaian)) {
    console.error(error);
    return kata.sebabTakTerduga;
  }
  const { apa, lakukan } = kamus('id').galat[error.kode](error.rincian);
  return `${apa} ${lakukan}`;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
