import { strFromU8 } from 'fflate';

/** What a file is, told by its contents; by its name only where text could be anything. */
export type JenisBerkas =
  /** Read as they are, or by way of an .xlsx. */
  | 'zip'
  | JenisAlih
  /** Refused, each in words of its own. */
  | 'bersandi'
  | 'pdf'
  | 'gambar'
  | 'rtf'
  | 'kosong'
  | 'lain';

/** Formats that another library reads. */
export type JenisAlih = 'xls' | 'xlsb' | 'ods' | 'html' | 'xml2003' | 'csv';

const AWAL: readonly (readonly [JenisBerkas, readonly number[]])[] = [
  ['zip', [0x50, 0x4b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gambar', [0x89, 0x50, 0x4e, 0x47]],
  ['gambar', [0xff, 0xd8, 0xff]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // Workbooks of Excel 2 to 4, which no compound file holds.
  ['xls', [0x09, 0x00, 0x04, 0x00]],
  ['xls', [0x09, 0x02, 0x06, 0x00]],
  ['xls', [0x09, 0x04, 0x06, 0x00]],
];
const MAJEMUK = [0xd0, 0xcf, 0x11, 0xe0];
/** Bytes in which a page or an XML workbook shows what it is. */
const PANJANG_AWAL = 4_096;

export function jenisBerkas(bytes: Uint8Array, nama: string): JenisBerkas {
  if (bytes.length === 0) return 'kosong';
  if (diawali(bytes, MAJEMUK)) return isiMajemuk(bytes);
  const biner = AWAL.find(([, awal]) => diawali(bytes, awal));
  if (biner) return biner[0];
  const awal = teksBerkas(bytes.subarray(0, PANJANG_AWAL)).trimStart().toLowerCase();
  if (awal.includes('urn:schemas-microsoft-com:office:spreadsheet') && awal.includes('<workbook')) return 'xml2003';
  if (/^(<!doctype html|<html|<table|<meta|<style|<div|<body|<\?xml[^>]*>\s*(<!doctype html|<html))/.test(awal))
    return 'html';
  return /\.(csv|tsv|txt)$/i.test(nama) && !awal.includes('\0') ? 'csv' : 'lain';
}

/** Text as programs save it: UTF-8 or UTF-16 by its mark, else UTF-8, else what Windows writes by itself. */
export function teksBerkas(bytes: Uint8Array): string {
  if (diawali(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (diawali(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // A piece may end within a letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const diawali = (bytes: Uint8Array, awal: readonly number[]): boolean => awal.every((byte, i) => bytes[i] === byte);

/** A compound file holds an encrypted workbook, an .xls, or neither. */
function isiMajemuk(bytes: Uint8Array): JenisBerkas {
  const isi = strFromU8(bytes, true);
  if (isi.includes(lebar('EncryptedPackage'))) return 'bersandi';
  return isi.includes(lebar('Workbook')) || isi.includes(lebar('Book')) ? 'xls' : 'lain';
}

/** A name as it stands in a compound file's directory: two bytes to a letter. */
function lebar(nama: string): string {
  return nama.replace(/./g, '$&\0');
}
