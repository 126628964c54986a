import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { petakan } from '../bertahap';
import { definisikan } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import { NOMOR } from '../kosakata/kolom';

const JUDUL = ['komposit', 'indeks gabungan'];

/** The indicator that a title names: without the table's number, "Indeks komposit" and the year. */
const namaIndikator = (judul: string): string =>
  tanpaNomor(judul)
    .replace(/^indeks (komposit|gabungan)\s+/i, '')
    .replace(/\s+tahun\s+\d{4}.*$/i, '');

/** An indicator made of weighted parts: Komponen | Bobot | Nilai under a title that says "komposit". */
export const komposit = definisikan({
  jenis: 'komposit',
  sebutan: 'Indeks komposit',
  kolom: {
    no: NOMOR,
    komponen: {
      sebutan: 'Komponen',
      persis: ['komponen', 'bagian', 'unsur', 'aspek', 'dimensi', 'uraian'],
      ciri: true,
      wajib: true,
    },
    bobot: { sebutan: 'Bobot', memuat: ['bobot'], ciri: true, wajib: true, angka: true },
    nilai: {
      sebutan: 'Nilai',
      persis: ['nilai', 'skor', 'capaian', 'indeks'],
      memuat: ['nilai', 'skor'],
      tanpa: ['bobot'],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'komponen',
  judul: JUDUL,
  wajibJudul: true,
  tolak: ['pagu', 'satker', 'kode'],
  id: (tabel) =>
    `komposit/${nomorTabel(tabel.barisJudul) ?? potongKunci(tanpaNomor(tabel.judulTentang(JUDUL)) || tabel.lembar).slice(0, 40)}`,
  baca: function* (tabel, { data, tautkan }) {
    const { data: baris } = yield* barisBernama(tabel, 'komponen');
    const fakta = ({ baris: b, nama, kunci }: BarisBernama, kolom: 'bobot' | 'nilai'): Fakta | undefined =>
      tabel.fakta(b, kolom, {
        kunci: `${tabel.id}/${kunci}/${kolom}`,
        nama: `${tabel.judulKolom(kolom)} – ${nama}`,
        satuan: 'poin',
      });
    const nama = namaIndikator(tabel.judulTentang(JUDUL));
    data.komposit.push({
      id: tabel.id,
      nama,
      untuk: tautkan({
        teks: [nama],
        nomorTabel: nomorTabel(tabel.barisJudul),
        asal: tabel.sudut,
      }),
      bagian: yield* petakan(baris, (b) => ({ nama: b.nama, bobot: fakta(b, 'bobot'), nilai: fakta(b, 'nilai') })),
    });
    return baris.length;
  },
});
