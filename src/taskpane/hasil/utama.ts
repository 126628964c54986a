import type { Rentang } from '../../dasar/kotak';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import type { JenisTabel } from '../../input/jenis-tabel';
import type { SelKarantina, TabelDikenali, TabelDilewati } from '../../input/tabel';
import type { KamusHasil } from '../../locales/id/hasil';

export type KunciUtama = keyof KamusHasil['namaUtama'];

/** Why a headline figure that was to be expected is not there, and where to look. */
export type SebabHilang =
  | { jenis: 'disisihkan'; sel: SelKarantina }
  | { jenis: 'dilewati'; tabel: TabelDilewati }
  | { jenis: 'banyakUnit' | 'belumLengkap'; rentang: Rentang }
  | { jenis: 'tanpaIkpa' | 'tanpaTabel' };

/** A headline figure, or why it is missing. */
export type Utama = { kunci: KunciUtama } & ({ isi: AngkaTertulis } | { hilang: SebabHilang });

/** Tables that a figure is computed from: one of its own makes it expected, the others it needs besides. */
const TABEL: Readonly<Record<KunciUtama, { sendiri: readonly JenisTabel[]; lain: readonly JenisTabel[] }>> = {
  'rataRata/indikator': { sendiri: ['perjanjianKinerja'], lain: [] },
  'rataRata/sasaran': { sendiri: ['perjanjianKinerja'], lain: [] },
  nka: { sendiri: ['nka'], lain: ['ikpa', 'ikpaSatker'] },
  ikpa: { sendiri: [], lain: ['ikpa', 'ikpaSatker'] },
  'ikpa-rinci/nilai-akhir': { sendiri: [], lain: [] },
  sakip: { sendiri: ['sakip'], lain: [] },
  skm: { sendiri: ['skm', 'skmSatker'], lain: [] },
  'anggaran/persen': { sendiri: ['anggaran'], lain: [] },
};

/** In the order a leader asks for them. */
const URUTAN = Object.keys(TABEL) as KunciUtama[];

/** Headline figures in their fixed order; one that is gone, or that its tables let expect, stands with its reason. */
export function angkaUtama(hasil: HasilHitung): Utama[] {
  const angka = new Map(hasil.angka.map((satu) => [satu.kunci, satu]));
  return URUTAN.flatMap((kunci): Utama[] => {
    const isi = angka.get(kunci);
    if (isi !== undefined) return [{ kunci, isi }];
    const hilang = sebabHilang(kunci, hasil);
    return hilang === null ? [] : [{ kunci, hilang }];
  });
}

export const utamaHilang = (hasil: HasilHitung): boolean => angkaUtama(hasil).some((satu) => 'hilang' in satu);

/** Null for a figure that nobody expects: no table of it is there, and the run before did not have it. */
function sebabHilang(kunci: KunciUtama, { tabel, dilewati, angka, perubahan }: HasilHitung): SebabHilang | null {
  const { sendiri, lain } = TABEL[kunci];
  const milik = tabel.filter(({ jenis }) => sendiri.includes(jenis));
  const perlu = tabel.filter(({ jenis }) => lain.includes(jenis));
  const dulu = perubahan?.angka.some((satu) => satu.kunci === kunci && satu.sebelum !== null) ?? false;
  // IKPA tables alone let its own value be expected, not the one that SMART makes of it.
  const [terlewat] = dilewati.filter(({ jenis }) => [...sendiri, ...lain].includes(jenis));
  const milikTerlewat = terlewat !== undefined && (sendiri.length === 0 || sendiri.includes(terlewat.jenis));
  if (milik.length === 0 && !milikTerlewat && !(kunci === 'ikpa' && perlu.length > 0) && !dulu) return null;

  const [ikpa] = perlu;
  // With one unit its IKPA is a headline: where there are figures without one, the table lists several.
  if (ikpa !== undefined && !selDisisihkan(milik) && angka.some(({ jenis }) => jenis === 'ikpa')) {
    return { jenis: 'banyakUnit', rentang: ikpa.rentang };
  }
  const sel = selDisisihkan(milik) ?? selDisisihkan(perlu);
  if (sel !== undefined) return { jenis: 'disisihkan', sel };
  if (terlewat !== undefined) return { jenis: 'dilewati', tabel: terlewat };
  const [satu] = [...milik, ...perlu];
  if (satu === undefined) return { jenis: 'tanpaTabel' };
  return lain.length > 0 && ikpa === undefined
    ? { jenis: 'tanpaIkpa' }
    : { jenis: 'belumLengkap', rentang: satu.rentang };
}

const selDisisihkan = (tabel: readonly TabelDikenali[]): SelKarantina | undefined =>
  tabel.flatMap(({ karantina }) => karantina)[0];
