import type { TabelDikenali } from '../input/tabel';
import type { Temuan } from '../reviu/temuan';

/**
 * Findings by the unit that answers for them: the unit of the file that they were imported from, else the workbook's
 * own. Tables of one workbook name their unit each in its own way, so that only files tell units apart. A unit without
 * a name is ''; without findings the workbook's own unit has none.
 */
export function temuanMenurutUnit(
  temuan: readonly Temuan[],
  tabel: readonly TabelDikenali[],
): ReadonlyMap<string, readonly Temuan[]> {
  const sendiri = tabel.find(({ impor, unit }) => impor === null && unit !== null)?.unit ?? '';
  const milik = new Map<string, string>();
  for (const { impor, unit, rentang } of tabel) {
    const nama = impor === null ? sendiri : (unit ?? tanpaAkhiran(impor));
    if (!milik.has(rentang.lembar)) milik.set(rentang.lembar, nama);
  }
  const hasil = new Map<string, Temuan[]>();
  for (const satu of temuan) {
    const unit = (satu.asal ? milik.get(satu.asal.lembar) : undefined) ?? sendiri;
    const ada = hasil.get(unit);
    if (ada) ada.push(satu);
    else hasil.set(unit, [satu]);
  }
  // A letter without a finding is a letter, too.
  return hasil.size > 0 ? hasil : hasil.set(sendiri, []);
}

const tanpaAkhiran = (berkas: string): string => berkas.replace(/\.[^.]+$/, '');
