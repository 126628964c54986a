import type { KunciLembar } from '../nama-lembar';
import { LEBAR_BACAAN } from '../halaman';
import { LembarBaru } from '../lembar-baru';

/** What the sheet of a layer holds while it is switched off: one line that says so. */
export function lapisanMati(kunci: KunciLembar, nama: string, konteks: string): LembarBaru {
  const l = new LembarBaru(kunci, nama, [LEBAR_BACAAN]);
  l.judul(nama.toUpperCase(), konteks);
  l.catatan(
    'Lembar ini dimatikan pada hitungan terakhir, jadi isinya dikosongkan agar tidak memuat angka lama. Lembar boleh dihapus; bila dinyalakan lagi di panel, tempat Aturan, lembar ini terisi lagi.',
  );
  return l;
}
