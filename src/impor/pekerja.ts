import { GalatCapaian } from '../dasar/galat';
import { bacaBerkas, potretBerkasUtuh } from './baca-berkas';
import type { JawabanPekerja, PermintaanPekerja } from './pesan';

/** The other side of `lewat-pekerja.ts`: reads files where the pane's own thread stays free. */
addEventListener('message', ({ data }: MessageEvent<PermintaanPekerja>) => {
  void jawab(data).then((jawaban) => postMessage(jawaban));
});

async function jawab(permintaan: PermintaanPekerja): Promise<JawabanPekerja> {
  const { nomor } = permintaan;
  try {
    if (permintaan.jenis === 'utuh') return { nomor, utuh: await potretBerkasUtuh(permintaan.berkas) };
    return { nomor, bacaan: await bacaBerkas(permintaan.berkas, permintaan.opsi) };
  } catch (sebab) {
    const { kode, rincian } = sebab instanceof GalatCapaian ? sebab : galatLain(sebab);
    return { nomor, galat: { kode, rincian } };
  }
}

const galatLain = (sebab: unknown): GalatCapaian =>
  new GalatCapaian('TIDAK_TERDUGA', { kode: sebab instanceof Error ? sebab.name : 'PEKERJA' });
