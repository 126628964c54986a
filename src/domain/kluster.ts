import type { Angka } from './angka';
import type { BarisKluster, TabelKluster } from './data';
import { angka, jumlah, masukan, persentase } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import { kunciUnik } from '../dasar/kunci';
import { susunAngka } from './susun-angka';
import { type Taksiran, taksirKluster } from './taksiran';
import { bagian } from './bagian';

export interface HasilKluster {
  tabel: TabelKluster;
  /** True when only a part of the population was observed. */
  sampel: boolean;
  baris: { data: BarisKluster; persen: Angka }[];
  /** Null for a census, and where the counts do not allow it. */
  taksiran: Taksiran | null;
  total: { populasi: Angka; sampel: Angka | null; berhasil: Angka; persen: Angka; cakupan: Angka | null };
}

/**
 * Monitoring results per kluster: of those observed, how many improved, in percent; totals re-added from the rows.
 * The pooled share Σberhasil ÷ Σsampel is what the LKj reports (Tabel 2.1 and 3.1); in a census (Tabel 1.1)
 * everybody in the population was observed.
 */
function hitungKluster(tabel: TabelKluster): HasilKluster {
  const sampel = tabel.baris.some((b) => b.sampel !== undefined);
  const kunci = kunciUnik(tabel.baris.map((b) => b.nama));
  const dasar = (b: BarisKluster): Fakta | undefined => (sampel ? b.sampel : b.populasi);

  const baris = tabel.baris.map((data, i) => {
    const diamati = dasar(data);
    return {
      data,
      persen: susunAngka({
        kunci: `${tabel.id}/${kunci[i] ?? i}/persen`,
        jenis: 'kluster',
        nama: `${data.nama}: ${tabel.namaBerhasil}`,
        satuan: '%',
        desimal: 2,
        ekspresi: persentase(masukan(data.berhasil, data.nama), masukan(diamati, data.nama)),
        kaidah: sampel ? 'Meningkat ÷ Sampel × 100' : 'Terpenuhi ÷ Populasi × 100',
      }),
    };
  });

  const kolom = (ambil: (b: BarisKluster) => Fakta | undefined, bagian: string, nama: string): Angka =>
    susunAngka({
      kunci: `${tabel.id}/total/${bagian}`,
      jenis: 'kluster',
      nama: `TOTAL ${nama}`,
      satuan: 'orang',
      desimal: 0,
      ekspresi: jumlah(tabel.baris.map((b) => masukan(ambil(b), `${b.nama}, ${nama}`))),
    });
  const populasi = kolom((b) => b.populasi, 'populasi', 'populasi');
  const jumlahSampel = sampel ? kolom((b) => b.sampel, 'sampel', 'sampel') : null;
  const berhasil = kolom((b) => b.berhasil, 'berhasil', tabel.namaBerhasil);
  return {
    tabel,
    sampel,
    baris,
    taksiran: sampel ? taksirKluster(tabel, kunci) : null,
    total: {
      populasi,
      sampel: jumlahSampel,
      berhasil,
      persen: susunAngka({
        kunci: `${tabel.id}/total/persen`,
        jenis: 'kluster',
        nama: `TOTAL: ${tabel.namaBerhasil}`,
        satuan: '%',
        desimal: 2,
        ekspresi: persentase(angka(berhasil), angka(jumlahSampel ?? populasi)),
        kaidah: sampel ? 'Jumlah meningkat ÷ Jumlah sampel × 100' : 'Jumlah terpenuhi ÷ Jumlah populasi × 100',
      }),
      cakupan: jumlahSampel
        ? susunAngka({
            kunci: `${tabel.id}/total/cakupan`,
            jenis: 'kluster',
            nama: 'Cakupan sampel terhadap populasi',
            satuan: '%',
            desimal: 2,
            ekspresi: persentase(angka(jumlahSampel), angka(populasi)),
            kaidah: 'Jumlah sampel ÷ Jumlah populasi × 100',
          })
        : null,
    },
  };
}

export const bagianKluster = bagian({
  hitung: ({ data }) => data.kluster.map(hitungKluster),
  angka: (isi) =>
    isi.flatMap(({ baris, total, taksiran }) => [
      ...baris.map((b) => b.persen),
      ...Object.values(total),
      ...(taksiran ? [taksiran.berstrata, taksiran.galatBaku, taksiran.bawah, taksiran.atas] : []),
      ...(taksiran?.galatBakuKluster ?? []),
    ]),
});
