import type { RincianGalat } from '../../dasar/galat';
import type { KamusHasil } from '../id/hasil';
import { cacahEn } from '../cacah';
import { dengan } from '../pesan-galat';
import { cetakSatuan } from '../../domain/cetak-satuan';

const di = (r: RincianGalat) => dengan(r, 'sel', (sel) => ` (cell ${sel})`);
const sebutan = (r: RincianGalat, tanpa: string) => dengan(r, 'nama', (nama) => `“${nama}”`, tanpa) + di(r);

const buktiAturan: KamusHasil['buktiAturan'] = {
  dikonfirmasi: 'confirmed',
  sekunder: 'second hand',
  hitungUlang: 'by recomputation',
  belumDiverifikasi: 'not verified',
};

const keadaanAturan: KamusHasil['keadaanAturan'] = {
  berlaku: ' It holds for this report.',
  taksiran: ' Estimate: it may not hold for this report.',
  dipilih: ' Outside its time; used because you chose it.',
  unit: ' This unit’s own rule.',
};

export const hasil: KamusHasil = {
  angkaUtama: 'Headline figures',
  perluDilihat: (jumlah) => `${cacahEn(jumlah)} ${jumlah === 1 ? 'thing' : 'things'} to look at`,
  tanpaPerluDilihat: 'Nothing needs a look.',
  bukaTemuan: 'Open findings',
  utamaHilang: {
    banyakUnit: 'The IKPA table lists several satkers, so there is no one IKPA of this unit.',
    tanpaIkpa: 'NKA needs the SMART value and IKPA; there is no IKPA table yet.',
    tanpaTabel: 'It was there in the last calculation, but its table is not recognised now.',
    belumLengkap: 'Its table is recognised, but the number it needs is not there.',
  },
  namaUtama: {
    'rataRata/indikator': 'Mean achievement per indicator',
    'rataRata/sasaran': 'Mean achievement per objective',
    nka: 'Budget performance value (NKA)',
    ikpa: 'IKPA',
    'ikpa-rinci/nilai-akhir': 'IKPA from raw data',
    sakip: 'SAKIP score',
    skm: 'Public satisfaction index',
    'anggaran/persen': 'Budget realisation',
  },
  paspor: 'Where it comes from',
  rumus: 'Formula',
  asal: 'Sources',
  ditulisDi: 'Written to',
  pedoman: 'Regulation',
  parameter: 'Values read from regulations',
  ketentuan: (p) =>
    `${p.nama} = ${p.nilai}${p.satuan === '' || p.satuan === 'kali' ? '' : ` ${p.satuan}`}. ${p.peraturan}, ${p.pasal}; in force ${p.mulai} to ${p.sampai ?? 'now'}. Evidence: ${buktiAturan[p.bukti]}, checked ${p.diperiksa}.${keadaanAturan[p.keadaan]}`,
  buktiAturan,
  keadaanAturan,
  keadaan: 'Status',
  alasan: 'Reason',
  semuaAsal: (jumlah) => `Show all ${jumlah} cells`,
  tidakTerhitung: 'Cannot be computed yet',
  temuan: 'Findings',
  tanpaTemuan: 'The figures in the report do not differ from the tables.',
  temuanCocok: (jumlah) => `${jumlah} ${jumlah === 1 ? 'figure in the report matches' : 'figures in the report match'}`,
  dilaporkan: 'In the report',
  dihitung: 'Recomputed',
  pembanding: 'Compared with',
  verifikasiCocok: (cocok, angka) => `${cacahEn(cocok)} of ${cacahEn(angka)} figures match Excel’s own results.`,
  verifikasiBerbeda: (berbeda, angka) =>
    `${cacahEn(berbeda)} of ${cacahEn(angka)} figures differ from Excel’s own results.`,
  verifikasiLakukan:
    'Look at these cells: someone may have changed them, or Excel has not recalculated yet. Then run Hitung Capaian once more.',
  sumberBerubah: (jumlah) =>
    `The data changed while it was being computed: ${cacahEn(jumlah)} ${jumlah === 1 ? 'cell' : 'cells'} of the source tables no longer hold what was read.`,
  sumberBerubahLakukan: 'These figures do not have that change yet. Run Hitung Capaian once more.',
  selLain: (jumlah) => `and ${cacahEn(jumlah)} more`,
  sumberGalat: (jumlah) =>
    `${cacahEn(jumlah)} ${jumlah === 1 ? 'cell of the source tables became an error' : 'cells of the source tables became errors'} of Excel after being read, for example because a link to another workbook is broken.`,
  sumberGalatLakukan: (angka) =>
    `${angka > 0 ? `For that reason ${cacahEn(angka)} ${angka === 1 ? 'figure' : 'figures'} on the LKj sheets cannot be used yet. ` : ''}Correct these cells, then run Hitung Capaian once more.`,
  isiSel: (galat, berkas) =>
    berkas.length > 0 ? `holds ${galat}; its formula reads “${berkas.join('”, “')}”` : `holds ${galat}`,
  sumberBergerak: (jumlah) =>
    `${cacahEn(jumlah)} ${jumlah === 1 ? 'cell of the source tables holds a formula that gives' : 'cells of the source tables hold formulas that give'} something else each time Excel calculates, such as RAND() or NOW().`,
  sumberBergerakLakukan: (angka) =>
    `For that reason ${cacahEn(angka)} ${angka === 1 ? 'figure' : 'figures'} on the LKj sheets no longer agree with this pane. Put the figure in the place of the formula (Copy, then Paste Values), then run Hitung Capaian once more.`,
  beda: (kita, excel) => `ours ${kita}; Excel’s ${excel}`,
  bedaTeks: (teks) => `text “${teks}”`,
  bedaKosong: 'empty',
  lembar: 'Sheets written',
  tanpaTabel: (lembar: string) => `Not written, as there is no table for it: ${lembar}.`,
  hitungManual: 'Excel calculates manually. One calculation was asked for; press F9 after changing a cell.',
  salin: {
    judul: 'Copy to Word',
    keterangan: 'Copy a table and paste it into Word: it arrives as a real table, its numbers in Indonesian form.',
    tombol: (judul: string) => `Copy: ${judul}`,
    berhasil: (judul: string) => `The table “${judul}” was copied. Paste it into Word.`,
    gagal: (lembar: string) =>
      `The clipboard cannot be used. Open the sheet ${lembar}, select its table and press Ctrl+C.`,
  },
  pedomanTahun: (tahun) =>
    tahun === null ? 'Regulations: the year of the report is not known yet' : `Regulations of ${tahun}`,
  asalTahun: {
    bobot: 'Year from the IKPA weight row',
    tabel: 'Year read from the tables',
    setelan: 'Year chosen in the settings',
    belumDiketahui: 'The tables do not name the year and none was chosen',
  },
  sebab: {
    targetNol: (r) => `${sebutan(r, 'The target')} is 0, so the achievement cannot be computed.`,
    penyebutNol: (r) => `${sebutan(r, 'The divisor')} is 0, so this figure cannot be computed.`,
    masukanKosong: (r) => `${sebutan(r, 'One of the inputs')} holds no number yet.`,
    akarNegatif: (r) => `${sebutan(r, 'The number under the root')} is negative, so this figure cannot be computed.`,
    bobotNol: (r) => `${sebutan(r, 'The sum of the weights')} is 0, so this figure cannot be computed.`,
  },
  putusan: {
    cocok: 'Matches',
    selisihPembulatan: 'Rounding',
    berbeda: 'Differs',
    tidakDapatDihitung: 'Cannot be computed',
  },
  status: {
    dihitung: 'Recomputed from the tables',
    taksiran: 'Estimate: the rule that was used may not hold',
    dilaporkan: 'Reported only, not recomputed',
    tahunLalu: 'Last year’s figure',
    tidakBerlaku: 'Not applicable',
    belumAda: 'No figure yet',
    tidakDapatDihitung: 'Cannot be computed',
  },
  denganSatuan: (angka, satuan) =>
    cetakSatuan(angka, satuan, { poin: '', orang: 'people', lembaga: 'institutions', buah: 'units' }),
  perubahan: {
    judul: 'Changed since the last calculation',
    sebab: (sejak, masukan, kaidah) => {
      if (masukan && kaidah) return `The tables and the rules have changed since ${sejak}.`;
      if (masukan) return `The tables have changed since ${sejak}.`;
      return kaidah ? `The rules have changed since ${sejak}.` : `Nothing has changed since ${sejak}.`;
    },
    dari: (sebelum, sekarang) => `from ${sebelum} to ${sekarang}`,
    halus: 'changed a little, below the decimals shown',
    hilang: (jumlah) => `${cacahEn(jumlah)} ${jumlah === 1 ? 'figure is' : 'figures are'} no longer there.`,
  },
  semuaAngka: (jumlah) => `All figures (${jumlah})`,
  cariAngka: 'Find a figure',
  takAdaAngka: 'No figure has that word.',
  siapKirim: {
    judul: 'Ready to send?',
    siap: 'Yes: nothing needs correction, and every headline figure is there.',
    butir: {
      hilang: (jumlah) => `headline figures missing: ${jumlah}`,
      temuan: (jumlah) => `findings to correct: ${jumlah}`,
      jawaban: (jumlah) => `confirmations open: ${jumlah}`,
      belumTerbaca: (jumlah) => `cells not read: ${jumlah}`,
      tahun: () => 'year not confirmed',
    },
  },
  tindakIkpa: {
    judul: 'What can be done for IKPA',
    keterangan:
      'From the raw IKPA tables; where most points are lost comes first. A letter of DJPb or KPPN overrides these dates.',
    satker: (nama) =>
      `${nama}. Another unit can be chosen under “Your decisions”; the sheet has the next step of each.`,
    sampai: (hari, sisa) =>
      sisa < 0
        ? `By ${hari}: over`
        : sisa === 0
          ? `By today, ${hari}`
          : `By ${hari}, ${sisa} ${sisa === 1 ? 'day' : 'days'} left`,
    semua: (jumlah) => `Show all (${jumlah})`,
    sedikit: (jumlah) => `Show the first ${jumlah}`,
  },
  gambaran: {
    judul: 'At a glance',
    capaian: 'Achievement against target, lowest first',
    ikpa: 'IKPA points lost',
    temuan: 'Findings by cause',
    indikator: 'Indicator',
    nilai: 'Achievement',
    poin: 'Points lost',
    sebab: 'Cause',
    jumlah: 'Number',
  },
};
