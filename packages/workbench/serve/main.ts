import { hasDisplay, openBrowser } from './open-browser';
import { startServer } from './server';

const SAMPLE = 'samples/LKj-Ditjen-Rehsos-2023.xlsx';

/** `npm start`: the workbench with the sample, at an address on this machine. */
async function main(): Promise<void> {
  console.log('Menyusun meja kerja…');
  const { address } = await startServer();
  console.log(
    [
      '',
      `  Meja kerja Capaian   ${address}`,
      `  Data mentah IKPA     ${address}?buku=/samples/IKPA-Satker-2026.xlsx`,
      '  Buku kerja lain      tombol Buka',
      `  Tanpa peramban       npm run hitung -- ${SAMPLE} --out hasil.xlsx`,
      '',
      '  Tekan Ctrl+C untuk berhenti.',
      '',
    ].join('\n'),
  );
  if (hasDisplay(process.env, process.platform) && !(await openBrowser(address))) {
    console.log('  Peramban tidak terbuka sendiri: buka alamat di atas.\n');
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
