import { tampil } from '../../domain/desimal';
import { aturan } from '../aturan';
import { selUnik, tampilSelisih } from '../banding';
import { dugaan } from '../dugaan';
import type { Calon } from '../temuan';
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
  return {
    kunci: `${asal.lembar}!${asal.baris},${asal.kolom}`,
    putusan: 'berbeda',
    dilaporkan: tampil(nilai, desimal),
    dihitung: tampil(dihitung, desimal),
    selisih: tampilSelisih(nilai.minus(dihitung), desimal),
    satuan: '',
    asal,
    asalPembanding: null,
    kunciAngka: null,
    sel: selUnik([asal, ...suku.map((s) => s.asal)]),
    rincian: {
      nama: sebutAngka(baris, kolom),
      tabel: sebutTabel(tabel),
      banyak: suku.length,
      saksi: saksi.map((k) => k.judul).join(', '),
      ...dugaan(nilai, dihitung, desimal, { suku }),
    },
  };
}
