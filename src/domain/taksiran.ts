import { Decimal, tampil } from '../dasar/desimal';
import type { Angka } from './angka';
import type { TabelKluster } from './data';
import { angka, masukan } from './ekspresi/bentuk';
import { galatBaku, galatBakuBerstrata, selang95, type Strata, taksiranBerstrata, ujiBeda, Z_95 } from './sampling';
import { susunAngka } from './susun-angka';

/** What a sample says about the whole population, beside the pooled share that the LKj prints. */
export interface Taksiran {
  berstrata: Angka;
  galatBaku: Angka;
  bawah: Angka;
  atas: Angka;
  /** Standard error of each kluster's own share. */
  galatBakuKluster: Angka[];
}

/**
 * Estimates for the population from a sample that was drawn kluster by kluster, at different rates: the stratified
 * share, its standard error with finite-population correction, and the 95% interval. Right only when people were
 * picked at random inside each kluster. Null when a kluster has fewer than two observed, or counts that cannot be.
 */
export function taksirKluster(tabel: TabelKluster, kunci: readonly string[]): Taksiran | null {
  if (tabel.baris.length === 0 || !tabel.baris.every(dapatDitaksir)) return null;
  const strata = tabel.baris.map(strataDari);
  const umum = { jenis: 'kluster', satuan: '%', pedoman: 'Cochran, penarikan sampel berstrata' } as const;
  const berstrata = susunAngka({
    ...umum,
    kunci: `${tabel.id}/berstrata`,
    nama: 'Estimasi berstrata',
    desimal: 2,
    ekspresi: taksiranBerstrata(strata),
    kaidah: 'Σ populasi × (meningkat ÷ sampel) ÷ Σ populasi × 100',
  });
  const galat = susunAngka({
    ...umum,
    kunci: `${tabel.id}/galat-baku`,
    nama: 'Galat baku taksiran',
    satuan: 'poin',
    desimal: 4,
    ekspresi: galatBakuBerstrata(strata),
    kaidah: 'dengan koreksi populasi terhingga',
  });
  const selang = selang95(angka(berstrata), angka(galat));
  const ujung = (bagian: 'bawah' | 'atas'): Angka =>
    susunAngka({
      ...umum,
      kunci: `${tabel.id}/selang-${bagian}`,
      nama: `Selang kepercayaan 95%, batas ${bagian}`,
      desimal: 2,
      ekspresi: selang[bagian],
      kaidah: `Taksiran ${bagian === 'bawah' ? '−' : '+'} ${tampil(new Decimal(Z_95), 2)} × galat baku`,
    });
  return {
    berstrata,
    galatBaku: galat,
    bawah: ujung('bawah'),
    atas: ujung('atas'),
    galatBakuKluster: strata.map((s, i) =>
      susunAngka({
        ...umum,
        kunci: `${tabel.id}/${kunci[i] ?? i}/galat-baku`,
        nama: `Galat baku ${tabel.baris[i]?.nama ?? ''}`,
        satuan: 'poin',
        desimal: 4,
        ekspresi: galatBaku(s),
      }),
    ),
  };
}

/** z of the difference between two klusters of a table; beyond ±1,96 it is significant at 95%. */
export function ujiBedaKluster(tabel: TabelKluster, satu: number, dua: number): Angka | null {
  const [a, b] = [tabel.baris[satu], tabel.baris[dua]];
  if (!a || !b || !dapatDitaksir(a) || !dapatDitaksir(b)) return null;
  return susunAngka({
    kunci: `${tabel.id}/uji-beda/${satu + 1}-${dua + 1}`,
    jenis: 'kluster',
    nama: `Uji beda ${a.nama} terhadap ${b.nama}`,
    satuan: '',
    desimal: 2,
    ekspresi: ujiBeda(strataDari(a), strataDari(b)),
    kaidah: 'selisih % ÷ √(galat baku² + galat baku²)',
  });
}

type Baris = TabelKluster['baris'][number];

const strataDari = (b: Baris): Strata => ({
  populasi: masukan(b.populasi, `Populasi ${b.nama}`),
  sampel: masukan(b.sampel, `Sampel ${b.nama}`),
  berhasil: masukan(b.berhasil, `Berhasil ${b.nama}`),
});

function dapatDitaksir({ populasi, sampel, berhasil }: Baris): boolean {
  const [n, N, k] = [sampel?.nilai, populasi?.nilai, berhasil?.nilai];
  return Boolean(n && N && k && n.gte(2) && n.lte(N) && k.lte(n) && !k.isNegative());
}
