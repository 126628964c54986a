import { join } from 'node:path';
import { sebutSel } from '../../src/dasar/a1';
import { kelompokkan } from '../../src/dasar/kelompok';
import type { AlamatSel } from '../../src/dasar/sel';
import { hitungLkj } from '../../src/domain/lkj';
import { konteksReviu } from '../../src/hitung/konteks-reviu';
import { bacaTabel } from '../../src/input/baca';
import { tabelPolos } from '../../src/input/polos/tabel-polos';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import { paragrafDariSel } from '../../src/reviu/narasi/paragraf';
import { periksaLkj } from '../../src/reviu/periksa';
import type { Temuan } from '../../src/reviu/temuan';
import { bukuUji } from '../input/potret-contoh';
import { harapanContoh } from '../fixtures/teks-harapan';

/**
 * Made-up reports, a line each: sheets under their names in square brackets, the text under [Naskah]. Under a line
 * stands what the review says of it, in both languages, with the cells that it shows; under the others it is silent.
 * Without printed sheets (`tanpa lembar`) it also says what another printed figure would explain.
 */
const CONTOH = harapanContoh(join(__dirname, 'naskah-contoh.txt'));

interface Baris {
  teks: string;
  asal: AlamatSel | null;
}

/** The lines of a report without what is said of them. */
function bacaBaris(semua: readonly string[]): Baris[] {
  let [lembar, baris] = ['', 0];
  return semua
    .filter((teks) => !teks.startsWith('  '))
    .map((teks) => {
      const nama = /^\[(\w+)\]$/.exec(teks)?.[1];
      [lembar, baris] = nama === undefined ? [lembar, baris + 1] : [nama, 0];
      return { teks, asal: nama === undefined && teks !== '' ? { lembar, baris: baris - 1, kolom: 0 } : null };
    });
}

async function temukan(laporan: readonly Baris[], bersama: boolean): Promise<Temuan[]> {
  const semua = laporan.flatMap(({ teks, asal }) =>
    asal ? [{ teks: teks.replaceAll('⇥', '\t').replaceAll('⏎', '\n'), asal }] : [],
  );
  const naskah = semua.filter(({ asal }) => asal.lembar === 'Naskah');
  const lembar = kelompokkan(
    semua.filter((b) => !naskah.includes(b)),
    ({ asal }) => asal.lembar,
  );
  const { potret, gabungan } = bukuUji(
    ...[...lembar].map(([nama, isi]) => ({ nama, baris: isi.map(({ teks }) => teks.split('|').map((s) => s.trim())) })),
  );
  const bacaan = await bacaTabel(potret, gabungan);
  return periksaLkj(hitungLkj(bacaan.data), {
    ...konteksReviu(bacaan),
    narasi: paragrafDariSel(naskah),
    polos: tabelPolos(potret),
    ...(bersama ? { lembar: potret.lembar } : {}),
  });
}

function sebut(t: Temuan): string[] {
  const sel = t.sel.slice(1).map(sebutSel).join(' ');
  const ujung = [t.putusan === 'berbeda' ? '' : t.putusan, t.selisih, sel && `(${sel})`].filter(Boolean).join(' ');
  // Its own line is the one above it, and another one when a line is put in.
  const sini = new RegExp(`${String(t.rincian['letak'])}(?!\\d)`, 'g');
  const [id, en] = (['id', 'en'] as const).map((bahasa) => kamusReviu(bahasa).kalimat(t).replace(sini, '…'));
  return [`  ${t.aturan}: ${t.dilaporkan} / ${t.dihitung} ${ujung}`.trimEnd(), `    ${id}`, `    ${en}`];
}

test.each([...CONTOH])('%s', async (nama, harapan) => {
  const laporan = bacaBaris(harapan);
  const temuan = (await temukan(laporan, !nama.includes('tanpa lembar'))).filter(
    (t) => t.putusan === 'berbeda' || t.asal?.lembar === 'Naskah',
  );
  const menurut = kelompokkan(temuan, ({ asal }) => (asal ? `${asal.lembar} ${asal.baris}` : ''));
  const tertulis = laporan.flatMap(({ teks, asal }) => [
    teks,
    ...(asal ? (menurut.get(`${asal.lembar} ${asal.baris}`) ?? []).flatMap(sebut) : []),
  ]);
  expect([...tertulis, ...(menurut.get('') ?? []).flatMap(sebut)]).toEqual(harapan);
});
