import type { Kamus } from '../id';

export const panel: Kamus['panel'] = {
  lihatPanel: 'The calculation is done, and there is something for you to look at. Open the Capaian pane.',
  nama: 'Capaian',
  subjudul: 'Performance report from the tables in this workbook',
  hitung: 'Hitung Capaian',
  batal: 'Cancel',
  membatalkan: 'Cancelling…',
  bacaUlang: 'Read again',
  membuka: 'Reading the tables in the workbook…',
  tahap: {
    baca: 'Reading the workbook…',
    hitung: 'Computing the figures…',
    tulis: 'Writing the LKj sheets…',
    verifikasi: 'Checking against Excel’s own results…',
    rapikan: 'Giving the sheets their looks…',
  },
  lembarDibaca: (lembar) => `Sheet “${lembar}”.`,
  tahapKe: (ke, dari) => `Step ${ke} of ${dari}`,
  kemajuan: 'Progress of the calculation',
  selesai: (angka, lembar) => `Done: ${angka} figures computed, ${lembar} sheets written.`,
  selDipilih: (sel) => `Select cell ${sel}`,
  takMenjawab:
    'Excel has not answered yet. Close any dialog or finish the cell being edited in Excel. If that does not help, choose Reload, then Hitung Capaian. Your own sheets are not changed.',
  muatUlang: 'Reload',
  cobaLagi: 'Try again',
  tutupPesan: 'Close message',
  rincianTeknis: 'Technical details',
  rincianTeknisKet: 'Contains no cell contents. Include it when you report this problem.',
  salin: 'Copy details',
  disalin: 'Details copied.',
  gagalMenyalin: 'Could not copy automatically. Select the text above and press Ctrl+C.',
};
