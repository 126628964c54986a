import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { bulatkan, tampil } from '../../dasar/desimal';
import { masukan, persentase } from '../../domain/ekspresi/bentuk';
import { susunAngka } from '../../domain/susun-angka';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/**
 * Rounding early or late: a capaian that the unrounded realisasi gives (6.527 of 6.679 → 119,18) and the printed one
 * does not (97,72 ÷ 82 → 119,17). Both are right; the reader who takes a calculator to the table needs to be told.
 */
export const urutanPembulatan = aturan({
  id: 'urutan-pembulatan',
  keparahan: 'info',
  kata: {
    id: {
      nama: 'Urutan pembulatan',
      kalimat: (t) =>
        `Capaian ${kataId.nilai(t, t.dilaporkan)} mengikuti realisasi yang belum dibulatkan; dari angka yang tercantum hasilnya ${kataId.nilai(t, t.dihitung)}. Keduanya dapat diterima; cara pembulatannya perlu dijelaskan.`,
    },
    en: {
      nama: 'Order of rounding',
      kalimat: (t) =>
        `The achievement ${kataEn.nilai(t, t.dilaporkan)} follows the unrounded realisation; the printed figures give ${kataEn.nilai(t, t.dihitung)}. Both are right: say how it was rounded.`,
    },
  },
  periksa: ({ capaian }) =>
    (capaian?.indikator ?? []).map(({ data, realisasi, capaian: utuh }) => {
      const cetak = data.capaianDilaporkan;
      if (!cetak?.nilai || !data.realisasi?.nilai || !realisasi.angka || !utuh.nilai) return null;
      const dariTercetak = susunAngka({
        kunci: utuh.kunci,
        jenis: 'capaian',
        nama: utuh.nama,
        satuan: '%',
        desimal: utuh.desimal,
        ekspresi: persentase(masukan(data.realisasi, data.nama), masukan(data.target, data.nama)),
      });
      const desimal = cetak.desimal ?? utuh.desimal;
      const banding = bandingkan(cetak, dariTercetak, {
        rincian: { utuh: tampil(bulatkan(utuh.nilai, desimal), desimal) },
      });
      return banding?.putusan === 'selisihPembulatan' ? banding : null;
    }),
});
