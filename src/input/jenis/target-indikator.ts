import type { Indikator } from '../../domain/data';
import type { Polaritas } from '../../domain/polaritas';
import { TIDAK_BERLAKU } from '../kosakata/keadaan';
import { POLARITAS, POLARITAS_DALAM_NAMA } from '../kosakata/polaritas';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { Passport, PembacaTabel } from '../pembaca';
import { uraikanTarget } from '../sel/target';

/** Any table with a column `target`, and perhaps `polaritas`. */
type Tabel = Pick<PembacaTabel<string>, 'teks' | 'alamat' | 'fakta' | 'bagian' | 'sisihkan'>;

export type BacaanTarget = Pick<Indikator, 'target' | 'targetAtas' | 'polaritas'>;

/**
 * An indicator's target with the way that is better, from the row's own word and from what the target says: "80–90%"
 * is good inside, "maks 5" the lower the better; where neither does, from brackets in the name. A target that says one thing while the row's word says another is
 * set aside, as is a word that names no direction.
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
      return { target: tabel.fakta(baris, 'target', passport), ...dengan(tertulis ?? polaritasNama(passport.nama)) };
  }
}

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
  const sisipan = [...nama.matchAll(/\(([^()]*)\)/g)].map(([, isi = '']) => normal(isi));
  return POLARITAS_DALAM_NAMA.find(([, pola]) => sisipan.some((isi) => pola.test(isi)))?.[0];
}

function bacaPolaritas(tabel: Tabel, baris: BarisMentah): Polaritas | undefined {
  const tulisan = tabel.teks(baris, 'polaritas');
  const kata = normal(tulisan);
  const polaritas = POLARITAS.find(([, pola]) => pola.test(kata))?.[0];
  if (!polaritas && kata !== '' && !TIDAK_BERLAKU.has(kata))
    tabel.sisihkan(tabel.alamat(baris, 'polaritas'), tulisan, 'arahTakDikenal');
  return polaritas;
}
