import { tampil } from '../../dasar/desimal';
import { type HasilLkj } from '../../domain/lkj';
import { semuaAngka } from '../../domain/semua-bagian';
import { namaUnit } from '../../domain/nama-unit';
import type { BaganLaporan, IsiLaporan, KunciKalimat, PotonganLaporan, TabelLaporan } from '../../surat/isi-laporan';
import { bunyiKalimat } from '../kalimat';
import { babNarasi } from '../lembar/narasi';
import { baganAnggaran, baganCapaian, baganIkpa, baganKluster, baganTren } from './bagan-laporan';
import { padaTahun } from './petak-teks';
import { tabelAnggaran, tabelProgram } from './tabel-anggaran';
import { tabelCapaian, tabelKluster, tabelPengukuran, tabelPk, tabelRasio, tabelTren } from './tabel-kinerja';
import { tabelAkip, tabelIkm, tabelIkpa, tabelNka, tabelPrioritas, tabelSpm } from './tabel-nilai';

type Kalimat = Extract<PotonganLaporan, { macam: 'kalimat' }>;

/** What a report is written from: Bab III part by part, then its lampiran. A part without its table is left out. */
export function isiLaporan(hasil: HasilLkj): IsiLaporan {
  return { potongan: [...babTiga(hasil), ...lampiran(hasil)], kata: kataLaporan(hasil) };
}

/** Headings get their numbers by what is there. */
function babTiga(hasil: HasilLkj): PotonganLaporan[] {
  const kalimat = kalimatMenurut(hasil);
  const { capaian, kluster, nka, sakip, skm, spm, anggaran } = hasil;
  const bagian: [string, (PotonganLaporan | null | undefined)[]][] = [
    [
      'Capaian Kinerja Organisasi',
      [
        ...kalimat('ringkasan'),
        capaian && tabelCapaian(hasil, capaian),
        ...baganCapaian(hasil),
        ...kalimat('indikator'),
        tabelRasio(hasil),
      ],
    ],
    [
      'Hasil per Kluster',
      [...kalimat('kluster'), ...kluster.flatMap((k) => [tabelKluster(hasil, k), ...baganKluster(hasil, k)])],
    ],
    ['Perkembangan Antartahun', [tabelTren(hasil), ...kalimat('tren'), ...baganTren(hasil)]],
    [
      'Nilai Kinerja Anggaran',
      [...kalimat('nka'), nka && tabelNka(hasil, nka), ...tabelIkpa(hasil), ...baganIkpa(hasil)],
    ],
    ['Nilai AKIP', [...kalimat('akip'), sakip && tabelAkip(hasil, sakip)]],
    [
      'Kepuasan Masyarakat dan Standar Pelayanan Minimal',
      [...kalimat('ikm'), skm && tabelIkm(hasil, skm), ...spm.map((s) => tabelSpm(hasil, s))],
    ],
    ['Prioritas Nasional', [...kalimat('prioritas'), hasil.prioritas.length > 0 ? tabelPrioritas(hasil) : null]],
    [
      'Realisasi Anggaran',
      [
        ...kalimat('anggaran'),
        ...anggaran.flatMap((a): (TabelLaporan | BaganLaporan)[] => [tabelAnggaran(hasil, a), ...baganAnggaran(a)]),
      ],
    ],
  ];
  const berisi = bagian
    .map(([judul, isi]) => ({ judul, isi: isi.filter((satu) => satu !== null && satu !== undefined) }))
    .filter(({ isi }) => isi.length > 0);
  if (berisi.length === 0) return [];
  return [
    { macam: 'bab', teks: `BAB III AKUNTABILITAS KINERJA${padaTahun(hasil).toUpperCase()}` },
    ...berisi.flatMap(({ judul, isi }, i): PotonganLaporan[] => [
      { macam: 'judul', teks: `3.${i + 1} ${judul}` },
      ...isi,
    ]),
  ];
}

function lampiran(hasil: HasilLkj): PotonganLaporan[] {
  const { capaian, program } = hasil;
  const isi = [
    capaian && tabelPk(hasil, capaian),
    program && tabelProgram(hasil, program),
    capaian && tabelPengukuran(hasil, capaian),
  ].filter((satu) => satu !== null);
  return isi.length === 0 ? [] : [{ macam: 'bab', teks: 'LAMPIRAN' }, ...isi];
}

/** The report's sentences by what they are about; a table beside them needs no number in them. */
function kalimatMenurut(hasil: HasilLkj): (kunci: KunciKalimat) => Kalimat[] {
  const semua = babNarasi(hasil, () => '').flatMap(({ kalimat }) => kalimat);
  return (dicari) =>
    semua
      .filter(({ kunci }) => kunci === dicari)
      .map(({ kunci, isi }) => ({ macam: 'kalimat', kunci, teks: bunyiKalimat(isi) }));
}

function kataLaporan(hasil: HasilLkj): Map<string, string> {
  const { data, pedoman } = hasil;
  return new Map([
    ...(data.instansi ? [['unit', namaUnit(data.instansi)] as const] : []),
    ...(pedoman.tahun === null ? [] : [['tahun', String(pedoman.tahun)] as const]),
    ...semuaAngka(hasil).flatMap(({ kunci, nilai, desimal }) =>
      nilai ? [[`angka:${kunci}`, tampil(nilai, desimal)] as const] : [],
    ),
  ]);
}
