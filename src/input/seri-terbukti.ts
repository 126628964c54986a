import type { Decimal } from '../dasar/desimal';
import type { Bertahap } from './bertahap';
import type { Kecocokan, KolomSeri } from './cocok';
import type { Pilihan } from './definisi';
import type { BarisMentah, TabelMentah } from './mentah';
import { PembacaTabel } from './pembaca';

/** Rows that are tried. */
const CONTOH = 60;
/** A percentage is printed with two decimals, or one. */
const SETELITI = 0.06;
/** Share of the rows that must bear a column out, and that no other column may reach. */
const TERBUKTI = 0.8;
const TERSANGKAL = 0.5;

/** What a column of what was reached is held against: of what it is a share, and where the table prints share and rest. */
const DASAR = ['pagu', 'paguSebelum', 'target'];
const BAGIAN = ['persen', 'capaian'];
const SISA = 'sisa';

/**
 * Of several columns that could be the realisasi, the one from which the table's own percentages or remainders were
 * made; then there is nothing to ask. Null where no column, or more than one, makes them.
 */
export function* seriTerbukti(
  mentah: TabelMentah,
  { kolom, seri }: Kecocokan,
  pilihan: Pilihan,
): Bertahap<ReadonlyMap<KolomSeri, number>> {
  const hasil = new Map<KolomSeri, number>();
  const satu = seri.find((s) => s.kunci === 'realisasi' && s.dipilih === null);
  const dasar = DASAR.find((k) => kolom.has(k));
  const bagian = BAGIAN.find((k) => kolom.has(k));
  if (!satu || dasar === undefined || (bagian === undefined && !kolom.has(SISA))) return hasil;
  const baris = mentah.baris.filter((b) => b.peran === 'data').slice(0, CONTOH);
  const suara: { nomor: number; benar: number; dari: number }[] = [];
  for (const { kolom: calon } of satu.opsi) {
    const tabel = new PembacaTabel<string>(
      { ...mentah, kolom: new Map([...kolom, ['realisasi', [calon.kolom]]]) },
      pilihan,
    );
    yield* tabel.kenaliKolom([dasar, 'realisasi', SISA, ...(bagian === undefined ? [] : [bagian])]);
    const jawaban = baris.flatMap((b) => cocok(tabel, b, { dasar, bagian }) ?? []);
    suara.push({ nomor: calon.kolom, benar: jawaban.filter(Boolean).length, dari: jawaban.length });
  }
  const bagus = suara.filter((s) => s.dari > 0 && s.benar >= TERBUKTI * s.dari);
  // Until January is over the month is the year so far: the column that goes on counting.
  const [terpilih] = bagus.length > 1 ? bagus.filter((s) => menerus(satu, s.nomor)) : bagus;
  if (bagus.length > 1 && terpilih && bagus.every((s) => s.benar === s.dari)) hasil.set(satu, terpilih.nomor);
  else if (terpilih && suara.every((s) => s === terpilih || s.benar < TERSANGKAL * Math.max(1, s.dari)))
    hasil.set(satu, terpilih.nomor);
  return hasil;
}

/** So near, in points of a percentage, is a printed capaian to the quotient of its row. */
const DEKAT = 0.6;
const PERSEN = /\b(?:persen|persentase|tingkat)\b/;

/**
 * Target | Capaian | %: what was reached stands under "Capaian", and its share of the target beside it. The columns so
 * changed where the table has no realisasi and most of its rows' own arithmetic says it; else null.
 */
export function* capaianSebagaiRealisasi(
  mentah: TabelMentah,
  { kolom, seri, jenis }: Kecocokan,
  pilihan: Pilihan,
): Bertahap<Map<string, number[]> | null> {
  const [capaian] = kolom.get('capaian') ?? [];
  if (capaian === undefined || !kolom.has('target') || kolom.has('realisasi') || !('realisasi' in jenis.kolom))
    return null;
  if (seri.some((s) => s.kunci === 'realisasi')) return null;
  const dipakai = new Set([...kolom.values()].flat());
  for (const persen of mentah.kepala.kolom.filter((k) => !dipakai.has(k.kolom) && PERSEN.test(k.daun))) {
    const calon = new Map([...kolom].map(([k, nomor]): [string, number[]] => [k, [...nomor]]));
    calon.set('realisasi', [capaian]).set('capaian', [persen.kolom]);
    const tabel = new PembacaTabel<string>({ ...mentah, kolom: calon }, pilihan);
    yield* tabel.kenaliKolom(['target', 'realisasi', 'capaian']);
    const jawaban = mentah.baris.slice(0, CONTOH).flatMap((b) => {
      const [target, nilai, bagian] = ['target', 'realisasi', 'capaian'].map((k) => tabel.nilai(b, k, ''));
      if (b.peran !== 'data' || !target || !nilai || !bagian || target.isZero()) return [];
      return nilai.div(target).times(100).minus(bagian).abs().lte(DEKAT);
    });
    const cocok = jawaban.filter(Boolean).length;
    if (cocok > 0 && 2 * cocok >= jawaban.length) return calon;
  }
  const kepala = mentah.kepala.kolom.find((k) => k.kolom === capaian);
  if (!kepala || PERSEN.test(kepala.penuh)) return null;
  const calon = new Map([...kolom].map(([k, nomor]): [string, number[]] => [k, [...nomor]]));
  calon.delete('capaian');
  calon.set('realisasi', [capaian]);
  const tabel = new PembacaTabel<string>({ ...mentah, kolom: calon }, pilihan);
  yield* tabel.kenaliKolom(['target', 'realisasi']);
  const pasangan = mentah.baris
    .slice(0, CONTOH)
    .map((b) => ({ target: tabel.nilai(b, 'target', ''), nilai: tabel.nilai(b, 'realisasi', '') }));
  return sesatuan(pasangan) ? calon : null;
}

/** How far what was reached may lie from its target, and between what bounds a percentage of it looks like one. */
const [TERKECIL, TERBESAR] = [0.2, 5];
const [PERSEN_BAWAH, PERSEN_ATAS] = [30, 300];

/**
 * Are the second figures of the kind of the first, and no percentages of them? All lie near their target, and somewhere
 * that target is so small or so large that a percentage would stand out.
 */
export function sesatuan(pasangan: readonly { target: Decimal | null; nilai: Decimal | null }[]): boolean {
  const isi = pasangan.flatMap(({ target, nilai }) => (target && nilai && !target.isZero() ? [{ target, nilai }] : []));
  const dekat = isi.every(({ target, nilai }) => {
    const bagian = nilai.div(target);
    return nilai.isZero() || (bagian.gte(TERKECIL) && bagian.lte(TERBESAR));
  });
  return dekat && isi.some(({ nilai }) => !nilai.isZero() && (nilai.lt(PERSEN_BAWAH) || nilai.gt(PERSEN_ATAS)));
}

const menerus = ({ opsi }: KolomSeri, nomor: number): boolean =>
  opsi.some(({ kolom }) => kolom.kolom === nomor && /\b(?:s d|sd|sampai|kumulatif)\b/.test(kolom.penuh));

/** Does the row's realisasi make what the row prints? Null when it prints nothing to be held against. */
function cocok(
  tabel: PembacaTabel<string>,
  baris: BarisMentah,
  { dasar, bagian }: { dasar: string; bagian: string | undefined },
): boolean | null {
  const uang = dasar === 'target' ? '' : 'rupiah';
  const [dari, capai] = [tabel.nilai(baris, dasar, uang), tabel.nilai(baris, 'realisasi', uang)];
  if (!dari || !capai || dari.isZero()) return null;
  const sisa = tabel.nilai(baris, SISA, uang);
  if (sisa) return dari.minus(capai).abs().eq(sisa.abs());
  const persen = bagian === undefined ? null : tabel.nilai(baris, bagian, '%');
  if (!persen) return null;
  const sama = (n: Decimal): boolean => capai.div(dari).times(100).minus(n).abs().lt(SETELITI);
  return sama(persen) || sama(persen.times(100));
}
