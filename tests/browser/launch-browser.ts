import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { toolsFolder } from '@capaian/tools';
import { dependencies } from '@capaian/tools/tests/package.json';

/** Own arguments: those of @sparticuz/chromium switch web security off. Pages of one site share what they compile. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--process-per-site',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium stands when no channel of playwright's names it. */
const KNOWN_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
};

/**
 * Starts a browser without a window: the one CHROME_PATH names, else an installed Chrome, Edge or
 * Chromium, else the one that an npm package brings (Linux x64). Rejects saying what to install.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  // A path that somebody set is meant: its failure is not covered up by another browser.
  if (CHROME_PATH) return chromium.launch({ executablePath: CHROME_PATH, args: ARGUMENTS });

  const failures: string[] = [];
  for (const start of [installed('chrome'), installed('msedge'), ...knownPaths(), packaged]) {
    try {
      return await start();
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error));
    }
  }
  throw new Error(
    [
      'No browser could be started. Install Google Chrome, Microsoft Edge or Chromium,',
      'or set CHROME_PATH to the executable of one. What was tried:',
      ...failures.map((failure) => `  - ${failure}`),
    ].join('\n'),
  );
}

type Start = () => Promise<Browser>;

function installed(channel: string): Start {
  return () => chromium.launch({ channel, args: ARGUMENTS });
}

function knownPaths(): Start[] {
  const paths = (KNOWN_PATHS[process.platform] ?? []).filter((file) => existsSync(file));
  return paths.map((executablePath) => () => chromium.launch({ executablePath, args: ARGUMENTS }));
}

/** The Chromium inside @sparticuz/chromium, with the system libraries that the package brings beside it. */
const packaged: Start = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`@sparticuz/chromium has no browser for ${process.platform} ${process.arch}.`);
  }
  const folder = path.join(os.tmpdir(), `capaian-chromium-${dependencies['@sparticuz/chromium']}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      HOME: folder,
      ...stringsOf(process.env),
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: path.join(folder, FONTS),
    },
  });
};

/**
 * Unpacks once per version. The package unpacks into TMPDIR, reuses a half-written file that it finds there,
 * and brings its libraries only where it believes to be on Lambda: hence a folder of our own, renamed when whole.
 */
async function unpackTo(folder: string): Promise<void> {
  const unfinished = mkdtempSync(`${folder}-`);
  // In a process of its own: jest hands out a copy of the environment, which the package would not see.
  const unpack = "import bundled from '@sparticuz/chromium'; await bundled.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: toolsFolder('tests'),
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  writeFileSync(path.join(unfinished, FONTS), fontsOf(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was quicker: its copy is as good.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

const FONTS = 'capaian-fonts.conf';

/** The machine's fonts, the one font of the package for a machine that has none, and what stands in for Microsoft's. */
function fontsOf(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${path.join(folder, 'fonts')}</dir>`,
    alias('Segoe UI', 'Open Sans'),
    alias('Calibri', 'Carlito'),
    alias('sans-serif', 'Open Sans'),
    `  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ].join('\n');
}

function alias(family: string, standIn: string): string {
  return `  <alias binding="same"><family>${family}</family><prefer><family>${standIn}</family></prefer></alias>`;
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
