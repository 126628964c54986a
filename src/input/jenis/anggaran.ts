import type { BagianAnggaran, BarisAnggaran, RingkasanTingkat } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import { type Bertahap, jeda, petakan } from '../bertahap';
import { definisikan } from '../definisi';
import type { KolomKepala } from '../kepala';
import { NOMOR, PERSEN } from '../kosakata/kolom';
import type { PembacaTabel } from '../pembaca';
import { nomorBulan, nomorTriwulan } from '../judul-waktu';
import { waktuTabel } from '../waktu-tabel';
import { ordinal } from '../penanda';
import {
  barisTahun,
  bulanTerakhirDari,
  BULAN_TAK_TENTU,
  menurutKurun,
  sebutKurun,
  tahunTerakhir,
} from './anggaran-kurun';
import { bagianBelanja } from './bagian-lra';
import { tandaiTingkat, type UangTerbaca } from './baris-uang';
import { ringkasTingkat } from './ringkas-tingkat';

type Kolom =
  | 'no'
  | 'dimensi'
  | 'pagu'
  | 'paguSebelum'
  | 'paguBersih'
  | 'realisasi'
  | 'jumlahRealisasi'
  | 'persen'
  | 'sisa'
  | 'paguBagian'
  | 'realisasiBagian';
type Tabel = PembacaTabel<Kolom>;

/** Kelompok and jenis belanja as heads over a pagu and a realisasi of their own: parts of the row. */
const BELANJA =
  /\b(?:operasi|modal|tak terduga|tidak terduga|transfer|pegawai|barang|jasa|bantuan sosial|bansos|hibah|subsidi|bunga|lain lain)\b/;
const sebagian = ({ jalur, penuh }: KolomKepala): boolean => jalur.length > 1 && BELANJA.test(penuh);
/** What was made, beside what it cost. */
const fisik = ({ daun, penuh }: KolomKepala): boolean =>
  /\bfisik\b/.test(daun) ||
  (/\b(?:fisik|output|keluaran|kinerja)\b/.test(penuh) && !/\b(?:keuangan|anggaran|rp)\b/.test(penuh));
/** A quarter, or a month under a head over several: a part of the year's realisasi, unless it holds the year so far. */
const sewaktu = ({ jalur, daun, penuh }: KolomKepala): boolean =>
  !/\b(?:s d|sd|sampai|kumulatif)\b/.test(penuh) &&
  (nomorTriwulan(penuh) !== null || (jalur.length > 1 && nomorBulan(daun) !== null));
/** What a change of the budget replaced. */
const SEBELUM = /\b(?:sebelum|semula|murni|awal)\b/;
/** The budget after its last change, which counts where the one before stands beside it. */
const BERLAKU = ['pagu', 'anggaran', 'dipa', 'dpa', 'apbd'].flatMap((uang) =>
  [
    'akhir',
    'revisi',
    'perubahan',
    'terakhir',
    'menjadi',
    'setelah revisi',
    'setelah perubahan',
    'setelah pergeseran',
  ].map((kapan) => `${uang} ${kapan}`),
);
const PAGU_POLOS = /^(?:pagu|anggaran|dipa|dpa|apbd)(?: (?:anggaran|dipa|rp))?$/;
/** Money that is neither pagu nor realisasi: what is only planned, or the difference of two budgets. */
const BUKAN_PAGU = ['sisa', 'realisasi', 'persen', 'persentase', 'selisih', 'rak', 'pendapatan', 'blokir', 'skor'];

const SEJAUH_INI = ['s d', 'sd', 'sampai dengan'].flatMap((sampai) =>
  ['bulan ini', 'saat ini', 'periode ini', 'periode', 'bulan'].map((waktu) => `realisasi ${sampai} ${waktu}`),
);
/** The same under a name that says what it is. */
const SEJAUH_INI_SAJA = /^(?:s d|sd|sampai dengan) (?:(?:bulan|saat|periode) ini|periode|bulan)$/;

const DIBELANJAKAN = /\b(?:realisasi|terserap|penyerapan|serapan|terpakai)\b/;

/** What was spent under another name; "Penyerapan" is as often its share. */
const SERAPAN = ['terserap', 'penyerapan rp', 'serapan rp', 'terpakai'];
/** The sum of what was spent before and what was spent now. */
const SEMUANYA = [
  'total realisasi',
  'jumlah realisasi',
  'realisasi total',
  'realisasi kumulatif',
  'akumulasi realisasi',
];

/** Columns of performance, whose tables name indicators and not money; a band of it beside the money is only passed by. */
const kinerja = ({ jalur, daun, penuh }: KolomKepala): boolean =>
  (/\bindikator\b/.test(jalur.length > 1 ? daun : penuh) ||
    (/\btarget\b/.test(penuh) && !/\banggaran\b/.test(penuh))) &&
  !(jalur.length > 1 && /\b(?:fisik|keuangan|output|keluaran)\b/.test(penuh));

/** Budget along one dimension: Jenis Belanja (or Kewenangan …) | Pagu | Realisasi | % | Sisa, of one level or several. */
export const anggaran = definisikan<Kolom>({
  jenis: 'anggaran',
  sebutan: 'Realisasi Anggaran',
  kolom: {
    no: NOMOR,
    dimensi: {
      sebutan: 'Jenis Belanja',
      persis: [
        'jenis belanja',
        'kewenangan',
        'sumber dana',
        'satker',
        'satuan kerja',
        'unit kerja',
        'program',
        'uraian',
      ],
      memuat: ['belanja', 'kegiatan', 'kewenangan', 'uraian', 'program'],
      pola: /^(?:nama|perangkat daerah|opd|skpd)\b/,
      tanpa: ['pagu', 'realisasi', 'sisa', 'kode', 'anggaran', 'target'],
      ataukahKiri: true,
      ciri: true,
      wajib: true,
    },
    pagu: {
      sebutan: 'Pagu',
      persis: [...BERLAKU, 'pagu', 'anggaran', 'alokasi', 'alokasi anggaran', 'pagu anggaran', 'dipa', 'dpa'],
      memuat: ['pagu', 'anggaran', 'alokasi', 'dipa', 'dpa', 'jumlah dana'],
      tanpa: BUKAN_PAGU,
      bila: (k) => !sebagian(k) && !SEBELUM.test(k.penuh) && !/^(?:jenis|uraian|nama|kode|program)\b/.test(k.daun),
      ciri: true,
      penentu: true,
      wajib: true,
      ataukah: 'paguBagian',
      angka: true,
    },
    paguSebelum: {
      sebutan: 'Pagu sebelum perubahan',
      memuat: ['pagu', 'anggaran', 'alokasi'],
      tanpa: BUKAN_PAGU,
      // Beside a revised one the bare word is the budget before.
      pola: PAGU_POLOS,
      bila: (k) => !sebagian(k) && (SEBELUM.test(k.penuh) || PAGU_POLOS.test(k.penuh)),
      angka: true,
    },
    paguBersih: {
      sebutan: 'Pagu setelah blokir',
      pola: /^(?:pagu|anggaran|dipa)\b.*\b(?:efektif|netto|bersih|(?:setelah|di luar|tanpa|non) (?:blokir|efisiensi))\b/,
      bila: (k) => !sebagian(k),
      angka: true,
    },
    realisasi: {
      sebutan: 'Realisasi',
      // What was spent so far, where a single month stands beside it.
      persis: [...SEJAUH_INI, ...SEMUANYA, ...SERAPAN],
      memuat: ['realisasi'],
      pola: SEJAUH_INI_SAJA,
      tanpa: ['persen', 'persentase', 'sisa'],
      bila: (k) => !sebagian(k) && !sewaktu(k) && !fisik(k) && DIBELANJAKAN.test(k.penuh),
      ciri: true,
      wajib: true,
      ataukah: 'realisasiBagian',
      angka: true,
    },
    jumlahRealisasi: {
      sebutan: 'Jumlah realisasi',
      persis: ['jumlah', 'total'],
      bila: (k) => k.jalur.length === 1,
      angka: true,
    },
    persen: {
      ...PERSEN,
      persis: [
        ...(PERSEN.persis ?? []),
        ...['serapan', 'penyerapan', 'persen serapan', 'serapan persen', 'persen di lra'],
        ...['keuangan persen', 'persen keuangan', 'realisasi keuangan persen', 'realisasi persen keuangan'],
      ],
      bila: (k) => !sebagian(k) && !fisik(k) && !/\btertimbang\b/.test(k.penuh),
      ciri: true,
    },
    sisa: { sebutan: 'Sisa', memuat: ['sisa'], tanpa: ['persen'], bila: (k) => !sebagian(k), ciri: true, angka: true },
    paguBagian: {
      sebutan: 'Pagu per kelompok belanja',
      memuat: ['pagu', 'anggaran', 'alokasi'],
      tanpa: BUKAN_PAGU,
      bila: sebagian,
      berulang: { minimal: 2 },
      angka: true,
    },
    realisasiBagian: {
      sebutan: 'Realisasi per kelompok belanja',
      memuat: ['realisasi'],
      tanpa: ['persen', 'persentase', 'sisa'],
      bila: (k) => sebagian(k) || sewaktu(k),
      berulang: { minimal: 2 },
      angka: true,
    },
  },
  kolomNama: 'dimensi',
  uang: true,
  judul: ['realisasi anggaran', 'penyerapan anggaran', 'pagu dan realisasi', 'jenis belanja', 'kewenangan'],
  // The last two are of IKPA, whose columns speak of budgets without being money.
  tolak: ['deviasi halaman', 'deviasi rpd', 'capaian output'],
  syarat: (kepala) => !kepala.some(kinerja),
  id: (tabel) => `anggaran/${potongKunci(tabel.judulKolom('dimensi'))}`,
  baca: function* (semua, { data }) {
    const tabel = setahun(semua);
    const bernama = yield* barisBernama(tabel, 'dimensi');
    const lra = yield* bagianBelanja(tabel, 'dimensi', bernama.data);
    const { baris, total } = lra ?? { baris: bernama.data, total: bernama.total };
    if (lra) tabel.tidakDipakai.push(`Pendapatan dan pembiayaan, ${lra.lain} baris: bukan anggaran belanja`);
    const pagu = yield* paguBerlaku(tabel, baris);
    const bacaBaris = pembacaBaris(tabel, pagu);
    const terbacaSemua = yield* petakan(baris, (b) => ({ baris: b.baris, data: bacaBaris(b) }));
    const sebulan = bulanTerakhirDari(tabel.judulKolom('dimensi'), terbacaSemua);
    const berkurun =
      sebulan && sebulan !== 'takTentu'
        ? [
            {
              waktu: { ...waktuTabel(tabel.barisJudul, tabel.lembar), bulan: nomorBulan(sebulan.data.nama) },
              isi: [sebulan],
            },
          ]
        : (sebulan ?? (yield* menurutKurun(tabel, terbacaSemua)));
    if (berkurun === 'takTentu') {
      tabel.tidakDipakai.push(BULAN_TAK_TENTU);
      return terbacaSemua.length;
    }
    const jumlah = total && !berkurun ? bacaBaris(total) : null;
    const kini = berkurun ? null : tahunTerakhir(tabel.judulKolom('dimensi'), terbacaSemua);
    const berlaku = kini ? { tahun: null, bulan: null } : waktuTabel(tabel.barisJudul, tabel.lembar);
    let banyak = 0;
    for (const { waktu, isi: sekurun } of berkurun ?? [{ waktu: null, isi: terbacaSemua }]) {
      yield* tandaiTingkat(tabel, { nama: 'dimensi', nomor: 'no' }, sekurun, jumlah);
      const isi = yield* tanpaJudulKelompok(tabel, sekurun);
      const { baris: terbaca, ringkasan } = yield* ringkasTingkat(isi);
      if (ringkasan) tabel.tidakDipakai.push(catatanRingkas(ringkasan, terbaca.length));
      data.anggaran.push({
        id: waktu ? `${tabel.id}/${sebutKurun(waktu)}` : tabel.id,
        dimensi: tabel.judulKolom('dimensi'),
        waktu: waktu ?? berlaku,
        baris: terbaca,
        total: jumlah,
        ...((waktu ?? berlaku).tahun === null && barisTahun(tabel.judulKolom('dimensi')) ? { perTahun: true } : {}),
        ...(ringkasan && { ringkasan }),
      });
      banyak += isi.length;
    }
    if (kini)
      data.anggaran.push({
        id: `${tabel.id}/${kini.tahun}`,
        dimensi: `${tabel.judulKolom('dimensi')} ${kini.tahun}`,
        waktu: { tahun: kini.tahun, bulan: null },
        baris: [kini.baris.data],
        total: null,
      });
    return berkurun ? terbacaSemua.length : banyak + (lra?.lain ?? 0);
  },
});

/**
 * Without the headings of groups ("A. KANTOR PUSAT"): nothing in the columns of figures, part of nothing and made of
 * nothing, and numbered otherwise than the row below, which has figures. What they head is summed without them.
 */
function* tanpaJudulKelompok(tabel: Tabel, isi: readonly UangTerbaca[]): Bertahap<UangTerbaca[]> {
  const berangka = ({ baris }: UangTerbaca): boolean =>
    (['pagu', 'realisasi', 'persen', 'sisa'] as const).some((k) => tabel.teks(baris, k) !== '') ||
    tabel.punya('paguBagian');
  const atas = new Set(isi.map(({ data }) => data.induk));
  const bertahan = (satu: UangTerbaca, i: number): boolean => {
    const lain = isi[i + 1];
    if (berangka(satu) || satu.data.induk !== undefined || atas.has(i) || !lain || !berangka(lain)) return true;
    const jenis = ({ baris }: UangTerbaca): string => ordinal(tabel.teks(baris, 'no'))?.jenis ?? '';
    return jenis(satu) === jenis(lain) && jenis(satu) !== '';
  };
  const tetap: boolean[] = [];
  for (const [i, satu] of isi.entries()) {
    tetap.push(bertahan(satu, i));
    if (jeda(i)) yield;
  }
  if (tetap.every(Boolean)) return [...isi];
  const letak = new Map<number, number>();
  tetap.forEach((ada, i) => ada && letak.set(i, letak.size));
  return isi.flatMap((satu, i): UangTerbaca[] => {
    if (!tetap[i]) return [];
    const { induk, ...data } = satu.data;
    const baru = induk === undefined ? undefined : letak.get(induk);
    return [{ baris: satu.baris, data: { ...data, ...(baru === undefined ? {} : { induk: baru }) } }];
  });
}

/**
 * With the year's realisasi in its own column, where quarters or months stand beside it. Without one nothing says
 * whether those are to be added up: the year's is not known.
 */
function setahun(tabel: Tabel): Tabel {
  const bagian = tabel.kepala('realisasiBagian');
  if (tabel.punya('realisasi') || bagian.length === 0 || !bagian.every(sewaktu)) return tabel;
  const [jumlah] = tabel.kepala('jumlahRealisasi');
  if (!jumlah)
    tabel.tidakDipakai.push('Realisasi per triwulan atau bulan tanpa kolom jumlah: realisasi setahun tidak dihitung');
  return tabel.dengan(
    new Map([
      ['realisasi', jumlah?.kolom ?? null],
      ['realisasiBagian', null],
    ]),
  );
}

/** What a person is told of the rows below the levels that are shown. */
function catatanRingkas({ semua, tingkat, berselisih, banyakSelisih }: RingkasanTingkat, tampil: number): string {
  const sebagian =
    banyakSelisih > berselisih.length
      ? `; ${banyakSelisih} baris berbeda dari jumlah bagiannya, ${berselisih.length} yang pertama menjadi temuan`
      : '';
  return `Realisasi Anggaran ${semua} baris: ditampilkan ${tampil} baris sampai tingkat ${tingkat}; baris di bawahnya bagian dari baris itu dan hanya jumlahnya yang diperiksa${sebagian}`;
}

type KolomPagu = 'pagu' | 'paguSebelum' | 'paguBersih';

/** A percentage is printed with two decimals. */
const SETELITI = 0.01;

/**
 * Of a budget before and after its change the later one counts, unless the table's own percentages were made from
 * another: from the earlier one, because the change is only proposed, or from what is left when money is blocked. Null
 * where several columns make the pagu.
 */
function* paguBerlaku(tabel: Tabel, baris: readonly BarisBernama[]): Bertahap<KolomPagu | null> {
  if (!tabel.punya('pagu')) return tabel.punya('paguSebelum') ? 'paguSebelum' : null;
  const lain = (['paguSebelum', 'paguBersih'] as const).filter((k) => tabel.punya(k));
  if (lain.length === 0) return 'pagu';
  const suara = new Map<KolomPagu, number>();
  for (const { baris: b } of baris) {
    yield;
    const persen = tabel.nilai(b, 'persen', '%');
    const realisasi = tabel.nilai(b, 'realisasi', 'rupiah');
    for (const kolom of ['pagu', ...lain] as const) {
      const pagu = tabel.nilai(b, kolom, 'rupiah');
      if (!persen || !realisasi || !pagu || pagu.isZero()) continue;
      if (realisasi.div(pagu).times(100).minus(persen).abs().lt(SETELITI))
        suara.set(kolom, (suara.get(kolom) ?? 0) + 1);
    }
  }
  return lain.reduce<KolomPagu>((a, b) => ((suara.get(b) ?? 0) > (suara.get(a) ?? 0) ? b : a), 'pagu');
}

type PembacaFakta = (baris: BarisBernama, awalKunci: string) => Fakta | undefined;

/** Reads a column's facts; what all of them share is put together once, and what those of a row share once a row. */
function pembacaFakta(tabel: Tabel, kolom: Kolom, bagian: string, satuan: Satuan): PembacaFakta {
  const awalNama = `${tabel.judulKolom(kolom) || 'Realisasi'} – `;
  return ({ baris, nama }, awalKunci) =>
    tabel.fakta(baris, kolom, { kunci: awalKunci + bagian, nama: awalNama + nama, satuan });
}

function pembacaBaris(tabel: Tabel, kolomPagu: KolomPagu | null): (baris: BarisBernama) => BarisAnggaran {
  const pagu = kolomPagu && pembacaFakta(tabel, kolomPagu, 'pagu', 'rupiah');
  const realisasi = pembacaFakta(tabel, 'realisasi', 'realisasi', 'rupiah');
  const persen = pembacaFakta(tabel, 'persen', 'persen-dilaporkan', '%');
  const sisa = pembacaFakta(tabel, 'sisa', 'sisa-dilaporkan', 'rupiah');
  const awalTabel = `${tabel.id}/`;
  return (b) => {
    const awal = `${awalTabel}${b.kunci}/`;
    const data: BarisAnggaran = {
      nama: b.nama,
      pagu: pagu ? pagu(b, awal) : undefined,
      realisasi: realisasi(b, awal),
      persenDilaporkan: persen(b, awal),
      sisaDilaporkan: sisa(b, awal),
    };
    if (!pagu) data.bagian = bagianBaris(tabel, b);
    return data;
  };
}

/** A pagu and a realisasi under every kelompok belanja, paired by the words over them. */
function bagianBaris(tabel: Tabel, { baris, nama, kunci }: BarisBernama): BagianAnggaran[] {
  const di = (kolom: 'paguBagian' | 'realisasiBagian', kelompok: string): Fakta | undefined => {
    const milik = tabel.kepala(kolom).find((k) => namaKelompok(k) === kelompok);
    const apa = kolom === 'paguBagian' ? 'pagu' : 'realisasi';
    return (
      milik &&
      tabel.faktaDi(baris, milik.kolom, {
        kunci: `${tabel.id}/${kunci}/${potongKunci(kelompok)}-${apa}`,
        nama: `${milik.jalur.at(-1) ?? ''} ${kelompok} – ${nama}`,
        satuan: 'rupiah',
      })
    );
  };
  const kelompok = [...new Set([...tabel.kepala('paguBagian'), ...tabel.kepala('realisasiBagian')].map(namaKelompok))];
  return kelompok.map((k) => ({ nama: k, pagu: di('paguBagian', k), realisasi: di('realisasiBagian', k) }));
}

const namaKelompok = ({ jalur }: KolomKepala): string => jalur.at(-2) ?? '';
