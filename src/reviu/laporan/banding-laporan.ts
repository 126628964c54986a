import type { HasilLkj } from '../../domain/lkj';
import { bandingkan, type Tambahan } from '../banding';
import type { Calon } from '../temuan';
import { type Rujukan, rujukanUntuk } from './rujukan';

/** The list's figures of one kind beside ours; one that may mean several figures agrees when one of them gives it. */
export function bandingkanLaporan(hasil: HasilLkj, jenis: Rujukan['jenis']): Calon[] {
  return hasil.data.dilaporkan.flatMap((baris) => {
    const rujukan = rujukanUntuk(baris, hasil);
    if (rujukan.jenis !== jenis) return [];
    const tambahan: Tambahan = { rincian: { uraian: baris.uraian, letak: baris.letak } };
    const calon = rujukan.calon.flatMap((angka) => bandingkan(baris.nilai, angka, tambahan) ?? []);
    const terbaik = calon.find((c) => c.putusan === 'cocok') ?? calon[0];
    return terbaik ? [terbaik] : [];
  });
}
