import { type BarisTriwulan, konsolidasiTabel } from '../../domain/konsolidasi';
import type { Konsolidasi } from '../../domain/polaritas';
import { caraKonsolidasi } from '../../domain/triwulan';
import type { Penampung } from '../definisi';
import type { PembacaTabel } from '../pembaca';
import type { KolomTriwulan } from './kolom-triwulan';
import { tanyaTabel } from './tanya-tabel';

const CARA: readonly Konsolidasi[] = ['jumlah', 'nilaiTerakhir', 'rataRata'];

/**
 * Says of every row how its quarters make the year: as the table shows; where nothing shows it a person is asked, once
 * for all tables with these headings of quarters.
 */
export function tetapkanKonsolidasi(
  tabel: Pick<PembacaTabel<KolomTriwulan>, 'kepala' | 'judul' | 'lembar' | 'sudut'>,
  dibaca: readonly BarisTriwulan[],
  penampung: Penampung,
): void {
  const konsolidasi = konsolidasiTabel(dibaca);
  if (konsolidasi) for (const { data } of dibaca) data.konsolidasi = konsolidasi;
  // One quarter leaves nothing to put together, a ratio has its counts, a printed year stands as it is.
  const terbuka = dibaca.filter(
    ({ data, setahun }) =>
      setahun === null &&
      !data.rasio &&
      data.realisasi.filter((r) => r?.nilai).length > 1 &&
      caraKonsolidasi(data) === null,
  );
  if (terbuka.length === 0) return;
  const kepala = tabel.kepala('realisasiTriwulan');
  const cara = tanyaTabel(tabel, penampung, {
    kunci: `triwulan/${kepala.map((k) => k.penuh).join('|')}`,
    perihal: 'triwulan',
    jawaban: CARA,
    kolom: kepala[0]?.kolom,
  });
  if (cara) for (const { data } of terbuka) data.dijawab = cara;
}
