import type { Fakta } from '../../domain/fakta';
import { barisBernama } from '../baris-bernama';
import { type DefinisiKolom, definisikan } from '../definisi';
import type { KolomKepala } from '../kepala';
import { KODE_SATKER, NOMOR } from '../kosakata/kolom';

/** A part times its weight, or the weight itself: not the value. */
const berbobot = ({ daun, jalur }: KolomKepala): boolean =>
  /\b(?:bobot|tertimbang|terbobot|kali|x)\b/.test(daun) || (jalur.length > 1 && /^\d+ persen$/.test(daun));

const LAIN = ['target', 'predikat', 'kategori', 'peringkat', 'ranking', 'selisih', 'keterangan'];

const nilai = (sebutan: string, memuat: readonly string[], tanpa: readonly string[]): DefinisiKolom => ({
  sebutan,
  memuat,
  tanpa: [...LAIN, ...tanpa],
  bila: (kolom) => !berbobot(kolom),
  ciri: true,
  penentu: true,
  wajib: true,
  angka: true,
});

const PERENCANAAN = ['smart', 'eka', 'evaluasi kinerja anggaran', 'perencanaan anggaran', 'kinerja perencanaan'];
const PELAKSANAAN = ['ikpa', 'pelaksanaan anggaran', 'kinerja pelaksanaan'];

/** NKA of satkers, a row each: Satker | SMART (or EKA) | IKPA | NKA. None of them is the report's own. */
export const nkaSatker = definisikan({
  jenis: 'nka',
  sebutan: 'Nilai Kinerja Anggaran per satker',
  kolom: {
    no: NOMOR,
    kode: KODE_SATKER,
    satker: {
      sebutan: 'Satker',
      persis: ['upt', 'nama upt', 'unit', 'nama unit', 'unit kerja', 'nama unit kerja', 'unit eselon i', 'eselon i'],
      memuat: ['satker', 'satuan kerja'],
      tanpa: ['kode', 'jumlah'],
      ciri: true,
      wajib: true,
    },
    smart: nilai('SMART', PERENCANAAN, PELAKSANAAN),
    ikpa: nilai('IKPA', PELAKSANAAN, PERENCANAAN),
    nka: {
      ...nilai('NKA', ['nka', 'nilai kinerja anggaran'], [...PERENCANAAN, ...PELAKSANAAN]),
      persis: ['nka', 'nilai nka', 'nilai kinerja anggaran', 'nilai akhir', 'nilai'],
    },
  },
  kolomNama: 'satker',
  judul: ['nka', 'nilai kinerja anggaran', 'kinerja anggaran'],
  id: () => 'nka-satker',
  baca: function* (tabel, { data, unik, catatSatker }) {
    const { data: baris } = yield* barisBernama(tabel, 'satker');
    const semua = (data.nkaSatker ??= []);
    for (const { baris: b, nama, kunci } of baris) {
      yield;
      const kode = tabel.teks(b, 'kode').replace(/^'/, '');
      const id = unik(`nka-satker/${kunci}`);
      catatSatker(tabel.id, { kode, nama, asal: tabel.alamat(b, 'satker') });
      const fakta = (kolom: 'smart' | 'ikpa' | 'nka', bagian: string): Fakta | undefined =>
        tabel.fakta(b, kolom, {
          kunci: `${id}/${bagian}`,
          nama: `${tabel.judulKolom(kolom)} – ${nama}`,
          satuan: 'poin',
        });
      semua.push({
        id,
        nama,
        smart: fakta('smart', 'smart'),
        ikpa: fakta('ikpa', 'ikpa'),
        nkaDilaporkan: fakta('nka', 'nka-dilaporkan'),
        ...(kode === '' ? {} : { kode }),
      });
    }
    return baris.length;
  },
});
