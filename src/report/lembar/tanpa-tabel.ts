import type { KunciLembar } from '../nama-lembar';
import { LEBAR_BACAAN } from '../halaman';
import { LembarBaru } from '../lembar-baru';

/** What a sheet of ours holds when the workbook has no table for it any more: one line that says so. */
export function lembarTanpaTabel(kunci: KunciLembar, nama: string, konteks: string): LembarBaru {
  const l = new LembarBaru(kunci, nama, [LEBAR_BACAAN]);
  l.judul(nama.toUpperCase(), konteks);
  l.catatan(
    'Tabel untuk bagian ini tidak ada lagi di buku kerja sehingga lembar ini dikosongkan. Lembar ini boleh dihapus dan akan terisi lagi apabila tabelnya ada.',
  );
  return l;
}
