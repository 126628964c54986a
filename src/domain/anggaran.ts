import type { Angka } from './angka';
import type { AnggaranProgram, BarisAnggaran, TabelAnggaran } from './data';
import { angka, type Ekspresi, jumlah, kurang, masukan, persentase } from './ekspresi/bentuk';
import { kunciUnik } from './kunci';
import { susunAngka } from './susun-angka';

export interface HasilAnggaran {
  tabel: TabelAnggaran;
  baris: { data: BarisAnggaran; persen: Angka; sisa: Angka }[];
  total: { pagu: Angka; realisasi: Angka; persen: Angka; sisa: Angka };
}

export interface HasilProgram {
  program: { data: AnggaranProgram; jumlahKegiatan: Angka | null }[];
  jumlah: Angka;
}

/** Pagu, realisasi, penyerapan (%) and sisa (rupiah) along one dimension; totals re-added from the rows. */
export function hitungAnggaran(tabel: TabelAnggaran): HasilAnggaran {
  const dasar = tabel.id;
  const kunci = kunciUnik(tabel.baris.map((b) => b.nama));
  const baris = tabel.baris.map((data, i) => {
    const pagu = masukan(data.pagu, `Pagu ${data.nama}`);
    const realisasi = masukan(data.realisasi, `Realisasi ${data.nama}`);
    return { data, ...serapan(`${dasar}/${kunci[i] ?? i}`, data.nama, pagu, realisasi) };
  });
  const total = (bagian: 'pagu' | 'realisasi'): Angka =>
    susunAngka({
      kunci: `${dasar}/total/${bagian}`,
      jenis: 'anggaran',
      nama: `Total ${bagian} menurut ${tabel.dimensi}`,
      satuan: 'rupiah',
      desimal: 0,
      ekspresi: jumlah(tabel.baris.map((b) => masukan(b[bagian], `${bagian} ${b.nama}`))),
    });
  const pagu = total('pagu');
  const realisasi = total('realisasi');
  return {
    tabel,
    baris,
    total: { pagu, realisasi, ...serapan(`${dasar}/total`, `Total ${tabel.dimensi}`, angka(pagu), angka(realisasi)) },
  };
}

function serapan(dasar: string, nama: string, pagu: Ekspresi, realisasi: Ekspresi): { persen: Angka; sisa: Angka } {
  return {
    persen: susunAngka({
      kunci: `${dasar}/persen`,
      jenis: 'anggaran',
      nama: `Realisasi anggaran – ${nama}`,
      satuan: '%',
      desimal: 2,
      ekspresi: persentase(realisasi, pagu),
      kaidah: 'Realisasi ÷ Pagu × 100',
    }),
    sisa: susunAngka({
      kunci: `${dasar}/sisa`,
      jenis: 'anggaran',
      nama: `Sisa anggaran – ${nama}`,
      satuan: 'rupiah',
      desimal: 0,
      ekspresi: kurang(pagu, realisasi),
      kaidah: 'Pagu − Realisasi',
    }),
  };
}

/** The PK's budget by program and kegiatan (rupiah): kegiatan re-added per program, programs re-added in all. */
export function hitungAnggaranProgram(program: readonly AnggaranProgram[]): HasilProgram | null {
  if (program.length === 0) return null;
  const kunci = kunciUnik(program.map((p) => p.nama));
  const umum = { jenis: 'anggaran', satuan: 'rupiah', desimal: 0 } as const;
  const hasil = program.map((data, i) => ({
    data,
    jumlahKegiatan: data.kegiatan.length
      ? susunAngka({
          ...umum,
          kunci: `anggaran-program/${kunci[i] ?? i}`,
          nama: `Jumlah kegiatan ${data.nama}`,
          ekspresi: jumlah(data.kegiatan.map((k) => masukan(k.anggaran, k.nama))),
        })
      : null,
  }));
  return {
    program: hasil,
    jumlah: susunAngka({
      ...umum,
      kunci: 'anggaran-program/jumlah',
      nama: 'Jumlah anggaran Perjanjian Kinerja',
      ekspresi: jumlah(
        hasil.map((p) => (p.jumlahKegiatan ? angka(p.jumlahKegiatan) : masukan(p.data.anggaran, p.data.nama))),
      ),
    }),
  };
}
