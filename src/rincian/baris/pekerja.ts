import { GalatCapaian } from '../../dasar/galat';
import { jawabRincian } from './jawab';
import type { JawabanPekerjaRincian, PermintaanPekerjaRincian } from './pesan';

/** The other side of `lewat-pekerja.ts`: reads detail rows where the pane's own thread stays free. */
addEventListener('message', ({ data }: MessageEvent<PermintaanPekerjaRincian>) => {
  const kirim = (jawaban: JawabanPekerjaRincian): void => postMessage(jawaban);
  void jawabRincian(data, kirim).catch((sebab: unknown) => {
    const { kode, rincian } =
      sebab instanceof GalatCapaian
        ? sebab
        : new GalatCapaian('TIDAK_TERDUGA', { kode: sebab instanceof Error ? sebab.name : 'PEKERJA' });
    kirim({ jenis: 'galatRincian', kode, rincian });
  });
});
