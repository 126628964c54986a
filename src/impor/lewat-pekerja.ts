import { GalatCapaian } from '../dasar/galat';
import type { BacaanBerkas, BerkasMasuk, OpsiBerkas, PembacaBerkas } from './berkas';
import type { JawabanPekerja, PermintaanPekerja } from './pesan';

/** A worker that reads files one after the other; `tutup` ends it, also in the middle of one. */
export interface PembacaPekerja {
  baca: PembacaBerkas;
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
  const kirim = (nomor: number, berkas: BerkasMasuk, opsi: OpsiBerkas): Promise<Jawaban> =>
    new Promise((selesai) => {
      menunggu.set(nomor, selesai);
      const permintaan: PermintaanPekerja = { nomor, berkas, opsi };
      pekerja.postMessage(permintaan);
    });
  return {
    baca: async (berkas, opsi): Promise<BacaanBerkas> => {
      const nomor = (terakhir += 1);
      const jawaban = berhenti ? TAK_MENJAWAB : await kirim(nomor, berkas, opsi);
      menunggu.delete(nomor);
      if ('galat' in jawaban) throw new GalatCapaian(jawaban.galat.kode, jawaban.galat.rincian);
      return jawaban.bacaan;
    },
    tutup: () => pekerja.terminate(),
  };
}

type Jawaban = JawabanPekerja | typeof TAK_MENJAWAB;

/** The answer of a worker that never started, or has broken down. */
const TAK_MENJAWAB = { galat: { kode: 'TIDAK_TERDUGA', rincian: { kode: 'TIDAK_TERUNDUH' } } } as const;
