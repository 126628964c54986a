import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import type { DefinisiKolom } from '../definisi';

const nilai = (sebutan: string, memuat: readonly string[], tanpa: readonly string[] = []): DefinisiKolom => ({
  sebutan,
  memuat,
  tanpa,
  ciri: true,
  angka: true,
});

/** A word that most years' tables lack: no part of the signature. */
const tambahan = (sebutan: string, memuat: readonly string[], tanpa: readonly string[] = []): DefinisiKolom => ({
  sebutan,
  memuat,
  tanpa,
  angka: true,
});

/** IKPA's indicators as the years and the applications write them; the year's regulation says which must be there. */
export const KOMPONEN_IKPA: Readonly<Record<KunciIkpa, DefinisiKolom>> = {
  revisiDipa: { ...nilai('Revisi DIPA', ['revisi dipa', 'rev dipa']), wajib: true },
  deviasiHal3: {
    ...nilai('Deviasi Halaman III DIPA', [
      'deviasi halaman iii',
      'deviasi halaman 3',
      'deviasi rpd',
      'dev halaman iii',
      'dev halaman 3',
      'dev rpd',
    ]),
    wajib: true,
  },
  paguMinus: tambahan('Pagu Minus', ['pagu minus']),
  penyerapan: { ...nilai('Penyerapan Anggaran', ['penyerapan anggaran', 'penyerapan']), penentu: true, wajib: true },
  dataKontrak: tambahan('Data Kontrak', ['data kontrak', 'penyampaian data kontrak']),
  belanjaKontraktual: {
    ...nilai('Belanja Kontraktual', ['belanja kontraktual', 'kontraktual']),
    penentu: true,
    wajib: true,
    // Its name until 2021.
    ataukah: 'dataKontrak',
  },
  penyelesaianTagihan: {
    ...nilai('Penyelesaian Tagihan', ['penyelesaian tagihan', 'tagihan']),
    penentu: true,
    wajib: true,
  },
  upTup: {
    ...nilai('Pengelolaan UP dan TUP', ['pengelolaan up dan tup', 'up dan tup', 'up tup', 'pengelolaan up']),
    penentu: true,
    wajib: true,
  },
  dispensasiSpm: tambahan('Dispensasi SPM', ['dispensasi spm'], ['pengurang', 'pengurangan']),
  lpjBendahara: tambahan('LPJ Bendahara', ['lpj bendahara', 'rekon lpj', 'lpj']),
  renkas: tambahan('Renkas', ['renkas', 'perencanaan kas', 'rencana kas']),
  kesalahanSpm: tambahan('Kesalahan SPM', ['kesalahan spm', 'pengembalian spm']),
  returSp2d: tambahan('Retur SP2D', ['retur sp2d']),
  capaianOutput: {
    ...nilai('Capaian Output', ['capaian output', 'capaian keluaran', 'capaian ro', 'caput']),
    persis: ['co'],
    wajib: true,
  },
};

/** Order of the indicators in every table and regulation. */
export const URUTAN_IKPA: readonly KunciIkpa[] = [
  'revisiDipa',
  'deviasiHal3',
  'paguMinus',
  'penyerapan',
  'dataKontrak',
  'belanjaKontraktual',
  'penyelesaianTagihan',
  'upTup',
  'dispensasiSpm',
  'lpjBendahara',
  'renkas',
  'kesalahanSpm',
  'returSp2d',
  'capaianOutput',
];
