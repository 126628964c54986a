import { runHeadless } from './run';

/** `npm run hitung -- BUKU.xlsx …` */
void runHeadless(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
