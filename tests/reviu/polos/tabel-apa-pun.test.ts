import { join } from 'node:path';
import { sebutSel } from '../../../src/dasar/a1';
import { dataKosong } from '../../../src/domain/data';
import { hitungLkj } from '../../../src/domain/lkj';
import { tabelPolos } from '../../../src/input/polos/tabel-polos';
import { DAFTAR_ATURAN, type IdAturan } from '../../../src/reviu/daftar';
import { siapkanKonteks } from '../../../src/reviu/siapkan';
import { lembarUji } from '../../input/potret-contoh';
import { harapanContoh } from '../../fixtures/teks-harapan';
import { KalimatTemuan } from '../kalimat-temuan';
import { bacaKasus, barisKini, barisTertulis, type LembarTertulis } from '../kasus-tertulis';

const ID: ReadonlySet<string> = new Set<IdAturan>([
  'hubungan-kolom',
  'jumlah-kolom',
  'jumlah-jenjang',
  'bagian-jumlah',
  'rata-baris',
  'rekomendasi-lhe',
]);
const ATURAN = DAFTAR_ATURAN.filter(({ id }) => ID.has(id));
const HASIL = hitungLkj(dataKosong());
const KALIMAT = new KalimatTemuan();

/** What the rules on tables of any kind find: rule, cell, both figures, and what the sentence is made of. */
function temukan(lembar: readonly LembarTertulis[]): string[] {
  const konteks = siapkanKonteks(HASIL, {
    tabel: [],
    narasi: [],
    polos: tabelPolos({ lembar: lembar.map(lembarUji) }),
  });
  const temuan = ATURAN.flatMap((aturan) => aturan.periksa(HASIL, konteks));
  KALIMAT.catat(temuan);
  return temuan.map(({ aturan, asal, dilaporkan, dihitung, selisih, satuan, sel, rincian }) => {
    const tempat = sel.map((s) => sebutSel(s).replace('T1!', '')).join(' ');
    const isi = Object.entries(rincian).map(([apa, nilai]) => `${apa} ${String(nilai)}`);
    return `${aturan} ${asal ? sebutSel(asal).replace('T1!', '') : ''} ${dilaporkan}${satuan} / ${dihitung} ${selisih} (${tempat}) ${isi.join(', ')}`;
  });
}

test.each(bacaKasus(join(__dirname, 'tabel-apa-pun.txt')).map((k) => [k.nama, k] as const))(
  '%s',
  async (_nama, kasus) => {
    expect(await barisKini(kasus, temukan)).toEqual(barisTertulis(kasus));
  },
);

test('the sentences of what came by, in both languages', () => {
  expect(KALIMAT.baris).toEqual(harapanContoh(join(__dirname, 'kalimat.txt')).get('tabel apa pun'));
});
