import { definisikan } from '../definisi';
import { NOMOR } from '../kosakata/kolom';
import { tahunLaporan } from '../identitas';
import { hariDariTeks, isoSerial } from '../sel/tanggal';

/** Days on which offices are closed: No | Tanggal | Hari | Keterangan, under a title of holidays. */
export const hariLibur = definisikan({
  jenis: 'hariLibur',
  sebutan: 'Hari Libur',
  kolom: {
    no: NOMOR,
    tanggal: {
      sebutan: 'Tanggal',
      persis: ['tanggal', 'tgl', 'tanggal libur', 'hari tanggal', 'tanggal hari'],
      ciri: true,
      wajib: true,
    },
    hari: { sebutan: 'Hari', persis: ['hari', 'nama hari'] },
    keterangan: {
      sebutan: 'Keterangan',
      persis: [
        'keterangan',
        'uraian',
        'peringatan',
        'perayaan',
        'nama libur',
        'nama hari libur',
        'hari libur',
        'libur',
      ],
    },
  },
  kolomNama: 'tanggal',
  judul: ['hari libur', 'libur nasional', 'cuti bersama'],
  wajibJudul: true,
  tolak: ['nilai', 'pagu', 'realisasi', 'target', 'nama pegawai', 'nip', 'sisa'],
  id: () => 'hari-libur',
  baca: function* (tabel, { data }) {
    const tahun = tahunLaporan([{ utama: true, judul: tabel.barisJudul, lembar: tabel.lembar }]);
    const libur = (data.hariLibur ??= []);
    let banyak = 0;
    for (const baris of tabel.baris) {
      yield;
      if (baris.peran !== 'data') continue;
      const sel = tabel.sel(baris, 'tanggal');
      const tercetak = tabel.teks(baris, 'tanggal');
      const serial = sel && isoSerial(sel.nilai, tercetak);
      const hari = serial ? [serial] : hariDariTeks(tercetak, tahun);
      if (!sel || !hari) {
        tabel.sisihkan(tabel.alamat(baris, 'tanggal'), tercetak, 'bukanTanggal');
        continue;
      }
      banyak += 1;
      const keterangan = tabel.teks(baris, 'keterangan');
      for (const tanggal of hari) libur.push({ tanggal, keterangan, asal: sel.alamat });
    }
    return banyak;
  },
});
