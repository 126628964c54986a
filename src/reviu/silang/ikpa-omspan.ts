import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { TOLERANSI_OMSPAN } from '../../domain/ikpa-rinci/hitung';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** OM-SPAN's value of an indicator against the one that the raw tables give: a row may be missing in either. */
export const ikpaOmspan = aturan({
  id: 'ikpa-omspan',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'IKPA OM-SPAN dan data mentah',
      kalimat: kataId.banding('Nilai OM-SPAN', 'hitungan dari tabel mentah'),
    },
    en: {
      nama: 'OM-SPAN’s IKPA and the raw data',
      kalimat: kataEn.banding('OM-SPAN’s value', 'that of the raw tables'),
    },
  },
  periksa: ({ ikpaRinci, ikpaSatker }) =>
    [...(ikpaRinci?.indikator ?? []), ...ikpaSatker.flatMap(({ hasil }) => hasil.indikator)].map(
      ({ nilai, omspan, selisih }) => {
        // An estimate accuses nobody, nor does another month's value.
        if (!nilai || nilai.status === 'taksiran' || !omspan || !selisih?.nilai) return null;
        const calon = bandingkan(omspan, nilai);
        const sama = selisih.nilai.abs().toDecimalPlaces(4).lte(TOLERANSI_OMSPAN);
        return calon && sama && calon.putusan === 'berbeda'
          ? { ...calon, putusan: 'selisihPembulatan' as const }
          : calon;
      },
    ),
});
