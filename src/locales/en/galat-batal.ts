import type { PesanGalat } from '../pesan-galat';

/** What a person stopped, by what was under way. */
export const dibatalkan: Readonly<Record<'impor' | 'rincian' | 'hitung', PesanGalat>> = {
  impor: {
    apa: 'The import was stopped at your request.',
    tersimpan: 'No sheet was added or changed.',
    lakukan: 'Choose Import other workbooks to start again.',
  },
  rincian: {
    apa: 'Adding up the detail rows was stopped at your request.',
    tersimpan: 'No table or file was written.',
    lakukan: 'Add up the same source again at any time.',
  },
  hitung: {
    apa: 'The calculation was stopped at your request.',
    tersimpan: 'The workbook is as it was before this calculation.',
    lakukan: 'Choose Hitung Capaian to start again.',
  },
};
