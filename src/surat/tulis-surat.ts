import { writeXlsx } from 'hucre/xlsx';
import type { CellStyle } from 'hucre/xlsx';
import { barisSurat, type BahanSurat, judulSurat, KEPALA_SURAT, LEBAR_SURAT, PILIHAN_TINDAK_LANJUT } from './surat';

const TIPIS = { style: 'thin', color: { rgb: 'FFBFBFBF' } } as const;
const KOTAK = { top: TIPIS, right: TIPIS, bottom: TIPIS, left: TIPIS };
const ISI: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, border: KOTAK, numFmt: '@' };
const ISIAN: CellStyle = {
  ...ISI,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF9E5' } },
};
const KEPALA: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'center' },
  border: KOTAK,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EDF4' } },
};
const KOLOM_ISIAN: ReadonlySet<number> = new Set([5, 6]);

/** The letter as a workbook of one sheet, ready to be printed and to be filled in. */
export async function tulisSurat(bahan: BahanSurat): Promise<Uint8Array> {
  const judul = judulSurat(bahan);
  const kepala = judul.length + 1;
  const isi = barisSurat(bahan);
  const awal = kepala + 1;
  const gaya = new Map<string, { style: CellStyle }>();
  gaya.set('0,0', { style: { font: { bold: true, size: 14 } } });
  KEPALA_SURAT.forEach((_, kolom) => gaya.set(`${kepala},${kolom}`, { style: KEPALA }));
  isi.forEach((satu, baris) =>
    satu.forEach((_, kolom) => gaya.set(`${awal + baris},${kolom}`, { style: KOLOM_ISIAN.has(kolom) ? ISIAN : ISI })),
  );
  return writeXlsx({
    sheets: [
      {
        name: 'Surat Temuan',
        rows: [...judul.map((baris) => [baris]), [], [...KEPALA_SURAT], ...isi],
        cells: gaya,
        columns: LEBAR_SURAT.map((width, kolom) => ({ width, hidden: kolom === KEPALA_SURAT.length - 1 })),
        freezePane: { rows: awal },
        dataValidations: [
          {
            type: 'list',
            values: [...PILIHAN_TINDAK_LANJUT],
            allowBlank: true,
            showErrorMessage: false,
            range: `G${awal + 1}:G${awal + Math.max(isi.length, 1)}`,
          },
        ],
        pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
  });
}
