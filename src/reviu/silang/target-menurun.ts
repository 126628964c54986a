import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import { bandingkanFakta } from '../banding';
import { makinKecil } from '../polos/arah';
import { targetIndikator } from './target-dokumen';

/** A target that is lower than the year before's: the medium-term path should not go down without a word. */
export const targetMenurun = aturan({
  id: 'target-menurun',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Target menurun',
      kalimat: (t) =>
        `Target tahun ${isi(t, 'tahun')} sebesar ${t.dilaporkan} lebih rendah daripada target tahun ${isi(t, 'tahunLalu')} sebesar ${t.dihitung}.`,
    },
    en: {
      nama: 'Falling target',
      kalimat: (t) =>
        `The target for ${isi(t, 'tahun')}, ${t.dilaporkan}, is lower than that for ${isi(t, 'tahunLalu')}, ${t.dihitung}.`,
    },
  },
  periksa: ({ data, pedoman }) =>
    data.indikator.flatMap((i) => {
      // Where lower is better, or a value is to be held, a lower target takes nothing back.
      if ((i.polaritas !== undefined && i.polaritas !== 'maksimum') || makinKecil(i.nama)) return [];
      const semua = targetIndikator(data, i, pedoman.tahun);
      return semua.flatMap((kini) =>
        semua
          .filter(
            (lalu) =>
              lalu.tahun === kini.tahun - 1 &&
              lalu.nilai.satuan !== '' &&
              lalu.nilai.tabel === kini.nilai.tabel &&
              lalu.nilai.nilai?.gt(kini.nilai.nilai ?? lalu.nilai.nilai),
          )
          .slice(0, 1)
          .map((lalu) =>
            bandingkanFakta(kini.nilai, lalu.nilai, { nama: i.nama, tahun: kini.tahun, tahunLalu: lalu.tahun }),
          ),
      );
    }),
});
