import type { Angka } from './angka';
import type { BarisPrioritas, KelompokPrioritas } from './data';
import { angka, cacah, masukan, persentase } from './ekspresi/bentuk';
import { susunAngka } from './susun-angka';
import { bagian } from './bagian';

export interface HasilPrioritas {
  kelompok: KelompokPrioritas;
  baris: { data: BarisPrioritas; persen: Angka }[];
  /** Outputs whose realisasi reached the target. */
  tercapai: Angka;
}

/** Realisasi of the rincian output of a Prioritas Nasional against target, in percent, without a cap. */
function hitungPrioritas(kelompok: KelompokPrioritas): HasilPrioritas {
  const baris = kelompok.baris.map((data, i) => ({
    data,
    persen: susunAngka({
      kunci: `${kelompok.id}/${i + 1}/persen`,
      jenis: 'prioritas',
      nama: data.nama,
      satuan: '%',
      desimal: 2,
      ekspresi: persentase(
        masukan(data.realisasi, `Realisasi ${data.nama}`),
        masukan(data.target, `Target ${data.nama}`),
      ),
      kaidah: 'Realisasi ÷ Target × 100',
    }),
  }));
  const terhitung = baris.filter((b) => b.persen.nilai !== null);
  return {
    kelompok,
    baris,
    tercapai: susunAngka({
      kunci: `${kelompok.id}/tercapai`,
      jenis: 'prioritas',
      nama: `Rincian output yang mencapai target – ${kelompok.nama}`,
      satuan: 'buah',
      desimal: 0,
      ekspresi: cacah(
        terhitung.map((b) => angka(b.persen)),
        '>=',
        100,
        2,
      ),
    }),
  };
}

export const bagianPrioritas = bagian({
  hitung: ({ data }) => data.prioritas.map(hitungPrioritas),
  angka: (isi) => isi.flatMap((p) => [...p.baris.map((b) => b.persen), p.tercapai]),
});
