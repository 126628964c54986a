import { GalatCapaian } from '../../dasar/galat';
import type { BacaanBerkas, BerkasMasuk, OpsiBerkas, PembacaBerkas } from '../../impor/berkas';
import { bukaPekerja } from '../../impor/lewat-pekerja';
import { hentikanBilaBatal } from '../kawat/galat';

/** A file that was read, or the reason why it was not. */
export type BerkasTerbaca =
  | { berkas: BerkasMasuk; bacaan: BacaanBerkas; galat: null }
  | { berkas: BerkasMasuk; bacaan: null; galat: GalatCapaian };

interface OpsiBacaSemua {
  opsi: OpsiBerkas;
  pembaca?: PembacaBerkas;
  kemajuan: (bagian: number) => void;
  batal?: AbortSignal | undefined;
}

/**
 * Reads the files one after the other; one that cannot be read does not stop the others. Throws `DIBATALKAN`, and
 * `TIDAK_TERDUGA` (kode `TIDAK_TERUNDUH`) when the reader itself cannot be had.
 */
export async function bacaSemua(berkas: readonly BerkasMasuk[], opsi: OpsiBacaSemua): Promise<BerkasTerbaca[]> {
  const { baca, tutup } = opsi.pembaca ? { baca: opsi.pembaca, tutup: () => undefined } : bukaPekerja();
  try {
    const terbaca: BerkasTerbaca[] = [];
    for (const satu of denganNamaSendiri(berkas)) {
      terbaca.push(await sampaiBatal(bacaSatu(satu, baca, opsi.opsi), opsi.batal));
      opsi.kemajuan(terbaca.length / berkas.length);
    }
    return terbaca;
  } finally {
    tutup();
  }
}

async function bacaSatu(berkas: BerkasMasuk, baca: PembacaBerkas, opsi: OpsiBerkas): Promise<BerkasTerbaca> {
  try {
    return { berkas, bacaan: await baca(berkas, opsi), galat: null };
  } catch (galat) {
    if (!(galat instanceof GalatCapaian) || galat.rincian['kode'] === 'TIDAK_TERUNDUH') throw galat;
    return { berkas, bacaan: null, galat };
  }
}

/** A person who cancels does not wait for the file that is being read. */
async function sampaiBatal<T>(kerja: Promise<T>, batal: AbortSignal | undefined): Promise<T> {
  hentikanBilaBatal(batal);
  if (!batal) return kerja;
  let dengar = (): void => undefined;
  const dibatalkan = new Promise<never>((_, tolak) => {
    dengar = () => tolak(new GalatCapaian('DIBATALKAN'));
    batal.addEventListener('abort', dengar, { once: true });
  });
  try {
    return await Promise.race([kerja, dibatalkan]);
  } finally {
    batal.removeEventListener('abort', dengar);
  }
}

/** Files of one name from several folders are told apart: "IKPA.xlsx", "IKPA (2).xlsx". */
function denganNamaSendiri(berkas: readonly BerkasMasuk[]): BerkasMasuk[] {
  const terpakai = new Set<string>();
  return berkas.map((satu) => {
    const [, pokok = '', akhiran = ''] = /^(.*?)(\.[^.]*)?$/s.exec(satu.nama) ?? [];
    let { nama } = satu;
    for (let urutan = 2; terpakai.has(nama.toLowerCase()); urutan += 1) nama = `${pokok} (${urutan})${akhiran}`;
    terpakai.add(nama.toLowerCase());
    return { ...satu, nama };
  });
}
