/** @jest-environment jsdom */
import { jalankanDariPita, type LayananPita } from '../../src/commands/jalankan';
import { alamatPesan, tampilkanPesan } from '../../src/commands/pesan';
import { GalatCapaian } from '../../src/domain/galat';
import { hasilContoh } from '../taskpane/hasil-contoh';

async function pesanDari(ganti: Partial<LayananPita>): Promise<string[][]> {
  const pesan: string[][] = [];
  await jalankanDariPita({
    siapkan: () => Promise.resolve({ bahasa: 'id-ID', gelap: false }),
    bacaSetelan: () => Promise.resolve({ setelan: { batasCapaian: 120 }, bahasa: null }),
    hitungCapaian: () => Promise.resolve(hasilContoh),
    beri: (paragraf) => Promise.resolve(void pesan.push(paragraf)),
    ...ganti,
  });
  return pesan;
}

test('a run that went well says nothing: the sheets are the answer', async () => {
  expect(await pesanDari({})).toEqual([]);
});

test('the run uses the rules saved in the workbook; messages are in the language chosen there', async () => {
  const dipakai: unknown[] = [];
  const [pesan] = await pesanDari({
    bacaSetelan: () => Promise.resolve({ setelan: { batasCapaian: 110 }, bahasa: 'en' }),
    hitungCapaian: ({ setelan }) => {
      dipakai.push(setelan);
      return Promise.reject(new GalatCapaian('BUKU_TERPROTEKSI'));
    },
  });
  expect(dipakai).toEqual([{ batasCapaian: 110 }]);
  expect(pesan?.[0]).toContain('protected');
});

test('figures that Excel gets differently are told of', async () => {
  const verifikasi = { angka: 412, cocok: 410, berbeda: [] };
  const [pesan] = await pesanDari({ hitungCapaian: () => Promise.resolve({ ...hasilContoh, verifikasi }) });
  expect(pesan?.[0]).toBe('2 dari 412 angka berbeda dengan hitungan Excel.');
  expect(pesan?.[1]).toContain('Buka panel Capaian');
});

test('an error is told in its three sentences, in the language of Office', async () => {
  const galat = new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: 'LKj NKA' });
  const hitungCapaian = () => Promise.reject(galat);
  const [indonesia] = await pesanDari({ hitungCapaian });
  expect(indonesia).toHaveLength(3);
  expect(indonesia?.[0]).toContain('Lembar “LKj NKA” diproteksi');
  const [inggris] = await pesanDari({
    hitungCapaian,
    siapkan: () => Promise.resolve({ bahasa: 'en-US', gelap: false }),
  });
  expect(inggris?.[0]).toContain('The sheet “LKj NKA” is protected');
});

test('an Excel that is too old is told of before anything runs', async () => {
  let dijalankan = false;
  const [pesan] = await pesanDari({
    siapkan: () => Promise.reject(new GalatCapaian('EXCEL_TERLALU_LAMA', { versi: '16.0' })),
    hitungCapaian: () => {
      dijalankan = true;
      return Promise.resolve(hasilContoh);
    },
  });
  expect(pesan?.[0]).toContain('versi 16.0');
  expect(dijalankan).toBe(false);
});

test('a message travels behind the # and arrives as text, whatever it holds', () => {
  const paragraf = ['Lembar “<b>A&B</b>” 100%', 'Buku kerja Anda tidak diubah.'];
  const alamat = new URL(alamatPesan('https://localhost:3000/commands.html?_host_Info=Excel', paragraf));
  expect(alamat.pathname).toBe('/commands.html');
  expect(alamat.search).toBe('');
  expect(tampilkanPesan(alamat.hash, document)).toBe(true);
  expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual(paragraf);
});

test('without a message the page is left for the ribbon', () => {
  expect(tampilkanPesan('', document)).toBe(false);
  expect(tampilkanPesan('#et=abc', document)).toBe(false);
});
