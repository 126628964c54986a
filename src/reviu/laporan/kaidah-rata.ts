import { bulatkan, Decimal } from '../../dasar/desimal';
import type { HasilLkj } from '../../domain/lkj';

/** One way of taking the mean of the capaian. */
export interface RataMenurutKaidah {
  /** Of the indicators, of the sasaran's means, the middle one, or of the capaian as printed. */
  kaidah: 'indikator' | 'sasaran' | 'median' | 'tercetak';
  /** Highest capaian that counts, in percent; null: none. */
  batas: number | null;
  /** Unrounded. */
  nilai: Decimal;
}

/** Caps that are in use somewhere, and the ones between: a reader looks for the one that fits. */
const BATAS: readonly (number | null)[] = [null, 100, 105, 110, 115, 120, 125];

/** The mean capaian under every rule; empty without capaian. */
export function rataMenurutKaidah({ capaian }: HasilLkj): RataMenurutKaidah[] {
  const indikator = (capaian?.indikator ?? []).flatMap((i) =>
    i.capaian.nilai ? [{ nilai: i.capaian.nilai, sasaran: i.data.nomorSasaran, cetak: i.data.capaianDilaporkan }] : [],
  );
  if (indikator.length === 0) return [];
  const sasaran = [...new Set(indikator.map((i) => i.sasaran))];
  const berbatas = BATAS.flatMap((batas): RataMenurutKaidah[] => {
    const potong = (nilai: Decimal): Decimal => (batas === null ? nilai : Decimal.min(nilai, batas));
    const rataSasaran = sasaran.map((s) => rata(indikator.filter((i) => i.sasaran === s).map((i) => potong(i.nilai))));
    return [
      { kaidah: 'indikator', batas, nilai: rata(indikator.map((i) => potong(i.nilai))) },
      { kaidah: 'sasaran', batas, nilai: rata(rataSasaran) },
    ];
  });
  const cetak = indikator.flatMap((i) => i.cetak?.nilai ?? []);
  return [
    ...berbatas,
    { kaidah: 'median', batas: null, nilai: median(indikator.map((i) => i.nilai)) },
    ...(cetak.length === indikator.length
      ? [{ kaidah: 'tercetak', batas: null, nilai: rata(cetak) } satisfies RataMenurutKaidah]
      : []),
  ];
}

/** The rule that gives a printed mean at its number of decimals, if any. */
export function kaidahYangCocok(hasil: HasilLkj, dilaporkan: Decimal, desimal: number): RataMenurutKaidah | null {
  return rataMenurutKaidah(hasil).find((r) => bulatkan(r.nilai, desimal).eq(dilaporkan)) ?? null;
}

const rata = (nilai: readonly Decimal[]): Decimal =>
  nilai.reduce((jumlah, n) => jumlah.plus(n), new Decimal(0)).div(nilai.length);

function median(nilai: readonly Decimal[]): Decimal {
  const urut = [...nilai].sort((a, b) => a.cmp(b));
  const tengah = Math.floor(urut.length / 2);
  return rata(urut.slice(urut.length % 2 === 0 ? tengah - 1 : tengah, tengah + 1));
}
