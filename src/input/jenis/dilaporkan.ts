import { definisikan } from '../definisi';
import { barisBernama } from '../baris-bernama';
import { NOMOR } from '../kosakata/kolom';
import { satuanDariNama } from '../satuan';

/** Figures that the report's text prints: No | Uraian | Nilai dilaporkan | Letak dalam laporan. */
export const dilaporkan = definisikan({
  jenis: 'dilaporkan',
  sebutan: 'Angka dalam laporan',
  kolom: {
    no: NOMOR,
    uraian: { sebutan: 'Uraian', persis: ['uraian', 'angka', 'nama angka', 'keterangan'], ciri: true, wajib: true },
    nilai: {
      sebutan: 'Nilai dilaporkan',
      persis: ['dilaporkan', 'tertulis', 'tercetak', 'nilai dalam laporan', 'angka dalam laporan'],
      memuat: ['dilaporkan', 'nilai tercetak', 'nilai tertulis'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    letak: { sebutan: 'Letak dalam laporan', memuat: ['letak', 'halaman', 'bagian', 'lokasi'], ciri: true },
  },
  kolomNama: 'uraian',
  judul: ['angka dalam laporan', 'angka dilaporkan'],
  id: () => 'dilaporkan',
  baca: function* (tabel, { data, unik }) {
    const { data: baris } = yield* barisBernama(tabel, 'uraian');
    for (const { baris: b, nama, kunci } of baris) {
      yield;
      const id = unik(`dilaporkan/${kunci}`);
      data.dilaporkan.push({
        id,
        uraian: nama,
        letak: tabel.teks(b, 'letak'),
        nilai: tabel.fakta(b, 'nilai', { kunci: id, nama, satuan: satuanDariNama(nama), peran: kunci }),
      });
    }
    return baris.length;
  },
});
