import { namaUnit } from '../../domain/nama-unit';
import type { Angka } from '../../domain/angka';
import type { HasilIndikator } from '../../domain/capaian';
import type { Decimal } from '../../dasar/desimal';
import { fakta, kurang } from '../../domain/ekspresi/bentuk';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilTren } from '../../domain/tren';
import type { KunciKalimat } from '../../surat/isi-laporan';
import {
  type Bagian,
  deret,
  petakKalimat,
  sebutAngka,
  sebutFakta,
  sebutLetak,
  sebutPerubahan,
  sebutPredikat,
  sebutSatuan,
} from '../kalimat';
import { LEBAR_BACAAN } from '../halaman';
import { LembarBaru } from '../lembar-baru';

type Kalimat = readonly Bagian[];

/** LKj Narasi: sentences for Bab III, every number a formula inside its sentence; null when no figure gives one. */
export function lembarNarasi(nama: string, hasil: HasilLkj, konteks: string): LembarBaru | null {
  const berisi = babNarasi(hasil, sebutTabelSumber).filter(({ kalimat }) => kalimat.length > 0);
  if (berisi.length === 0) return null;
  const l = new LembarBaru('narasi', nama, [LEBAR_BACAAN]);
  l.judul('NARASI BAB III', `${konteks} · kalimat siap salin; angkanya mengikuti tabel`);
  for (const { judul, kalimat } of berisi) {
    const [pertama = [], ...lain] = kalimat.map(({ isi }) => [petakKalimat(isi)]);
    l.blok(() => {
      l.subjudul(judul);
      l.tambahBaris(pertama);
    });
    lain.forEach((baris) => l.tambahBaris(baris));
    l.spasi();
  }
  l.catatan('Tiap angka dalam kalimat adalah rumus yang menunjuk ke lembar hasil, ditulis dengan koma desimal.');
  return l;
}

/** A part of Bab III, and its sentences with what each is about. */
export interface BabNarasi {
  judul: string;
  kalimat: { kunci: KunciKalimat; isi: Kalimat }[];
}

/** `sebutTabel`: what a sentence says of the table that its figures stand in. */
type SebutTabel = (tabel: HasilLkj['kluster'][number]['tabel']) => string;

/** The sentences of Bab III, part by part. */
export function babNarasi(hasil: HasilLkj, sebutTabel: SebutTabel): BabNarasi[] {
  const { pedoman } = hasil;
  const indikator = hasil.capaian?.indikator ?? [];
  const tentang = (kunci: KunciKalimat, semua: readonly Kalimat[]): BabNarasi['kalimat'] =>
    semua.map((isi) => ({ kunci, isi }));
  return [
    {
      judul: 'Capaian kinerja',
      kalimat: [
        ...tentang('ringkasan', kalimatRingkasan(hasil)),
        ...tentang(
          'indikator',
          indikator.map((i) => kalimatIndikator(i, pedoman.tahun)),
        ),
      ],
    },
    {
      judul: 'Hasil per kluster',
      kalimat: tentang(
        'kluster',
        hasil.kluster.flatMap((k) => kalimatKluster(k, sebutTabel)),
      ),
    },
    { judul: 'Nilai Kinerja Anggaran, akuntabilitas, dan layanan', kalimat: kalimatNilai(hasil) },
    { judul: 'Perkembangan antartahun', kalimat: tentang('tren', hasil.tren.flatMap(kalimatTren)) },
    { judul: 'Prioritas Nasional', kalimat: tentang('prioritas', kalimatPrioritas(hasil)) },
    { judul: 'Realisasi anggaran', kalimat: tentang('anggaran', kalimatAnggaran(hasil)) },
  ];
}

/** " (Tabel 1.1)", by the number that the table has where it comes from. */
const sebutTabelSumber: SebutTabel = ({ judul }) => ` (${/^Tabel\s+[\d.]*\d/i.exec(judul)?.[0] ?? judul})`;

const padaTahun = (tahun: number | null): string => (tahun === null ? '' : ` tahun ${tahun}`);

function kalimatRingkasan({ capaian, pedoman, data, rataUtama }: HasilLkj): Kalimat[] {
  if (!capaian?.rataIndikator.nilai) return [];
  const { cacah, rataIndikator, rataSasaran, indikator, sasaran } = capaian;
  const unit = data.instansi ? ` ${namaUnit(data.instansi)}` : '';
  const terukur = indikator.filter((i) => i.capaian.nilai).length;
  const utama = rataUtama === 'sasaran' && rataSasaran.nilai ? rataSasaran : rataIndikator;
  const dasar =
    utama === rataSasaran
      ? `rata-rata ${sasaran.filter((s) => s.rata.nilai).length} sasaran`
      : `${terukur} indikator${terukur < indikator.length ? ' yang dapat diukur' : ''}`;
  const kelompok: [Angka, string][] = [
    [cacah.diAtas, ' indikator melampaui target'],
    [cacah.tepat, ' indikator mencapai target'],
    [cacah.diBawah, ' indikator belum mencapai target'],
  ];
  const bagian: Kalimat[] = kelompok.flatMap(([banyak, kata]) =>
    banyak.nilai?.isZero() ? [] : [[sebutAngka(banyak), kata]],
  );
  if (terukur < indikator.length) bagian.push([`${indikator.length - terukur} indikator belum dapat diukur`]);
  return [
    [
      `Rata-rata capaian kinerja${unit}${padaTahun(pedoman.tahun)} sebesar `,
      sebutAngka(utama, '%'),
      `, dihitung dari ${dasar}.`,
    ],
    [`Dari ${indikator.length} indikator kinerja, `, ...deret(bagian), '.'],
  ];
}

function kalimatIndikator({ data, realisasi, capaian, tahunLalu }: HasilIndikator, tahun: number | null): Kalimat {
  const { angka } = realisasi;
  if (!capaian.nilai) {
    const sebab = sebabTanpaCapaian(data.target, angka?.nilai ?? data.realisasi?.nilai);
    return [`${data.nomor}. Capaian indikator “${data.nama}”${padaTahun(tahun)} belum dapat dihitung karena ${sebab}.`];
  }
  const nilai = angka ? sebutAngka(angka, sebutSatuan(angka)) : sebutFakta(data.realisasi, sebutSatuan(data.realisasi));
  const lama =
    tahunLalu === null
      ? '.'
      : `. Data yang disajikan merupakan realisasi tahun ${tahunLalu} karena realisasi${padaTahun(tahun) || ' tahun berjalan'} belum tersedia.`;
  return [
    `Realisasi indikator “${data.nama}”${padaTahun(tahun)} sebesar `,
    nilai,
    ' dari target ',
    sebutFakta(data.target, data.targetAtas ? '' : sebutSatuan(data.target)),
    ...(data.targetAtas ? ['–', sebutFakta(data.targetAtas, sebutSatuan(data.targetAtas))] : []),
    ', sehingga capaian kinerjanya sebesar ',
    sebutAngka(capaian, '%'),
    ' atau ',
    sebutLetak(capaian, 100, ['melampaui target', 'mencapai target', 'belum mencapai target']),
    lama,
  ];
}

function sebabTanpaCapaian(target: Fakta | undefined, realisasi: Decimal | null | undefined): string {
  if (!target?.nilai) return 'targetnya belum terisi';
  if (!realisasi) return 'realisasinya belum terisi';
  return target.nilai.isZero() ? 'targetnya 0' : 'realisasinya 0';
}

function kalimatKluster({ tabel, total }: HasilLkj['kluster'][number], sebutTabel: SebutTabel): Kalimat[] {
  if (!total.persen.nilai) return [];
  const dasar: Kalimat = total.sampel
    ? [
        'Dari populasi ',
        sebutAngka(total.populasi),
        ' penerima manfaat (PM), sebanyak ',
        sebutAngka(total.sampel),
        ' PM dimonitor. ',
      ]
    : ['Dari populasi ', sebutAngka(total.populasi), ' penerima manfaat (PM), '];
  const apa = tabel.namaBerhasil || (total.sampel ? 'Jumlah PM yang meningkat' : 'jumlah PM yang terpenuhi');
  return [
    [
      ...dasar,
      `${apa} sebanyak `,
      sebutAngka(total.berhasil),
      ' atau ',
      sebutAngka(total.persen, '%'),
      `${sebutTabel(tabel)}.`,
    ],
  ];
}

function kalimatNilai({ data, smart, nka, sakip, skm, ikpa, pedoman }: HasilLkj): BabNarasi['kalimat'] {
  const [unit] = ikpa;
  const unitIni = data.instansi ? ` ${namaUnit(data.instansi)}` : '';
  const nilaiSmart = smart && !data.smart ? sebutAngka(smart.nilai) : sebutFakta(data.smart ?? undefined);
  return [
    ...(nka?.nka.nilai && unit
      ? [
          {
            kunci: 'nka' as const,
            isi: [
              `Nilai IKPA${unitIni}${padaTahun(pedoman.tahun)} sebesar `,
              sebutAngka(unit.nilaiAkhir),
              ` (bobot ${nka.bobot.ikpa}%) dan ${pedoman.nka.namaSmart} sebesar `,
              nilaiSmart,
              ` (bobot ${nka.bobot.smart}%), sehingga Nilai Kinerja Anggaran (NKA) sebesar `,
              sebutAngka(nka.nka),
              ' atau kategori ',
              sebutPredikat(nka.nka, pedoman.nka.predikat),
              '.',
            ],
          },
        ]
      : []),
    ...(sakip?.total.nilai
      ? [
          {
            kunci: 'akip' as const,
            isi: [
              `Nilai akuntabilitas kinerja (AKIP)${unitIni} sebesar `,
              sebutAngka(sakip.total),
              ' dengan predikat ',
              sebutPredikat(sakip.total, pedoman.sakip.predikat),
              '.',
            ],
          },
        ]
      : []),
    ...(skm?.rata.nilai
      ? [
          {
            kunci: 'ikm' as const,
            isi: [
              `Indeks Kepuasan Masyarakat (IKM)${unitIni}${padaTahun(pedoman.tahun)} sebesar `,
              sebutAngka(skm.rata),
              ', masuk dalam kategori ',
              sebutPredikat(skm.rata, pedoman.skm.predikat),
              skm.satker.length > 0 ? `; nilai ini merupakan rata-rata ${skm.satker.length} satker.` : '.',
            ],
          },
        ]
      : []),
  ];
}

function kalimatTren({ data, polaritas, perubahan, terhadapTarget }: HasilTren): Kalimat[] {
  const terisi = data.titik.filter((t) => t.nilai?.nilai).sort((a, b) => a.tahun - b.tahun);
  const realisasi = terisi.filter((t) => t.jenis === 'realisasi');
  const [kini, lalu] = [realisasi.at(-1), realisasi.at(-2)];
  const target = terisi.filter((t) => t.jenis === 'target').at(-1);
  if (!perubahan?.nilai || !kini || !lalu) return [];
  const nilai = (fakta: Fakta | undefined): Bagian[] =>
    fakta?.satuan === 'rupiah' ? ['Rp', sebutFakta(fakta)] : [sebutFakta(fakta, sebutSatuan(fakta))];
  return [
    [
      `Realisasi indikator “${data.nama}” tahun ${kini.tahun} sebesar `,
      ...nilai(kini.nilai),
      ', ',
      sebutPerubahan(perubahan),
      ` dibandingkan dengan tahun ${lalu.tahun}`,
      ...(target?.nilai && terhadapTarget?.nilai
        ? polaritas === 'maksimum'
          ? [' dan mencapai ', sebutAngka(terhadapTarget, '%'), ` dari target tahun ${target.tahun}`]
          : [
              ', ',
              sebutBanding(kini.nilai, target.nilai),
              ` target tahun ${target.tahun} (`,
              ...nilai(target.nilai),
              ')',
            ]
        : []),
      '.',
    ],
  ];
}

/** Where the lower figure may be the better one, a sentence says how two figures stand, not how much was reached. */
function sebutBanding(kini: Fakta | undefined, target: Fakta): Bagian {
  const [a, b] = [kini?.nilai, target.nilai];
  if (!kini || !a || !b) return '–';
  const beda = kurang(fakta(kini), fakta(target));
  const kata = { lebih: 'lebih tinggi daripada', sama: 'sama dengan', kurang: 'lebih rendah daripada' };
  const banding = a.cmp(b);
  return {
    rujukan: beda,
    rumus: (acuan) => `IF(${acuan}>0,"${kata.lebih}",IF(${acuan}<0,"${kata.kurang}","${kata.sama}"))`,
    harapan: banding > 0 ? kata.lebih : banding < 0 ? kata.kurang : kata.sama,
  };
}

const kalimatPrioritas = ({ prioritas }: HasilLkj): Kalimat[] =>
  prioritas.flatMap(({ kelompok, baris, tercapai }) =>
    tercapai.nilai
      ? [
          [
            `Pada ${kelompok.nama}, `,
            sebutAngka(tercapai),
            ` dari ${baris.length} rincian output (RO) mencapai target.`,
          ],
        ]
      : [],
  );

function kalimatAnggaran({ anggaran, data, pedoman }: HasilLkj): Kalimat[] {
  const total = anggaran[0]?.total;
  if (!total?.persen.nilai) return [];
  return [
    [
      `Realisasi anggaran${data.instansi ? ` ${namaUnit(data.instansi)}` : ''}${padaTahun(pedoman.tahun)} sebesar Rp`,
      sebutAngka(total.realisasi),
      ' atau ',
      sebutAngka(total.persen, '%'),
      ' dari pagu sebesar Rp',
      sebutAngka(total.pagu),
      ', dengan sisa anggaran Rp',
      sebutAngka(total.sisa),
      '.',
    ],
  ];
}
