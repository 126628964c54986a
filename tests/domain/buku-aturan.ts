import type { AlamatSel } from '../../src/dasar/sel';
import type { Decimal } from '../../src/dasar/desimal';
import { keFormula } from '../../src/domain/ekspresi/formula';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { setCell } from '@capaian/stand-in/workbook/cells';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { PLAIN_STYLE } from '@capaian/stand-in/workbook/styles';
import { ATURAN, undian } from './aturan';

/** A rule's formula in the workbook, and the decimal it must give. */
export interface KasusAturan {
  nama: string;
  baris: number;
  kolom: number;
  formula: string;
  /** Null where the rule has none (a zero divisor): the formula must then give an error, never a number. */
  nilai: Decimal | null;
}

const LEMBAR = 'Aturan';
/** Formulas stand left of their inputs. */
const KOLOM_RUMUS = 1;

/** A workbook with every rule, `ulang` times over inputs from `acak`; a rule a row: name, formula, inputs. */
export function bukuAturan(acak: () => number, ulang = 1): { buku: Workbook; kasus: KasusAturan[] } {
  const lembar = createSheet(LEMBAR);
  const kasus: KasusAturan[] = [];
  let baris = 0;
  for (let putaran = 0; putaran < ulang; putaran++) {
    for (const [nama, aturan] of Object.entries(ATURAN)) {
      const bahan = undian(acak, `${nama}/${putaran}`);
      const ekspresi = aturan(bahan);
      const letak = new Map<string, AlamatSel>();
      bahan.fakta.forEach((f, i) => {
        const kolom = KOLOM_RUMUS + 1 + i;
        letak.set(f.kunci, { lembar: LEMBAR, baris, kolom });
        setCell(lembar, baris, kolom, { value: f.nilai?.toNumber() ?? null, style: PLAIN_STYLE });
      });
      const hasil = nilaikan(ekspresi);
      const formula = `=${keFormula(ekspresi, { fakta: (f) => letak.get(f.kunci), angka: () => undefined }, LEMBAR)}`;
      setCell(lembar, baris, 0, { value: nama, style: PLAIN_STYLE });
      setCell(lembar, baris, KOLOM_RUMUS, { value: null, formula, style: PLAIN_STYLE });
      kasus.push({ nama, baris, kolom: KOLOM_RUMUS, formula, nilai: hasil.ada ? hasil.nilai : null });
      baris += 1;
    }
  }
  return { buku: createWorkbook('aturan.xlsx', [lembar]), kasus };
}
