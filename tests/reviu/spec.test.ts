import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAFTAR_ATURAN } from '../../src/reviu/daftar';
import { operanTabel } from '../../src/reviu/polos/operan-tabel';

const ROOT = join(__dirname, '../..');
const SPEC = readFileSync(join(ROOT, 'src/reviu/SPEC.md'), 'utf8');
const kalimat = [...SPEC.matchAll(/^(\d+)\. +\*\*([a-z0-9-]+)\*\*(?: \(`[^`]+`\))?: (\S.*)$/gm)];
const sebutan = kalimat.map(([, , id]) => id);
const aturan = [...DAFTAR_ATURAN, operanTabel].map((satu): string => satu.id);

const uji = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((berkas) => berkas.endsWith('.ts') && !berkas.endsWith('spec.test.ts'))
  .map((berkas) => readFileSync(join(ROOT, 'tests', berkas), 'utf8'))
  .join('\n');

test('every numbered line of SPEC.md is a rule’s sentence, and they are numbered without a gap', () => {
  expect(kalimat.map(([, nomor]) => Number(nomor))).toEqual(kalimat.map((_, i) => i + 1));
  expect(kalimat).toHaveLength([...SPEC.matchAll(/^\d+\. /gm)].length);
});

test('every rule has one sentence, and no sentence is of a rule that is gone', () => {
  expect([...sebutan].sort()).toEqual([...aturan].sort());
});

test('every rule is named by a test', () => {
  expect(aturan.filter((id) => !new RegExp(`['"\`/ ]${id}['"\`/ ]`).test(uji))).toEqual([]);
});
