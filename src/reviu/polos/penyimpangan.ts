import { kunciSel } from '../../dasar/sel';
import type { TabelPolos } from '../../domain/tabel-polos';
import { arahTerbuka, dibatasi } from './arah';
import { bacaanLain, mengikuti, mengikutiBacaan } from './cocok';
import { ambil, cariHubungan, type Hubungan } from './hubungan';
import { jumlahMenyimpang } from './jumlah-baris';
import { type AngkaBaris, type SatuanBaris, satuanBaris } from './satuan-baris';

/** A row that does not follow what the other rows of its table show. */
export interface Penyimpangan {
  hubungan: Hubungan;
  baris: SatuanBaris;
  hasil: AngkaBaris;
  operan: readonly AngkaBaris[];
  /** The operand whose separator explains it: "352,390" beside "410.934". */
  pemisah: AngkaBaris | null;
  /** Rows of the workbook's tables with the same heads in which it holds, where the table itself is too small. */
  serupa?: { setuju: number; semua: number };
}

export interface PeriksaBaris {
  hubungan: readonly Hubungan[];
  penyimpangan: Penyimpangan[];
  /** Cells that agree with the operands of their own row, by `kunciSel`, and these operands. */
  sepakat: ReadonlyMap<string, readonly AngkaBaris[]>;
}

const terperiksa = new WeakMap<TabelPolos, PeriksaBaris>();

/** Holds every row of a table against the relations that its other rows show; several rules ask for the same table. */
export function periksaBaris(tabel: TabelPolos): PeriksaBaris {
  const ada = terperiksa.get(tabel) ?? periksa(tabel);
  terperiksa.set(tabel, ada);
  return ada;
}

function periksa(tabel: TabelPolos): PeriksaBaris {
  const semua = satuanBaris(tabel);
  const hubungan = cariHubungan(tabel);
  const digugat = new Set(jumlahMenyimpang(tabel).map(({ dicetak }) => kunciSel(dicetak.asal)));
  const terpakai = new Set<string>();
  const penyimpangan = hubungan.flatMap((h) =>
    h.menyimpang.flatMap((baris): Penyimpangan[] => {
      const hasil = baris.angka.get(h.hasil.kolom);
      const operan = ambil(baris, h.operan);
      if (!hasil || !operan || bolehLain({ hubungan: h, baris, hasil, operan, pemisah: null }, hubungan, semua))
        return [];
      // One error in a row shows in every relation that its cell takes part in.
      const sel = [hasil, ...operan].map(({ asal }) => `${kunciSel(asal)}/${baris.garis ?? 0}`);
      if (sel.some((s) => terpakai.has(s)) || [hasil, ...operan].some(({ asal }) => digugat.has(kunciSel(asal))))
        return [];
      for (const s of sel) terpakai.add(s);
      return [{ hubungan: h, baris, hasil, operan, pemisah: pemisahTertukar(h, hasil, operan) }];
    }),
  );
  const sepakat = new Map(
    hubungan.flatMap((h) =>
      [...h.setuju, ...h.sebaliknya].flatMap((b): [string, AngkaBaris[]][] => {
        const asal = b.angka.get(h.hasil.kolom)?.asal;
        return asal ? [[kunciSel(asal), ambil(b, h.operan) ?? []]] : [];
      }),
    ),
  );
  return { hubungan, penyimpangan, sepakat };
}

/** Is there an honest reason why the row differs: another direction, a cap, a mean, nothing to compute with? */
export function bolehLain(
  { hubungan, baris, hasil, operan }: Penyimpangan,
  semuaHubungan: readonly Hubungan[],
  semua: readonly SatuanBaris[],
): boolean {
  const { bentuk } = hubungan;
  const kira = bentuk.kira(operan.map((o) => o.kira));
  if (!Number.isFinite(kira) || hasil.kira === 0) return true;
  const lain = semuaHubungan.some((h) => {
    const o = h !== hubungan && h.hasil === hubungan.hasil ? ambil(baris, h.operan) : null;
    return o !== null && mengikutiBacaan(h.bentuk, hasil, o);
  });
  if (lain || beda100(kira, hasil.kira)) return true;
  if (sukuLain(bentuk.kode, hasil.kira - kira, baris, [hasil, ...operan])) return true;
  const berarah = bentuk.kode === 'persen' || bentuk.kode === 'persenBalik';
  if (!berarah) return false;
  return (
    arahTerbuka(baris) ||
    dibatasi(bentuk, hasil, operan, hubungan.hasil, semua) ||
    (baris.baris.peran !== 'data' && rataKolom(hasil, hubungan.hasil.kolom, baris, semua))
  );
}

/** A sum that takes in another figure of its row, too: what was there before the first of its operands. */
const sukuLain = (kode: string, sisa: number, { angka }: SatuanBaris, terpakai: readonly AngkaBaris[]): boolean =>
  (kode === 'jumlah' || kode === 'selisih') &&
  [...angka.values()].some(
    (a) => a.kira !== 0 && !terpakai.includes(a) && Math.abs(Math.abs(a.kira) - Math.abs(sisa)) <= a.ragu,
  );

/** The same digits, a hundred times as large: a fraction among percentages. */
const beda100 = (satu: number, dua: number): boolean =>
  [100, 0.01].some((n) => Math.abs(satu * n - dua) <= Math.abs(dua) * 1e-3);

/** Is a total row's percentage the mean of the rows above it? */
function rataKolom(hasil: AngkaBaris, kolom: number, baris: SatuanBaris, semua: readonly SatuanBaris[]): boolean {
  const atas = semua.filter((b) => b.baris.baris < baris.baris.baris && b.baris.peran === 'data');
  const angka = atas.flatMap((b) => b.angka.get(kolom)?.kira ?? []);
  const rata = angka.reduce((j, n) => j + n, 0) / angka.length;
  return Math.abs(rata - hasil.kira) <= 10 ** -hasil.angka.desimal;
}

function pemisahTertukar(h: Hubungan, hasil: AngkaBaris, operan: readonly AngkaBaris[]): AngkaBaris | null {
  return (
    operan.find((o, i) => {
      const lain = o.angka.lain?.melawan === true && o.angka.lain.desimal === 0 ? bacaanLain(o) : null;
      return (
        lain !== null &&
        mengikuti(
          h.bentuk,
          hasil,
          operan.map((x, j) => (j === i ? lain : x)),
        )
      );
    }) ?? null
  );
}
