import type { PemilihSubjek } from './pilih-subjek';
import { type Sebutan, sebutanDalam, sebutanMenurutKata } from './sebutan';
import type { Subjek } from './subjek';

/**
 * What the text before a number names, the nearest first. The name of a whole behind one of its parts may still mean
 * the part ("Belanja barang dengan pagu anggaran …"): then either is. Pagu, realisasi and sisa of the whole budget are
 * told apart by their role. No word stands behind `berkata`: numbers in a row ask for the same words, weighed once.
 */
export function disebutSebelum(
  depan: string,
  sebutan: readonly Sebutan[],
  pemilih: PemilihSubjek,
  berkata = depan.length,
): Sebutan[] {
  const { lengkap, bagian } = lengkapDalam(sebutan, pemilih);
  let banyak = sebutan.length;
  while (banyak > 0 && (sebutan[banyak - 1]?.akhir ?? 0) > depan.length) banyak -= 1;
  const berfrasa = lengkap.slice(0, banyak).reverse();
  const menurutKata = sebutanMenurutKata(depan.slice(0, berkata), pemilih);
  if (!menurutKata || menurutKata.akhir <= (berfrasa[0]?.akhir ?? 0)) return berfrasa;
  return [lengkapi(menurutKata, bagian[banyak] ?? [], pemilih), ...berfrasa];
}

/** A sentence's names with what each may mean besides, and which parts of a whole the first so many name, the nearest first. */
interface SebutanLengkap {
  lengkap: readonly Sebutan[];
  bagian: readonly (readonly Subjek[])[];
}

/** By the names of a sentence: every number in it asks for all that stand before it. */
const ingatan = new WeakMap<readonly Sebutan[], SebutanLengkap>();

function lengkapDalam(sebutan: readonly Sebutan[], pemilih: PemilihSubjek): SebutanLengkap {
  const ada = ingatan.get(sebutan);
  if (ada) return ada;
  const bagian: (readonly Subjek[])[] = [[]];
  const lengkap = sebutan.map((satu, i) => {
    const sebelum = bagian[i] ?? [];
    const sendiri = satu.subjek.filter((s) => s.keluarga?.bagian);
    bagian.push(sendiri.length > 0 ? [...sendiri, ...sebelum] : sebelum);
    return lengkapi(satu, sebelum, pemilih);
  });
  const baru = { lengkap, bagian };
  ingatan.set(sebutan, baru);
  return baru;
}

function lengkapi(satu: Sebutan, bagianSebelum: readonly Subjek[], { subjek }: PemilihSubjek): Sebutan {
  const keluarga = new Set(satu.subjek.flatMap((s) => (s.keluarga && !s.keluarga.bagian ? [s.keluarga.nama] : [])));
  const bagian = bagianSebelum.filter((s) => s.keluarga && keluarga.has(s.keluarga.nama));
  const anggaran = keluarga.has('anggaran')
    ? subjek.filter((s) => s.keluarga?.nama === 'anggaran' && !s.keluarga.bagian && !satu.subjek.includes(s))
    : [];
  return { ...satu, subjek: [...satu.subjek, ...anggaran, ...bagian] };
}

/** What a sentence has last named: the next one may go on about it. */
export function terakhirDisebut(kalimat: string, pemilih: PemilihSubjek): readonly Subjek[] {
  return disebutSebelum(kalimat, sebutanDalam(kalimat, pemilih), pemilih)[0]?.subjek ?? [];
}

/** The words before a number without the names in them: "Capaian Output" says nothing of its role. */
export function tanpaNama(depan: string, sejak: number, disebut: readonly Sebutan[]): string {
  const nama = disebut
    .filter((d) => d.akhir > sejak && !d.subjek.some((s) => s.keluarga?.nama === 'anggaran' && !s.keluarga.bagian))
    .sort((a, b) => a.mulai - b.mulai);
  let teks = '';
  let sudah = 0;
  for (const { mulai, akhir } of nama) {
    const dari = Math.max(mulai - sejak, sudah);
    const sampai = Math.max(akhir - sejak, sudah);
    teks += depan.slice(sudah, dari) + ' '.repeat(sampai - dari);
    sudah = sampai;
  }
  return teks + depan.slice(sudah);
}
