import type { Indikator } from '../../domain/data';
import type { Polaritas } from '../../domain/polaritas';
import { TIDAK_BERLAKU } from '../kosakata/keadaan';
import { KALIMAT_ARAH, POLARITAS, POLARITAS_DALAM_NAMA, TANDA_ARAH } from '../kosakata/polaritas';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { Passport } from '../passport';
import type { PembacaTabel } from '../pembaca';
import { uraikanTarget } from '../sel/target';

/** Any table with a column `target`, and perhaps `polaritas`. */
type Tabel = Pick<
  PembacaTabel<string>,
  'teks' | 'alamat' | 'fakta' | 'bagian' | 'sisihkan' | 'catatanTanda' | 'tulisanBaris' | 'baris'
>;

/** Rows that show what a column's signs mean. */
const BARIS_DILIHAT = 200;

export type BacaanTarget = Pick<Indikator, 'target' | 'targetAtas' | 'polaritas'>;

/**
 * An indicator's target with the way that is better, from the row's own word and from what the target says: "80–90%"
 * is good inside, "maks 5" the lower the better; where neither does, from brackets in the name, a footnote that a mark
 * in the row leads to, or a sentence beside it. A target that says one thing while the row's word says another is set
 * aside, as is a word that names no direction.
 */
export function bacaTarget(tabel: Tabel, baris: BarisMentah, passport: Passport): BacaanTarget {
  const tertulis = bacaPolaritas(tabel, baris);
  const tulisan = tabel.teks(baris, 'target');
  const target = uraikanTarget(tulisan);
  switch (target?.jenis) {
    case 'batas':
      if (tertulis && tertulis !== target.polaritas) return bertentangan(tabel, baris, tertulis);
      return {
        target: tabel.bagian(baris, 'target', passport, target.angka),
        polaritas: target.polaritas,
      };
    case 'rentang': {
      if (tertulis === 'maksimum' || tertulis === 'minimum') return bertentangan(tabel, baris, tertulis);
      const bawah = tabel.bagian(baris, 'target', passport, target.bawah);
      const atas = tabel.bagian(baris, 'target', { ...passport, ...batasAtas(passport) }, target.atas);
      if (bawah?.nilai && atas?.nilai?.gt(bawah.nilai))
        return { target: bawah, targetAtas: atas, polaritas: 'rentang' };
      if (bawah && atas) tabel.sisihkan(tabel.alamat(baris, 'target'), tulisan, 'duaAngka');
      return polaritasSaja(tertulis);
    }
    default:
      return {
        target: tabel.fakta(baris, 'target', passport),
        ...dengan(tertulis ?? polaritasNama(passport.nama) ?? polaritasKalimat(tabel, baris)),
      };
  }
}

/** The direction alone, of a row whose target is read elsewhere. */
export const arahBaris = (tabel: Tabel, baris: BarisMentah, nama: string): Pick<Indikator, 'polaritas'> =>
  dengan(bacaPolaritas(tabel, baris) ?? polaritasNama(nama) ?? polaritasKalimat(tabel, baris));

const batasAtas = ({ kunci, nama }: Passport): Pick<Passport, 'kunci' | 'nama'> => ({
  kunci: `${kunci}-atas`,
  nama: nama.replace(/^Target/, 'Batas atas target'),
});

function bertentangan(tabel: Tabel, baris: BarisMentah, polaritas: Polaritas): BacaanTarget {
  tabel.sisihkan(tabel.alamat(baris, 'target'), tabel.teks(baris, 'target'), 'arahBertentangan', {
    arah: tabel.teks(baris, 'polaritas'),
  });
  return polaritasSaja(polaritas);
}

const polaritasSaja = (polaritas: Polaritas | undefined): BacaanTarget => ({ target: undefined, ...dengan(polaritas) });

const dengan = (polaritas: Polaritas | undefined): Pick<Indikator, 'polaritas'> => (polaritas ? { polaritas } : {});

function polaritasNama(nama: string): Polaritas | undefined {
  const sisipan = [...nama.matchAll(/\(([^()]*)\)/g)].map(([, isi = '']) => isi);
  const kata = sisipan.map(normal);
  return (
    POLARITAS_DALAM_NAMA.find(([, pola]) => kata.some((isi) => pola.test(isi)))?.[0] ??
    TANDA_ARAH.find(([, pola]) => sisipan.some((isi) => pola.test(isi)))?.[0]
  );
}

/** The direction that a sentence in the row, or below the table behind a mark of the row, names; none where two are named. */
function polaritasKalimat(tabel: Tabel, baris: BarisMentah): Polaritas | undefined {
  const tulisan = tabel.tulisanBaris(baris);
  const kalimat = [...tulisan, ...tulisan.flatMap((t) => tabel.catatanTanda(t) ?? [])].map(normal);
  const [satu, ...lain] = KALIMAT_ARAH.filter(([, pola]) => kalimat.some((k) => pola.test(k)));
  return lain.length === 0 ? satu?.[0] : undefined;
}

/** A sign in the column of directions; a bare dash is one only where the column has a plus too, else it says nothing. */
function tandaArah(tabel: Tabel, tulisan: string): Polaritas | undefined {
  const arah = TANDA_ARAH.find(([, pola]) => pola.test(tulisan))?.[0];
  if (arah !== 'minimum' || !/^[-\u2013]$/.test(tulisan)) return arah;
  return tabel.baris.slice(0, BARIS_DILIHAT).some((b) => tabel.teks(b, 'polaritas').includes('+')) ? arah : undefined;
}

function bacaPolaritas(tabel: Tabel, baris: BarisMentah): Polaritas | undefined {
  const tulisan = tabel.teks(baris, 'polaritas');
  const kata = normal(tulisan);
  const polaritas = POLARITAS.find(([, pola]) => pola.test(kata))?.[0] ?? tandaArah(tabel, tulisan.trim());
  if (!polaritas && kata !== '' && !TIDAK_BERLAKU.has(kata))
    tabel.sisihkan(tabel.alamat(baris, 'polaritas'), tulisan, 'arahTakDikenal');
  return polaritas;
}
