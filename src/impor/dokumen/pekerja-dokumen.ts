import { GalatCapaian } from '../../dasar/galat';
import { bacaDokumen } from './baca-dokumen';
import type { JawabanDokumen, PermintaanDokumen } from './pesan-dokumen';

const jawab = (jawaban: JawabanDokumen): void => postMessage(jawaban);

/** The other side of `dokumen-lewat-pekerja.ts`: reads one report; to stop it, the worker is ended. */
addEventListener('message', ({ data }: MessageEvent<PermintaanDokumen>) => {
  bacaDokumen(data.bytes, data.nama, {
    kemajuan: (halaman, dari) => jawab({ jenis: 'kemajuanDokumen', halaman, dari }),
  }).then(
    (dokumen) => jawab({ jenis: 'dokumen', dokumen }),
    (sebab: unknown) => {
      const { kode, rincian } = sebab instanceof GalatCapaian ? sebab : galatLain(sebab);
      jawab({ jenis: 'galatDokumen', kode, rincian });
    },
  );
});

const galatLain = (sebab: unknown): GalatCapaian =>
  new GalatCapaian('TIDAK_TERDUGA', { kode: sebab instanceof Error ? sebab.name : 'PEKERJA' });
