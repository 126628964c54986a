/** Letters of a name beside a bar. */
const PALING_PANJANG = 28;
/** A name that keeps less than this after what it shares with another says too little by itself. */
const TERLALU_PENDEK = 16;

/** Words that say how a thing is counted and not which thing it is. */
const UKURAN = /^(?:persentase|jumlah|tingkat|nilai|indeks)\s*(?:\(%\)\s*)?/i;

/**
 * A short name for each: what it shares with another at its beginning or end is left out, where enough is left to
 * tell it by. Only a proposal, a person may set another.
 */
export function namaPendek(nama: readonly string[]): string[] {
  const kata = nama.map((satu) => satu.replace(/\s+/g, ' ').trim().split(' '));
  return kata.map((satu, i) => {
    const lain = kata.filter((_, j) => j !== i);
    const depan = lain.reduce((paling, b) => Math.max(paling, samaAwal(satu, b)), 0);
    const belakang = lain.reduce((paling, b) => Math.max(paling, samaAwal([...satu].reverse(), [...b].reverse())), 0);
    return potong(ringkas(satu, awalKlausa(satu, depan >= 3 ? depan : 0), belakang >= 2 ? belakang : 0));
  });
}

/** What is told of a thing begins after "yang", and is not cut in two: "meningkat pendapatannya". */
function awalKlausa(kata: readonly string[], depan: number): number {
  const yang = kata.slice(0, depan).lastIndexOf('yang');
  return yang < 0 ? depan : yang + 1;
}

function ringkas(kata: readonly string[], depan: number, belakang: number): string {
  const inti = kata.slice(depan, kata.length - belakang).join(' ');
  if (inti.length >= TERLALU_PENDEK) return tanpaUkuran(inti);
  const bersama = kata.slice(0, depan).join(' ');
  const singkatan = /\(([A-Z]{2,})\)/.exec(bersama)?.[1];
  if (singkatan !== undefined && inti !== '') return `${singkatan} ${inti}`;
  const tanpaBelakang = kata.slice(0, kata.length - belakang).join(' ');
  return tanpaUkuran(belakang > 0 && tanpaBelakang.length >= TERLALU_PENDEK ? tanpaBelakang : kata.join(' '));
}

/** A name of a score is known by that word: "Nilai Kinerja Anggaran". */
function tanpaUkuran(nama: string): string {
  const sisa = /^(?:nilai|indeks)\b/i.test(nama) && nama.length <= PALING_PANJANG ? nama : nama.replace(UKURAN, '');
  const tanpaHubung = sisa.replace(/^(?:yang|dan|di|oleh|pada)\s+/i, '') || nama;
  return tanpaHubung.charAt(0).toUpperCase() + tanpaHubung.slice(1);
}

function potong(nama: string): string {
  if (nama.length <= PALING_PANJANG) return nama;
  const muat = nama.slice(0, PALING_PANJANG - 1);
  const akhir = muat.lastIndexOf(' ');
  return `${(akhir > PALING_PANJANG / 2 ? muat.slice(0, akhir) : muat).replace(/[\s,;(/]+$/, '')}…`;
}

/** Words that both begin with. */
function samaAwal(a: readonly string[], b: readonly string[]): number {
  const beda = a.findIndex((kata, i) => kata.toLowerCase() !== b[i]?.toLowerCase());
  return beda < 0 ? a.length : beda;
}
