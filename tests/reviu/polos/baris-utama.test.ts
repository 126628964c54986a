import { join } from 'node:path';
import { sebutSel } from '../../../src/dasar/a1';
import { tabelPolos } from '../../../src/input/polos/tabel-polos';
import { tanpaUlangan, utamakanBaris } from '../../../src/reviu/polos/utamakan-baris';
import { lembarUji } from '../../input/potret-contoh';
import { bacaKasus, barisKini, barisTertulis, type LembarTertulis } from '../kasus-tertulis';
import { temuanTertulis } from '../temuan-tertulis';

/** What is left of the findings in the sheet "Temuan" where the other sheets are what is printed. */
function temukan(semua: readonly LembarTertulis[]): string[] {
  const polos = tabelPolos({ lembar: semua.filter(({ nama }) => nama !== 'Temuan').map(lembarUji) });
  const temuan = semua
    .filter(({ nama }) => nama === 'Temuan')
    .flatMap(({ baris }) => baris.map((isi) => temuanTertulis(isi.filter((sel) => sel !== '').join(' | '))));
  return tanpaUlangan(utamakanBaris(temuan, polos)).map(
    ({ aturan, asal, asalPembanding, dilaporkan, dihitung, selisih, keparahan, sel, rincian, kunci }) => {
      const tempat = [asal, asalPembanding].map((s) => (s ? sebutSel(s) : '–')).join(' ');
      const isi = Object.entries(rincian).map(([apa, nilai]) => `${apa} ${String(nilai)}`);
      return `${aturan} ${tempat} ${dilaporkan} / ${dihitung} ${selisih} ${keparahan} (${sel.map(sebutSel).join(' ')}) ${isi.join(', ')} [${kunci.split(' ')[0] ?? ''}]`;
    },
  );
}

test.each(bacaKasus(join(__dirname, 'baris-utama.txt')).map((k) => [k.nama, k] as const))(
  '%s',
  async (_nama, kasus) => {
    expect(await barisKini(kasus, temukan)).toEqual(barisTertulis(kasus));
  },
);

test('without printed tables every finding stays', () => {
  const semua = ['capaian-indikator T1!D3 1 / 2', 'hubungan-kolom T1!D4 1 / 2'].map(temuanTertulis);
  expect(utamakanBaris(semua, [])).toEqual(semua);
});
