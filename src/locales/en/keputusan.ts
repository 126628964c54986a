import type { KamusKeputusan } from '../id/keputusan';

/** English of `id/keputusan.ts`. */
export const keputusan: KamusKeputusan = {
  judul: (jumlah) => (jumlah === 0 ? 'Your decisions' : `Needs your decision (${jumlah})`),
  menunggu: (jumlah) =>
    `Questions about the tables that wait for you: ${jumlah}. Until then their part is not computed.`,
  lihat: 'Show',
  keterangan: 'Answers are kept in this workbook and can be changed at any time.',
  perihal: {
    jenisTabel: 'What kind of table is this?',
    kolom: 'Which column is used?',
    pemisah: 'What do the point and the comma in this column mean?',
    perjanjianUnit: 'Whose performance agreement counts?',
    perjanjianGanda: 'Two tables give different figures of the same indicators. Which table is used?',
    triwulan: 'Realisation by quarter: how does it make the year?',
    tahunLaporan: 'Which year is the report of? No table names it.',
    aturanTerdekat: 'No rule holds for this year. Use the nearest one?',
    satkerIkpa: 'Which work unit’s IKPA is shown step by step?',
    skalaRpd: 'Is this RPD in thousands of rupiah or in rupiah? The table does not say.',
    kumulatif: 'This realisasi never falls from month to month: by the month, or since January?',
  },
  sementara: {
    jenisTabel: 'Until you decide, this table is not read.',
    kolom: 'Until you decide, these columns are not read.',
    pemisah: 'Until you decide, the doubtful cells of this column are set aside.',
    perjanjianUnit:
      'Until you decide, only the first performance agreement counts. The others are named under “Recognised, but no input of an LKj”.',
    perjanjianGanda: 'Until you decide, the figures of the first table are used.',
    triwulan:
      'Until you decide, the year is not computed from these quarters. The answer counts for all tables with the same headings.',
    tahunLaporan: 'Until you decide, figures that depend on the year are marked as estimates.',
    aturanTerdekat: 'Until you decide, figures computed with it are marked as estimates.',
    satkerIkpa: 'Until you choose, the unit with the lowest value is shown.',
    skalaRpd: 'Until you decide, this RPD is not used.',
    kumulatif: 'Until you decide, this realisasi is not used.',
  },
  belum: 'Not decided yet',
  bawaan: 'As read automatically',
  terjawab: (jumlah) => `Decided (${jumlah})`,
  abaikan: 'Ignore this table',
  triwulan: {
    jumlah: 'Added up: every quarter holds its own result',
    nilaiTerakhir: 'The last one: figures are cumulative from January',
    rataRata: 'Averaged: every quarter is measured for itself',
  },
  uang: {
    ribuanRupiah: 'Thousands of rupiah, as SAKTI’s RPD DIPA Petikan',
    rupiahPenuh: 'Rupiah',
    bulananSaja: 'By the month: that month alone',
    sejakJanuari: 'Cumulative: since January',
  },
  dari: { namaBerkas: (tahun) => `${tahun} (from the file’s name)` },
  semua: 'All of them, as one performance agreement',
  kemiripan: {
    judul: (jumlah) => `Similar names (${jumlah})`,
    keterangan: 'Names that nearly match the name of an indicator. Say whether both are the same indicator.',
    indikator: (nomor, nama) => `Indicator ${nomor}: ${nama}`,
    beda: (lebih, kurang) =>
      [
        ...(lebih.length > 0 ? [`Extra words: ${lebih.join(', ')}.`] : []),
        ...(kurang.length > 0 ? [`Missing words: ${kurang.join(', ')}.`] : []),
      ].join(' '),
    tertaut: 'Read as the same indicator.',
    takTertaut: 'Read as different indicators.',
    sama: 'Same',
    bedakan: 'Different',
  },
  kolom: {
    judul: 'How the figures of a column are read',
    ribuan: (judul) => `The separator in column “${judul}” is read as thousands`,
    desimal: (judul) => `The separator in column “${judul}” is read as decimals`,
    ragu: (judul) => `The separator in column “${judul}” is in doubt`,
    alasan: {
      selLain: (contoh) => `because another cell of the column, “${contoh}”, can only be read that way`,
      hitungan: () => 'because the column holds counts or rupiah',
      pilihan: () => 'as you decided',
      bertentangan: (contoh) => `because the column contradicts itself: “${contoh}”`,
      tanpaBukti: () => 'because no other cell decides it',
    },
    sel: (jumlah) => (jumlah === 1 ? '(1 cell)' : `(${jumlah} cells)`),
    koreksi: 'Correct',
  },
  kepala: {
    judul: 'Columns of this table',
    keterangan:
      'If a column was taken for the wrong one, choose what it holds. It counts for every table of this kind with that heading.',
    takDipakai: 'Not used',
  },
  kelengkapan: {
    judul: 'Completeness of the satkers',
    keterangan: 'Held against the table of satkers in this workbook.',
    lengkap: (tabel) => `${tabel}: every satker is there, each of them once.`,
    tidakAda: (jumlah) => `Missing (${jumlah})`,
    ganda: (jumlah) => `Listed more than once (${jumlah})`,
    takTerdaftar: (jumlah) => `Not on the list (${jumlah})`,
  },
  dilewati: {
    judul: (jumlah) => `Recognised, but cannot be computed (${jumlah})`,
    keterangan: 'These tables are left out. The others are computed.',
    sebab: ({ sebab, kolom, mirip }) => {
      if (sebab === 'TABEL_KOSONG') return 'is empty: there is no row of data below its headings.';
      const then = mirip === '' ? 'Add it or correct its heading.' : `The most similar one there is “${mirip}”.`;
      return `has no column “${kolom}”. ${then}`;
    },
  },
  asing: {
    judul: (jumlah) => `Tables with figures that are not read (${jumlah})`,
    keterangan: 'If one belongs to the report, say what it is and what its columns hold.',
    baris: (jumlah) => `${jumlah} rows with figures`,
    mirip: (jenis, kurang) =>
      kurang.length === 0
        ? `Comes closest to: ${jenis}.`
        : `Comes closest to: ${jenis}; it lacks the column ${kurang.map((k) => `“${k}”`).join(', ')}.`,
    tanya: 'What table is this?',
    caranya: 'Remembered by its column heads, also for other workbooks of the same form on this computer.',
    jenis: 'Kind of table',
    belumDipilih: 'Not chosen yet',
    takDipakai: 'Not used',
    kurang: (kolom) => `First point out the column ${kolom.map((k) => `“${k}”`).join(', ')}.`,
    pakai: 'Read it as this table',
    lupakan: 'Back to automatic reading',
  },
  bukanMasukan: {
    judul: (jumlah) => `Recognised, but no input of an LKj (${jumlah})`,
    keterangan: 'These tables are not read and change no figure.',
  },
};
