import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import { bacaNama, hubunganNama } from '../cetak/nama';
import type { Calon } from '../temuan';

/** An indicator worded otherwise in another table: a word more or less may mean another indicator. */
export const namaIndikator = aturan({
  id: 'nama-indikator',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nama indikator',
      kalimat: (t) => `Nama indikator ditulis “${t.dilaporkan}”; dalam Perjanjian Kinerja “${t.dihitung}”.`,
    },
    en: {
      nama: 'Name of an indicator',
      kalimat: (t) => `The indicator reads “${t.dilaporkan}”; in the performance agreement “${t.dihitung}”.`,
    },
  },
  periksa: ({ data }) => {
    const sudah = new Set<string>();
    return data.tren.flatMap(({ id, nama, untuk, titik }): Calon[] => {
      const indikator = data.indikator.find((i) => i.nomor === untuk?.indikator);
      const acuan = titik.find((t) => t.nilai)?.nilai;
      if (
        !indikator ||
        !acuan ||
        untuk?.alasan !== 'nama' ||
        hubunganNama(bacaNama(nama), bacaNama(indikator.nama)) === 'sama'
      )
        return [];
      // The same wording in several tables is one slip.
      const kunci = `${nama.toLowerCase()}|${indikator.nomor}`;
      if (sudah.has(kunci)) return [];
      sudah.add(kunci);
      const calon = masukanSalah(acuan, indikator.nama, { nama: indikator.nama }, indikator.target);
      return [{ ...calon, kunci: id, dilaporkan: nama, satuan: '' }];
    });
  },
});
