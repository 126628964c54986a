import type { Temuan } from '../../reviu/temuan';
import type { KataAturan } from '../id/kata-temuan';
import type { AturanCetak } from '../id/reviu-cetak';
import { isi } from './kata-temuan';

const duaTempat = (t: Temuan): string =>
  `${isi(t, 'tempat')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}`;

const sebabHitung: Readonly<Partial<Record<string, string>>> = {
  pertumbuhan: ' What is printed is the ratio, not the growth.',
  jumlah: ' The parts that it names do not add up to that.',
  tingkat: ' What it calls the rise is the level itself.',
};

/** The words of the rules on printed tables and sentences. */
export const aturanCetak: Record<AturanCetak, KataAturan> = {
  'salinan-tabel': {
    nama: 'One figure in two tables',
    kaidah: 'A figure of one row, year and meaning is printed the same in every table.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” is printed twice: ${duaTempat(t)}, which is no rounding; ${isi(t, 'sama')} of ${isi(t, 'semua')} rows of the two columns agree.`,
  },
  'kalimat-kalimat': {
    nama: 'One statement, two numbers',
    kaidah: 'A statement that stands word for word in two places gives the same number.',
    kalimat: (t) =>
      `The same statement: ${isi(t, 'letak')} says ${t.dilaporkan}, ${isi(t, 'letakLain')} says ${t.dihitung}. ${isi(t, 'hitungan')}, which is no rounding.`,
  },
  'hitung-kalimat': {
    nama: 'Arithmetic of a sentence',
    kaidah: 'Differences, shares, growth, sums and directions in a sentence are computed again from its own numbers.',
    kalimat: (t) =>
      isi(t, 'sebab') === 'arah'
        ? `The sentence ${isi(t, 'letak')} says ${isi(t, 'hitungan')}: ${t.dilaporkan} and ${t.dihitung} run the other way.`
        : `The sentence ${isi(t, 'letak')} prints ${t.dilaporkan}; its own numbers give ${isi(t, 'hitungan')} = ${t.dihitung}, which is no rounding.${sebabHitung[isi(t, 'sebab')] ?? ''}`,
  },
  'tahun-kalimat': {
    nama: 'Years in sentences',
    kaidah: 'The year of the report, the period of a plan and the year of a regulation are the same everywhere.',
    kalimat: (t) =>
      `The sentence ${isi(t, 'letak')} says ${t.dilaporkan}; ${isi(t, 'letakLain') === '' ? 'it should be' : `${isi(t, 'letakLain')} says`} ${t.dihitung}.`,
  },
  'nomor-butir': {
    nama: 'Numbers of items',
    kaidah: 'Items are numbered on, each number once.',
    kalimat: (t) =>
      `The item ${isi(t, 'letak')} is numbered ${t.dilaporkan}, as the one before it is (${isi(t, 'letakLain')}); by its order ${t.dihitung}.`,
  },
  'sisa-templat': {
    nama: 'Both answers of a form',
    kaidah: 'Of the alternatives of a model sentence one has been chosen.',
    kalimat: (t) => `The sentence ${isi(t, 'letak')} holds both alternatives “${t.dilaporkan}”; keep one.`,
  },
  'nama-baris': {
    nama: 'A name with “dan” and with “atau”',
    kaidah: 'One name is not written with “and” in one place and with “or” in another.',
    kalimat: (t) => `The name is written “${t.dilaporkan}”; another table writes “${t.dihitung}”.`,
  },
  'kalimat-baris': {
    nama: 'Sentence and its row',
    kaidah: 'A number that a sentence gives of one row is held against that row, never against a total.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” in the sentence ${isi(t, 'letak')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}, which is no rounding.`,
  },
};
