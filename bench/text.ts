/**
 * The report's running text, checked at four times the length: a ratio of 4 grows with the text, one of 16 with its
 * square, one of 64 with its cube. Once as one cell, which is read in pieces, and once as the longest of these pieces.
 * Each text is one that some pattern has to try again and again.
 */
import { periksaLkj } from '../src/reviu/periksa';
import type { DataLkj } from '../src/domain/data';
import { hitungLkj } from '../src/domain/lkj';
import type { Paragraf } from '../src/reviu/konteks';
import { paragrafDariSel } from '../src/reviu/narasi/paragraf';

const TEXTS: Readonly<Record<string, string>> = {
  blanks: ' ',
  tabs: '\t',
  stops: ' . ',
  numbers: '12,5 ',
  'dotted numbers': '1.',
  items: '1. ',
  'items with a bracket': '1) ',
  'items in brackets': '(1)',
  'items by letters': 'i. ',
  'items by signs': '- ',
  'items by keycaps': '1️⃣ ',
  'digits set apart': '1 1 ',
  fractions: '3/4 ',
  'numbers of things': 'no. 12 ',
  sentences: 'Realisasi anggaran sebesar 97,72% dari target 90. ',
  quotes: '“',
  brackets: '(skala ',
  years: 'tahun 2023 ',
  counts: '9 dari 10 ',
  headings: 'B. Judul  ',
  names: 'belanja   ',
  'short forms': 'Kab. ',
};
const ROUNDS = 5;

interface Way {
  name: string;
  /** The two lengths that are compared. */
  short: number;
  long: number;
  budget: number;
  read: (text: string) => Paragraf[];
}

const WAYS: readonly Way[] = [
  {
    name: 'one cell',
    short: 8_000,
    long: 32_000,
    budget: 6,
    read: (teks) => paragrafDariSel([{ teks, asal: { lembar: 'Naskah', baris: 0, kolom: 0 } }]),
  },
  {
    name: 'one paragraph',
    short: 1_000,
    long: 4_000,
    budget: 6,
    read: (teks) => [{ teks, letak: 'baris 1', asal: null }],
  },
];

/** Prints a line for each way and text. */
export function benchText(data: DataLkj): void {
  for (const { name: way, short, long, budget, read } of WAYS) {
    const [few, many] = [short, long].map((length) => length.toLocaleString('en'));
    console.log(`\nText: findings of ${many} characters ÷ of ${few}, as ${way}`);
    // The first run is the compiler's.
    measure(data, read('x'));
    const base = measure(data, read('x'));
    for (const [name, piece] of Object.entries(TEXTS)) {
      const [before = NaN, after = NaN] = [short, long].map((length) => {
        const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}x`;
        // What a run takes without any text belongs to no text, and less than half of that is lost in its own noise.
        return Math.max(measure(data, read(text)) - base, base / 2);
      });
      const times = `${after.toFixed(0)} / ${before.toFixed(0)} ms (budget ${budget} ×)`;
      console.log(`${name.padEnd(44)}${`${(after / before).toFixed(1)} ×`.padStart(14)}  ${times}`);
    }
  }
}

function measure(data: DataLkj, narasi: readonly Paragraf[]): number {
  const times = Array.from({ length: ROUNDS }, () => {
    // A new result each time: what was matched once is remembered with it.
    const result = hitungLkj(data);
    // Of this process alone: a busy machine must not look like a text that takes the square of its length.
    const start = process.cpuUsage();
    periksaLkj(result, { tabel: [], narasi });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[0] ?? NaN;
}
