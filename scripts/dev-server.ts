import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { pagesIn } from '@capaian/workbench/serve/routes';
import { type Certificate, startSecureServer } from '@capaian/workbench/serve/server';
import configure from '../webpack.config.js';
import { exitWith } from './exit-with';

/**
 * `npm run dev-server`: the add-in's pages for a real Excel, built anew at every change. Excel wants https and a
 * certificate that the machine trusts; only who has an Excel needs that, so its maker is fetched here and not by
 * `npm ci`.
 */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const PORT = 3000;

function certificate(): Certificate {
  // A shell finds npm under its name on every system (npm.cmd on Windows).
  execFileSync(`npm exec --yes -- ${CERTIFICATES} install`, { stdio: 'inherit', shell: true });
  const read = (name: string): string => readFileSync(path.join(homedir(), '.office-addin-dev-certs', name), 'utf8');
  return { cert: read('localhost.crt'), key: read('localhost.key') };
}

async function main(): Promise<number> {
  const trusted = certificate();
  webpack([configure({}, { mode: 'development' })].flat()).watch({}, (error, stats) => {
    console.log(error ?? stats?.toString({ preset: 'errors-warnings', colors: false, timings: true }));
  });
  const { address } = await startSecureServer(pagesIn(path.resolve(__dirname, '../dist')), trusted, PORT);
  console.log(`\n  Halaman add-in   ${address}taskpane.html\n  Tekan Ctrl+C untuk berhenti.\n`);
  return 0;
}

exitWith(main);
