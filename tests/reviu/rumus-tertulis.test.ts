import { join } from 'node:path';
import { nomorKolom, sebutSel } from '../../src/dasar/a1';
import { kunciSel } from '../../src/dasar/sel';
import { type DataLkj, dataKosong } from '../../src/domain/data';
import type { Fakta, Satuan } from '../../src/domain/fakta';
import { hitungLkj } from '../../src/domain/lkj';
import { DAFTAR_ATURAN, type IdAturan } from '../../src/reviu/daftar';
import { siapkanKonteks } from '../../src/reviu/siapkan';
import { pembanding } from '../fixtures/teks-harapan';
import { angka } from './data-tertulis';
import { KalimatTemuan } from './kalimat-temuan';

const ID: ReadonlySet<string> = new Set<IdAturan>([
  'angka-diketik',
  'rumus-lain',
  'rentang-kurang',
  'jumlah-ditambah',
  'persen-selisih',
]);
const ATURAN = DAFTAR_ATURAN.filter(({ id }) => ID.has(id));
const KALIMAT = new KalimatTemuan();
const KOLOM = [
  ['pagu', 'B', 'rupiah'],
  ['realisasi', 'C', 'rupiah'],
  ['persen', 'D', '%'],
  ['sisa', 'E', 'rupiah'],
] as const;

interface Isi {
  /** Formulas by cell. */
  rumus: Readonly<Record<string, string>>;
  /** Figures by cell, in the place of the made-up ones. */
  angka?: Readonly<Record<string, string>>;
  /** Of the figures of a row. */
  jenjang?: Readonly<Record<number, number>>;
  menjumlah?: readonly string[];
  skala?: number;
  /** Rows before the total. */
  baris?: number;
}

/** A budget in rows 3 and below (B pagu, C realisasi, D %, E rest), the total under them, and what is said of its formulas. */
function temukan({ rumus, angka: ganti = {}, jenjang = {}, menjumlah = [], skala = 1, baris = 4 }: Isi): string[] {
  const fakta = (nomor: number, peran: string, huruf: string, satuan: Satuan): Fakta => {
    const sel = `${huruf}${nomor}`;
    return angka(`a/${nomor}/${peran}`, ganti[sel] ?? String(nomor * 10 + huruf.charCodeAt(0)), satuan, {
      asal: { lembar: 'A', baris: nomor - 1, kolom: nomorKolom(huruf) },
      tabel: 'a',
      peran,
      skala,
      ...(jenjang[nomor] === undefined ? {} : { jenjang: jenjang[nomor] }),
      ...(menjumlah.includes(sel) ? { menjumlah: true } : {}),
    });
  };
  const satu = (nomor: number, nama: string): DataLkj['anggaran'][number]['baris'][number] => {
    const [pagu, realisasi, persenDilaporkan, sisaDilaporkan] = KOLOM.map(([peran, huruf, satuan]) =>
      fakta(nomor, peran, huruf, satuan),
    );
    return { nama, pagu, realisasi, persenDilaporkan, sisaDilaporkan };
  };
  const isi = Array.from({ length: baris }, (_, i) => satu(i + 3, `Belanja ${i + 1}`));
  const hasil = hitungLkj({
    ...dataKosong(),
    anggaran: [{ id: 'a', dimensi: 'Jenis', baris: isi, total: satu(baris + 3, 'Jumlah') }],
  });
  // A total has a formula of its own.
  const denganJumlah =
    'E3' in rumus || 'E4' in rumus ? { [`E${baris + 3}`]: `=SUM(E3:E${baris + 2})`, ...rumus } : rumus;
  const semua = new Map(
    Object.entries(denganJumlah).map(([sel, teks]) => {
      const [, huruf = '', nomor = ''] = /^([A-Z]+)(\d+)$/.exec(sel) ?? [];
      return [kunciSel({ lembar: 'A', baris: Number(nomor) - 1, kolom: nomorKolom(huruf) }), teks];
    }),
  );
  const konteks = siapkanKonteks(hasil, { tabel: [], narasi: [], rumus: semua });
  const temuan = ATURAN.flatMap((aturan) => aturan.periksa(hasil, konteks));
  KALIMAT.catat(temuan);
  return temuan.map((t) => {
    const tempat = t.sel.map((s) => sebutSel(s).replace('A!', '')).join(' ');
    const rincian = Object.entries(t.rincian).map(([apa, nilai]) => `${apa} ${String(nilai)}`);
    return `${t.aturan} ${t.dilaporkan} / ${t.dihitung} (${tempat}) ${rincian.join(', ')}`;
  });
}

/** The same formula in a column, its rows put in; some rows have another, or none. */
const kolom = (
  huruf: string,
  pola: string,
  lain: Readonly<Record<number, string | null>> = {},
  sampai = 6,
): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: sampai - 2 }, (_, i) => i + 3).flatMap((n): [string, string][] => {
      const isi = lain[n] === undefined ? pola.replaceAll('#', String(n)) : lain[n];
      return isi === null ? [] : [[`${huruf}${n}`, isi]];
    }),
  );

const semua = (...isi: readonly Readonly<Record<string, string>>[]): string[] =>
  isi.flatMap((rumus, i) => temukan({ rumus }).map((t) => `${i + 1}: ${t}`));

const KASUS: Readonly<Record<string, () => string[]>> = {
  'a formula that is not that of the other rows': () =>
    semua(
      kolom('E', '=B#-C#'),
      kolom('E', '=B#-C#', { 5: '=B5-C4' }),
      kolom('E', '=B#-C#', { 5: '=B5-C5-1' }),
      kolom('E', '=B#-C#', { 5: '=SUM(B5:C5)' }),
      kolom('E', '=B#-C#', { 5: '=B5+C5' }),
      kolom('E', '=B#-C#', { 5: '=C5+E4' }),
      kolom('E', '=B#-C#', { 5: '=E4+E3' }),
      kolom('E', '=B#-$C$3', { 5: '=B5-$C$4' }),
      kolom('E', '=B#-$C#', { 5: '=B5-C5' }),
      kolom('E', "='Pagu 2023'!B#-C#", { 5: '=B5-C5' }),
      kolom('E', '=Pagu!$B#-C$3', { 5: null }),
      kolom('E', '=ROUND(B#-C#,2)', { 5: '=ROUND(B5-C5,3)' }),
    ),
  'a number typed among formulas: two of three, of four, of five': () => [
    ...temukan({ rumus: kolom('E', '=B#-C#', { 5: null }, 5), baris: 3 }),
    ...temukan({ rumus: kolom('E', '=B#-C#', { 5: null, 6: null }) }),
    ...temukan({ rumus: { E3: '=B3-C3' }, baris: 1 }),
    ...temukan({ rumus: { E3: '=B3-C3' }, baris: 2 }),
    ...temukan({ rumus: kolom('E', '=B#-C#', { 5: null, 6: null }, 8), baris: 6 }),
    ...temukan({ rumus: kolom('E', '=B#-C#', { 5: '=B5', 6: '=B6*2' }, 8), baris: 6 }),
    ...temukan({ rumus: kolom('E', '=B#-C#', { 5: '=B5', 6: '=B6*2', 7: '=1' }, 8), baris: 6 }),
  ],
  'a range that leaves out rows': () =>
    semua(
      { B7: '=SUM(B3:B6)' },
      { B7: '=SUM(B3:B5)' },
      { B7: '=SUM(B4:B6)' },
      { B7: '=AVERAGE(B4:B5)' },
      { B7: '=SUM($B$4:$B$5)' },
      { B7: '=SUBTOTAL(9,B3:B5)' },
      { B7: '=SUM(C3:C5)' },
      { C7: '=SUM(B3:B5)' },
      { B7: '=SUM(B3:C5)' },
      { B7: '=SUM(B3:B4,B5)' },
      { B7: '=SUM(B3:B4)+SUM(B5:B6)' },
      { B7: '=SUM(B3,B5)' },
      { B7: '=SUM(A!B3:A!B5)' },
      { B7: '=SUM(Lain!B3:B5)' },
      { B7: '=SUM(F3:F5)' },
      { B7: '=B3+B4+B5' },
      { B7: '=SUM(B3:B5)', B6: '=SUM(B3:B5)' },
      { B7: '=SUM(B4:B6)', B3: '=SUM(C3:D3)' },
    ),
  'a range beside a typed total, another level, another table': () => [
    ...temukan({ rumus: { B7: '=SUM(B3:B5)' }, angka: { B3: '10', B4: '20', B5: '30', B6: '60' } }),
    ...temukan({ rumus: { B7: '=SUM(B3:B5)' }, angka: { B3: '10', B4: '20', B5: '30', B6: '61' } }),
    ...temukan({ rumus: { B7: '=SUM(B3:B5)' }, angka: { B3: '10', B4: '', B5: '30', B6: '40' } }),
    ...temukan({ rumus: { B7: '=SUM(B3:B5)' }, angka: { B6: '' } }),
    ...temukan({ rumus: { B7: '=SUM(B3:B5)' }, menjumlah: ['B6'] }),
    ...temukan({ rumus: { B7: '=SUM(B3:B5)', B6: '=B5+1' }, menjumlah: ['B6'] }),
    ...temukan({ rumus: { B7: '=SUM(B3:B5)' }, jenjang: { 6: 1 } }),
    ...temukan({ rumus: { B7: '=SUM(B4:B6)' }, jenjang: { 3: 0, 4: 0 } }),
    ...temukan({ rumus: { B7: '=SUM(B4:B6)' }, jenjang: { 3: 1, 4: 1, 5: 1, 6: 1 } }),
  ],
  'a number inside a total': () =>
    semua(
      { B7: '=SUM(B3:B6)+5' },
      { B7: '=5+SUM(B3:B6)' },
      { B7: '=SUM(B3:B6)-5' },
      { B7: '=SUM(B3:B6)+5+2.5E3' },
      { B7: '=SUM(B3:B6)' },
      { B7: '=B3+B4+5' },
      { B7: '=B3+5' },
      { B7: '=B3+B4-B5+5' },
      { B7: '=B3+B4*2+5' },
      { B7: '=B3+MAX(B4:B6)+5' },
      { B7: '=B3+SUM(B4:B6)+5' },
      { B7: '=SUM(B3:B6)/2+5' },
      { B7: '=5' },
      { B7: '=5+6' },
      { B7: '=(B3+B4)+5' },
      { B7: '=SUM(B3:B6)+SUM(C3:C6)+5' },
    ),
  'a percentage that is a difference': () => [
    ...semua(
      { D3: '=C3-B3' },
      { D3: '=B3-C3' },
      { D3: '=C3/B3' },
      { D3: '=C3+B3' },
      { D3: '=C3-B3-B4' },
      { D3: '=C3-5' },
      { D3: '=C3-SUM(B3:B4)' },
      { D3: "='Data Lain'!C3-$B$3" },
      { E3: '=B3-C3' },
      { D3: '=-C3-B3' },
    ),
    ...temukan({ rumus: { D3: '=C3-B3' }, skala: 100 }),
  ],
  'no formula at all': () => semua({}, { Z9: '=1' }),
};

const banding = pembanding(join(__dirname, 'rumus-tertulis.txt'));

test.each(Object.entries(KASUS))('%s', (nama, kasus) => {
  banding(nama, kasus());
});

test('the sentences of what came by, in both languages', () => {
  banding('kalimat', KALIMAT.baris);
});
