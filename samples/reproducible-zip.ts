import { unzipSync, zipSync } from 'fflate';

/** Written without a zone: a zip holds local time, so every machine writes the same bytes. */
const ENTRY_TIME = '2024-01-31T00:00:00';

/**
 * Packs an .xlsx anew so that the same parts give the same bytes on every machine:
 * the writer's own packing depends on Node's zlib and on the time zone.
 */
export function repack(xlsx: Uint8Array): Uint8Array {
  return zipSync(unzipSync(xlsx), { mtime: ENTRY_TIME, level: 6 });
}
