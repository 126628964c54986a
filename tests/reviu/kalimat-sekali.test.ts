import { type HasilLkj, hitungLkj } from '../../src/domain/lkj';
import { paragrafDariSel } from '../../src/reviu/narasi/paragraf';
import { periksaLkj } from '../../src/reviu/periksa';
import type { Temuan } from '../../src/reviu/temuan';
import { KALIMAT_AKHIR, KALIMAT_BARU, KALIMAT_LAIN, KALIMAT_LAPORAN } from './kalimat-laporan';
import { bacaSampel } from './sampel';
import { betulkan } from './ubah-data';

const BERANGKA = [...KALIMAT_LAPORAN, ...KALIMAT_BARU, ...KALIMAT_AKHIR];

let hasil: HasilLkj;

beforeAll(async () => {
  hasil = hitungLkj(betulkan(await bacaSampel()).data);
});

/** Findings of sentences that stand in one text: a second for all of them (`kalimat-laporan.test.ts` has one by one). */
function temukan(kalimat: readonly string[]): Temuan[] {
  const baris = kalimat.flatMap((k) => k.replaceAll(/[[\]]/g, '').split('|'));
  const narasi = paragrafDariSel(baris.map((teks, i) => ({ teks, asal: { lembar: 'Naskah', baris: i, kolom: 0 } })));
  return periksaLkj(hasil, { tabel: [], narasi }).filter((t) => t.keparahan !== 'info' && t.asal?.lembar === 'Naskah');
}

test('sentences that say what the tables say give no finding', () => {
  const temuan = temukan([...BERANGKA, ...KALIMAT_LAIN]);
  expect(temuan.map((t) => `${t.aturan} ${t.dilaporkan} / ${t.dihitung}`)).toEqual([]);
});

/** The number with its last digit off by three. */
const salah = (angka: string): string => angka.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

/** What is missed is another row's count, and what rounding explains. */
test.each([
  ['first', 0, ['Indikator Kinerja Program 3|Sebanyak 4.910 PM dari [6.288] PM meningkat pendapatannya.']],
  ['last', -1, ['Anggaran sebesar [Rp2,44] triliun terealisasi sebesar Rp2,32 triliun.']],
])('each with its %s number off by three in one digit is found, and the right number is named', (_apa, ke, harapan) => {
  const coba = BERANGKA.map((kalimat) => {
    const [penuh = '', angka = ''] = [...kalimat.matchAll(/\[([^\]]+)\]/g)].at(ke) ?? [];
    return { angka, kalimat: kalimat.replace(penuh, salah(angka)) };
  });
  const temuan = temukan(coba.map(({ kalimat }) => kalimat));
  const digit = (teks: string): string => teks.replace(/\D/g, '');
  const luput = coba.filter(
    ({ angka }) =>
      !temuan.some(
        (t) => digit(t.dilaporkan).includes(digit(salah(angka))) && digit(t.dihitung).includes(digit(angka)),
      ),
  );
  expect(luput.map(({ kalimat }) => kalimat)).toEqual(harapan);
});
