import { Decimal } from '../../dasar/desimal';
import { type IkpaUnit, ikpaLaporan } from '../../domain/ikpa-semua';
import type { HasilLkj } from '../../domain/lkj';
import { namaUnit } from '../../domain/nama-unit';
import type { HasilNka } from '../../domain/nka';
import type { HasilPrioritas } from '../../domain/prioritas';
import type { HasilSakip } from '../../domain/sakip';
import type { HasilSkm } from '../../domain/skm';
import type { HasilSpm } from '../../domain/spm';
import type { BarisLaporan, TabelLaporan } from '../../surat/isi-laporan';
import { bilangan, kosong, type Petak, petakFakta, petakPredikat, predikatFakta, rumahAngka, teks } from '../petak';
import { angka, baris, catatanSumber, kata, nomor, padaTahun, tengah, unitLaporan } from './petak-teks';

/** IKPA of the unit, its indicators below each other; of several units a row each. */
export function tabelIkpa(hasil: HasilLkj): TabelLaporan[] {
  const unit = ikpaLaporan(hasil.ikpa, hasil.pedoman.tahun);
  if (unit) return [ikpaSatu(hasil, unit)];
  return hasil.ikpa.length > 0 ? [ikpaBanyak(hasil)] : [];
}

function ikpaSatu(hasil: HasilLkj, unit: IkpaUnit): TabelLaporan {
  return {
    macam: 'tabel',
    kunci: 'ikpa',
    deret: '3',
    judul: `Nilai IKPA ${namaUnit(unit.data.nama)}${unit.tahun === null || unit.tahun === hasil.pedoman.tahun ? padaTahun(hasil) : ''}`,
    kolom: [kata('Aspek', 32), kata('Indikator', 40), angka('Bobot', 12), angka('Nilai', 13), angka('Nilai Akhir', 13)],
    baris: [
      ...unit.komponen.map((k, i): BarisLaporan => {
        const sama = unit.komponen[i - 1]?.data.aspek === k.data.aspek;
        const { sel } = baris([teks(k.data.nama), petakFakta(k.bobot), petakFakta(k.nilai), rumahAngka(k.nilaiAkhir)]);
        return {
          sel: [sama ? { teks: '', lanjutan: true } : { teks: k.data.aspek }, ...sel],
          peran: 'isi',
        };
      }),
      baris([teks('Nilai Total', 'teks', 4), rumahAngka(unit.total)], 'jumlah'),
      baris([teks('Konversi Bobot', 'teks', 4), rumahAngka(unit.konversi)]),
      baris([teks('Nilai Akhir (Nilai Total ÷ Konversi Bobot)', 'teks', 4), rumahAngka(unit.nilaiAkhir)], 'jumlah'),
    ],
    catatan: catatanSumber(unit.komponen[0]?.nilai),
    mendatar: false,
  };
}

function ikpaBanyak(hasil: HasilLkj): TabelLaporan {
  return {
    macam: 'tabel',
    kunci: 'ikpa',
    deret: '3',
    judul: `Nilai IKPA per Satker${padaTahun(hasil)}`,
    kolom: [
      nomor(),
      tengah('Kode Satker', 14),
      kata('Satker', 44),
      angka('Nilai Total', 13),
      angka('Konversi Bobot', 14),
      angka('Nilai Akhir', 13),
    ],
    baris: hasil.ikpa.map((unit, i) =>
      baris([
        teks(String(i + 1)),
        teks(unit.data.kode),
        teks(unit.data.nama),
        rumahAngka(unit.total),
        rumahAngka(unit.konversi),
        rumahAngka(unit.nilaiAkhir),
      ]),
    ),
    catatan: [],
    mendatar: false,
  };
}

export function tabelNka(hasil: HasilLkj, nka: HasilNka): TabelLaporan {
  const { pedoman, data, smart } = hasil;
  const unit = ikpaLaporan(hasil.ikpa, pedoman.tahun);
  const persen = (bobot: number): Petak => bilangan(new Decimal(bobot), '0"%"');
  return {
    macam: 'tabel',
    kunci: 'nka',
    deret: '3',
    judul: `Nilai Kinerja Anggaran${padaTahun(hasil)}`,
    kolom: [kata('Komponen', 56), angka('Nilai', 15), angka('Bobot', 12), angka('Nilai × Bobot', 17)],
    baris: [
      baris([
        teks(pedoman.nka.namaSmart),
        smart && !data.smart ? rumahAngka(smart.nilai) : petakFakta(data.smart ?? undefined),
        persen(nka.bobot.smart),
        rumahAngka(nka.bagianSmart),
      ]),
      baris([
        teks('Nilai IKPA'),
        unit ? rumahAngka(unit.nilaiAkhir) : kosong('angka'),
        persen(nka.bobot.ikpa),
        rumahAngka(nka.bagianIkpa),
      ]),
      baris([teks('Nilai Kinerja Anggaran (NKA)', 'teks', 3), rumahAngka(nka.nka)], 'jumlah'),
    ],
    catatan: [],
    mendatar: false,
  };
}

export const tabelAkip = (hasil: HasilLkj, sakip: HasilSakip): TabelLaporan => ({
  macam: 'tabel',
  kunci: 'akip',
  deret: '3',
  judul: `Nilai Akuntabilitas Kinerja${unitLaporan(hasil)}`,
  kolom: [nomor(), kata('Komponen', 62), angka('Bobot', 16), angka('Nilai', 16)],
  baris: [
    ...sakip.komponen.flatMap(({ data, nilai, sub }, i) => [
      baris([
        teks(String(i + 1)),
        teks(data.nama),
        petakFakta(data.bobot),
        nilai ? rumahAngka(nilai) : petakFakta(data.nilai),
      ]),
      ...sub.map((s) => baris([teks(''), teks(s.data.nama), petakFakta(s.data.bobot), rumahAngka(s.nilai)])),
    ]),
    baris([teks('TOTAL', 'teks', 2), rumahAngka(sakip.bobot), rumahAngka(sakip.total)], 'jumlah'),
  ],
  catatan: catatanSumber(sakip.komponen[0]?.data.nilai),
  mendatar: false,
});

/** IKM per satker, or per unsur of the survey. */
export function tabelIkm(hasil: HasilLkj, skm: HasilSkm): TabelLaporan {
  const { data, pedoman } = hasil;
  const { predikat } = pedoman.skm;
  const satker = data.skmSatker.length > 0;
  const isi = satker
    ? data.skmSatker.map((s, i) => [
        teks(String(i + 1)),
        teks(s.nama),
        petakFakta(s.nilai),
        s.nilai?.nilai ? predikatFakta(s.nilai, predikat) : teks('–'),
      ])
    : data.unsurSkm.map((u, i) => [teks(String(i + 1)), teks(u.nama), petakFakta(u.nilai)]);
  const jumlah = satker
    ? [
        teks(`Rata-rata ${skm.satker.length} satker`, 'teks', 2),
        rumahAngka(skm.rata),
        petakPredikat(skm.rata, predikat),
      ]
    : [teks('Nilai IKM', 'teks', 2), rumahAngka(skm.rata)];
  return {
    macam: 'tabel',
    kunci: 'ikm',
    deret: '3',
    judul: `Indeks Kepuasan Masyarakat ${satker ? 'per Satker' : 'menurut Unsur'}${padaTahun(hasil)}`,
    kolom: satker
      ? [nomor(), kata('Satker', 58), angka('Nilai IKM', 16), kata('Kategori', 24)]
      : [nomor(), kata('Unsur Pelayanan', 70), angka('Nilai Unsur', 20)],
    baris: [...isi.map((satu) => baris(satu)), baris(jumlah, 'jumlah')],
    catatan: catatanSumber((satker ? skm.satker[0] : data.unsurSkm[0])?.nilai),
    mendatar: false,
  };
}

export const tabelSpm = (hasil: HasilLkj, { data, layanan, indeks }: HasilSpm): TabelLaporan => ({
  macam: 'tabel',
  kunci: 'spm',
  deret: '3',
  judul: `${data.judul.replace(/^Tabel\s+[\d.]*\d\.?\s*/i, '')}${data.judul.includes(String(hasil.pedoman.tahun)) ? '' : padaTahun(hasil)}`,
  kolom: [nomor(), kata('Jenis Layanan', 52), angka('Penerima (%)', 15), angka('Mutu (%)', 15), angka('Indeks', 12)],
  baris: [
    ...layanan.map(({ data: l, indeks: nilai }, i) =>
      baris([teks(String(i + 1)), teks(l.nama), petakFakta(l.penerima), petakFakta(l.mutu), rumahAngka(nilai)]),
    ),
    baris([teks('Indeks SPM', 'teks', 4), rumahAngka(indeks)], 'jumlah'),
  ],
  catatan: catatanSumber(data.layanan[0]?.penerima),
  mendatar: false,
});

export function tabelPrioritas(hasil: HasilLkj): TabelLaporan {
  const kolom = [
    nomor(),
    kata('Rincian Output', 46),
    angka('Target', 13),
    tengah('Satuan', 13),
    angka('Realisasi', 13),
    angka('%', 12),
  ];
  const kelompok = ({ kelompok: milik, baris: isi }: HasilPrioritas): BarisLaporan[] => [
    baris([teks(milik.nama, 'teks', kolom.length)], 'kelompok'),
    ...isi.map(({ data, persen }) =>
      baris([
        teks(data.nomor),
        teks(data.nama),
        petakFakta(data.target),
        teks(data.satuan),
        petakFakta(data.realisasi),
        rumahAngka(persen),
      ]),
    ),
  ];
  return {
    macam: 'tabel',
    kunci: 'prioritas',
    deret: '3',
    judul: `Capaian Prioritas Nasional${padaTahun(hasil)}`,
    kolom,
    baris: hasil.prioritas.flatMap(kelompok),
    catatan: catatanSumber(hasil.prioritas[0]?.baris[0]?.data.target),
    mendatar: false,
  };
}
