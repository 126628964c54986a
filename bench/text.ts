/**
 * The report's running text, checked at 8,000 and at 32,000 characters of one cell: a ratio of 4 grows with the text,
 * one of 16 with its square. Each text is one that some pattern has to try again and again.
 */
import { periksaLkj } from '../src/reviu/periksa';
import type { DataLkj } from '../src/domain/data';
import { hitungLkj } from '../src/domain/lkj';
import { paragrafDariSel } from '../src/reviu/narasi/paragraf';

const TEXTS: Readonly<Record<string, string>> = {
  blanks: ' ',
  numbers: '12,5 ',
  'dotted numbers': '1.',
  items: '1. ',
  'digits set apart': '1 1 ',
  'numbers of things': 'no. 12 ',
  sentences: 'Realisasi anggaran sebesar 97,72% dari target 90. ',
  quotes: '“',
  brackets: '(skala ',
  years: 'tahun 2023 ',
  counts: '9 dari 10 ',
  headings: 'B. Judul  ',
  names: 'belanja   ',
};
const [SHORT, LONG] = [8_000, 32_000];
const ROUNDS = 5;
const BUDGET = 6;

/** Prints a line for each text. */
export function benchText(data: DataLkj): void {
  console.log('\nText: findings of 32,000 characters ÷ of 8,000');
  // The first run is the compiler's.
  measure(data, 'x');
  const base = measure(data, 'x');
  for (const [name, piece] of Object.entries(TEXTS)) {
    const [short, long] = [SHORT, LONG].map((length) => {
      const text = `A. Judul ${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);
      // What a run takes without any text belongs to no text, and less than half of that is lost in its own noise.
      return Math.max(measure(data, `${text}x`) - base, base / 2);
    });
    const ratio = (long ?? NaN) / (short ?? NaN);
    const times = `${(long ?? NaN).toFixed(0)} / ${(short ?? NaN).toFixed(0)} ms (budget ${BUDGET} ×)`;
    console.log(`${name.padEnd(44)}${`${ratio.toFixed(1)} ×`.padStart(14)}  ${times}`);
  }
}

function measure(data: DataLkj, text: string): number {
  const narasi = paragrafDariSel([{ teks: text, asal: { lembar: 'Naskah', baris: 0, kolom: 0 } }]);
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
