import { basename, dirname } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { sebutKotak, sebutSel } from '../../src/dasar/a1';
import { GalatCapaian } from '../../src/dasar/galat';
import { kamus, satuParagraf } from '../../src/locales';
import { aturanDitolak } from '../../src/locales/id/aturan-ditolak';
import { baris } from '../../src/locales/id/baris';
import { keputusan } from '../../src/locales/id/keputusan';
import { kalimatCatatan } from '../../src/locales/catatan-tulis';
import { kamusHasil } from '../../src/locales/kamus-hasil';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { ExcelHost } from '@capaian/stand-in/host/host';
import type { Counters } from '@capaian/stand-in/host/meter';
import type { BandingAturan } from '../../src/domain/banding-aturan';
import { bandingkanAturanBuku, type HasilHitung, hitungCapaian, type Tahap } from '../../src/hitung';
import { type Arguments, parseArguments } from './arguments';
import { headlineTable } from './headline-table';
import { readOtherVersion, reportChanges } from './compare';
import { bringDocument, bringInputs, readInput } from './inputs';
import { annotateReport } from './annotate';
import { exchangeLetters } from './letter';
import { writeReport } from './write-report';
import { toResultJson, type WireCounts } from './result-json';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';

export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** 0 computed · 1 nothing to compute, or a write failed · 2 wrong arguments, no such file, not a workbook. */
export type ExitCode = 0 | 1 | 2;

/** Hitung Capaian without a browser: the same path over the genuine client, on the stand-in host. */
export async function runHeadless(words: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    const args = parseArguments(words);
    if (args === 'help') {
      streams.out(baris.pemakaian + '\n');
      return 0;
    }
    await compute(args, streams);
    return 0;
  } catch (error) {
    if (!(error instanceof GalatCapaian)) throw error;
    const { galat } = kamus('id');
    streams.err(baris.galat(error.kode, satuParagraf(galat[error.kode](error.rincian))) + '\n');
    return exitCode(error);
  }
}

const USAGE_ERRORS: ReadonlySet<string> = new Set([
  'ARGUMEN_SALAH',
  'BERKAS_TIDAK_ADA',
  'BUKAN_BUKU_KERJA',
  'FORMAT_TIDAK_DIDUKUNG',
  'BERKAS_TERLALU_BESAR',
  'BUKAN_DOKUMEN',
  'DOKUMEN_BERSANDI',
  'DOKUMEN_PINDAIAN',
  'DOKUMEN_TIDAK_TERBACA',
  'CATAT_BUKAN_WORD',
  'TEMPLAT_BUKAN_WORD',
]);

const exitCode = (error: GalatCapaian): ExitCode => (USAGE_ERRORS.has(error.kode) ? 2 : 1);

async function compute(args: Arguments, streams: Streams): Promise<void> {
  const words = kamus('id');
  const workbook = await openNamed(args.workbook);
  const host = new ExcelHost(workbook);
  installGlobals(await bootOfficeInNode(host));

  const say = (line: string): void => (args.quiet ? undefined : streams.err(line + '\n'));
  const document = await bringDocument(args, say);
  const imported = await bringInputs(args, say);
  const comparison = args.compareRules && (await bandingkanAturanBuku(args.compareRules, args.settings));
  if (comparison) for (const line of ruleLines(comparison)) say(line);
  host.resetCounters();
  const stages = new StageCounts(host);
  const lama = await readOtherVersion(args);
  const result = await hitungCapaian({
    lama,
    setelan: args.settings,
    lapisan: args.layers,
    kemajuan: ({ tahap, bagian }) => {
      stages.enter(tahap);
      if (bagian === 0 && !args.quiet) streams.err(words.panel.tahap[tahap] + '\n');
    },
  });
  if (!args.quiet) reportGaps(result, streams);
  for (const sentence of kalimatCatatan(result.catatan, words)) say(sentence);
  for (const key of unusedAnswers(args, result)) say(baris.jawabanTakDipakai(key));
  reportChanges(result, say);
  const annotated = await annotateReport(args, result, say);
  const written = await writeReport(args, result, say);
  await exchangeLetters(args, result, say);
  if (args.out !== null) {
    await mkdir(dirname(args.out), { recursive: true });
    host.settle();
    await writeFile(args.out, await saveWorkbook(workbook));
    if (!args.quiet) streams.err(baris.disimpan(args.out) + '\n');
  }
  await report(
    args,
    {
      ...toResultJson(result, { imported, document, annotated, written }, stages.counts()),
      ...(comparison ? { bandingAturan: comparison } : {}),
    },
    result,
    streams,
  );
}

/** The figures that change between the rules of two years, each with the values that make the difference. */
function ruleLines({ tahun: [left, right], semua, berubah }: BandingAturan): string[] {
  return [
    baris.bandingAturan(left, right, berubah.length, semua),
    ...berubah.map(({ nama, tampil, parameter }) => {
      const why = parameter.map((p) => `${p.nama} ${p.nilai} (${p.peraturan})`).join('; ');
      return `  ${nama}: ${tampil[0]} → ${tampil[1]}${why === '' ? '' : `. ${why}`}`;
    }),
  ];
}

async function openNamed(path: string | null): Promise<Workbook> {
  return path === null ? createWorkbook() : openWorkbook(await readInput(path), basename(path));
}

async function report(args: Arguments, resultJson: object, result: HasilHitung, streams: Streams): Promise<void> {
  const json = args.json === null ? null : JSON.stringify(resultJson, null, 2) + '\n';
  if (args.json === '-') streams.out(json ?? '');
  else if (args.json !== null) await writeFile(args.json, json ?? '');
  if (args.json !== '-' && !args.quiet) streams.out(headlineTable(result) + '\n');
}

/** Answers to questions that this workbook does not ask. */
function unusedAnswers({ answers }: Arguments, { pilihan, kemiripan, asing, tabel }: HasilHitung): string[] {
  const forms = tabel.map(({ bentuk }) => bentuk);
  const asked = new Set([...pilihan, ...kemiripan, ...asing, ...forms].map(({ kunci }) => kunci));
  return Object.keys(answers).filter((key) => !asked.has(key));
}

/** Tables that were left out, cells that were set aside and figures that have no number, each with its reason. */
function reportGaps(result: HasilHitung, streams: Streams): void {
  const { baca } = kamus('id');
  const hasil = kamusHasil('id');
  for (const { kunci, perihal, dipilih, opsi, judul } of result.pilihan) {
    if (dipilih !== null) continue;
    if (perihal === 'tahunLaporan') streams.err(baris.tahunBelumDiketahui + '\n');
    if (perihal === 'aturanTerdekat') streams.err(baris.aturanTaksiran(judul, opsi[0]?.uraian ?? '', kunci) + '\n');
  }
  for (const { baris: row, sebab, rincian } of result.aturanUnit.ditolak) {
    streams.err(`  ${sebutSel(row.asal)}: ${aturanDitolak[sebab](rincian)}\n`);
  }
  if (result.dilewati.length > 0) streams.err(baris.dilewati(result.dilewati.length) + '\n');
  for (const table of result.dilewati) {
    const place = sebutKotak(table.rentang);
    streams.err(baris.tabelDilewati(place, table.judul, keputusan.dilewati.sebab(table)) + '\n');
  }
  const cells = result.tabel.flatMap((tabel) => tabel.karantina);
  if (cells.length > 0) streams.err(baris.karantina(cells.length) + '\n');
  for (const { asal, teks, alasan, rincian } of cells) {
    streams.err(`  ${sebutSel(asal)}: ${baca.karantina[alasan](teks, rincian)}\n`);
  }
  const missing = result.angka.filter((angka) => angka.sebab);
  if (missing.length > 0) streams.err(`${hasil.tidakTerhitung}:\n`);
  for (const { nama, sebab } of missing) {
    if (sebab) streams.err(`  ${nama}: ${hasil.sebab[sebab.kode](sebab.rincian)}\n`);
  }
}

/** Splits the wire's counts where reading ends. */
class StageCounts {
  private atRead: Counters | null = null;

  constructor(private readonly host: ExcelHost) {}

  enter(stage: Tahap): void {
    if (stage !== 'baca' && this.atRead === null) this.atRead = { ...this.host.counters };
  }

  counts(): WireCounts {
    const all = this.host.counters;
    const read = this.atRead ?? all;
    return {
      read,
      write: { ...all, roundTrips: all.roundTrips - read.roundTrips, actions: all.actions - read.actions },
    };
  }
}
