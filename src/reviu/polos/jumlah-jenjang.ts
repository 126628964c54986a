import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { bedaJumlah } from './beda-jumlah';
import { type IndukMenyimpang, indukMenyimpang } from './jenjang';
import { sebutAngka, sebutTabel } from './sebutan';

/** In any table: a row that is not the sum of the rows under it, where the other rows of its level are. */
export const jumlahJenjang = aturan({
  id: 'jumlah-jenjang',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah rincian',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} tercantum ${t.dilaporkan}, sedangkan rinciannya ${isi(t, 'rumus')} = ${t.dihitung}${kataId.selisih(t)}. Pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} induk di tabel itu rinciannya cocok.`,
    },
    en: {
      nama: 'Sum of parts',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is printed as ${t.dilaporkan}; its parts ${isi(t, 'rumus')} = ${t.dihitung}${kataEn.selisih(t)}. The parts agree for ${isi(t, 'setuju')} of ${isi(t, 'semua')} rows of that level.`,
    },
  },
  periksa: (_, { polos = [] }) => polos.flatMap((tabel) => indukMenyimpang(tabel).map(temuan)),
});

function temuan({
  tabel,
  induk,
  bagian,
  kolom,
  dicetak,
  desimal,
  dihitung,
  setuju,
  semua,
}: IndukMenyimpang): Calon | null {
  const asal = induk.sel.get(kolom.kolom)?.asal;
  if (!asal) return null;
  const suku = bagian.flatMap((b) => b.sel.get(kolom.kolom) ?? []);
  const rincian = {
    nama: sebutAngka(induk, kolom),
    tabel: sebutTabel(tabel),
    rumus: suku.map((s) => s.teks).join(' + '),
    setuju,
    semua,
  };
  return bedaJumlah({ asal, dicetak, dihitung, desimal, suku, rincian });
}
