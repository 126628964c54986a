import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { petakan } from '../bertahap';
import { definisikan } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import { NOMOR } from '../kosakata/kolom';

const JUDUL = ['spm', 'standar pelayanan minimal'];

/** Standar Pelayanan Minimal: No | Jenis Layanan | Penerima layanan dasar | Mutu minimal, in percent. */
export const spm = definisikan({
  jenis: 'spm',
  sebutan: 'Standar Pelayanan Minimal',
  kolom: {
    no: NOMOR,
    layanan: {
      sebutan: 'Jenis Layanan',
      persis: ['jenis layanan', 'jenis pelayanan', 'jenis layanan dasar', 'jenis pelayanan dasar', 'layanan', 'uraian'],
      memuat: ['jenis layanan', 'jenis pelayanan'],
      ciri: true,
      wajib: true,
    },
    penerima: {
      sebutan: 'Penerima layanan dasar',
      memuat: ['penerima', 'capaian penerima'],
      tanpa: ['mutu', 'jumlah', 'target'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    mutu: {
      sebutan: 'Mutu minimal layanan dasar',
      memuat: ['mutu'],
      tanpa: ['jumlah', 'target', 'kategori'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'layanan',
  judul: JUDUL,
  wajibJudul: true,
  tolak: ['pagu', 'satker'],
  id: (tabel) =>
    `spm/${nomorTabel(tabel.barisJudul) ?? potongKunci(tanpaNomor(tabel.judulTentang(JUDUL)) || tabel.lembar).slice(0, 40)}`,
  baca: function* (tabel, { data, tautkan }) {
    const { data: baris } = yield* barisBernama(tabel, 'layanan');
    const fakta = ({ baris: b, nama, kunci }: BarisBernama, kolom: 'penerima' | 'mutu'): Fakta | undefined =>
      tabel.fakta(b, kolom, {
        kunci: `${tabel.id}/${kunci}/${kolom}`,
        nama: `${tabel.judulKolom(kolom)} – ${nama}`,
        satuan: '%',
      });
    data.spm.push({
      id: tabel.id,
      judul: tabel.judulTentang(JUDUL),
      untuk: tautkan({
        teks: tabel.barisJudul.map(tanpaNomor),
        nomorTabel: nomorTabel(tabel.barisJudul),
        asal: tabel.sudut,
      }),
      layanan: yield* petakan(baris, (b) => ({
        nama: b.nama,
        penerima: fakta(b, 'penerima'),
        mutu: fakta(b, 'mutu'),
      })),
    });
    return baris.length;
  },
});
