import type { Angka } from './angka';
import type { AnggaranProgram, BarisAnggaran, TabelAnggaran } from './data';
import { Decimal } from '../dasar/desimal';
import type { Ekspresi } from './angka';
import { angka, jumlah, kurang, masukan, persentase } from './ekspresi/bentuk';
import { NAMA_BULAN } from '../dasar/bulan';
import { kunciUnik } from '../dasar/kunci';
import { susunAngka } from './susun-angka';
import { bagian } from './bagian';

export interface HasilBarisAnggaran {
  data: BarisAnggaran;
  /** Added up from the row's several cells; null where one cell holds it. */
  pagu: Angka | null;
  realisasi: Angka | null;
  persen: Angka;
  sisa: Angka;
  /** 0 for a row that is part of none. */
  tingkat: number;
}

export interface HasilAnggaran {
  tabel: TabelAnggaran;
  /** The year or month that tells the table from others of its kind: ", Maret 2024"; else ''. */
  saat: string;
  baris: HasilBarisAnggaran[];
  total: { pagu: Angka; realisasi: Angka; persen: Angka; sisa: Angka };
  /** Null where nothing is blocked, or nobody says what. */
  totalBlokir: Angka | null;
  /** What the parts of a row of a higher level add up to. */
  jumlahBagian: { data: BarisAnggaran; bagian: BarisAnggaran[]; pagu: Angka; realisasi: Angka }[];
}

export interface HasilProgram {
  program: { data: AnggaranProgram; jumlahKegiatan: Angka | null }[];
  jumlah: Angka;
}

type Kolom = 'pagu' | 'realisasi';

/**
 * Pagu, realisasi, penyerapan (%) and sisa (rupiah) along one dimension. Totals are re-added from the rows that are part
 * of none, so that a list of several levels counts every rupiah once; a heading without a figure of its own stands for
 * its parts. `saat` goes with every name: the year or month that tells the table from others of its kind.
 */
function hitungAnggaran(tabel: TabelAnggaran, saat = ''): HasilAnggaran {
  const dasar = tabel.id;
  const umum = { jenis: 'anggaran', satuan: 'rupiah', desimal: 0 } as const;
  const kunci = kunciUnik(tabel.baris.map((b) => b.nama));
  const anak = anakBaris(tabel.baris);
  const baris: HasilBarisAnggaran[] = tabel.baris.map((data, i) => {
    const milik = `${dasar}/${kunci[i] ?? i}`;
    const gabung = (kolom: Kolom, sebutan: string): Angka | null =>
      data.bagian
        ? susunAngka({
            ...umum,
            kunci: `${milik}/${kolom}`,
            nama: `${sebutan} – ${data.nama}${saat}`,
            ekspresi: jumlah(data.bagian.map((b) => masukan(b[kolom], `${sebutan} ${b.nama} ${data.nama}`))),
          })
        : null;
    const pagu = gabung('pagu', 'Pagu');
    const realisasi = gabung('realisasi', 'Realisasi');
    return {
      data,
      pagu,
      realisasi,
      ...serapan(
        milik,
        `${data.nama}${saat}`,
        pagu ? angka(pagu) : masukan(data.pagu, `Pagu ${data.nama}`),
        realisasi ? angka(realisasi) : masukan(data.realisasi, `Realisasi ${data.nama}`),
      ),
      tingkat: 0,
    };
  });
  baris.forEach((b) => (b.tingkat = b.data.induk === undefined ? 0 : (baris[b.data.induk]?.tingkat ?? 0) + 1));
  const isi = (i: number, kolom: Kolom): Ekspresi => {
    const satu = baris[i];
    const sendiri = satu?.[kolom];
    if (sendiri) return angka(sendiri);
    const bagian = anak.get(i);
    if (!satu?.data[kolom]?.nilai && bagian) return terjumlah(bagian, kolom);
    return masukan(satu?.data[kolom], `${kolom} ${satu?.data.nama ?? ''}`);
  };
  /** A dash is nothing to be added; where there are only dashes the sum does not apply either. */
  const terjumlah = (semua: readonly number[], kolom: Kolom): Ekspresi => {
    const berlaku = semua.filter((i) => baris[i]?.data[kolom]?.keadaan !== 'tidakBerlaku');
    return jumlah((berlaku.length > 0 ? berlaku : semua).map((i) => isi(i, kolom)));
  };
  const teratas = baris.flatMap((b, i) => (b.data.induk === undefined ? [i] : []));
  const total = (kolom: Kolom): Angka =>
    susunAngka({
      ...umum,
      kunci: `${dasar}/total/${kolom}`,
      nama: `Total ${kolom} menurut ${tabel.dimensi}${saat}`,
      ekspresi: terjumlah(teratas, kolom),
    });
  const pagu = total('pagu');
  const realisasi = total('realisasi');
  const jumlahAnak = (i: number, kolom: Kolom, nama: string): Angka =>
    susunAngka({
      ...umum,
      kunci: `${dasar}/${kunci[i] ?? i}/jumlah-${kolom}`,
      nama: `Jumlah ${kolom} bagian ${nama}${saat}`,
      ekspresi: terjumlah(anak.get(i) ?? [], kolom),
    });
  const jumlahBagian = [...anak].flatMap(([i, milik]) => {
    const data = tabel.baris[i];
    if (!data) return [];
    const bagian = milik.flatMap((j) => tabel.baris[j] ?? []);
    return [{ data, bagian, pagu: jumlahAnak(i, 'pagu', data.nama), realisasi: jumlahAnak(i, 'realisasi', data.nama) }];
  });
  return {
    tabel,
    saat,
    baris,
    total: {
      pagu,
      realisasi,
      ...serapan(`${dasar}/total`, `Total ${tabel.dimensi}${saat}`, angka(pagu), angka(realisasi)),
    },
    totalBlokir: tabel.baris.some(({ blokir }) => blokir)
      ? susunAngka({
          ...umum,
          kunci: `${dasar}/total/blokir`,
          nama: `Total blokir menurut ${tabel.dimensi}${saat}`,
          ekspresi: jumlah(tabel.baris.map((b) => masukan(b.blokir, `Blokir ${b.nama}`))),
        })
      : null,
    jumlahBagian: [...jumlahBagian, ...jumlahRingkasan(tabel)],
  };
}

/** The same of the rows whose parts are left out and do not make them. */
const jumlahRingkasan = ({ id, ringkasan }: TabelAnggaran): HasilAnggaran['jumlahBagian'] =>
  (ringkasan?.berselisih ?? []).map(({ data, bagian }, n) => {
    const jumlahKolom = (kolom: Kolom): Angka =>
      susunAngka({
        jenis: 'anggaran',
        satuan: 'rupiah',
        desimal: 0,
        kunci: `${id}/ringkasan/${n + 1}/jumlah-${kolom}`,
        nama: `Jumlah ${kolom} bagian ${data.nama}`,
        ekspresi: jumlah(bagian.map((b) => masukan(b[kolom], `${kolom} ${b.nama}`))),
      });
    return { data, bagian, pagu: jumlahKolom('pagu'), realisasi: jumlahKolom('realisasi') };
  });

/** Places of the rows that each row is made of. */
function anakBaris(baris: readonly BarisAnggaran[]): Map<number, number[]> {
  const anak = new Map<number, number[]>();
  baris.forEach(({ induk }, i) => {
    if (induk === undefined) return;
    const milik = anak.get(induk);
    if (milik) milik.push(i);
    else anak.set(induk, [i]);
  });
  return anak;
}

/** All tables of money; those of one kind for several years or months are told apart by them. */
function hitungSemuaAnggaran(semua: readonly TabelAnggaran[]): HasilAnggaran[] {
  return semua.map((tabel) => {
    const berbeda = sejenis(tabel, semua).some((lain) => urutanWaktu(lain) !== urutanWaktu(tabel));
    return hitungAnggaran(tabel, berbeda ? sebutWaktu(tabel) : '');
  });
}

/** Tables along the same dimension that say when they are of. */
const sejenis = ({ dimensi, waktu }: TabelAnggaran, semua: readonly TabelAnggaran[]): TabelAnggaran[] =>
  waktu?.tahun || waktu?.bulan ? semua.filter((lain) => lain.dimensi === dimensi && urutanWaktu(lain) > 0) : [];

const urutanWaktu = ({ waktu }: TabelAnggaran): number => (waktu?.tahun ?? 0) * 13 + (waktu?.bulan ?? 0);

function sebutWaktu({ waktu }: TabelAnggaran): string {
  const bulan = waktu?.bulan ? (NAMA_BULAN[waktu.bulan - 1] ?? '') : '';
  return `, ${[bulan, waktu?.tahun ?? ''].filter(Boolean).join(' ')}`;
}

/**
 * The table of the whole unit first: the one with the greatest pagu, because the others are parts of it. A list of
 * years, an earlier year or month, one without realisasi, and the money beside indicators come after the rest; equals stay in their order.
 */
function keseluruhanDulu(anggaran: readonly HasilAnggaran[]): HasilAnggaran[] {
  const semua = anggaran.map((a) => a.tabel);
  const terdahulu = (tabel: TabelAnggaran): boolean =>
    sejenis(tabel, semua).some((lain) => urutanWaktu(lain) > urutanWaktu(tabel));
  const kelas = ({ tabel, total }: HasilAnggaran): number =>
    (terdahulu(tabel) ? 8 : 0) +
    (tabel.perTahun ? 4 : 0) +
    (tabel.pendamping ? 2 : 0) +
    (total.realisasi.nilai ? 0 : 1);
  const [utama] = [...anggaran].sort(
    (a, b) => kelas(a) - kelas(b) || (b.total.pagu.nilai ?? NOL).cmp(a.total.pagu.nilai ?? NOL),
  );
  return utama ? [utama, ...anggaran.filter((a) => a !== utama)] : [];
}

const NOL = new Decimal(0);

/** Does the table say what was spent? A list of budgets has no share of them, and no rest. */
export const adaRealisasi = ({ tabel: { baris, total } }: HasilAnggaran): boolean =>
  [...baris, ...(total ? [total] : [])].some(
    (b) => b.realisasi !== undefined || b.bagian?.some((satu) => satu.realisasi !== undefined),
  );

/** The figures of one table, row by row. */
const angkaAnggaran = (hasil: HasilAnggaran): Angka[] =>
  adaRealisasi(hasil)
    ? [
        ...hasil.baris.flatMap((b) => [b.pagu, b.realisasi, b.persen, b.sisa].flatMap((a) => a ?? [])),
        ...Object.values(hasil.total),
        ...(hasil.totalBlokir ? [hasil.totalBlokir] : []),
      ]
    : [
        ...hasil.baris.flatMap((b) => b.pagu ?? []),
        hasil.total.pagu,
        ...(hasil.totalBlokir ? [hasil.totalBlokir] : []),
      ];

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
function hitungAnggaranProgram(program: readonly AnggaranProgram[]): HasilProgram | null {
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

export const bagianAnggaran = bagian({
  hitung: ({ data }) => keseluruhanDulu(hitungSemuaAnggaran(data.anggaran)),
  angka: (isi) => isi.flatMap(angkaAnggaran),
});

export const bagianProgram = bagian({
  hitung: ({ data }) => hitungAnggaranProgram(data.anggaranProgram),
  angka: (isi) => (isi ? [...isi.program.map((p) => p.jumlahKegiatan), isi.jumlah] : []),
});
