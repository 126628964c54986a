import { terbesar } from '../../dasar/ujung';
import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import { tampil } from '../../dasar/desimal';
import type { Satuan } from '../../domain/fakta';
import { aturan } from '../aturan';
import { selUnik, tampilSelisih } from '../banding';
import { dugaan } from '../dugaan';
import type { Calon } from '../temuan';
import { menurutKepala } from './menurut-kepala';
import { type Penyimpangan, periksaBaris } from './penyimpangan';
import { sebutAngka, sebutTabel } from './sebutan';

/** In any table: the rows that do not follow the relation between the columns that the other rows follow. */
export const hubunganKolom = aturan({
  id: 'hubungan-kolom',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Hubungan antarkolom',
      kalimat: (t) => {
        const tempat = isi(t, 'serupa') === '' ? isi(t, 'tabel') : 'tabel-tabel dengan judul kolom yang sama';
        const berlaku = `Pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} baris ${tempat} hubungan ini cocok.`;
        return isi(t, 'pemisah') === ''
          ? `“${isi(t, 'nama')}” tercantum ${kataId.nilai(t, t.dilaporkan)}, sedangkan menurut angka di barisnya sendiri ${isi(t, 'rumus')} = ${kataId.nilai(t, t.dihitung)}${kataId.selisih(t)}. ${berlaku}${kataId.kira(t)}`
          : `“${isi(t, 'nama')}” tercantum ${t.dilaporkan}; tanda pemisahnya lain daripada sel sekolomnya, dan ${isi(t, 'hasil')} di baris itu hanya cocok dengan ${t.dihitung}. ${berlaku}`;
      },
    },
    en: {
      nama: 'Relation between columns',
      kalimat: (t) => {
        const tempat = isi(t, 'serupa') === '' ? isi(t, 'tabel') : 'the tables with the same heads';
        const berlaku = `It holds in ${isi(t, 'setuju')} of ${isi(t, 'semua')} rows of ${tempat}.`;
        return isi(t, 'pemisah') === ''
          ? `“${isi(t, 'nama')}” is printed as ${kataEn.nilai(t, t.dilaporkan)}; the figures of its own row give ${isi(t, 'rumus')} = ${kataEn.nilai(t, t.dihitung)}${kataEn.selisih(t)}. ${berlaku}${kataEn.kira(t)}`
          : `“${isi(t, 'nama')}” is printed as ${t.dilaporkan}; its separator is not that of its column, and ${isi(t, 'hasil')} in that row agrees with ${t.dihitung} only. ${berlaku}`;
      },
    },
  },
  periksa: (_, { polos = [] }) =>
    [...polos.flatMap((tabel) => periksaBaris(tabel).penyimpangan), ...menurutKepala(polos)].map(temuan),
});

const DESIMAL_TERBANYAK = 3;

const desimalKolom = ({ hubungan: { tabel, hasil } }: Penyimpangan): number =>
  terbesar([0, ...tabel.baris.flatMap((b) => b.sel.get(hasil.kolom)?.angka.map((a) => a.desimal) ?? [])]);

function temuan(p: Penyimpangan): Calon {
  const { hubungan, baris, hasil, operan, pemisah, serupa } = p;
  const { bentuk, tabel } = hubungan;
  const kunci = `${hasil.asal.lembar}!${hasil.asal.baris},${hasil.asal.kolom}/${baris.garis ?? 0}`;
  const dasar = {
    kunci,
    putusan: 'berbeda' as const,
    asalPembanding: null,
    kunciAngka: null,
    sel: selUnik([(pemisah ?? hasil).asal, hasil.asal, ...operan.map((o) => o.asal)]),
  };
  const rincian = {
    tabel: sebutTabel(tabel),
    rumus: bentuk.tulis(operan.map((o) => o.angka.teks)),
    setuju: serupa?.setuju ?? hubungan.setuju.length,
    semua: serupa?.semua ?? hubungan.setuju.length + hubungan.menyimpang.length,
    ...(serupa ? { serupa: 1 } : {}),
  };
  if (pemisah?.angka.lain) {
    const kolom = hubungan.operan.find((k) => k.kolom === pemisah.asal.kolom) ?? hubungan.hasil;
    return {
      ...dasar,
      dilaporkan: pemisah.angka.teks,
      dihitung: tampil(pemisah.angka.lain.nilai, pemisah.angka.lain.desimal),
      selisih: '',
      satuan: '',
      asal: pemisah.asal,
      rincian: { ...rincian, nama: sebutAngka(baris.baris, kolom, baris.garis), pemisah: 1, hasil: hasil.angka.teks },
    };
  }
  const { nilai, desimal, persen } = hasil.angka;
  const hitung = bentuk.hitung(operan.map((o) => o.angka.nilai));
  const [a, b] = operan.map((o) => o.angka.nilai);
  const satuan: Satuan = persen ? '%' : '';
  // As finely as the column prints: 132,5 beside 110,40 is held against 132,05.
  const teliti = Math.max(desimal, Math.min(DESIMAL_TERBANYAK, desimalKolom(p)));
  return {
    ...dasar,
    dilaporkan: tampil(nilai, desimal),
    dihitung: tampil(hitung, teliti),
    selisih: tampilSelisih(nilai.minus(hitung.toDecimalPlaces(teliti)), teliti),
    satuan,
    asal: hasil.asal,
    rincian: {
      ...rincian,
      nama: sebutAngka(baris.baris, hubungan.hasil, baris.garis),
      ...dugaan(nilai, hitung, desimal, bentuk.kode === 'persen' ? { rasio: { bagian: b, keseluruhan: a } } : {}),
    },
  };
}
