/** Where a number stands in its sentence. */
export interface LetakAngka {
  kalimat: string;
  mulai: number;
  akhir: number;
  /** Offset from which the text belongs to this number: the end of the number before, or 0. */
  sejak: number;
}

const TAHUN = /\b20\d{2}\b/g;
const TAHUN_LALU = /\btahun (?:sebelumnya|lalu|kemarin)\b/i;
const BANDING = /\b(?:dibanding\w*|daripada|terhadap|dari)\b/i;
const SEMUA_TAHUN = /\bberturut[- ]turut|jangka menengah|renstra|masing[- ]masing/i;
const TAHUN_SESUDAH =
  /^[\s%(]*(?:(?:poin|persen)[\s(]*)?(?:(?:(?:pada|di|untuk)\s+)?tahun (?:(20\d{2})|sebelumnya|lalu|kemarin)\b|\((20\d{2})\))/i;

/** "dibandingkan tahun 2021 sebesar 70,33": the number is that year's. */
const TAHUN_LANGSUNG =
  /\btahun (20\d{2})[\s(]*(?:(?:yang|yaitu|yakni|sebesar|sebanyak|senilai|mencapai|adalah|hanya|baru|ditetapkan|ditargetkan|direncanakan|diproyeksikan)\s*){1,3}(?:Rp\.?\s*)?$/i;

/** Which years the words around a number leave open. */
export function tahunDimaksud(
  { kalimat, mulai, akhir, sejak }: LetakAngka,
  laporan: number | null,
): (tahun: number | null) => boolean {
  const sebelumnya = laporan === null ? Number.NaN : laporan - 1;
  if (SEMUA_TAHUN.test(kalimat)) return () => true;
  // "92,01 pada tahun 2022 menjadi …": that year belongs to the number before.
  const depan = kalimat.slice(sejak, mulai).replace(sejak > 0 ? TAHUN_SESUDAH : /^$/, ' ');
  const belakang = kalimat.slice(akhir);
  const sesudah = TAHUN_SESUDAH.exec(belakang);
  if (sesudah && tahunDalam(depan).length === 0) {
    const [, bertahun, berkurung] = sesudah;
    const pada = Number(bertahun ?? berkurung ?? sebelumnya);
    return (tahun) => tahun === pada;
  }
  if (/\bdari\s*$/i.test(depan) && /\b(?:menjadi|ke)\b/i.test(belakang))
    return (tahun) => tahun !== null && laporan !== null && tahun < laporan;
  const langsung = TAHUN_LANGSUNG.exec(depan)?.[1];
  if (langsung !== undefined) return (tahun) => tahun === Number(langsung);
  const tersebut = tahunDalam(depan);
  if (tersebut.length > 1) return () => true;
  const lalu = TAHUN_LALU.test(depan) ? sebelumnya : tersebut[0];
  if (lalu !== undefined) return (tahun) => tahun === lalu || (tahun === laporan && BANDING.test(depan));
  const terdahulu = /\bmenjadi\b/i.test(depan) ? undefined : tahunDalam(kalimat.slice(0, mulai)).at(-1);
  return (tahun) => tahun === laporan || tahun === terdahulu;
}

const tahunDalam = (teks: string): number[] => [...teks.matchAll(TAHUN)].map(([tahun]) => Number(tahun));
