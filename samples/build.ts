import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSample } from './workbook';

const TARGET = path.join(__dirname, 'LKj-Ditjen-Rehsos-2023.xlsx');

buildSample()
  .then((bytes) => writeFile(TARGET, bytes))
  .then(
    () => console.log(`Ditulis: ${path.relative(process.cwd(), TARGET)}`),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
