import type { HasilIndikator } from '../../domain/capaian';
import { Decimal, tampil } from '../../dasar/desimal';
import type { HasilKluster } from '../../domain/kluster';
import type { HasilLkj } from '../../domain/lkj';
import { kataPokok } from './kata';
import { type Acuan, bahanAcuan, type BuatAcuan, frasaNama, type Subjek, subjek } from './subjek';
import { subjekAnggaran } from './subjek-anggaran';
import { subjekSkor } from './subjek-skor';

/** Everything the tables hold that a sentence may repeat. */
export function daftarSubjek(hasil: HasilLkj): Subjek[] {
  const acuan = bahanAcuan(hasil.pedoman.tahun);
  return [
    ...(hasil.capaian?.indikator ?? []).map((i) => subjekIndikator(i, hasil, acuan)),
    ...subjekCapaian(hasil, acuan),
    ...subjekSkor(hasil, acuan),
    ...subjekAnggaran(hasil, acuan),
    ...subjekCacah(hasil),
    ...hasil.kluster.flatMap((k) => subjekKluster(k, acuan)),
    ...hasil.prioritas.flatMap((p) =>
      p.baris.map(({ data, persen }) =>
        subjek(
          persen.kunci,
          data.nama,
          null,
          [acuan(data.realisasi, 'realisasi'), acuan(data.target, 'target'), acuan(persen, 'capaian')],
          { frasa: frasaNama(data.nama) },
        ),
      ),
    ),
  ].flatMap((s) => (s.acuan.length > 0 ? [tanpaNamaUnit(s, hasil.data.instansi)] : []));
}

/** The unit's own name stands in half of all sentences and tells nothing. */
function tanpaNamaUnit(isi: Subjek, instansi: string | null): Subjek {
  const unit = kataPokok(instansi ?? '');
  return { ...isi, kata: new Set([...isi.kata].filter((k) => !unit.has(k))) };
}

/** How many there are of something: "10 indikator", "7 sasaran". */
function subjekCacah({ capaian, skm, pedoman }: HasilLkj): Subjek[] {
  const banyak: [string, number][] = [
    ['indikator', capaian?.indikator.length ?? 0],
    ['target', capaian?.indikator.length ?? 0],
    ['sasaran', capaian?.sasaran.length ?? 0],
    ['satker', skm?.satker.length ?? 0],
  ];
  return banyak.flatMap(([cacahan, n]): Subjek[] => {
    const nilai = new Decimal(n);
    const satu: Acuan = {
      nama: `Banyaknya ${cacahan}`,
      peran: 'jumlah',
      tahun: pedoman.tahun,
      nilai,
      desimal: 0,
      satuan: '',
      asal: null,
      angka: null,
    };
    return n === 0 ? [] : [{ ...subjek(`banyaknya/${cacahan}`, '', null, []), cacahan, acuan: [satu] }];
  });
}

/** How the scores among the indicators are called in short, the family of their parts and the bands of their words. */
const INDIKATOR_SKOR: readonly {
  sebutan: RegExp;
  keluarga?: 'sakip' | 'skm';
  pita: (pedoman: HasilLkj['pedoman']) => NonNullable<Subjek['predikat']>;
}[] = [
  { sebutan: /\bnilai kinerja anggaran\b|\bNKA\b/gi, pita: ({ nka }) => nka.predikat },
  { sebutan: /\bakuntabilitas kinerja\b|\bS?AKIP\b/gi, keluarga: 'sakip', pita: ({ sakip }) => sakip.predikat },
  { sebutan: /\bkepuasan\b|\b(?:IKM|SKM)\b/gi, keluarga: 'skm', pita: ({ skm }) => skm.predikat },
];

function subjekIndikator(i: HasilIndikator, hasil: HasilLkj, acuan: BuatAcuan): Subjek {
  const titik = hasil.data.tren.filter((t) => t.untuk?.indikator === i.data.nomor).flatMap((t) => t.titik);
  const rasio = hasil.rasio.filter((r) => r.data.untuk?.indikator === i.data.nomor);
  const skor = INDIKATOR_SKOR.find(({ sebutan }) => i.data.nama.search(sebutan) >= 0);
  const dasar = [
    acuan(i.data.realisasi, 'realisasi'),
    acuan(i.data.target, 'target'),
    acuan(i.capaian, 'capaian'),
    ...rasio.flatMap((r) => [acuan(r.data.pembilang, 'jumlah'), acuan(r.data.penyebut, 'jumlah')]),
    ...titik.map((t) => acuan(t.nilai, t.jenis, t.tahun)),
  ];
  const skorSifat = skor && {
    predikat: skor.pita(hasil.pedoman),
    ...(skor.keluarga ? { keluarga: { nama: skor.keluarga, bagian: false } } : {}),
  };
  return subjek(
    `indikator/${i.data.nomor}`,
    i.data.nama,
    skor?.sebutan ?? null,
    [...dasar, selisihRealisasi(dasar.flat())],
    { tentang: { indikator: i.data.nomor }, frasa: frasaNama(i.data.nama), ...skorSifat },
  );
}

const lebihLama = (a: Acuan, b: Acuan): boolean => a.tahun !== null && b.tahun !== null && a.tahun < b.tahun;

/** How far the realisasi lies from each target ("lebih besar 1,31 poin") and from each year before. */
function selisihRealisasi(acuan: readonly Acuan[]): Acuan[] {
  const realisasi = acuan.find((a) => a.peran === 'realisasi');
  if (!realisasi) return [];
  const lain = acuan.filter((a) => a.peran === 'target' || (a.peran === 'realisasi' && lebihLama(a, realisasi)));
  return lain.map((banding) => ({
    ...banding,
    nama: `Selisih realisasi dengan ${[banding.peran, banding.tahun].filter(Boolean).join(' ')} (${tampil(banding.nilai, banding.desimal)})`,
    peran: 'selisih',
    terhadap: banding.peran,
    tahun: banding.peran === 'target' ? banding.tahun : realisasi.tahun,
    nilai: realisasi.nilai.minus(banding.nilai).abs(),
    desimal: Math.max(realisasi.desimal, banding.desimal),
  }));
}

/** The means of the capaian and the counts around 100%. */
function subjekCapaian({ capaian }: HasilLkj, acuan: BuatAcuan): Subjek[] {
  return [
    subjek('rataRata', '', /rata-?\s?rata capaian|secara rata-?\s?rata|capaian (?:kinerja )?rata-?\s?rata/gi, [
      acuan(capaian?.rataIndikator, 'capaian'),
      acuan(capaian?.rataSasaran, 'capaian'),
    ]),
    subjek('cacah/di-atas', '', /di ?atas 100\s*%/gi, [acuan(capaian?.cacah.diAtas, 'jumlah')]),
    subjek('cacah/tepat', '', /tepat 100\s*%/gi, [acuan(capaian?.cacah.tepat, 'jumlah')]),
    subjek('cacah/di-bawah', '', /di ?bawah 100\s*%/gi, [acuan(capaian?.cacah.diBawah, 'jumlah')]),
  ];
}

function subjekKluster({ tabel, total, baris }: HasilKluster, acuan: BuatAcuan): Subjek[] {
  return [
    subjek(
      tabel.id,
      `${tabel.judul} ${tabel.namaBerhasil}`,
      null,
      [
        acuan(total.populasi, 'populasi'),
        acuan(total.sampel, 'sampel'),
        acuan(total.berhasil, 'jumlah'),
        acuan(total.persen, 'bagian'),
        acuan(total.cakupan, 'bagian'),
      ],
      { tentang: { kluster: tabel.id, baris: false } },
    ),
    ...baris.map(({ data, persen }) =>
      subjek(
        persen.kunci,
        data.nama,
        null,
        [
          acuan(data.populasi, 'populasi'),
          acuan(data.sampel, 'sampel'),
          acuan(data.berhasil, 'jumlah'),
          acuan(persen, 'bagian'),
        ],
        {
          tentang: { kluster: tabel.id, baris: true },
          frasa: frasaNama(data.nama, '\\b(?:kluster|klaster)\\s+'),
        },
      ),
    ),
  ];
}
