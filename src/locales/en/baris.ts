import type { Kamus } from '../id';

export const baris: Kamus['baris'] = {
  pemakaian: [
    'Usage: npm run --silent hitung -- BOOK.xlsx [options]',
    '',
    '  --out RESULT.xlsx    save the workbook with the LKj sheets',
    '  --json RESULT.json   write the result as JSON; “-” for standard output',
    '  --tahun 2023         year of the regulations, when the tables do not show it',
    '  --atur key=value     set a rule: batasCapaian=120, rataRata=sasaran',
    '  --quiet              print no short table',
    '  --help               show this text',
    '',
    'Exit code: 0 computed, 1 nothing to compute or writing failed, 2 wrong arguments or file.',
  ].join('\n'),
  kepalaNama: 'Headline figures',
  kepalaNilai: 'Value',
  disimpan: (berkas) => `Saved: ${berkas}`,
  galat: (kode, paragraf) => `Error ${kode}: ${paragraf}`,
  karantina: (jumlah) => `${jumlah} ${jumlah === 1 ? 'cell' : 'cells'} set aside:`,
};
