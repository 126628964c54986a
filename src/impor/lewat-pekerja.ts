import { GalatCapaian } from '../dasar/galat';
import type { BerkasMasuk, BukuUtuh, PembacaBerkas } from './berkas';
import type { JawabanPekerja, PermintaanPekerja } from './pesan';

/** Reads a workbook's sheets as they are. Throws what `potretBerkasUtuh` throws. */
type PembacaUtuh = (berkas: Pick<BerkasMasuk, 'nama' | 'bytes'>) => Promise<BukuUtuh>;

/** A worker that reads files one after the other; `tutup` ends it, also in the middle of one. */
export interface PembacaPekerja {
  baca: PembacaBerkas;
  utuh: PembacaUtuh;
  tutup: () => void;
}

/**
 * Starts the worker. `baca` throws what `bacaBerkas` throws, and `TIDAK_TERDUGA` (kode `TIDAK_TERUNDUH`) when the
 * worker's script does not arrive or it breaks down.
 */
export function bukaPekerja(): PembacaPekerja {
  const pekerja = new Worker(new URL('./pekerja.ts', import.meta.url), { name: 'impor' });
  const menunggu = new Map<number, (jawaban: Jawaban) => void>();
  let terakhir = 0;
  let berhenti = false;
  pekerja.addEventListener('message', ({ data }: MessageEvent<JawabanPekerja>) => menunggu.get(data.nomor)?.(data));
  pekerja.addEventListener('error', (peristiwa) => {
    peristiwa.preventDefault();
    berhenti = true;
    for (const selesai of menunggu.values()) selesai(TAK_MENJAWAB);
  });
  const kirim = (permintaan: PermintaanPekerja): Promise<Jawaban> =>
    new Promise((selesai) => {
      menunggu.set(permintaan.nomor, selesai);
      pekerja.postMessage(permintaan);
    });
  const minta = async (isi: TanpaNomor<PermintaanPekerja>): Promise<Terjawab> => {
    const nomor = (terakhir += 1);
    const jawaban = berhenti ? TAK_MENJAWAB : await kirim({ ...isi, nomor });
    menunggu.delete(nomor);
    if ('galat' in jawaban) throw new GalatCapaian(jawaban.galat.kode, jawaban.galat.rincian);
    return jawaban;
  };
  return {
    baca: async (berkas, opsi) => {
      const jawaban = await minta({ jenis: 'tabel', berkas, opsi });
      if ('bacaan' in jawaban) return jawaban.bacaan;
      throw galatTakMenjawab();
    },
    utuh: async (berkas) => {
      const jawaban = await minta({ jenis: 'utuh', berkas });
      if ('utuh' in jawaban) return jawaban.utuh;
      throw galatTakMenjawab();
    },
    tutup: () => pekerja.terminate(),
  };
}

/** `potretBerkasUtuh` in a worker of its own, which ends with it. Throws the same, and `TIDAK_TERDUGA` as above. */
export async function utuhLewatPekerja(berkas: Pick<BerkasMasuk, 'nama' | 'bytes'>): Promise<BukuUtuh> {
  const { utuh, tutup } = bukaPekerja();
  try {
    return await utuh(berkas);
  } finally {
    tutup();
  }
}

type TanpaNomor<T> = T extends unknown ? Omit<T, 'nomor'> : never;
type Jawaban = JawabanPekerja | typeof TAK_MENJAWAB;
type Terjawab = Exclude<JawabanPekerja, { galat: unknown }>;

/** The answer of a worker that never started, or has broken down. */
const TAK_MENJAWAB = { galat: { kode: 'TIDAK_TERDUGA', rincian: { kode: 'TIDAK_TERUNDUH' } } } as const;

const galatTakMenjawab = (): GalatCapaian => new GalatCapaian(TAK_MENJAWAB.galat.kode, TAK_MENJAWAB.galat.rincian);
