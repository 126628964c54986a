import type { Temuan } from '../../domain/reviu/temuan';
import type { Kamus } from '../id';
import { aturanReviu } from './reviu-aturan';

const dari = (banyak: number, semua: number | null) => (semua === null ? `${banyak}` : `${banyak} of ${semua}`);

export const reviu: Kamus['reviu'] = {
  aturan: aturanReviu,
  membandingkan: {
    dalamTabel: 'Within one table',
    antarTabel: 'Between tables',
    antarDokumen: 'Between documents',
    antarTahun: 'Between years',
    tabelDenganLaporan: 'Tables and report',
    kaidahMasukan: 'Inputs that cannot be right',
    narasi: 'Sentences and tables',
  },
  keparahan: { info: 'Info', perhatian: 'Needs an explanation', kesalahan: 'Needs a correction' },
  status: { belum: 'Open', diterima: 'Accepted', diperbaiki: 'Corrected', bukanMasalah: 'Not a problem' },
  kalimat: (temuan: Temuan) => aturanReviu[temuan.aturan].kalimat(temuan),
  cakupan: (diuji, semua) => `${diuji} of ${semua} figures checked`,
  aspek: { format: 'Format', mekanisme: 'How it was prepared', substansi: 'Substance' },
  butir: {
    'format-1': 'The report shows the important data of the institution',
    'format-2': 'The report gives the performance targets',
    'format-3': 'The report gives the achievements adequately',
    'format-4': 'Annexes support what the body of the report says',
    'format-5': 'The report names improvements to come',
    'format-6': 'The report accounts for the money',
    'mekanisme-1': 'The report was prepared by the unit whose task it is',
    'mekanisme-2': 'The information is supported by adequate data',
    'mekanisme-3': 'There is a way for data to reach the unit that prepares the report',
    'mekanisme-4': 'Every unit has a person in charge of collecting data',
    'mekanisme-5': 'The data are believed to be reliable',
    'mekanisme-6': 'The units concerned know the analysis',
    'mekanisme-7': 'The report brings together the work of the units below',
    'substansi-1': 'Objectives are those of the performance agreement',
    'substansi-2': 'Objectives are in line with the Renstra',
    'substansi-3': 'If 1 and 2 are not so, there is an adequate explanation',
    'substansi-4': 'Objectives fit those of the performance indicators',
    'substansi-5': 'Objectives fit those of the main indicators (IKU)',
    'substansi-6': 'If 4 and 5 are not so, there is an adequate explanation',
    'substansi-7': 'There are useful comparisons with earlier years, national standards and the like',
    'substansi-8': 'The indicators measure the objectives well enough',
    'substansi-9': 'If not, there is an adequate explanation',
    'substansi-10': 'The indicators are SMART',
  },
  jawaban: { ada: 'Yes', belum: 'Not yet', perluDilihat: 'For the reviewer' },
  bukti: {
    indikator: (banyak) => `${banyak} indicators with target and realisation`,
    target: (banyak, semua) => `${dari(banyak, semua)} indicators with a target`,
    capaian: (banyak, semua) => `The achievement of ${dari(banyak, semua)} indicators can be computed again`,
    sumber: (banyak, semua) => `${dari(banyak, semua)} indicators name their source`,
    anggaran: (banyak) => `${banyak} tables of the budget spent`,
    lampiran: (banyak) => `${banyak} programmes in the agreement’s budget annex`,
    renstra: (banyak, semua) => `${dari(banyak, semua)} targets differ from the Renstra`,
    perbandingan: (banyak, semua) => `${dari(banyak, semua)} indicators are compared with earlier years`,
    temuan: (banyak) => `${banyak} findings that need a correction`,
  },
  pernyataan: {
    judul: 'Statement of review',
    tanda: 'DRAFT: this wording has not been confirmed against PermenPANRB 53/2014 and is for the APIP to settle.',
    paragraf: (unit, tahun) => [
      `We have reviewed the performance report of ${unit} for the budget year ${tahun} under the guidelines for reviewing performance reports. The substance of the information is the responsibility of the management of ${unit}.`,
      'The review aims at limited assurance that the report is presented accurately, reliably and validly.',
      'Based on our review, nothing came to our attention that makes us doubt the reliability of the information in this report.',
    ],
  },
};
