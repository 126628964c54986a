import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** The PK's budget annex: kegiatan re-added per program, programs re-added in all. */
export const jumlahProgram = aturan({
  id: 'jumlah-program',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Jumlah anggaran program', kalimat: kataId.banding('Anggaran', 'penjumlahan rinciannya') },
    en: { nama: 'Totals of programmes', kalimat: kataEn.banding('The budget', 'the sum of its parts') },
  },
  periksa: ({ program, data }) => {
    const calon = program
      ? [
          ...program.program.map(({ data: p, jumlahKegiatan }) =>
            bandingkan(p.anggaran, jumlahKegiatan, {
              petunjuk: { suku: p.kegiatan.map((k) => ({ nama: k.nama, nilai: k.anggaran?.nilai ?? null })) },
            }),
          ),
          bandingkan(data.jumlahAnggaranProgram ?? undefined, program.jumlah, {
            petunjuk: {
              suku: program.program.map((p) => ({ nama: p.data.nama, nilai: p.data.anggaran?.nilai ?? null })),
            },
          }),
        ]
      : [];
    // Where no sum holds, the rows were not read as the kegiatan of their program.
    return calon.some((c) => c && c.putusan !== 'berbeda') ? calon : [];
  },
});
