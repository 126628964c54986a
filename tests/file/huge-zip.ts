import { deflateRawSync, constants, crc32 } from 'node:zlib';
import { daftarZip } from '../../src/impor/zip';

const MB = 1024 * 1024;

/** A part that unpacks to so many megabytes of blanks, packed: blocks of one megabyte, one after the other. */
function packedBlanks(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(MB, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  // An empty last block ends the stream.
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
}

/** The package with one of its parts, or one more, in the place of which stand gigabytes; `declared`: what it says they are. */
export function withHugePart(good: Uint8Array, part: string, megabytes: number, declared = megabytes * MB): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = (name: string, method: number, packed: Uint8Array, size: number, crc: number): void => {
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(at, 42);
    // The same fields, four bytes further on in the directory than in front of the file (there two versions come first).
    for (const [record, shift] of [[local, 0] as const, [entry, 2] as const]) {
      record.writeUInt16LE(method, 8 + shift);
      record.writeUInt32LE(crc, 14 + shift);
      record.writeUInt32LE(packed.length, 18 + shift);
      record.writeUInt32LE(size, 22 + shift);
      record.writeUInt16LE(path.length, 26 + shift);
    }
    pieces.push(local, path, packed);
    directory.push(entry, path);
    at += local.length + path.length + packed.length;
  };
  for (const { nama, cara, letak, byteMampat, byteIsi } of daftarZip(good)) {
    if (nama === part) continue;
    const view = new DataView(good.buffer, good.byteOffset, good.byteLength);
    const start = letak + 30 + view.getUint16(letak + 26, true) + view.getUint16(letak + 28, true);
    add(nama, cara, good.subarray(start, start + byteMampat), byteIsi, view.getUint32(letak + 14, true));
  }
  add(part, 8, packedBlanks(megabytes), declared, crc32(''));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}
