import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { runHeadless } from '@capaian/command-line/run';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import type { LabelLaporan, TemuanJson } from './label';
import { type NilaiLaporan, nilaiLaporan } from './nilai';

/** A workbook written as data: sheets of texts and numbers. */
interface LembarTabel {
  nama: string;
  baris: readonly (readonly (string | number | null)[])[];
}

const BUKU = 'book.xlsx';
const TABEL = 'tabel.json';
const NASKAH = 'naskah.txt';

const bacaJson = (jalur: string): unknown => JSON.parse(readFileSync(jalur, 'utf8'));

/**
 * Runs the review over every report of a folder (FOLDER/<id>/book.xlsx or tabel.json, and naskah.txt) and holds the
 * findings against FOLDER/harap.json. A report without marks is only tried for whether its run ends.
 */
export async function ukurFolder(
  folder: string,
  selesai: (nilai: NilaiLaporan) => void = () => undefined,
): Promise<NilaiLaporan[]> {
  const { laporan } = bacaJson(join(folder, 'harap.json')) as { laporan: Record<string, LabelLaporan> };
  const label = new Map(Object.entries(laporan));
  const ada = (await readdir(folder)).filter((id) => [BUKU, TABEL].some((n) => existsSync(join(folder, id, n)))).sort();
  const nilai: NilaiLaporan[] = [];
  for (const id of [...label.keys()].filter((l) => ada.includes(l)).concat(ada.filter((a) => !label.has(a)))) {
    const { temuan, galat } = await jalankan(join(folder, id));
    const satu = nilaiLaporan(id, temuan, label.get(id), galat);
    nilai.push(satu);
    selesai(satu);
  }
  return nilai;
}

async function jalankan(folder: string): Promise<{ temuan: TemuanJson[] | null; galat: string | null }> {
  const sementara = await mkdtemp(join(tmpdir(), 'ukur-reviu-'));
  try {
    const buku = existsSync(join(folder, BUKU)) ? join(folder, BUKU) : join(sementara, BUKU);
    if (!existsSync(buku)) await writeFile(buku, await susunBuku(bacaJson(join(folder, TABEL)) as LembarTabel[]));
    const keluar = join(sementara, 'hasil.json');
    const naskah = existsSync(join(folder, NASKAH)) ? ['--narasi', join(folder, NASKAH)] : [];
    let galat = '';
    const kode = await runHeadless([buku, ...naskah, '--json', keluar, '--quiet'], {
      out: () => undefined,
      err: (teks) => (galat += teks),
    });
    if (kode !== 0) return { temuan: null, galat: galat.trim() };
    return { temuan: (bacaJson(keluar) as { temuan: TemuanJson[] }).temuan, galat: null };
  } finally {
    await rm(sementara, { recursive: true });
  }
}

function susunBuku(lembar: readonly LembarTabel[]): Promise<Uint8Array> {
  const sheets = lembar.map(({ nama, baris }) => {
    const sheet = createSheet(nama);
    baris.forEach((isi, b) => {
      isi.forEach((nilai, k) => {
        if (nilai !== null && nilai !== '') setCell(sheet, b, k, plainCell(nilai));
      });
    });
    return sheet;
  });
  return saveWorkbook(createWorkbook(BUKU, sheets));
}
