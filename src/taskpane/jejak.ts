import { GalatCapaian, type KodeGalat, type RincianGalat } from '../dasar/galat';

/** An error as the pane shows it. */
export interface GalatPanel {
  kode: KodeGalat;
  rincian: RincianGalat;
  /** Technical details to copy, without any cell contents; '' when the sentence says it all. */
  jejak: string;
}

const BARIS_JEJAK = /^\s*at |@\S+:\d+:\d+$/;

/** What the pane tells about anything that was thrown. */
export function jadikanGalatPanel(galat: unknown): GalatPanel {
  if (galat instanceof GalatCapaian) {
    const jejak = galat.cause === undefined ? '' : tulisJejak(galat);
    return { kode: galat.kode, rincian: galat.rincian, jejak };
  }
  return { kode: 'TIDAK_TERDUGA', rincian: {}, jejak: tulisJejak(galat) };
}

/**
 * Names, codes and places in our program, down the chain of causes. Messages are left out on purpose:
 * a message may quote a cell, and this text leaves the office of the person who copies it.
 */
function tulisJejak(galat: unknown): string {
  if (!(galat instanceof Error)) return `(${typeof galat})`;
  const baris = [
    [galat.name, kodeDari(galat)].filter((kata) => kata !== '').join(' '),
    ...(galat.stack ?? '')
      .split('\n')
      .filter((satu) => BARIS_JEJAK.test(satu))
      .map((satu) => satu.trim().replace(/\?[^:)]*/, '')),
  ];
  if (galat.cause !== undefined) baris.push('', tulisJejak(galat.cause));
  return baris.join('\n');
}

/** The stable code that both our errors and Office's carry, and the member of Office.js that failed. */
function kodeDari(galat: Error): string {
  if (galat instanceof GalatCapaian) return galat.kode;
  const kode = 'code' in galat && typeof galat.code === 'string' ? galat.code : '';
  const info = 'debugInfo' in galat && typeof galat.debugInfo === 'object' ? galat.debugInfo : null;
  const letak = info !== null && 'errorLocation' in info ? String(info.errorLocation) : '';
  return [kode, letak].filter((kata) => /^[\w.]+$/.test(kata)).join(' ');
}
