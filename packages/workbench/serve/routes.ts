import path from 'node:path';
import { BUILT } from './build';

const ROOT = path.resolve(__dirname, '../../..');

/** Folders by the first part of the address; what is not named here is a built page. */
const FOLDERS: Readonly<Record<string, string>> = {
  // Served from where npm put it: its licence lets it be used, not copied.
  'office-js': path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
  samples: path.join(ROOT, 'samples'),
};

/** Kinds of files that are served; nothing else in those folders is. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFile {
  readonly file: string;
  readonly type: string;
}

/** The file that an address (path only) stands for; null when it leads out of the served folders. */
export type Route = (address: string) => ServedFile | null;

/** The add-in's own pages, as Excel loads them from `folder`. */
export const pagesIn =
  (folder: string): Route =>
  (address) =>
    fileIn(folder, decode(address)?.split('/').filter(Boolean) ?? []);

export const route: Route = (address) => {
  const parts = decode(address)?.split('/').filter(Boolean);
  if (!parts) return null;
  const [first = 'workbench.html', ...rest] = parts;
  const folder = Object.hasOwn(FOLDERS, first) ? FOLDERS[first] : undefined;
  const base = folder ?? BUILT;
  return fileIn(base, folder === undefined ? [first, ...rest] : rest);
};

function fileIn(base: string, parts: readonly string[]): ServedFile | null {
  const file = path.resolve(base, ...parts);
  const type = TYPES[path.extname(file).toLowerCase()];
  return type !== undefined && file.startsWith(base + path.sep) ? { file, type } : null;
}

function decode(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    // A broken percent sequence is an address of nothing.
    return null;
  }
}
