/**
 * Precision and recall of the review on a folder of marked reports:
 *
 *   npm run ukur-reviu FOLDER [--banyak N]
 *
 * FOLDER/harap.json holds the marks, FOLDER/<id>/ a report (book.xlsx or tabel.json, and naskah.txt). It measures and
 * never fails: the exit code is 0 unless the folder cannot be read.
 */
import { exitWith } from './exit-with';
import { ukurFolder } from './ukur-reviu/jalankan';
import { cetakSemua, type NilaiLaporan, nilaiSemua } from './ukur-reviu/nilai';

const PESAN_TERPANJANG = 160;

function cetakLaporan(l: NilaiLaporan, banyak: number): string {
  const kepala = `== ${l.id}${l.berlabel ? '' : ' (tanpa label)'}: temuan ${l.temuan}${l.galat === null ? '' : ` (gagal: ${l.galat})`}`;
  if (!l.berlabel) return kepala;
  const jebakan = [...l.jebakan].map(([id, n]) => `${id}×${n}`).join(' ') || '–';
  return [
    kepala,
    `   kena ${l.kena.length} dari ${l.kena.length + l.luput.length} (yakin ${l.yakin.kena} dari ${l.yakin.semua}): ${l.kena.join(' ') || '–'}`,
    `   luput ${l.luput.length}: ${l.luput.join(' ') || '–'}`,
    `   jebakan: ${jebakan}`,
    `   lain ${l.lain.length}`,
    ...l.lain.slice(0, banyak).map((t) => `     ${t.aturan}: ${t.pesan.slice(0, PESAN_TERPANJANG)}`),
  ].join('\n');
}

exitWith(async () => {
  const kata = process.argv.slice(2);
  const di = kata.indexOf('--banyak');
  const banyak = di < 0 ? 15 : Number(kata[di + 1]);
  const folder = kata.find((k, i) => !k.startsWith('--') && i !== di + 1) ?? (di < 0 ? kata[0] : undefined);
  if (folder === undefined) {
    process.stderr.write('npm run ukur-reviu FOLDER [--banyak N]\n');
    return 2;
  }
  const nilai = await ukurFolder(folder, (satu) => process.stdout.write(`${cetakLaporan(satu, banyak)}\n`));
  process.stdout.write(`\n${cetakSemua(nilaiSemua(nilai))}\n`);
  return 0;
});
