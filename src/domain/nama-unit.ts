/** Short forms that hold a vowel; those without one are told by that. */
const SINGKATAN = new Set(
  'ri dki diy ntb ntt tni polri opd skpd uptd upt rsud rsup rsu ikn asn pnpb apip dpr mpr kua kpu bumn bumd bpip lipi lapan ii iii iv vi'.split(
    ' ',
  ),
);
const KATA_HUBUNG = new Set('dan di ke dari untuk serta pada atas bagi'.split(' '));

/**
 * A unit's name inside a sentence: "DIREKTORAT JENDERAL REHABILITASI SOSIAL" as people write it, short forms kept. A
 * name that is not all in capitals, and a short form alone, stay as typed.
 */
export function namaUnit(nama: string): string {
  const kata = nama.trim().split(/\s+/);
  if (kata.length < 2 || /\p{Ll}/u.test(nama)) return nama;
  return kata
    .map((satu, i) => {
      const kecil = satu.toLowerCase();
      const huruf = kecil.replace(/[^\p{L}]/gu, '');
      if (SINGKATAN.has(huruf) || (huruf.length > 1 && !/[aiueo]/.test(huruf))) return satu;
      return i > 0 && KATA_HUBUNG.has(huruf)
        ? kecil
        : kecil.replace(/\p{L}+/gu, (k) => k.charAt(0).toUpperCase() + k.slice(1));
    })
    .join(' ');
}
