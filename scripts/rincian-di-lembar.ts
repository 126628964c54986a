import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { eachCell, getCell } from '@capaian/stand-in/workbook/cells';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { Decimal } from 'decimal.js';
import { writeXlsx } from 'hucre';
import { bacaTertulis, type BarisRegister } from '../tests/rincian/register';
import { convert, findSoffice } from './libreoffice';

/** Rows whose amounts are numbers, as a sheet must have them for formulas to add them up. */
export const untukLembar = (register: readonly BarisRegister[]): BarisRegister[] =>
  register.flatMap((satu) => {
    const pagu = bacaTertulis(satu.pagu);
    return pagu === null ? [] : [{ ...satu, pagu: pagu.toFixed() }];
  });

/**
 * The register on sheets, added up by the formulas of LKj Data and worked out by LibreOffice: what stands there, in the
 * layout of the engines' tables. Null without LibreOffice.
 */
export async function diLembar(
  register: readonly BarisRegister[],
  folder: string,
): Promise<Record<'akun' | 'responden', (string | null)[][]> | null> {
  const soffice = await findSoffice();
  if (soffice === null) return null;
  const [masuk, keluar] = [join(folder, 'lembar.xlsx'), join(folder, 'lembar-hasil.xlsx')];
  const akun = register.map((b) => [b.kode_akun, Number(b.pagu), Number(b.realisasi)]);
  const responden = register.map((b, i) => [i + 1, b.kluster, b.hasil]);
  const sheets = [
    { name: 'Akun', rows: [['Realisasi Anggaran per Akun Tahun 2024'], ['Kode Akun', 'Pagu', 'Realisasi'], ...akun] },
    { name: 'Responden', rows: [['Hasil Pemantauan Tahun 2024'], ['No', 'Kluster', 'Hasil'], ...responden] },
  ];
  await writeFile(masuk, await writeXlsx({ sheets }));
  let err = '';
  const streams = { out: () => undefined, err: (text: string) => (err += text) };
  const code = await runHeadless([masuk, '--out', keluar, '--quiet'], streams);
  if (code !== 0) throw new Error(err);
  const hasil = await openWorkbook(await readFile(await convert(soffice, keluar, 'xlsx', folder)), 'hasil.xlsx');
  const data = findSheet(hasil, 'LKj Data');
  if (!data) throw new Error('No LKj Data.');
  const terjumlah: { nama: string; nilai: Decimal }[] = [];
  eachCell(data, null, ({ formula, value }, row) => {
    if (formula === undefined || !/^=(?:SUMIFS|COUNTIFS)\(/.test(formula)) return;
    if (typeof value !== 'number') throw new Error(`${formula}: ${JSON.stringify(value)}`);
    // The name stands left of the value.
    const teks = Array.from({ length: 6 }, (_, kolom) => getCell(data, row, kolom)?.value);
    terjumlah.push({ nama: teks.filter((isi) => typeof isi === 'string').join(' '), nilai: new Decimal(value) });
  });
  return { akun: tabelAkun(terjumlah), responden: tabelResponden(terjumlah) };
}

type Terjumlah = readonly { nama: string; nilai: Decimal }[];

/** Sums by jenis belanja: the first two digits of each account. */
function tabelAkun(terjumlah: Terjumlah): string[][] {
  const menurut = new Map<string, { pagu: Decimal; realisasi: Decimal }>();
  for (const { nama, nilai } of terjumlah) {
    const [, ukuran, jenis] = /\b(Pagu|Realisasi) – (\d\d)\d{4}/.exec(nama) ?? [];
    if (jenis === undefined) continue;
    const milik = menurut.get(jenis) ?? { pagu: new Decimal(0), realisasi: new Decimal(0) };
    menurut.set(
      jenis,
      ukuran === 'Pagu'
        ? { ...milik, pagu: milik.pagu.plus(nilai) }
        : { ...milik, realisasi: milik.realisasi.plus(nilai) },
    );
  }
  return [...menurut]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([jenis, { pagu, realisasi }]) => [jenis, pagu.toString(), realisasi.toString()]);
}

function tabelResponden(terjumlah: Terjumlah): string[][] {
  const menurut = new Map<string, Record<string, string>>();
  for (const { nama, nilai } of terjumlah) {
    const [, kluster, ukuran] = /([\p{L}' ]+): (populasi|dimonitoring|Hasil)/u.exec(nama) ?? [];
    if (kluster === undefined || ukuran === undefined) continue;
    menurut.set(kluster.trim(), { ...menurut.get(kluster.trim()), [ukuran]: nilai.toString() });
  }
  return [...menurut]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kluster, isi]) => [kluster, isi['populasi'] ?? '', isi['dimonitoring'] ?? '', isi['Hasil'] ?? '']);
}
