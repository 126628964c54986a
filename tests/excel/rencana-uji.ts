import type { AlamatSel } from '../../src/dasar/sel';
import { Decimal } from '../../src/dasar/desimal';
import type { RencanaBagan, NamaGaya, RencanaLaporan, RencanaLembar, SelRencana } from '../../src/report/rencana';

const CETAK = { orientasi: 'mendatar', barisJudul: { awal: 1, akhir: 1 }, potongSebelum: [] } as const;

/** Texts that Excel would take for something else if they were typed in. */
export const TEKS_BERBAHAYA = ['=1+1', '+62', "'x", '-5', '@nama', '1.234,5', '2 Mei', 'TRUE', '12-03-2023', '#REF!'];

/** Where the rows of the indicators begin on both sheets. */
export const BARIS_ISI = 2;

export function teks(
  baris: number,
  kolom: number,
  isi: string,
  gaya: NamaGaya = 'teks',
  tautan?: AlamatSel,
): SelRencana {
  return { baris, kolom, isi: { jenis: 'teks', teks: isi }, gaya, ...(tautan ? { tautan } : {}) };
}

export function rumus(baris: number, kolom: number, isi: string, harapan: string | null, format = '0.00'): SelRencana {
  const angka = harapan === null ? null : new Decimal(harapan);
  return { baris, kolom, isi: { jenis: 'rumus', rumus: isi, harapan: angka }, gaya: 'angka', format };
}

function angka(baris: number, kolom: number, nilai: number): SelRencana {
  return { baris, kolom, isi: { jenis: 'angka', nilai: new Decimal(nilai) }, gaya: 'angka', format: '0' };
}

export interface BentukRencana {
  ikhtisar?: string;
  data?: string;
  /** Goes into the title, to tell one run's sheets from another's. */
  judul?: string;
  /** The chart's, instead of a plain one from nought. */
  sumbuNilai?: RencanaBagan['sumbuNilai'];
}

/** Two sheets over the person's sheet "PK 2023": the facts with links to their cells, and capaian with a chart. */
export function rencanaUji(bentuk: BentukRencana = {}): RencanaLaporan {
  const data = bentuk.data ?? 'LKj Data';
  return { lembar: [lembarIkhtisar(bentuk, data), lembarData(data)] };
}

function lembarIkhtisar(
  { ikhtisar: nama = 'LKj Ikhtisar', judul = 'Capaian 2023', sumbuNilai = { minimum: 0, format: '0' } }: BentukRencana,
  data: string,
): RencanaLembar {
  const acuan = (kolom: string, i: number): string => `'${data}'!${kolom}${BARIS_ISI + i + 1}`;
  const capaian = ['110', '100', '50'];
  return {
    kunci: 'ikhtisar',
    nama,
    lebarKolom: [30, 12, 12, 12],
    sel: [
      teks(0, 0, judul, 'judul'),
      ...['Indikator', 'Target', 'Realisasi', 'Capaian'].map((isi, k) => teks(1, k, isi, 'kepala')),
      ...capaian.flatMap((harapan, i) => [
        teks(BARIS_ISI + i, 0, `Indikator kinerja nomor ${i + 1}`),
        rumus(BARIS_ISI + i, 1, acuan('B', i), null),
        rumus(BARIS_ISI + i, 2, acuan('C', i), null),
        rumus(BARIS_ISI + i, 3, `${acuan('C', i)}/${acuan('B', i)}*100`, harapan),
      ]),
      teks(5, 0, 'Rata-rata', 'total'),
      { ...rumus(5, 3, 'AVERAGE(D3:D5)', new Decimal(260).div(3).toString()), gaya: 'totalAngka' },
      { ...angka(6, 1, 90.1), format: '0.00' },
      { baris: 6, kolom: 0, isi: { jenis: 'rumus', rumus: '"A"&"B"', harapan: 'AB' }, gaya: 'teks' },
    ],
    gabung: [{ baris: 0, kolom: 0, jumlahBaris: 1, jumlahKolom: 4 }],
    tinggiBaris: new Map([
      [0, 24],
      [1, 30],
    ]),
    bagan: [
      {
        nama: 'Capaian per indikator',
        judul: 'Capaian per indikator',
        jenis: 'kolom',
        kategori: { lembar: 'ikhtisar', baris: BARIS_ISI, kolom: 0, jumlahBaris: 3, jumlahKolom: 1 },
        seri: [
          {
            nama: 'Capaian',
            nilai: { lembar: 'ikhtisar', baris: BARIS_ISI, kolom: 3, jumlahBaris: 3, jumlahKolom: 1 },
            peran: 'utama',
            label: true,
            formatLabel: '0.00',
          },
          {
            nama: 'Target',
            nilai: { lembar: 'data', baris: BARIS_ISI, kolom: 1, jumlahBaris: 3, jumlahKolom: 1 },
            peran: 'target',
            label: false,
          },
        ],
        letak: { baris: 8, kolom: 0, jumlahBaris: 12, jumlahKolom: 4 },
        sumbuNilai,
      },
    ],
    cetak: { ...CETAK, potongSebelum: [8] },
    bekukanBaris: 2,
  };
}

function lembarData(nama: string): RencanaLembar {
  const asal = (i: number, kolom: number): AlamatSel => ({ lembar: 'PK 2023', baris: i + 1, kolom });
  return {
    kunci: 'data',
    nama,
    lebarKolom: [40, 14, 14, 16],
    sel: [
      teks(0, 0, 'Data masukan', 'judul'),
      ...['Nama', 'Target', 'Realisasi', 'Sel'].map((isi, k) => teks(1, k, isi, 'kepala')),
      ...[0, 1, 2].flatMap((i) => [
        teks(BARIS_ISI + i, 0, `Fakta ${i + 1}`),
        rumus(BARIS_ISI + i, 1, `'PK 2023'!B${i + 2}`, ['80', '90', '10'][i] ?? null, '#,##0.00'),
        rumus(BARIS_ISI + i, 2, `'PK 2023'!C${i + 2}`, ['88', '90', '5'][i] ?? null, '#,##0.00'),
        teks(BARIS_ISI + i, 3, `PK 2023!C${i + 2}`, 'tautan', asal(i, 2)),
      ]),
      ...TEKS_BERBAHAYA.map((isi, i) => teks(6 + i, 0, isi)),
    ],
    gabung: [],
    tinggiBaris: new Map(),
    bagan: [],
    cetak: { ...CETAK, orientasi: 'tegak' },
    bekukanBaris: 2,
  };
}

/** A plan of one sheet, as wide and plain as a data sheet: a formula at the head of every row, numbers behind it. */
export function rencanaBesar(baris: number, kolom: number): RencanaLaporan {
  const sel = Array.from({ length: baris }, (_, b) =>
    Array.from({ length: kolom }, (_kosong, k) =>
      k === 0 ? rumus(b, k, `${b}+1`, String(b + 1)) : angka(b, k, b + k),
    ),
  ).flat();
  return {
    lembar: [
      {
        kunci: 'data',
        nama: 'LKj Data',
        lebarKolom: Array.from({ length: kolom }, () => 12),
        sel,
        gabung: [],
        tinggiBaris: new Map(),
        bagan: [],
        cetak: CETAK,
        bekukanBaris: 0,
      },
    ],
  };
}
