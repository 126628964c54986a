import type { KataAturan } from '../id/kata-temuan';
import type { AturanLaporan } from '../id/reviu-laporan';
import { isi } from './kata-temuan';

/** The words of the rules on what a report says of itself. */
export const aturanLaporan: Record<AturanLaporan, KataAturan> = {
  'skala-berlubang': {
    nama: 'Scale of predicates',
    kaidah: 'The bands of the report’s predicates join and have a top.',
    kalimat: (t) =>
      isi(t, 'jenis') === 'lubang'
        ? `The scale of predicates at ${isi(t, 'letak')} (${t.dilaporkan}) has a hole between ${t.dihitung}: a figure there has no predicate.`
        : `The scale of predicates at ${isi(t, 'letak')} (${t.dilaporkan}) has no band for ${t.dihitung}, which an achievement can pass.`,
  },
  'predikat-tabel': {
    nama: 'Predicate by the report’s scale',
    kaidah: 'A predicate in a table is held against the band of the report’s own scale.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is called ${t.dilaporkan}; ${isi(t, 'nilai')} lies in the band ${isi(t, 'jenjang')}, which is ${t.dihitung} (scale: ${isi(t, 'letakSkala')}). Predicates agree in ${isi(t, 'setuju')} of ${isi(t, 'semua')} places.`,
  },
  'predikat-kalimat': {
    nama: 'Predicate in a sentence',
    kaidah: 'A predicate in a sentence is held against the band of the report’s own scale.',
    kalimat: (t) =>
      isi(t, 'jenis') === 'takDikenal'
        ? `The sentence at ${isi(t, 'letak')} uses the predicate ${t.dilaporkan}, which is not on the report’s scale (${isi(t, 'letakSkala')}): ${t.dihitung}.`
        : `The sentence at ${isi(t, 'letak')} (“${isi(t, 'nama')}…”) says ${t.dilaporkan}; an achievement of ${isi(t, 'nilai')}% lies in the band ${isi(t, 'jenjang')}, which is ${t.dihitung} (scale: ${isi(t, 'letakSkala')}).`,
  },
  'semua-tercapai': {
    nama: 'All indicators',
    kaidah: 'A sentence that speaks for all indicators is held against the achievement of each.',
    kalimat: (t) =>
      `The sentence at ${isi(t, 'letak')} says “${t.dilaporkan}”, but ${isi(t, 'gagal')} of ${isi(t, 'semua')} achievements are ${isi(t, 'lebih') === '1' ? 'not above' : 'below'} 100%: ${t.dihitung}.`,
  },
  'cacah-sasaran': {
    nama: 'Number of objectives',
    kaidah: 'The number of objectives named with all indicators is held against the agreement.',
    kalimat: (t) => `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}; by the table ${t.dihitung}.`,
  },
  'peraturan-dirujuk': {
    nama: 'Regulations cited',
    kaidah: 'Year and validity of the regulations cited are held against a register.',
    kalimat: (t) =>
      isi(t, 'jenis') === 'tahun'
        ? `${isi(t, 'letak')} cites ${t.dilaporkan}; the regulation on that subject is ${t.dihitung} (${isi(t, 'sumber')}).`
        : `${isi(t, 'letak')} cites ${t.dilaporkan}, which ${t.dihitung} replaced in ${isi(t, 'tahun')} (${isi(t, 'sumber')}).`,
  },
  'nomor-judul': {
    nama: 'Numbers of chapters and sections',
    kaidah: 'Chapters count on; a section has its chapter’s number, and no number is used twice.',
    kalimat: (t) => {
      const tempat = `${t.dilaporkan} (“${isi(t, 'judul')}”) at ${isi(t, 'letak')}`;
      switch (isi(t, 'jenis')) {
        case 'lompat':
          return `${tempat} leaves out ${t.dihitung}.`;
        case 'bab':
          return `${tempat} has another chapter’s number; at ${isi(t, 'letakLain')} it is ${t.dihitung}.`;
        default:
          return `${tempat} is taken by “${isi(t, 'judulLain')}” (${isi(t, 'letakLain')}); in order it is ${t.dihitung}.`;
      }
    },
  },
  'rata-menutupi': {
    nama: 'A mean that hides failures',
    kaidah: 'A success read off a mean is put beside the indicators that failed.',
    kalimat: (t) =>
      `The sentence at ${isi(t, 'letak')} concludes “${t.dilaporkan}” from a mean, but ${isi(t, 'gagal')} of ${isi(t, 'semua')} indicators are below 60%: ${t.dihitung}.`,
  },
};
