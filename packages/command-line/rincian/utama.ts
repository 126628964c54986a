import { jalankanPerintah } from './jalan';

const henti = new AbortController();
process.once('SIGINT', () => {
  henti.abort();
});

/** `npm run rincian -- --sumber … --rincian … --ke HASIL.xlsx` */
void jalankanPerintah(
  process.argv.slice(2),
  { out: (teks) => process.stdout.write(teks), err: (teks) => process.stderr.write(teks) },
  henti.signal,
).then((kode) => {
  process.exitCode = kode;
});
