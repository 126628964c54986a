import type { Fakta } from '../../src/domain/fakta';
import type { Temuan } from '../../src/reviu/temuan';
import { semuaFakta } from '../input/fakta-data';
import { acak, salahKetik, satuAngkaManaPun } from './salah-ketik';
import { bacaSampel, reviu, type Sampel, sebutSel } from './sampel';
import { betulkan, ketikUlang, petaFakta } from './ubah-data';

const BENIH = 2023;

let bersih: Sampel;
let semua: Fakta[];

beforeAll(async () => {
  bersih = betulkan(await bacaSampel());
  semua = semuaFakta(bersih.data).filter((f) => f.nilai !== null);
});

test('with its known errors put right, the LKj 2023 has no finding above "info"', () => {
  expect(reviu(bersih).temuan.filter((t) => t.keparahan !== 'info')).toEqual([]);
});

test('of a thousand slips in one figure, at any digit of it, at least 95% are found and the cell is named', () => {
  const luput = cobaSebanyak(1000, salahKetik);
  expect(luput.length).toBeLessThanOrEqual(45);
  expect(cacahSebab(luput)).toEqual({ 'realisasi tahun sebelumnya': 13, 'di bawah ketelitian cetak': 30 });
});

/**
 * One wrong digit, each digit of the number as likely as the first: the last digits count as much as those that
 * matter. No check can find 95% of these. A tenth of the figures are the scores of 36 satkers, of which only the mean
 * is printed elsewhere: their last digit moves it by 0,0025 at most, half of what its two decimals show. The counts of
 * the Prioritas Nasional stand beside whole percentages, and realisasi of earlier years are printed once.
 */
test('of a thousand figures with any one digit wrong, those that are missed are missed for a reason', () => {
  const luput = cobaSebanyak(1000, satuAngkaManaPun);
  expect(luput.length).toBeLessThanOrEqual(86);
  expect(cacahSebab(luput)).toEqual({ 'realisasi tahun sebelumnya': 24, 'di bawah ketelitian cetak': 62 });
  const terlihat = luput.filter(({ fakta }) => !/^(skm|prioritas|tren)\//.test(fakta.kunci));
  // A sum of printed scores may be a little off by itself (11,40 shows as 11,4), and so may be what follows from it.
  expect([...new Set(terlihat.map(({ fakta }) => fakta.kunci))].sort()).toEqual([
    'dilaporkan/nilai-akuntabilitas-kinerja',
    'ikpa/02704/nilai-total-dilaporkan',
    'pk/8/capaian-dilaporkan',
    'sakip/pelaporan-kinerja/nilai',
  ]);
});

interface Luput {
  fakta: Fakta;
  /** Findings that name the cell. */
  temuan: Temuan[];
}

/** Spoils one figure at a time and gives back those that no finding above "info" names by its cell. */
function cobaSebanyak(kali: number, rusak: typeof salahKetik): Luput[] {
  const angka = acak(BENIH);
  return Array.from({ length: kali }).flatMap((): Luput[] => {
    const fakta = semua[Math.floor(angka() * semua.length)];
    if (!fakta) throw new Error('no figure to spoil');
    const { tertulis } = rusak(fakta, semua, angka);
    const data = petaFakta(bersih.data, (f) => (f === fakta ? ketikUlang(f, tertulis) : f));
    const temuan = reviu({ data, konteks: bersih.konteks }).temuan.filter((t) =>
      t.sel.some((sel) => sebutSel(sel) === sebutSel(fakta.asal)),
    );
    return temuan.some((t) => t.keparahan !== 'info') ? [] : [{ fakta, temuan }];
  });
}

/**
 * Why a slip cannot be seen: the realisasi of an earlier year stands in one table only, so that nothing but a leap
 * against its neighbours gives it away; or the figure was checked, and the slip is smaller than what is printed of
 * the figures that depend on it (one of 36 satkers in a mean, the last digits of a count beside a whole percentage).
 */
function cacahSebab(luput: readonly Luput[]): Record<string, number> {
  const hitungan: Record<string, number> = {};
  for (const { fakta, temuan } of luput) {
    const lama = /^tren\/\d+\/20(20|21|22)$/.test(fakta.kunci);
    const diuji = temuan.length > 0 && temuan.every((t) => t.putusan === 'cocok' || t.putusan === 'selisihPembulatan');
    const sebab = lama ? 'realisasi tahun sebelumnya' : diuji ? 'di bawah ketelitian cetak' : fakta.kunci;
    hitungan[sebab] = (hitungan[sebab] ?? 0) + 1;
  }
  return hitungan;
}
