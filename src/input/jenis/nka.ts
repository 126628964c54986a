import { definisikan } from '../definisi';
import { barisBernama } from '../baris-bernama';
import { NOMOR } from '../kosakata/kolom';
import { memuatFrasa, normal } from '../normal';

/** The SMART value behind the Nilai Kinerja Anggaran, in a list of components. */
export const nka = definisikan({
  jenis: 'nka',
  sebutan: 'Nilai Kinerja Anggaran',
  kolom: {
    no: NOMOR,
    komponen: {
      sebutan: 'Komponen',
      persis: ['komponen', 'uraian', 'variabel', 'aspek', 'unsur', 'keterangan'],
      ciri: true,
      wajib: true,
    },
    nilai: {
      sebutan: 'Nilai',
      persis: ['nilai', 'skor', 'realisasi'],
      memuat: ['nilai'],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'komponen',
  judul: ['smart', 'nilai kinerja anggaran', 'nka'],
  isi: { kata: ['smart', 'evaluasi kinerja anggaran', 'eka'], minimal: 1 },
  id: () => 'nka',
  baca: function* (tabel, { data }) {
    const { data: baris } = yield* barisBernama(tabel, 'komponen');
    const smart = baris.find((b) =>
      ['smart', 'evaluasi kinerja anggaran', 'eka'].some((k) => memuatFrasa(normal(b.nama), k)),
    );
    if (smart && !data.smart) {
      data.smart = tabel.fakta(smart.baris, 'nilai', { kunci: 'nka/smart', nama: smart.nama, satuan: 'poin' }) ?? null;
    }
    return baris.length;
  },
});
