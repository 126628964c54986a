import type { Fakta } from '../../domain/fakta';
import { definisikan } from '../definisi';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { NOMOR } from '../kosakata/kolom';

/** SAKIP's components: Komponen | Bobot | Nilai, and the TOTAL row. */
export const sakip = definisikan({
  jenis: 'sakip',
  sebutan: 'Komponen SAKIP',
  kolom: {
    no: NOMOR,
    komponen: {
      sebutan: 'Komponen',
      persis: ['komponen', 'komponen penilaian', 'komponen evaluasi', 'uraian', 'komponen yang dinilai'],
      ciri: true,
      wajib: true,
    },
    bobot: { sebutan: 'Bobot', memuat: ['bobot'], ciri: true, wajib: true, angka: true },
    nilai: {
      sebutan: 'Nilai',
      persis: ['nilai', 'skor', 'nilai akip', 'hasil evaluasi'],
      memuat: ['nilai'],
      tanpa: ['bobot'],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'komponen',
  judul: ['sakip', 'akip', 'akuntabilitas kinerja'],
  isi: {
    kata: [
      'perencanaan kinerja',
      'pengukuran kinerja',
      'pelaporan kinerja',
      'evaluasi internal',
      'evaluasi akuntabilitas',
    ],
    minimal: 2,
  },
  id: () => 'sakip',
  baca: function* (tabel, { data }) {
    const { data: baris, total } = yield* barisBernama(tabel, 'komponen');
    if (data.sakip.length > 0) return baris.length;
    const fakta = (b: BarisBernama, kolom: 'bobot' | 'nilai'): Fakta | undefined =>
      tabel.fakta(b.baris, kolom, {
        kunci: `sakip/${b.kunci}/${kolom}`,
        nama: `${kolom === 'bobot' ? 'Bobot' : 'Nilai'} – ${b.nama}`,
        satuan: 'poin',
      });
    // One fact for the printed total, shared by the components it is the sum of.
    const nilaiTotalDilaporkan = total ? fakta(total, 'nilai') : undefined;
    for (const b of baris) {
      const bobot = fakta(b, 'bobot');
      const nilai = fakta(b, 'nilai');
      data.sakip.push({
        id: `sakip/${b.kunci}`,
        nama: b.nama,
        bobot,
        nilai: nilai && bobot?.nilai ? { ...nilai, paling: bobot.nilai } : nilai,
        nilaiTotalDilaporkan,
      });
    }
    return baris.length;
  },
});
