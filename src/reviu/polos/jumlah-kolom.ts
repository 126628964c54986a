import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import { dugaan } from '../dugaan';
import type { Calon } from '../temuan';
import { bedaJumlah } from './beda-jumlah';
import { type JumlahMenyimpang, jumlahMenyimpang } from './jumlah-baris';
import { sebutAngka, sebutTabel } from './sebutan';

/** In any table: a total that its rows do not give, where the same rows give the totals of the other columns. */
export const jumlahKolom = aturan({
  id: 'jumlah-kolom',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah kolom',
      kalimat: (t) => {
        const saksi = isi(t, 'saksi') === '' ? '' : ` Jumlah kolom ${isi(t, 'saksi')} cocok dengan baris yang sama.`;
        return `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} tercantum ${t.dilaporkan}, sedangkan penjumlahan ${isi(t, 'banyak')} barisnya ${t.dihitung}${kataId.selisih(t)}.${saksi}${kataId.kira(t)}`;
      },
    },
    en: {
      nama: 'Total of a column',
      kalimat: (t) => {
        const saksi = isi(t, 'saksi') === '' ? '' : ` The totals of ${isi(t, 'saksi')} agree with the same rows.`;
        return `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is printed as ${t.dilaporkan}; its ${isi(t, 'banyak')} rows add up to ${t.dihitung}${kataEn.selisih(t)}.${saksi}${kataEn.kira(t)}`;
      },
    },
  },
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
