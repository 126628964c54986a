import type { Isian, KolomTemplat } from '../../templat/templat';

const FORMAT: Readonly<Record<Extract<Isian, string>, string>> = {
  teks: 'General',
  angka: 'General',
  bilanganBulat: '#,##0',
  rupiah: '#,##0',
  skor: '0.00',
  tanggal: 'yyyy-mm-dd',
};

/** Number format of the column, in Excel's invariant notation. */
export function formatIsian(isian: Isian): string {
  if (typeof isian === 'string') return FORMAT[isian];
  return 'dari' in isian ? FORMAT.skor : 'General';
}

const ATURAN: Readonly<Partial<Record<Extract<Isian, string>, Excel.DataValidationRule>>> = {
  angka: { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } },
  bilanganBulat: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
  rupiah: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
  // Days from 2000 to 2099, as the numbers that Excel holds.
  tanggal: { decimal: { formula1: 36526, formula2: 73050, operator: 'Between' } },
  skor: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
};

/**
 * Puts what belongs into a column beside its cells, and a warning for anything else. A warning, not a ban:
 * "N/A" and "80,09**" are facts that the reader understands.
 */
export function pasangIsian(badan: Excel.Range, { judul, isian, petunjuk }: KolomTemplat): void {
  const { dataValidation } = badan;
  const aturan = aturanIsian(isian);
  if (aturan !== null) {
    dataValidation.rule = aturan;
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.warning,
      title: pendek(judul),
      message: `Isian ini tidak lazim untuk kolom ini. ${petunjuk}`,
    };
  }
  dataValidation.prompt = { showPrompt: true, title: pendek(judul), message: petunjuk };
}

function aturanIsian(isian: Isian): Excel.DataValidationRule | null {
  if (typeof isian === 'string') return ATURAN[isian] ?? null;
  if ('dari' in isian) return { decimal: { formula1: isian.dari, formula2: isian.sampai, operator: 'Between' } };
  return { list: { inCellDropDown: true, source: isian.pilihan.join(',') } };
}

/** Excel takes titles of at most 32 characters. */
const pendek = (judul: string): string => (judul.length <= 32 ? judul : `${judul.slice(0, 31)}…`);
