import type { Angka } from '../../domain/angka';
import type { HasilIndikator } from '../../domain/capaian';
import type { HasilLkj } from '../../domain/lkj';
import type { SumberRealisasi } from '../../domain/realisasi';
import type { Pita } from '../../domain/pedoman/pedoman';
import type { PredikatCapaian } from '../../domain/pedoman/predikat-capaian';
import type { PerubahanHitungan } from '../../domain/riwayat';
import { LembarBaru } from '../lembar-baru';
import { kosong, type Petak, petakFakta, petakPredikat, petakTarget, rumahAngka, teks, ulangAngka } from '../petak';
import { petakStatus } from '../status-capaian';
import { tulisPerubahan } from './perubahan';

/**
 * LKj Ikhtisar: the headline figures, every indicator's capaian and the three counts; null
 * when there is none of that.
 */
export function lembarIkhtisar(
  nama: string,
  hasil: HasilLkj,
  konteks: string,
  perubahan: PerubahanHitungan | null,
): LembarBaru | null {
  const utama = barisUtama(hasil);
  if (utama.length === 0 && !hasil.capaian && !perubahan) return null;
  const l = new LembarBaru('ikhtisar', nama, [5, 36, 52, 11, 11, 11, 24], 'mendatar');
  l.judul('IKHTISAR CAPAIAN KINERJA', konteks);
  if (utama.length > 0) {
    l.tabel({
      kepala: [
        teks('No', 'kepalaTengah'),
        teks('Angka utama', 'kepala', 2),
        teks('Nilai', 'kepalaAngka', 2),
        teks('Keterangan', 'kepala', 2),
      ],
      baris: utama.map((u, i) => [teks(String(i + 1), 'teksTengah'), ...u]),
    });
    l.spasi();
  }
  if (hasil.capaian) tulisCapaian(l, hasil.capaian, hasil);
  // Last, so that no figure moves when the block comes or goes.
  if (perubahan) l.blok(() => tulisPerubahan(l, hasil, perubahan));
  return l;
}

/** The chosen mean first, then the scores with their predicates, then the budget. */
function barisUtama({ capaian, rataUtama, nka, ikpaRinci, sakip, skm, utama, pedoman }: HasilLkj): Petak[][] {
  const baris: Petak[][] = [];
  const tambah = (angka: Angka | null | undefined, keterangan: (angka: Angka) => Petak, cetak = rumahAngka): void => {
    if (angka) baris.push([teks(angka.nama, 'teks', 2), cetak(angka, 'angka', 2), keterangan(angka)]);
  };
  const kata = (isi: string) => (): Petak => teks(isi, 'teks', 2);
  const predikat =
    (pita: readonly Pita[]) =>
    (angka: Angka): Petak =>
      petakPredikat(angka, pita, 'teks', 2);

  if (capaian) {
    const perIndikator = [capaian.rataIndikator, `rata-rata ${terhitung(capaian.indikator)} indikator`] as const;
    const perSasaran = [capaian.rataSasaran, `rata-rata dari rata-rata ${capaian.sasaran.length} sasaran`] as const;
    const urut = rataUtama === 'sasaran' ? [perSasaran, perIndikator] : [perIndikator, perSasaran];
    urut.forEach(([angka, cara]) => tambah(angka, kata(cara)));
  }
  tambah(nka?.nka, predikat(pedoman.nka.predikat), ulangAngka);
  tambah(utama.ikpa, predikat(pedoman.ikpa.predikat));
  tambah(ikpaRinci?.ringkas?.nilaiAkhir, predikat(pedoman.ikpa.predikat), ulangAngka);
  tambah(sakip?.total, predikat(pedoman.sakip.predikat), ulangAngka);
  tambah(skm?.rata, predikat(pedoman.skm.predikat), ulangAngka);
  tambah(utama.persen, kata('dari pagu'));
  tambah(utama.realisasi, kata('rupiah'));
  tambah(utama.pagu, kata('rupiah'));
  return baris;
}

const terhitung = (indikator: readonly HasilIndikator[]): number =>
  indikator.filter((i) => i.capaian.nilai !== null).length;

function tulisCapaian(l: LembarBaru, capaian: NonNullable<HasilLkj['capaian']>, hasil: HasilLkj): void {
  const { cacah } = capaian;
  const judulKolom = [teks('No', 'kepalaTengah'), teks('Sasaran', 'kepala'), teks('Indikator kinerja', 'kepala')];
  const angkaKolom = ['Target', 'Realisasi', 'Capaian'].map((k) => teks(k, 'kepalaAngka'));
  l.tabel(
    {
      kepala: [...judulKolom, ...angkaKolom, teks('Status', 'kepala')],
      baris: [
        ...capaian.indikator.map((i, urut) => barisIndikator(i, capaian.indikator[urut - 1], hasil.predikat)),
        barisRata('Rata-rata capaian per indikator', capaian.rataIndikator),
        barisRata('Rata-rata capaian per sasaran', capaian.rataSasaran),
      ],
    },
    'ulangi',
  );
  l.catatan(...catatan(capaian.indikator, hasil));
  l.spasi();
  l.blok(() => {
    l.subjudul('Jumlah indikator menurut capaian');
    for (const c of [cacah.diAtas, cacah.tepat, cacah.diBawah]) {
      l.tambahBaris([teks(c.nama, 'teks', 3), rumahAngka(c, 'angka')]);
    }
  });
  l.spasi();
}

function barisIndikator(i: HasilIndikator, sebelum: HasilIndikator | undefined, predikat: PredikatCapaian): Petak[] {
  const sama = sebelum?.data.nomorSasaran === i.data.nomorSasaran;
  return [
    teks(String(i.data.nomor), 'teksTengah'),
    sama ? kosong('teks') : teks(i.data.sasaran),
    teks(i.data.nama),
    petakTarget(i.data),
    petakRealisasi(i),
    rumahAngka(i.capaian),
    petakStatus(i.capaian, predikat),
  ];
}

/** A ratio has no sheet of its own: its home is the realisasi column. */
function petakRealisasi({ realisasi, data }: HasilIndikator): Petak {
  if (!realisasi.angka) return petakFakta(data.realisasi);
  return realisasi.sumber === 'rasio' ? rumahAngka(realisasi.angka) : ulangAngka(realisasi.angka);
}

const barisRata = (nama: string, angka: Angka): Petak[] => [
  teks(nama, 'total', 5),
  ulangAngka(angka, 'totalAngka'),
  kosong('total'),
];

function catatan(indikator: readonly HasilIndikator[], { pedoman }: HasilLkj): string[] {
  const sumber: Readonly<Partial<Record<SumberRealisasi, string>>> = {
    kluster: 'dihitung dari tabel per kluster',
    rasio: 'dihitung dari pembilang dan penyebutnya',
    nka: 'dihitung dari SMART dan IKPA',
    sakip: 'dihitung dari komponen evaluasi AKIP',
    skm: 'dihitung dari survei kepuasan',
    bulanan: 'dihitung dari rata-rata bulan',
    spm: 'dihitung dari jenis layanan SPM',
    komposit: 'dihitung dari bagian-bagiannya menurut bobot',
    triwulan: 'dihitung dari keempat triwulan',
  };
  const dihitung = indikator.flatMap((i) => {
    const asal = sumber[i.realisasi.sumber];
    return asal ? [`indikator ${i.data.nomor} ${asal}`] : [];
  });
  const lama = indikator.flatMap((i) =>
    i.tahunLalu === null ? [] : [`* Indikator ${i.data.nomor}: realisasi memakai realisasi tahun ${i.tahunLalu}.`],
  );
  const gagal = indikator.filter((i) => i.capaian.nilai === null);
  return [
    `Cara hitung: capaian = realisasi ÷ target × 100%; indikator minimize, stabilize, dan bertarget rentang dihitung menurut polaritasnya. Pembulatan dilakukan saat ditampilkan. Sumber: Perjanjian Kinerja${pedoman.tahun === null ? '' : ` tahun ${pedoman.tahun}`}.`,
    dihitung.length > 0
      ? `Realisasi ${dihitung.join('; ')}; yang lain sebagaimana tercantum pada Perjanjian Kinerja.`
      : '',
    ...lama,
    gagal.length > 0
      ? `⚠ Capaian indikator ${gagal.map((i) => i.data.nomor).join(', ')} tidak dapat dihitung dan tidak ikut dirata-ratakan.`
      : '',
  ];
}
