import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bukuAturan } from '../../scripts/buku-aturan/halaman';
import { SEMUA_PARAMETER } from '../../src/domain/pedoman/daftar';

const FOLDER = join(__dirname, '../../docs/aturan');
const halaman = bukuAturan();

test('the book on disk is the one that the code gives now: after a change run npm run buku-aturan', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...halaman.keys()].sort());
  for (const [nama, isi] of halaman) expect([nama, readFileSync(join(FOLDER, nama), 'utf8')]).toEqual([nama, isi]);
});

test('every parameter has its place in it', () => {
  const semua = [...halaman.values()].join('');
  expect(SEMUA_PARAMETER.filter((p) => !semua.includes(`id="${p.id}"`)).map((p) => p.id)).toEqual([]);
});

test('the worked examples come out as published', () => {
  expect(halaman.get('nka.html')).toContain('90,10 · Sangat Baik');
  expect(halaman.get('smart.html')).toContain('87,93');
  expect(halaman.get('ikpa.html')).toContain('89,45 · Baik');
});
