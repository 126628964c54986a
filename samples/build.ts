import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SAMPLES } from './workbook';

async function main(): Promise<void> {
  for (const [name, build] of SAMPLES) {
    const target = path.join(__dirname, name);
    await writeFile(target, await build());
    console.log(`Ditulis: ${path.relative(process.cwd(), target)}`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
