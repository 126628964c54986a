import { adaRealisasi, type HasilAnggaran, type HasilProgram } from '../../domain/anggaran';
import type { HasilLkj } from '../../domain/lkj';
import type { TabelLaporan } from '../../surat/isi-laporan';
import { type Petak, petakFakta, rumahAngka, teks } from '../petak';
import { angka, baris, catatanSumber, kata, padaTahun } from './petak-teks';

export function tabelAnggaran(hasil: HasilLkj, anggaran: HasilAnggaran): TabelLaporan {
  const { tabel, saat, baris: isi, total } = anggaran;
  const lengkap = adaRealisasi(anggaran);
  const sampai = <T>(kolom: readonly T[]): T[] => kolom.slice(0, lengkap ? 5 : 2);
  return {
    macam: 'tabel',
    kunci: 'anggaran',
    deret: '3',
    judul: `${lengkap ? 'Realisasi Anggaran' : 'Pagu Anggaran'} Menurut ${tabel.dimensi}${saat === '' ? padaTahun(hasil) : saat} (rupiah)`,
    kolom: sampai([
      kata(tabel.dimensi, 32),
      angka('Pagu', 21),
      angka('Realisasi', 21),
      angka('%', 10),
      angka('Sisa', 19),
    ]),
    baris: [
      ...isi.map((b) =>
        baris(
          sampai<Petak>([
            teks(b.data.nama),
            b.pagu ? rumahAngka(b.pagu) : petakFakta(b.data.pagu),
            b.realisasi ? rumahAngka(b.realisasi) : petakFakta(b.data.realisasi),
            rumahAngka(b.persen),
            rumahAngka(b.sisa),
          ]),
        ),
      ),
      baris(
        sampai<Petak>([
          teks('TOTAL'),
          ...[total.pagu, total.realisasi, total.persen, total.sisa].map((a) => rumahAngka(a)),
        ]),
        'jumlah',
      ),
    ],
    catatan: catatanSumber(isi[0]?.data.pagu),
    mendatar: false,
  };
}

/** Lampiran: the agreement's budget. */
export const tabelProgram = (hasil: HasilLkj, { program, jumlah }: HasilProgram): TabelLaporan => ({
  macam: 'tabel',
  kunci: 'program',
  deret: 'L',
  judul: `Anggaran Perjanjian Kinerja${padaTahun(hasil)}`,
  kolom: [kata('Program/Kegiatan', 70), angka('Anggaran (rupiah)', 30)],
  baris: [
    ...program.flatMap(({ data, jumlahKegiatan }) => [
      baris([teks(data.nama), jumlahKegiatan ? rumahAngka(jumlahKegiatan) : petakFakta(data.anggaran)], 'jumlah'),
      ...data.kegiatan.map((k, i) => baris([teks(`${i + 1}. ${k.nama}`), petakFakta(k.anggaran)])),
    ]),
    baris([teks('JUMLAH'), rumahAngka(jumlah)], 'jumlah'),
  ],
  catatan: [],
  mendatar: false,
});
