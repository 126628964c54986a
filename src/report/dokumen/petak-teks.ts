import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import { namaUnit } from '../../domain/nama-unit';
import type { BarisLaporan, KolomLaporan, SelLaporan } from '../../surat/isi-laporan';
import { cetakFormat } from '../cetak-format';
import type { Petak } from '../petak';

/** What a cell of a sheet reads, as a cell of a document. */
export const sel = (petak: Petak): SelLaporan => ({
  teks: teksPetak(petak),
  ...(petak.lebar !== undefined && petak.lebar > 1 ? { bentang: petak.lebar } : {}),
});

export const baris = (petak: readonly Petak[], peran: BarisLaporan['peran'] = 'isi'): BarisLaporan => ({
  sel: petak.map(sel),
  peran,
});

function teksPetak({ isi, format }: Petak): string {
  switch (isi.jenis) {
    case 'teks':
      return isi.teks;
    case 'bilangan':
      return cetakFormat(isi.nilai, format);
    case 'fakta':
    case 'sumber':
      return isi.fakta.nilai ? cetakFormat(isi.fakta.nilai, format) : '';
    case 'angka':
      return isi.angka.nilai ? cetakFormat(isi.angka.nilai, format) : '';
    case 'rumusTeks':
      return isi.harapan;
    case 'isianAtau':
      return isi.bawaan;
    case 'letakAngka':
    case 'kosong':
      return '';
  }
}

export const kata = (kepala: string, lebar: number): KolomLaporan => ({ kepala, lebar, rata: 'kiri' });
export const tengah = (kepala: string, lebar: number): KolomLaporan => ({ kepala, lebar, rata: 'tengah' });
export const angka = (kepala: string, lebar: number): KolomLaporan => ({ kepala, lebar, rata: 'kanan' });
export const nomor = (): KolomLaporan => tengah('No', 6);

export const padaTahun = ({ pedoman }: HasilLkj): string => (pedoman.tahun === null ? '' : ` Tahun ${pedoman.tahun}`);
export const unitLaporan = ({ data }: HasilLkj): string => (data.instansi ? ` ${namaUnit(data.instansi)}` : '');

export const catatanSumber = (fakta: Fakta | undefined): string[] => (fakta?.sumber ? [`Sumber: ${fakta.sumber}`] : []);
