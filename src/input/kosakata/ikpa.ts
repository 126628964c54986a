import type { KunciIkpa } from '../../domain/data';
import type { DefinisiKolom } from '../definisi';

const nilai = (sebutan: string, memuat: readonly string[], tanpa: readonly string[] = []): DefinisiKolom => ({
  sebutan,
  memuat,
  tanpa,
  ciri: true,
  angka: true,
});

/** IKPA's indicators as the years and the applications write them; the year's regulation says which must be there. */
export const KOMPONEN_IKPA: Readonly<Record<KunciIkpa, DefinisiKolom>> = {
  revisiDipa: { ...nilai('Revisi DIPA', ['revisi dipa']), wajib: true },
  deviasiHal3: {
    ...nilai('Deviasi Halaman III DIPA', ['deviasi halaman iii', 'deviasi halaman 3', 'deviasi rpd']),
    wajib: true,
  },
  penyerapan: { ...nilai('Penyerapan Anggaran', ['penyerapan anggaran', 'penyerapan']), penentu: true, wajib: true },
  belanjaKontraktual: {
    ...nilai('Belanja Kontraktual', ['belanja kontraktual', 'kontraktual']),
    penentu: true,
    wajib: true,
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
  dispensasiSpm: {
    sebutan: 'Dispensasi SPM',
    memuat: ['dispensasi spm'],
    tanpa: ['pengurang', 'pengurangan'],
    angka: true,
  },
  capaianOutput: { ...nilai('Capaian Output', ['capaian output', 'capaian keluaran', 'capaian ro']), wajib: true },
};

/** Order of the indicators in every table and regulation. */
export const URUTAN_IKPA: readonly KunciIkpa[] = [
  'revisiDipa',
  'deviasiHal3',
  'penyerapan',
  'belanjaKontraktual',
  'penyelesaianTagihan',
  'upTup',
  'dispensasiSpm',
  'capaianOutput',
];

/** Words of the layouts of 2020 and 2021, whose twelve indicators are not these. */
export const IKPA_LAMA: readonly string[] = ['data kontrak', 'retur sp2d', 'pagu minus', 'renkas', 'rekon lpj'];
