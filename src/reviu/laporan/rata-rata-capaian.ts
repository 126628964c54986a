import { tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { bandingkanLaporan } from './banding-laporan';
import { kaidahYangCocok, type RataMenurutKaidah } from './kaidah-rata';
import type { HasilLkj } from '../../domain/lkj';

/** A printed mean capaian against ours, and, when it differs, under which other rule it would be right. */
export const rataRataCapaian = aturan({
  id: 'rata-rata-capaian',
  membandingkan: 'tabelDenganLaporan',
  keparahan: 'kesalahan',
  periksa: (hasil) => bandingkanLaporan(hasil, 'rataRata').map((calon) => denganKaidah(calon, hasil)),
});

function denganKaidah(calon: Calon, hasil: HasilLkj): Calon {
  const { capaian, data } = hasil;
  if (calon.putusan === 'cocok' || !capaian) return calon;
  const baris = data.dilaporkan.find((d) => d.nilai?.kunci === calon.kunci);
  const cetak = baris?.nilai;
  const kaidah = cetak?.nilai ? kaidahYangCocok(hasil, cetak.nilai, cetak.desimal ?? 2) : null;
  const cetakAngka = (nilai: RataMenurutKaidah['nilai'] | null): string => (nilai ? tampil(nilai, 2) : '–');
  return {
    ...calon,
    ...(kaidah ? { keparahan: 'perhatian' as const } : {}),
    rincian: {
      ...calon.rincian,
      rataIndikator: cetakAngka(capaian.rataIndikator.nilai),
      rataSasaran: cetakAngka(capaian.rataSasaran.nilai),
      ...(kaidah ? { kaidah: kaidah.kaidah, ...(kaidah.batas === null ? {} : { batas: kaidah.batas }) } : {}),
    },
  };
}
