import type { AlamatSel } from '../../dasar/sel';

/**
 * What is told below a table that was added up elsewhere, in a file or a database, of rows that nobody sees any more:
 * those that repeat others, and those without what parts them. One place writes the sentences and reads them.
 */
export interface KeteranganBerkas {
  jenis: 'ganda' | 'tanpaStrata';
  /** Heads of the columns. */
  kolom: string;
  jumlah: number;
  /** Numbers of rows, as they are told; '' where rows have none. */
  contoh: string;
}

const BENTUK: Readonly<Record<KeteranganBerkas['jenis'], readonly [awal: string, akhir: string]>> = {
  ganda: ['baris mengulang isi kolom', 'dari baris sebelumnya dan tetap dihitung'],
  tanpaStrata: ['baris tidak punya isi kolom', 'dan disisihkan'],
};
const MISALNYA = ', misalnya ';

export function kalimatKeterangan({ jenis, kolom, jumlah, contoh }: KeteranganBerkas): string {
  const [awal, akhir] = BENTUK[jenis];
  const cacah = jumlah.toLocaleString('id-ID');
  return `Keterangan: ${cacah} ${awal} “${kolom}” ${akhir}${contoh === '' ? '' : `${MISALNYA}${contoh}`}`;
}

export function bacaKeterangan(tulisan: string): KeteranganBerkas | null {
  const [, cacah = '', isi = ''] = /^Keterangan: ([\d.]+) (.*)$/s.exec(tulisan) ?? [];
  for (const jenis of ['ganda', 'tanpaStrata'] as const) {
    const [awal, akhir] = BENTUK[jenis];
    const sampai = isi.lastIndexOf(`” ${akhir}`);
    if (!isi.startsWith(`${awal} “`) || sampai < 0) continue;
    const [, contoh = ''] = isi.slice(sampai).split(MISALNYA);
    return { jenis, kolom: isi.slice(awal.length + 2, sampai), jumlah: Number(cacah.replaceAll('.', '')), contoh };
  }
  return null;
}

/** The same, with the cell that tells it. */
export interface KeteranganDibaca extends KeteranganBerkas {
  asal: AlamatSel;
}
