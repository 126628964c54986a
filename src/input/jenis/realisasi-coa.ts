import { definisikan } from '../definisi';
import { NOMOR } from '../kosakata/kolom';
import { KOLOM_SATKER, type KolomSatker } from './ikpa-satker';
import { jumlahkanAkun } from '../terjumlah/jumlahkan-akun';
import { bulanan } from '../terjumlah/realisasi-bulanan';

type Kolom = 'no' | KolomSatker | 'tanggal' | 'akun' | 'namaAkun' | 'pagu' | 'realisasi';

/** Payments of MON SAKTI, one SP2D's account a row: Tanggal SP2D | Kode COA | Nilai; added up by account. */
export const realisasiCoa = definisikan<Kolom>({
  jenis: 'anggaran',
  sebutan: 'Realisasi per COA',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    tanggal: {
      sebutan: 'Tanggal SP2D',
      memuat: ['sp2d'],
      tanpa: ['nilai', 'jumlah'],
      ciri: true,
      wajib: true,
    },
    akun: {
      sebutan: 'Kode COA',
      persis: ['kode coa', 'coa', 'kdcoa', 'kode akun', 'akun'],
      ciri: true,
      penentu: true,
      wajib: true,
    },
    namaAkun: { sebutan: 'Nama Akun', persis: ['nama akun', 'uraian akun'] },
    // Payments say nothing of the budget; the sums ask for the column all the same.
    pagu: { sebutan: 'Pagu', persis: ['pagu akun'], angka: true },
    realisasi: {
      sebutan: 'Nilai',
      persis: [
        'nilai',
        'nilai sp2d',
        'nilai rupiah',
        'jumlah',
        'jumlah sp2d',
        'realisasi',
        'nilai realisasi',
        'amount',
      ],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'akun',
  tolak: ['indikator', 'target', 'dipa'],
  id: () => 'anggaran/coa',
  baca: function* (tabel, { data }) {
    data.anggaran.push({ id: tabel.id, dimensi: 'Akun', total: null, baris: yield* jumlahkanAkun(tabel) });
    yield* bulanan(tabel, data);
    return tabel.rincian?.dipakai ?? 0;
  },
});
