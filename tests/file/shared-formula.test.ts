import { moveFormula } from '../../packages/stand-in/file/shared-formula';

test.each([
  ['A1+$A1+A$1+$A$1', 'C4+$A4+C$1+$A$1'],
  ['SUM(A1:B2,$C:$D,E:F,1:2,$3:4)', 'SUM(C4:D5,$C:$D,G:H,4:5,$3:7)'],
  ['TW1!A1+TW1', 'TW1!C4+TY4'],
  ["'TW1 2023'!A1&'Q1''A1'!B2", "'TW1 2023'!C4&'Q1''A1'!D5"],
  ['"A1 ""B2"" "&A1', '"A1 ""B2"" "&C4'],
  ['LOG10(A1)+ATAN2(B1,C1)', 'LOG10(C4)+ATAN2(D4,E4)'],
  ['Tabel1[[#This Row],[A1]]*A1', 'Tabel1[[#This Row],[A1]]*C4'],
  ['[1]Sheet1!A1+Capaian_A1+A1B+1E5', '[1]Sheet1!C4+Capaian_A1+A1B+1E5'],
  ['IF(A1=#REF!,#N/A,Sheet1:Sheet3!A1)', 'IF(C4=#REF!,#N/A,Sheet1:Sheet3!C4)'],
])('%s, three rows down and two columns right', (formula, moved) => {
  expect(moveFormula(formula, 3, 2)).toBe(moved);
});

test('a reference that leaves the sheet is lost', () => {
  expect(moveFormula('A1+B5', -1, 0)).toBe('#REF!+B4');
  expect(moveFormula('XFD1+A1048576', 1, 1)).toBe('#REF!+#REF!');
});
