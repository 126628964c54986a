import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sebutSel } from '../../src/dasar/a1';
import { hitungLkj } from '../../src/domain/lkj';
import { konteksReviu } from '../../src/hitung/konteks-reviu';
import { bacaTabel } from '../../src/input/baca';
import { tabelPolos } from '../../src/input/polos/tabel-polos';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { periksaLkj } from '../../src/reviu/periksa';
import { bukuUji, type LembarUji, type SelUji } from '../input/potret-contoh';
import { pembanding } from '../fixtures/teks-harapan';
import { keBaris, SEMUA_CONTOH } from '../input/tabel-contoh';

interface Laporan {
  lembar: readonly LembarUji[];
  naskah: string;
}

const UKUR = join(__dirname, 'ukur');
const baca = (...jalur: string[]): string => readFileSync(join(UKUR, ...jalur), 'utf8');

/** The made-up reports of the measure, and the tables of every kind that the reader knows. */
const LAPORAN: ReadonlyMap<string, Laporan> = new Map([
  ...readdirSync(UKUR)
    .filter((nama) => !nama.includes('.'))
    .sort()
    .map((nama): [string, Laporan] => [
      nama,
      { lembar: JSON.parse(baca(nama, 'tabel.json')) as LembarUji[], naskah: baca(nama, 'naskah.txt') },
    ]),
  ...Object.entries(SEMUA_CONTOH).map(([nama, t]): [string, Laporan] => [
    nama,
    { lembar: [{ nama: 'T', baris: keBaris(t) }], naskah: '' },
  ]),
]);

/** What is expected of each, as the lines under its name. */
const banding = pembanding(join(__dirname, 'satu-angka.txt'));

/** What the review calls wrong: its rule, cell, and the two figures. */
async function temukan({ lembar, naskah }: Laporan): Promise<string[]> {
  const { potret, gabungan } = bukuUji(...lembar);
  const bacaan = await bacaTabel(potret, gabungan);
  const temuan = periksaLkj(hitungLkj(bacaan.data), {
    ...konteksReviu(bacaan),
    narasi: paragrafDariTeks(naskah),
    polos: tabelPolos(potret),
    lembar: potret.lembar,
  });
  return temuan
    .filter((t) => t.putusan === 'berbeda')
    .map((t) =>
      `${t.aturan} ${t.asal ? sebutSel(t.asal) : String(t.rincian['letak'])} ${t.dilaporkan} / ${t.dihitung} ${t.selisih}`.trimEnd(),
    );
}

/** The last digit off by three; null of a cell that is no figure. */
function salah(sel: SelUji): SelUji {
  const teks = typeof sel === 'object' && sel !== null ? sel.t : sel;
  if (typeof teks === 'number') return teks + (Number.isInteger(teks) ? 3 : 0.03);
  if (typeof teks !== 'string' || !/^\W*(?:Rp\.? ?)?\d[\d.,]*\W*$/.test(teks)) return null;
  return teks.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
}

/** One figure of each row, of another column than in the row above; the first column numbers the rows. */
function* pilihan({ lembar }: Laporan): Generator<{ sebutan: string; lembar: LembarUji[] }> {
  for (const [l, { nama = '', baris }] of lembar.entries()) {
    for (const [b, isi] of baris.entries()) {
      const angka = isi.flatMap((sel, k) => (k > 0 && salah(sel) !== null ? [k] : []));
      const k = angka[b % angka.length];
      if (k === undefined || b < 2) continue;
      const ganti = salah(isi[k] ?? null);
      const rusak = baris.map((x, i) => (i === b ? x.map((y, j) => (j === k ? ganti : y)) : x));
      yield {
        sebutan: `${sebutSel({ lembar: nama, baris: b, kolom: k })} → ${JSON.stringify(ganti)}`,
        lembar: lembar.map((x, i) => (i === l ? { ...x, baris: rusak } : x)),
      };
    }
  }
}

/** Long reports as they stand alone: each figure of theirs takes a whole review. */
const PANJANG = new Set(['lembah', 'pelabuhan', 'penuntut', 'pustaka', 'ikpa']);

test.each([...LAPORAN])('%s: as it stands, and with a figure of each row wrong', async (nama, laporan) => {
  const bersih = await temukan(laporan);
  const baris = [...bersih];
  for (const { sebutan, lembar } of PANJANG.has(nama) ? [] : pilihan(laporan)) {
    const temuan = await temukan({ ...laporan, lembar });
    const beda = [
      ...temuan.filter((t) => !bersih.includes(t)),
      ...bersih.filter((t) => !temuan.includes(t)).map((t) => `tanpa ${t}`),
    ];
    baris.push(`${sebutan}: ${beda.join('; ') || '–'}`);
  }
  banding(nama, baris);
});
