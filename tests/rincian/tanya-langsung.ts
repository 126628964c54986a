import { GalatCapaian } from '../../src/dasar/galat';
import { jawabRincian } from '../../src/rincian/baris/jawab';
import type { PenjawabRincian } from '../../src/rincian/baris/lewat-pekerja';
import type { JawabanPekerjaRincian } from '../../src/rincian/baris/pesan';

/** What the worker does, in the test's own thread; messages go the way of the browser's. */
export const tanyaLangsung: PenjawabRincian = async (permintaan, { kemajuan, batal }) => {
  const jawaban: JawabanPekerjaRincian[] = [];
  await jawabRincian(permintaan, (satu) => {
    if (batal?.aborted) throw new GalatCapaian('DIBATALKAN', { kerja: 'rincian' });
    if (satu.jenis === 'kemajuanRincian') kemajuan?.(satu.bagian, satu.baris);
    else jawaban.push(structuredClone(satu));
  });
  const [satu] = jawaban;
  if (!satu) throw new Error('The worker did not answer.');
  return satu;
};
