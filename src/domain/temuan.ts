import type { Temuan } from './angka';
import { bandingkan } from './banding';
import type { BarisAnggaran } from './data';
import { bandingkanLaporan } from './dilaporkan';
import type { HasilLkj } from './lkj';
import { periksaMasukan } from './masukan';

/**
 * Every printed figure beside ours: what the tables print of their own (capaian, percentages, totals)
 * and what the report prints elsewhere.
 */
export function periksaLkj(hasil: HasilLkj): Temuan[] {
  return [
    ...periksaMasukan(hasil),
    ...bandingkanLaporan(hasil),
    ...periksaCapaian(hasil),
    ...periksaKluster(hasil),
    ...periksaIkpa(hasil),
    ...periksaPrioritas(hasil),
    ...periksaAnggaran(hasil),
  ].flatMap((t) => t ?? []);
}

type Calon = (Temuan | null)[];

function periksaCapaian({ capaian }: HasilLkj): Calon {
  return (capaian?.indikator ?? []).flatMap((i) => [
    bandingkan('capaian-indikator', i.data.capaianDilaporkan, i.capaian),
    i.realisasi.angka ? bandingkan('realisasi-indikator', i.data.realisasi, i.realisasi.angka) : null,
  ]);
}

function periksaKluster({ kluster }: HasilLkj): Calon {
  return kluster.flatMap((k) => [
    ...k.baris.map((b) => bandingkan('persen-kluster', b.data.persenDilaporkan, b.persen)),
    bandingkan('persen-kluster', k.tabel.total?.persenDilaporkan, k.total.persen),
    bandingkan('jumlah-kluster', k.tabel.total?.populasi, k.total.populasi),
    k.total.sampel ? bandingkan('jumlah-kluster', k.tabel.total?.sampel, k.total.sampel) : null,
    bandingkan('jumlah-kluster', k.tabel.total?.berhasil, k.total.berhasil),
  ]);
}

function periksaIkpa({ ikpa }: HasilLkj): Calon {
  return ikpa.flatMap((i) => [
    ...i.komponen.map((k) => bandingkan('nilai-akhir-ikpa', k.data.nilaiAkhirDilaporkan, k.nilaiAkhir)),
    bandingkan('nilai-total-ikpa', i.data.nilaiTotalDilaporkan, i.total),
    bandingkan('nilai-akhir-ikpa', i.data.nilaiAkhirDilaporkan, i.nilaiAkhir),
  ]);
}

function periksaPrioritas({ prioritas }: HasilLkj): Calon {
  return prioritas.flatMap((p) =>
    p.baris.map((b) => bandingkan('persen-prioritas', b.data.persenDilaporkan, b.persen)),
  );
}

function periksaAnggaran({ anggaran, program, data }: HasilLkj): Calon {
  const dariTabel = anggaran.flatMap((a) => {
    const cetak = a.tabel.total;
    return [
      ...a.baris.flatMap((b) => persenDanSisa(b.data, b)),
      ...(cetak
        ? [
            bandingkan('jumlah-anggaran', cetak.pagu, a.total.pagu),
            bandingkan('jumlah-anggaran', cetak.realisasi, a.total.realisasi),
            ...persenDanSisa(cetak, a.total),
          ]
        : []),
    ];
  });
  if (!program) return dariTabel;
  const pagu = anggaran[0]?.total.pagu;
  return [
    ...dariTabel,
    ...program.program.map((p) =>
      p.jumlahKegiatan ? bandingkan('jumlah-program', p.data.anggaran, p.jumlahKegiatan) : null,
    ),
    bandingkan('jumlah-program', data.jumlahAnggaranProgram ?? undefined, program.jumlah),
    pagu ? bandingkan('pk-pagu', data.jumlahAnggaranProgram ?? undefined, pagu) : null,
  ];
}

type Serapan = HasilLkj['anggaran'][number]['baris'][number];

const persenDanSisa = (cetak: BarisAnggaran, kita: Pick<Serapan, 'persen' | 'sisa'>): Calon => [
  bandingkan('persen-anggaran', cetak.persenDilaporkan, kita.persen),
  bandingkan('sisa-anggaran', cetak.sisaDilaporkan, kita.sisa),
];
