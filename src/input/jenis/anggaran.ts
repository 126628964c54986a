import type { BarisAnggaran } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import { potongKunci } from '../../domain/kunci';
import { definisikan } from '../definisi';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { petakan } from '../bertahap';
import { NOMOR, PERSEN } from '../kosakata/kolom';

/** Budget along one dimension: Jenis Belanja (or Kewenangan …) | Pagu | Realisasi | % | Sisa. */
export const anggaran = definisikan({
  jenis: 'anggaran',
  sebutan: 'Realisasi Anggaran',
  kolom: {
    no: NOMOR,
    dimensi: {
      sebutan: 'Jenis Belanja',
      persis: [
        'jenis belanja',
        'kewenangan',
        'sumber dana',
        'satker',
        'satuan kerja',
        'unit kerja',
        'program',
        'uraian',
      ],
      memuat: ['belanja', 'kegiatan', 'kewenangan'],
      tanpa: ['pagu', 'realisasi', 'sisa', 'kode'],
      ataukahKiri: true,
      ciri: true,
      wajib: true,
    },
    pagu: {
      sebutan: 'Pagu',
      persis: ['pagu', 'anggaran', 'alokasi', 'alokasi anggaran'],
      memuat: ['pagu'],
      tanpa: ['sisa', 'realisasi'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    realisasi: {
      sebutan: 'Realisasi',
      memuat: ['realisasi'],
      tanpa: ['persen', 'persentase', 'sisa'],
      ciri: true,
      wajib: true,
      angka: true,
    },
    persen: { ...PERSEN, ciri: true },
    sisa: { sebutan: 'Sisa', memuat: ['sisa'], tanpa: ['persen'], ciri: true, angka: true },
  },
  kolomNama: 'dimensi',
  judul: ['realisasi anggaran', 'penyerapan anggaran', 'pagu dan realisasi', 'jenis belanja', 'kewenangan'],
  tolak: ['target', 'indikator'],
  id: (tabel) => `anggaran/${potongKunci(tabel.judulKolom('dimensi'))}`,
  baca: function* (tabel, { data }) {
    const { data: baris, total } = yield* barisBernama(tabel, 'dimensi');
    const bacaBaris = ({ baris: b, nama, kunci }: BarisBernama): BarisAnggaran => {
      const fakta = (
        kolom: 'pagu' | 'realisasi' | 'persen' | 'sisa',
        bagian: string,
        satuan: Satuan,
      ): Fakta | undefined =>
        tabel.fakta(b, kolom, {
          kunci: `${tabel.id}/${kunci}/${bagian}`,
          nama: `${tabel.judulKolom(kolom)} – ${nama}`,
          satuan,
        });
      return {
        nama,
        pagu: fakta('pagu', 'pagu', 'rupiah'),
        realisasi: fakta('realisasi', 'realisasi', 'rupiah'),
        persenDilaporkan: fakta('persen', 'persen-dilaporkan', '%'),
        sisaDilaporkan: fakta('sisa', 'sisa-dilaporkan', 'rupiah'),
      };
    };
    data.anggaran.push({
      id: tabel.id,
      dimensi: tabel.judulKolom('dimensi'),
      baris: yield* petakan(baris, bacaBaris),
      total: total ? bacaBaris(total) : null,
    });
    return baris.length;
  },
});
