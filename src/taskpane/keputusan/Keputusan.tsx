import type { Bacaan } from '../../input/tabel';
import type { Panel } from '../usePanel';
import { DaftarAsing } from './DaftarAsing';
import { DaftarBukanMasukan } from './DaftarBukanMasukan';
import { DaftarDilewati } from './DaftarDilewati';
import { DaftarKelengkapan } from './DaftarKelengkapan';
import { DaftarKemiripan } from './DaftarKemiripan';
import { DaftarPilihan } from './DaftarPilihan';

/** What the reader leaves to a person, most urgent first, and what it wants them to know. */
export default function Keputusan({ bacaan, panel }: { bacaan: Bacaan; panel: Panel }) {
  return (
    <>
      {bacaan.pilihan.length > 0 && <DaftarPilihan pilihan={bacaan.pilihan} panel={panel} />}
      {bacaan.dilewati.length > 0 && <DaftarDilewati dilewati={bacaan.dilewati} />}
      {bacaan.asing.length > 0 && <DaftarAsing asing={bacaan.asing} jenis={bacaan.jenisDitunjuk} panel={panel} />}
      {bacaan.kemiripan.length > 0 && <DaftarKemiripan kemiripan={bacaan.kemiripan} panel={panel} />}
      {bacaan.kelengkapan.length > 0 && <DaftarKelengkapan kelengkapan={bacaan.kelengkapan} tabel={bacaan.tabel} />}
      {bacaan.bukanMasukan.length > 0 && <DaftarBukanMasukan bukanMasukan={bacaan.bukanMasukan} />}
    </>
  );
}
