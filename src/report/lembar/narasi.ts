import type { HasilIndikator } from '../../domain/capaian';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilTren } from '../../domain/tren';
import { type Bagian, petakKalimat, sebutAngka, sebutFakta, sebutLetak, sebutPredikat, sebutSatuan } from '../kalimat';
import { LEBAR_BACAAN } from '../halaman';
import { LembarBaru } from '../lembar-baru';

type Kalimat = readonly Bagian[];

/** LKj Narasi: sentences for Bab III, every number a formula inside its sentence; null when no figure gives one. */
export function lembarNarasi(nama: string, hasil: HasilLkj, konteks: string): LembarBaru | null {
  const berisi = bab(hasil).filter(([, kalimat]) => kalimat.length > 0);
  if (berisi.length === 0) return null;
  const l = new LembarBaru('narasi', nama, [LEBAR_BACAAN]);
  l.judul('NARASI BAB III', `${konteks} · kalimat siap salin; angkanya mengikuti tabel`);
  for (const [judul, kalimat] of berisi) {
    l.blok(() => {
      l.subjudul(judul);
      kalimat.forEach((k) => l.tambahBaris([petakKalimat(k)]));
      l.spasi();
    });
  }
  l.catatan('Tiap angka dalam kalimat adalah rumus yang menunjuk ke lembar hasil, ditulis dengan koma desimal.');
  return l;
}

function bab(hasil: HasilLkj): [string, Kalimat[]][] {
  return [
    ['Capaian kinerja', [...kalimatRingkasan(hasil), ...(hasil.capaian?.indikator ?? []).map(kalimatIndikator)]],
    ['Hasil per kluster', hasil.kluster.flatMap(kalimatKluster)],
    ['Nilai kinerja anggaran, akuntabilitas dan layanan', kalimatNilai(hasil)],
    ['Perkembangan antartahun', hasil.tren.flatMap(kalimatTren)],
    ['Prioritas nasional', kalimatPrioritas(hasil)],
    ['Realisasi anggaran', kalimatAnggaran(hasil)],
  ];
}

function kalimatRingkasan({ capaian, pedoman, data }: HasilLkj): Kalimat[] {
  if (!capaian?.rataIndikator.nilai) return [];
  const { cacah, rataIndikator, rataSasaran, indikator, sasaran } = capaian;
  const unit = data.instansi ? ` ${data.instansi}` : '';
  return [
    [
      `Rata-rata capaian ${indikator.length} indikator kinerja${unit} tahun ${pedoman.tahun} sebesar `,
      sebutAngka(rataIndikator, '%'),
      `; bila dihitung dari rata-rata ${sasaran.length} sasaran sebesar `,
      sebutAngka(rataSasaran, '%'),
      '.',
    ],
    [
      `Dari ${indikator.length} indikator kinerja, `,
      sebutAngka(cacah.diAtas),
      ' melampaui target, ',
      sebutAngka(cacah.tepat),
      ' tepat mencapai target, dan ',
      sebutAngka(cacah.diBawah),
      ' belum mencapai target.',
    ],
  ];
}

function kalimatIndikator({ data, realisasi, capaian, tahunLalu }: HasilIndikator): Kalimat {
  const { angka } = realisasi;
  const nilai = angka ? sebutAngka(angka, sebutSatuan(angka)) : sebutFakta(data.realisasi, sebutSatuan(data.realisasi));
  const lama = tahunLalu === null ? '' : ` (realisasi tahun ${tahunLalu})`;
  return [
    `${data.nomor}. ${data.nama}: dari target `,
    sebutFakta(data.target, data.targetAtas ? '' : sebutSatuan(data.target)),
    ...(data.targetAtas ? ['–', sebutFakta(data.targetAtas, sebutSatuan(data.targetAtas))] : []),
    ' terealisasi ',
    nilai,
    `${lama}, sehingga capaiannya `,
    sebutAngka(capaian, '%'),
    ' (',
    sebutLetak(capaian, 100, ['melampaui target', 'mencapai target', 'belum mencapai target']),
    ').',
  ];
}

function kalimatKluster({ tabel, total }: HasilLkj['kluster'][number]): Kalimat[] {
  if (!total.persen.nilai) return [];
  const dasar: Kalimat = total.sampel
    ? ['Dari populasi ', sebutAngka(total.populasi), ' dimonitor ', sebutAngka(total.sampel), '; ']
    : ['Dari populasi ', sebutAngka(total.populasi), ', '];
  const arti = tabel.namaBerhasil ? ` (${tabel.namaBerhasil})` : '';
  return [
    [
      `${tabel.judul}. `,
      ...dasar,
      sebutAngka(total.berhasil),
      ' di antaranya atau ',
      sebutAngka(total.persen, '%'),
      `${arti}.`,
    ],
  ];
}

function kalimatNilai({ data, smart, nka, sakip, skm, ikpa, pedoman }: HasilLkj): Kalimat[] {
  const [unit] = ikpa;
  const nilaiSmart = smart && !data.smart ? sebutAngka(smart.nilai) : sebutFakta(data.smart ?? undefined);
  return [
    ...(nka?.nka.nilai && unit
      ? [
          [
            'Nilai Kinerja Anggaran (NKA) sebesar ',
            sebutAngka(nka.nka),
            ' dengan predikat ',
            sebutPredikat(nka.nka, pedoman.nka.predikat),
            ', disumbang IKPA sebesar ',
            sebutAngka(unit.nilaiAkhir),
            ` dengan bobot ${nka.bobot.ikpa}% dan ${pedoman.nka.namaSmart} sebesar `,
            nilaiSmart,
            ` dengan bobot ${nka.bobot.smart}%.`,
          ],
        ]
      : []),
    ...(sakip?.total.nilai
      ? [
          [
            'Nilai akuntabilitas kinerja (SAKIP) sebesar ',
            sebutAngka(sakip.total),
            ' dengan predikat ',
            sebutPredikat(sakip.total, pedoman.sakip.predikat),
            '.',
          ],
        ]
      : []),
    ...(skm?.rata.nilai
      ? [
          [
            `Indeks Kepuasan Masyarakat rata-rata ${skm.satker.length} satker sebesar `,
            sebutAngka(skm.rata),
            ' dengan kategori ',
            sebutPredikat(skm.rata, pedoman.skm.predikat),
            '.',
          ],
        ]
      : []),
  ];
}

function kalimatTren({ data, perubahan, terhadapTarget }: HasilTren): Kalimat[] {
  if (!perubahan?.nilai) return [];
  const tahun = data.titik.filter((t) => t.jenis === 'realisasi' && t.nilai?.nilai).map((t) => t.tahun);
  const kini = tahun.reduce((akhir, satu) => Math.max(akhir, satu), 0);
  const target = data.titik.find((t) => t.jenis === 'target')?.tahun;
  return [
    [
      `${data.nama}: realisasi ${kini} `,
      sebutLetak(perubahan, 0, ['naik', 'tetap', 'turun']),
      ' (',
      sebutAngka(perubahan, ' poin'),
      ') dibanding tahun sebelumnya',
      ...(terhadapTarget?.nilai
        ? [` dan mencapai `, sebutAngka(terhadapTarget, '%'), ` dari target ${target ?? 'Renstra'}`]
        : []),
      '.',
    ],
  ];
}

const kalimatPrioritas = ({ prioritas }: HasilLkj): Kalimat[] =>
  prioritas.flatMap(({ kelompok, baris, tercapai }) =>
    tercapai.nilai
      ? [[`${kelompok.nama}: `, sebutAngka(tercapai), ` dari ${baris.length} rincian output mencapai target.`]]
      : [],
  );

function kalimatAnggaran({ anggaran }: HasilLkj): Kalimat[] {
  const total = anggaran[0]?.total;
  if (!total?.persen.nilai) return [];
  return [
    [
      'Dari pagu sebesar Rp',
      sebutAngka(total.pagu),
      ' terealisasi Rp',
      sebutAngka(total.realisasi),
      ' atau ',
      sebutAngka(total.persen, '%'),
      ', sehingga tersisa Rp',
      sebutAngka(total.sisa),
      '.',
    ],
  ];
}
