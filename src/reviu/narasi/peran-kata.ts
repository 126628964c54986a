import type { PeranAcuan } from '../temuan';
import type { Acuan } from './subjek';

/** Words that say which figure of a subject is meant; with `bukan` before them they do not. */
const KATA_PERAN: readonly [Exclude<PeranAcuan, 'jumlah' | 'bagian'>, RegExp][] = [
  ['target', /\b(?:target(?:nya)?|ditargetkan)\b/gi],
  ['bobot', /\bbobot(?:nya)?\b/gi],
  ['pagu', /(?<bukan>sisa )?\b(?:pagu|alokasi|dialokasikan|(?:total|dari|terhadap) anggaran)\b/gi],
  ['sisa', /\b(?:sisa(?:nya)?|tidak terserap)\b/gi],
  ['realisasi', /\b(?:realisasi(?:nya)?|terealisasi|direalisasikan|terserap|penyerapan|serapan)\b/gi],
  ['capaian', /\b(?:persentase )?(?:capaian(?:nya)?|ketercapaian)\b/gi],
  ['populasi', /\bpopulasi(?:nya)?\b/gi],
  ['sampel', /\b(?:sampel(?:nya)?|dipantau)\b/gi],
  [
    'selisih',
    /\b(?:selisih(?:nya)?|kurang|meningkat|menurun|naik|turun|kenaikan|penurunan|peningkatan|bertambah|berkurang|lebih (?:tinggi|besar|rendah|kecil))\b/gi,
  ],
];

/** Figures that a role word may mean: "capaian" is often said of the realisasi, a share of its count. */
const BERARTI: Readonly<Record<PeranAcuan, readonly PeranAcuan[]>> = {
  target: ['target'],
  bobot: ['bobot'],
  pagu: ['pagu', 'jumlah'],
  sisa: ['sisa'],
  realisasi: ['realisasi', 'bagian', 'jumlah'],
  capaian: ['capaian', 'realisasi', 'bagian', 'jumlah'],
  populasi: ['populasi'],
  sampel: ['sampel'],
  selisih: ['selisih', 'realisasi', 'capaian', 'bagian'],
  jumlah: ['jumlah'],
  bagian: ['bagian'],
};

const TANPA_KATA: readonly PeranAcuan[] = [
  'realisasi',
  'capaian',
  'bagian',
  'jumlah',
  'bobot',
  'pagu',
  'sisa',
  'populasi',
  'sampel',
];

/** "Target … telah tercapai sebesar": the target's name and the capaian's number, which of the two is meant is in doubt. */
const TARGET_TERCAPAI = /\btarget(?:nya)?\b[^.;]*\b(?:(?:ter|di)capai|terpenuhi|terlampaui|terealisasi)\b/i;

/** Which roles the words before a number leave open. */
export function peranMenurut(depan: string): (acuan: Acuan) => boolean {
  if (TARGET_TERCAPAI.test(depan)) return () => false;
  const disebut = KATA_PERAN.flatMap(([peran, pola]) =>
    [...depan.matchAll(pola)].flatMap((t) => (t.groups?.['bukan'] === undefined ? [{ peran, di: t.index }] : [])),
  );
  const terakhir = disebut.sort((a, b) => a.di - b.di).at(-1)?.peran;
  const target = disebut.some((d) => d.peran === 'target');
  const berlaku = new Set<PeranAcuan>(terakhir ? BERARTI[terakhir] : TANPA_KATA);
  // The name of an indicator may begin with "capaian"; after "target" it is the target of that indicator.
  if (target && terakhir === 'capaian') berlaku.add('target');
  if (
    terakhir === 'target' &&
    /\b(?:terhadap|dari|dibanding\w*|atas)\s+(?:dengan\s+)?(?:nilai\s+)?target\b/i.test(depan)
  )
    for (const peran of ['capaian', 'selisih'] as const) berlaku.add(peran);
  return ({ peran }) => berlaku.has(peran);
}
