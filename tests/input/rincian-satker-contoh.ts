import type { SelUji } from './potret-contoh';
import { LEMBAR_RINCIAN } from './rincian-ikpa-contoh';

/** Row of a sheet that holds the heads. */
const BARIS_KEPALA = 2;

interface SatkerContoh {
  kode: string;
  nama: string;
  /** Sheets that hold nothing of it. */
  tanpa?: readonly string[];
  /** Share of the realisasi that it reaches. */
  realisasi?: number;
}

/** Three made-up satkers: as the one of the small form; one that spends half; one without outputs. */
export const SATKER_CONTOH: readonly SatkerContoh[] = [
  { kode: '111111', nama: 'SENTRA MELATI' },
  { kode: '222222', nama: 'SENTRA KENANGA', realisasi: 0.5 },
  { kode: '333333', nama: 'SENTRA ANGGREK', tanpa: ['Output'] },
];

/** The same tables of many satkers: their code and name before the columns of the small form. */
export const lembarSatker = (satker: readonly SatkerContoh[]): { nama: string; baris: SelUji[][] }[] =>
  LEMBAR_RINCIAN.filter(({ nama }) => nama !== 'Skenario').map(({ nama, baris }) => ({
    nama,
    baris: [
      ...baris.slice(0, BARIS_KEPALA),
      ['Kode Satker', 'Nama Satker', ...(baris[BARIS_KEPALA] ?? [])],
      ...satker
        .filter(({ tanpa = [] }) => !tanpa.includes(nama))
        .flatMap((satu) =>
          baris
            .slice(BARIS_KEPALA + 1)
            .map((isi): SelUji[] => [
              satu.kode,
              satu.nama,
              ...isi.map((sel) =>
                nama === 'Realisasi' && typeof sel === 'number' ? sel * (satu.realisasi ?? 1) : sel,
              ),
            ]),
        ),
    ],
  }));
