import { type Masa, masaVersi, type Parameter, type ParameterRincian, sehariSetelah, type Versi } from './parameter';

export type SebabSkema =
  | 'tanggal'
  | 'terbalik'
  | 'tumpangTindih'
  | 'celah'
  | 'tanpaSumber'
  | 'jumlah'
  | 'diLuarRentang'
  | 'pitaBerlubang'
  | 'bukanOpsi'
  | 'kosong';

/** What a parameter breaks of the form that all of them have. */
export interface Pelanggaran {
  id: string;
  sebab: SebabSkema;
  /** The version: its first day as written. */
  mulai: string;
  /** The figures that show it: "101", "2020-12-31". */
  rincian: string;
}

/** All that is wrong with a parameter; nothing when it may be computed with. */
export function periksaParameter(p: Parameter): Pelanggaran[] {
  const temuan: Pelanggaran[] = [];
  const catat = (sebab: SebabSkema, mulai: string, rincian: string): unknown =>
    temuan.push({ id: p.id, sebab, mulai, rincian });
  if (p.versi.length === 0) catat('kosong', '', '');
  for (const v of p.versi) {
    const bukanTanggal = [v.mulai, v.sampai, v.diperiksa, v.diumumkan].find((t) => typeof t === 'string' && !sah(t));
    if (bukanTanggal !== undefined) catat('tanggal', v.mulai, String(bukanTanggal));
    else if (v.sampai !== null && v.sampai < v.mulai) catat('terbalik', v.mulai, v.sampai);
    const kosong = [v.peraturan, v.pasal, v.sumber].some((teks) => teks.trim() === '');
    if (kosong) catat('tanpaSumber', v.mulai, v.peraturan);
  }
  for (const [sebab, mulai, rincian] of [...masalahWaktu(p), ...masalahIsi(p)]) catat(sebab, mulai, rincian);
  return temuan;
}

type Masalah = readonly [SebabSkema, string, string];

/** A calendar day as ISO writes it; the 31st of June is none. */
function sah(tanggal: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tanggal)) return false;
  const waktu = new Date(`${tanggal}T00:00:00Z`);
  return !Number.isNaN(waktu.getTime()) && waktu.toISOString().startsWith(tanggal);
}

/** Times that overlap, or leave a gap that nobody has said. */
function masalahWaktu({ versi, celah = [] }: Parameter): Masalah[] {
  const berlaku = versi.filter(
    (v) => v.diumumkan === undefined && sah(v.mulai) && (v.sampai === null || sah(v.sampai)),
  );
  const masa: Masa[] = [...berlaku.map(masaVersi), ...celah].sort((a, b) => (a.mulai < b.mulai ? -1 : 1));
  return masa.flatMap((ini, i): Masalah[] => {
    const lalu = masa[i - 1];
    if (!lalu) return [];
    if (ini.mulai <= lalu.sampai) return [['tumpangTindih', ini.mulai, lalu.sampai]];
    return sehariSetelah(lalu.sampai) === ini.mulai ? [] : [['celah', ini.mulai, lalu.sampai]];
  });
}

/** Weights are decimal fractions; what is left of their sum is the machine's. */
const SAMA = 1e-9;

function masalahIsi(p: Parameter): Masalah[] {
  switch (p.bentuk) {
    case 'bilangan':
      return diLuar(p, ({ nilai }) => (nilai === null ? [] : [nilai]));
    case 'bobot':
      return [
        ...diLuar(p, ({ nilai }) => angka(nilai)),
        ...p.versi.flatMap((v): Masalah[] => {
          const jumlah = total(angka(v.nilai));
          return p.jumlah === null || sama(jumlah, p.jumlah) ? [] : [['jumlah', v.mulai, String(jumlah)]];
        }),
      ];
    case 'rincian':
      return [...diLuar(p, ({ nilai }) => nilai.flatMap((k) => k.sub.map((s) => s.bobot))), ...masalahRincian(p)];
    case 'pita':
      return [
        ...diLuar(p, ({ nilai }) => nilai.map((b) => b.dari)),
        ...p.versi.flatMap((v): Masalah[] => {
          const lubang = lubangPita(v.nilai, p.rentang[0]);
          return lubang === null ? [] : [['pitaBerlubang', v.mulai, lubang]];
        }),
      ];
    case 'rentang':
      return [
        ...diLuar(p, ({ nilai: { dari, sampai } }) => [dari, sampai]),
        ...p.versi.flatMap((v): Masalah[] =>
          v.nilai.dari < v.nilai.sampai ? [] : [['terbalik', v.mulai, `${v.nilai.dari}–${v.nilai.sampai}`]],
        ),
      ];
    case 'pilihan':
      return p.versi.flatMap((v): Masalah[] => (p.opsi.includes(v.nilai) ? [] : [['bukanOpsi', v.mulai, v.nilai]]));
    case 'daftar':
      return p.versi.flatMap((v): Masalah[] => (v.nilai.length > 0 ? [] : [['kosong', v.mulai, '']]));
  }
}

function diLuar<T>(
  { versi, rentang: [paling, tertinggi] }: { versi: readonly Versi<T>[]; rentang: readonly [number, number] },
  isi: (v: Versi<T>) => readonly number[],
): Masalah[] {
  return versi.flatMap((v) =>
    isi(v)
      .filter((n) => !(n >= paling && n <= tertinggi))
      .map((n): Masalah => ['diLuarRentang', v.mulai, String(n)]),
  );
}

/** Parts that do not make up the weight of what they are parts of, at the same time. */
function masalahRincian({ versi, induk }: ParameterRincian): Masalah[] {
  return versi.flatMap((v) => {
    const bobot = induk.versi.find((i) => i.mulai <= v.mulai && v.mulai <= masaVersi(i).sampai)?.nilai ?? {};
    return v.nilai.flatMap(({ nama, sub }): Masalah[] => {
      const kunci = Object.entries(induk.sebutan).find(([satu, sebutan]) => sebutan === nama && satu in bobot)?.[0];
      const jumlah = total(sub.map((s) => s.bobot));
      if (sub.length === 0 || (kunci !== undefined && sama(jumlah, bobot[kunci] ?? 0))) return [];
      return [['jumlah', v.mulai, `${nama}: ${jumlah}`]];
    });
  });
}

/** Where a score would fall into no band, or into one that another has before it; null when nowhere. */
function lubangPita(pita: readonly { dari: number; termasuk: boolean }[], paling: number): string | null {
  const terbawah = pita.at(-1);
  if (!terbawah || terbawah.dari > paling || (terbawah.dari === paling && !terbawah.termasuk))
    return `${paling}–${terbawah?.dari ?? '…'}`;
  const salahUrut = pita.find((ini, i) => {
    const atas = pita[i - 1];
    return atas && (ini.dari > atas.dari || (ini.dari === atas.dari && (atas.termasuk || !ini.termasuk)));
  });
  return salahUrut ? String(salahUrut.dari) : null;
}

const angka = (nilai: Readonly<Partial<Record<string, number>>>): number[] =>
  Object.values(nilai).flatMap((n) => n ?? []);
const total = (n: readonly number[]): number => n.reduce((t, satu) => t + satu, 0);
const sama = (a: number, b: number): boolean => Math.abs(a - b) < SAMA;
