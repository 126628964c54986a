import { join } from 'node:path';
import type { Angka } from '../../src/domain/angka';
import { hitungLkj } from '../../src/domain/lkj';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { bacaTabel } from '../../src/input/baca';
import { pembanding } from '../fixtures/teks-harapan';
import { BUKU_CONTOH } from '../input/semua-contoh';

/** What is computed from each workbook, as the lines under its name. */
const banding = pembanding(join(__dirname, 'hasil-contoh.txt'));

function sebutAngka(a: Angka): string {
  const nilai = a.nilai ? `${a.nilai.toDecimalPlaces(6).toString()} ${a.satuan}`.trimEnd() : a.status;
  const status = a.nilai && a.status !== 'dihitung' ? ` (${a.status})` : '';
  const sebab = a.sebab ? ` ${a.sebab.kode}` : '';
  return `${a.kunci} = ${nilai}${status}${sebab} (${a.desimal}) ← ${a.rumus} [${a.asal.length}]`;
}

test.each([...BUKU_CONTOH])('%s: every figure with its rule and numbers', async (nama, buku) => {
  const { potret, gabungan } = await buku();
  const { data } = await bacaTabel(potret, gabungan);
  const hasil = hitungLkj(data);
  const terhitung = [
    ...semuaAngka(hasil).map(sebutAngka),
    ...hasil.tindakIkpa.map(({ sebab, teks, angka, sampai, asal }) =>
      [sebab, teks.id, angka ? angka.nilai?.toDecimalPlaces(6).toString() : '–', sampai ?? '–', asal.kunci].join(' | '),
    ),
    ...hasil.ditahan.map((d) => JSON.stringify(d)),
  ].map((satu) => satu.replaceAll('\n', ' ').trimEnd());
  banding(nama, terhitung);
});
