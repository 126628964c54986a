import { aturan } from '../aturan';
import { dugaan } from '../dugaan';
import type { Calon } from '../temuan';
import { bedaJumlah } from './beda-jumlah';
import { type JumlahMenyimpang, jumlahMenyimpang } from './jumlah-baris';
import { sebutAngka, sebutTabel } from './sebutan';

/** In any table: a total that its rows do not give, where the same rows give the totals of the other columns. */
export const jumlahKolom = aturan({
  id: 'jumlah-kolom',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  periksa: (_, { polos = [] }) => polos.flatMap((tabel) => jumlahMenyimpang(tabel).map(temuan)),
});

function temuan({ tabel, baris, kolom, dicetak, dihitung, suku, saksi }: JumlahMenyimpang): Calon {
  const { nilai, asal, desimal } = dicetak;
  const rincian = {
    nama: sebutAngka(baris, kolom),
    tabel: sebutTabel(tabel),
    banyak: suku.length,
    saksi: saksi.map((k) => k.judul).join(', '),
    ...dugaan(nilai, dihitung, desimal, { suku }),
  };
  return bedaJumlah({ asal, dicetak: nilai, dihitung, desimal, suku, rincian });
}
