import { GalatCapaian } from '../../dasar/galat';
import { bacaDokumen } from './baca-dokumen';
import { catatDokumen } from './catat-dokumen';
import type { JawabanDokumen, PermintaanDokumen } from './pesan-dokumen';

const jawab = (jawaban: JawabanDokumen): void => postMessage(jawaban);

/** The other side of `dokumen-lewat-pekerja.ts`: reads, copies or writes one report; to stop it, the worker is ended. */
addEventListener('message', ({ data }: MessageEvent<PermintaanDokumen>) => {
  kerjakan(data).then(jawab, (sebab: unknown) => {
    const { kode, rincian } = sebab instanceof GalatCapaian ? sebab : galatLain(sebab);
    jawab({ jenis: 'galatDokumen', kode, rincian });
  });
});

async function kerjakan(data: PermintaanDokumen): Promise<JawabanDokumen> {
  if (data.jenis === 'catatDokumen') {
    const { bytes, nama, catatan } = data;
    return { jenis: 'laporanBercatatan', laporan: catatDokumen(bytes, nama, catatan, new Date()) };
  }
  if (data.jenis === 'tulisLaporan') {
    const { tulisLaporan } = await import('./tulis-laporan');
    return { jenis: 'laporanTertulis', laporan: await tulisLaporan(data.isi, data.templat) };
  }
  const dokumen = await bacaDokumen(data.bytes, data.nama, {
    kemajuan: (halaman, dari) => jawab({ jenis: 'kemajuanDokumen', halaman, dari }),
  });
  return { jenis: 'dokumen', dokumen };
}

const galatLain = (sebab: unknown): GalatCapaian =>
  new GalatCapaian('TIDAK_TERDUGA', { kode: sebab instanceof Error ? sebab.name : 'PEKERJA' });
