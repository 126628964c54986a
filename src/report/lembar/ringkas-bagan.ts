import type { Angka, Ekspresi } from '../../domain/angka';
import type { HasilIndikator } from '../../domain/capaian';
import { angka, kurang, maks, min, tetap } from '../../domain/ekspresi/bentuk';
import { susunAngka } from '../../domain/susun-angka';
import type { BaganTertunda } from '../lembar-baru';
import { formatAngka, type Petak, ulangAngka } from '../petak';
import { dariAtas } from '../skala';

interface BarisBagan {
  i: HasilIndikator;
  nama: Petak;
}

/**
 * Capaian less 100%: bars to the left of the line missed their target, and wear the accent; those to the right did not.
 * Each bar carries its number; one of exactly 100% has neither.
 */
export function baganSelisih(baris: readonly BarisBagan[]): Omit<BaganTertunda, 'letak'> {
  const desimal = baris[0]?.i.capaian.desimal ?? 2;
  const format = formatAngka('poin', desimal);
  const seri = (apa: string, batasi: (selisih: Ekspresi) => Ekspresi): Petak[] =>
    dariAtas(baris).map(({ i }) => ulangAngka(bagianSelisih(i, apa, batasi)));
  return {
    nama: 'Capaian terhadap target',
    judul: 'Selisih capaian dari target (poin persen)',
    jenis: 'batang',
    formatLabel: format,
    sumbuNilai: { format: '0', tersembunyi: true },
    kategoriDiTepi: true,
    data: {
      judul: 'Grafik capaian terhadap target',
      kategori: dariAtas(baris).map(({ nama }) => nama),
      seri: [
        {
          nama: 'Belum mencapai target',
          nilai: seri('bawah', (selisih) => min(selisih, tetap(0))),
          peran: 'penting',
          label: true,
          formatLabel: `;-${format};`,
        },
        {
          nama: 'Mencapai atau melampaui target',
          nilai: seri('atas', (selisih) => maks(selisih, tetap(0))),
          peran: 'utama',
          label: true,
          formatLabel: `+${format};;`,
        },
      ],
    },
  };
}

function bagianSelisih({ capaian }: HasilIndikator, apa: string, batasi: (selisih: Ekspresi) => Ekspresi): Angka {
  const { kunci, jenis, nama, desimal } = capaian;
  return susunAngka({
    kunci: `ringkas/${apa}/${kunci}`,
    jenis,
    nama: `Capaian − 100: ${nama}`,
    satuan: 'poin',
    desimal,
    ekspresi: batasi(kurang(angka(capaian), tetap(100))),
  });
}
