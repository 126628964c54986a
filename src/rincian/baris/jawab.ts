import { GalatCapaian } from '../../dasar/galat';
import { RINCIAN } from '../daftar';
import { JAWABAN } from '../jawaban';
import { bukaBaris } from './buka';
import { jumlahkanBaris, type SumberBaris } from './jumlahkan';
import type { JawabanPekerjaRincian, PermintaanPekerjaRincian } from './pesan';

/** Between two tellings, milliseconds. */
const JEDA_KEMAJUAN = 100;

/** What the worker does, without the worker. Throws what opening and adding up throw. */
export async function jawabRincian(
  permintaan: PermintaanPekerjaRincian,
  kirim: (jawaban: JawabanPekerjaRincian) => void,
): Promise<void> {
  const rincian = RINCIAN.get(permintaan.rincian);
  if (!rincian) throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'RINCIAN' });
  if (permintaan.jenis === 'kolom') {
    const { kolom } = await bukaBaris(permintaan.berkas, rincian);
    kirim({ jenis: 'kolomRincian', kolom: kolom.map(({ nama }) => nama) });
    return;
  }
  const sumber: SumberBaris[] = [];
  for (const satu of permintaan.berkas) sumber.push(await bukaBaris(satu, rincian));
  let terakhir = 0;
  const { tabel, ...lain } = await jumlahkanBaris(rincian, sumber, {
    kolom: permintaan.kolom,
    jawaban: JAWABAN,
    tahun: null,
    sebutan: permintaan.sebutan,
    kemajuan: (bagian, baris) => {
      const kini = performance.now();
      if (kini - terakhir < JEDA_KEMAJUAN) return;
      terakhir = kini;
      kirim({ jenis: 'kemajuanRincian', bagian, baris });
    },
  });
  const baris = tabel.baris.map((isi) =>
    isi.map((sel) => (sel === null || typeof sel === 'string' ? sel : { desimal: sel.toString() })),
  );
  kirim({ jenis: 'hasilRincian', hasil: { ...lain, tabel: { ...tabel, baris } } });
}
