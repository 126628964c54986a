import { akarKata, KATA_SAMBUNG } from '../../dasar/kata';

/** Words that hold a sentence together and tell no subject. */
const KATA_UMUM = new Set([
  ...KATA_SAMBUNG,
  ...(
    'adalah yaitu sebesar sebanyak telah tahun ' +
    'persen persentase jumlah capaian kinerja realisasi target indikator nilai tabel lebih sudah masih dapat tersebut ' +
    'direktorat jenderal ditjen kementerian terhadap mendapatkan melaksanakan sesuai antara lain kelompok masyarakat'
  ).split(' '),
]);

/** Short forms that running text uses for a name's words. */
const SINGKATAN: readonly [RegExp, string][] = [
  [/\bpemda\b/g, 'pemerintah daerah'],
  [/\bkab\b\.?/g, 'kabupaten'],
  [/\bpd\b/g, 'penyandang disabilitas'],
  [/\blansia\b/g, 'lanjut usia'],
];

/** The stems that tell what a text is about. */
export function kataPokok(teks: string): Set<string> {
  const utuh = SINGKATAN.reduce((isi, [pendek, panjang]) => isi.replace(pendek, panjang), teks.toLowerCase());
  const kata = utuh.match(/\p{L}{3,}/gu) ?? [];
  return new Set(kata.filter((k) => !KATA_UMUM.has(k)).map(pangkas));
}

/** Running text bends words further than names do: their beginnings are compared. */
const pangkas = (kata: string): string => akarKata(kata).slice(0, 8);

const NOMOR_BUTIR = /(?:^|[\s>;])\d{1,2}$/;
const KALIMAT_BARU = /\s+[\p{Lu}"“']/uy;

/** Does a run of marks end a sentence? One behind the number of an item ("2. Belanja") does not. */
function mengakhiri(teks: string, mulai: number, akhir: number): boolean {
  if (akhir - mulai === 1 && NOMOR_BUTIR.test(teks.slice(Math.max(mulai - 3, 0), mulai))) return false;
  KALIMAT_BARU.lastIndex = akhir;
  return KALIMAT_BARU.test(teks);
}

/** The sentences of a paragraph with their offsets; a line break ends one. */
export function kalimatDari(teks: string): { teks: string; mulai: number }[] {
  const hasil: { teks: string; mulai: number }[] = [];
  let mulai = 0;
  for (const temu of teks.matchAll(/[.;!?]+|\n/g)) {
    const akhir = temu.index + temu[0].length;
    if (temu[0] !== '\n' && !mengakhiri(teks, temu.index, akhir)) continue;
    hasil.push({ teks: teks.slice(mulai, akhir), mulai });
    mulai = akhir;
  }
  return [...hasil, { teks: teks.slice(mulai), mulai }].filter((k) => k.teks.trim() !== '');
}
