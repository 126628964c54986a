import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);

const CANDIDATES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/**
 * LibreOffice believes the results in a file that says it comes from Excel. 0 = always work them out,
 * for both ways an .xlsx is opened.
 */
const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`;

/** Path of LibreOffice's program (SOFFICE_PATH, or where it usually is); null when it is not installed. */
export async function findSoffice(): Promise<string | null> {
  const set = process.env['SOFFICE_PATH'];
  for (const candidate of set === undefined ? CANDIDATES : [set]) {
    if (await answers(candidate)) return candidate;
  }
  return null;
}

async function answers(program: string): Promise<boolean> {
  try {
    await run(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** Runs `work` with a folder of its own, which is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'capaian-lo-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Opens a file in LibreOffice under these regional settings, has everything worked out again, and answers the path of
 * the converted file.
 */
export async function convert(
  soffice: string,
  file: string,
  format: string,
  folder: string,
  locale = 'en-US',
): Promise<string> {
  const profile = join(folder, 'profil');
  const target = join(folder, 'hasil');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
  await run(soffice, [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    target,
    file,
  ]);
  return join(target, `${basename(file, extname(file))}.${format}`);
}
