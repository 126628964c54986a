import type { Bertahap } from '../bertahap';
import { definisikan } from '../definisi';
import { NOMOR } from '../kosakata/kolom';
import { KOLOM_SATKER, type KolomSatker } from './ikpa-satker';
import type { PembacaTabel } from '../pembaca';
import { jumlahkanAkun } from '../terjumlah/jumlahkan-akun';
import { bulanan } from '../terjumlah/realisasi-bulanan';
import { PencariGanda, type RincianGanda } from '../terjumlah/rincian-lembar';

type Kolom = 'no' | KolomSatker | 'tanggal' | 'nomorSp2d' | 'akun' | 'namaAkun' | 'pagu' | 'realisasi';

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
    nomorSp2d: { sebutan: 'Nomor SP2D', persis: ['no sp2d', 'nomor sp2d', 'nosp2d', 'sp2d'] },
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
    tabel.ganda = yield* pembayaranGanda(tabel);
    return tabel.rincian[0]?.dipakai ?? 0;
  },
});

/** An SP2D pays several accounts, and one account for several things: the same amount of both again is a row too many. */
function* pembayaranGanda(tabel: PembacaTabel<Kolom>): Bertahap<RincianGanda | null> {
  const pencari = new PencariGanda();
  for (const b of tabel.baris) {
    yield;
    const sel = (['nomorSp2d', 'akun', 'realisasi'] as const).flatMap((kolom) => tabel.sel(b, kolom) ?? []);
    if (sel.length === 3 && b.peran === 'data') pencari.periksa(sel);
  }
  return pencari.hasil(tabel.judulKolom('nomorSp2d'));
}
