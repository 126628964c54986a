import type { KunciIkpa } from '../domain/pedoman/ikpa';
import { pedomanIkpa } from '../domain/pedoman/ikpa';
import { akhirTahun } from '../domain/pedoman/parameter';
import { sebutPedoman } from '../domain/pedoman/sebut';
import { skor, teks } from './kolom';
import type { IsiSel, LembarTemplat } from './templat';

/** Indicators of every regulation, in the order of OM-SPAN; a year's template has those that carry a weight. */
const INDIKATOR: readonly (readonly [KunciIkpa, string])[] = [
  ['revisiDipa', 'Revisi DIPA'],
  ['deviasiHal3', 'Deviasi Halaman III DIPA'],
  ['paguMinus', 'Pagu Minus'],
  ['penyerapan', 'Penyerapan Anggaran'],
  ['dataKontrak', 'Data Kontrak'],
  ['belanjaKontraktual', 'Belanja Kontraktual'],
  ['penyelesaianTagihan', 'Penyelesaian Tagihan'],
  ['upTup', 'Pengelolaan UP dan TUP'],
  ['dispensasiSpm', 'Dispensasi SPM'],
  ['lpjBendahara', 'LPJ Bendahara'],
  ['renkas', 'Perencanaan Kas (Renkas)'],
  ['kesalahanSpm', 'Kesalahan SPM'],
  ['returSp2d', 'Retur SP2D'],
  ['capaianOutput', 'Capaian Output'],
];

/** Two rows to a unit, Nilai and Bobot; indicators and weights are those of the year's regulation. */
export function templatIkpa(
  tahun: number,
  { satker, unit, catatan }: { satker: boolean; unit: number; catatan: readonly string[] },
): LembarTemplat {
  const pedoman = pedomanIkpa({ masa: akhirTahun(tahun) });
  const { bobot } = pedoman;
  const berlaku = INDIKATOR.filter(([kunci]) => bobot[kunci] !== undefined);
  const pengurang = berlaku.some(([kunci]) => kunci === 'dispensasiSpm')
    ? []
    : [skor('Dispensasi SPM (Pengurangan)', 'Nilai yang dikurangkan karena dispensasi SPM; 0 bila tidak ada.')];
  const barisUnit = (): IsiSel[][] => [
    [null, null, 'Nilai', ...berlaku.map(() => null), ...pengurang.map(() => null)],
    [null, null, 'Bobot', ...berlaku.map(([kunci]) => bobot[kunci] ?? null), ...pengurang.map(() => null)],
  ];
  return {
    nama: satker ? `IKPA Satker ${tahun}` : `IKPA ${tahun}`,
    tabel: [
      {
        judul: [`Nilai IKPA${satker ? ' per satker' : ''} Tahun ${tahun}`],
        kolom: [
          teks(satker ? 'Kode Satker' : 'Kode', 72, 'Kode seperti di OM-SPAN.'),
          teks(satker ? 'Nama Satker' : 'Nama Unit', 180, 'Nama unit. Cukup di baris Nilai.'),
          teks('Keterangan', 72, 'Nilai atau Bobot.'),
          ...berlaku.map(([, judul]) => skor(judul, 'Nilai 0 sampai 100. Bobot 0 bila indikator tidak berlaku.')),
          ...pengurang,
        ],
        baris: Array.from({ length: unit }, barisUnit).flat(),
        catatan: [`Indikator dan bobot: ${sebutPedoman(pedoman)}.`, ...catatan],
      },
    ],
  };
}
