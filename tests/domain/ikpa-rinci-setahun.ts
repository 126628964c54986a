import type { Angka } from '../../src/domain/angka';
import { type DataIkpaRinci, type JenisUpTup, rinciKosong } from '../../src/domain/ikpa-rinci/data';
import { angkaIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import type { HasilIkpaRinci } from '../../src/domain/ikpa-rinci/hasil';
import { kodeDiperhitungkan } from '../../src/domain/ikpa-rinci/revisi';
import { tindakLanjut } from '../../src/domain/ikpa-rinci/tindak-lanjut';
import { LIBUR_BAWAAN } from '../../src/domain/pedoman/kalender';
import { masuk } from './bahan';
import { aturan, baris, JENIS, pagu, ro, rupiah, tanggal } from './ikpa-rinci-bahan';

const JUTA = 1_000_000;

/** A satker's whole year, with something on either side of every limit of the indicators. */
export function setahun(tahun: number): DataIkpaRinci {
  const hari = (bulanHari: string): string => `${tahun}-${bulanHari}`;
  const revisi = (bulanHari: string, kode: string, sebelum = 100, sesudah = sebelum) => {
    const dihitung = kodeDiperhitungkan(kode, aturan(tahun));
    return {
      id: bulanHari,
      nama: `Revisi ${bulanHari}`,
      tanggal: tanggal('revisi', hari(bulanHari)),
      kode,
      kodeDihitung: dihitung === null ? null : masuk(`kode/${bulanHari}`, dihitung, ''),
      paguSebelum: rupiah(`sebelum/${bulanHari}`, sebelum),
      paguSesudah: rupiah(`sesudah/${bulanHari}`, sesudah),
    };
  };
  const kontrak = (nama: string, jenis: number, juta: number, bulanHari: string, sp2d?: string, sekaligus = true) => ({
    id: nama,
    nama,
    jenis: JENIS[jenis] ?? ('52' as const),
    nilai: rupiah(`kontrak/${nama}`, juta * JUTA),
    tanggal: tanggal(`kontrak/${nama}`, bulanHari.length > 5 ? bulanHari : hari(bulanHari)),
    tanggalDaftar: undefined,
    sekaligus,
    tanggalSp2d: sp2d === undefined ? undefined : tanggal(`sp2d/${nama}`, hari(sp2d)),
  });
  const tagihan = (nama: string, bast: string, konversi?: string) => ({
    id: nama,
    nama,
    bast: tanggal(`bast/${nama}`, hari(bast)),
    konversi: konversi === undefined ? undefined : tanggal(`konversi/${nama}`, hari(konversi)),
  });
  const up = (jenis: JenisUpTup, bulanHari: string, juta: number) => ({
    id: `${jenis}/${bulanHari}`,
    nama: `${jenis} ${bulanHari}`,
    jenis,
    tanggal: tanggal(jenis, hari(bulanHari)),
    nilai: rupiah(`${jenis}/${bulanHari}/nilai`, juta * JUTA),
  });
  const bulan = Array.from({ length: 12 }, (_, i) => i + 1);
  return {
    ...rinciKosong(),
    tahun,
    revisi: [
      revisi('02-10', '211'),
      revisi('03-02', '315'),
      revisi('05-22', '211, 315'),
      revisi('06-30', '220'),
      revisi('07-01', '102, 221', 100, 110),
      revisi('09-05', '239'),
    ],
    rpd: bulan.map((b) =>
      baris(
        'rpd',
        b,
        [100, 40, b > 2 && b < 11 ? 20 : 0, b === 6 ? 10 : 0].map((n) => n * JUTA),
      ),
    ),
    realisasi: bulan.map((b) =>
      baris(
        'real',
        b,
        [b === 4 ? 106 : 99, b % 3 === 0 ? 30 : 41, b > 3 ? 18 : 0, b === 5 ? 4 : 0].map((n) => n * JUTA),
      ),
    ),
    pagu: [1, 2, 3, 4].flatMap((t) =>
      pagu(
        t,
        [1200, 480, t > 2 ? 220 : 160, 10].map((n) => n * JUTA),
        [0, t === 2 ? 60 : 0, 0, 0].map((n) => n * JUTA),
      ),
    ),
    kontrak: [
      kontrak('pra', 1, 60, `${tahun - 1}-12-20`, undefined, false),
      kontrak('dini', 1, 55, '01-15', undefined, false),
      kontrak('dini-modal', 2, 199, '03-31', '03-31'),
      kontrak('batas-bawah', 2, 50, '04-01', '06-30'),
      kontrak('batas-tengah', 2, 200, '04-02', '07-01'),
      kontrak('batas-atas', 2, 201, '06-30', '09-30'),
      kontrak('lambat', 2, 120, '07-01', '12-01'),
      kontrak('kecil', 1, 49, '05-05'),
      kontrak('belum', 2, 90, '08-10'),
    ],
    tagihan: [
      tagihan('cepat', '02-02', '02-06'),
      tagihan('tepat', '03-02', '03-27'),
      tagihan('lewat', '04-01', '05-06'),
      tagihan('libur', '05-01', '05-27'),
      tagihan('batas', '09-04', '09-30'),
      tagihan('batas-lewat', '05-01', '06-02'),
      tagihan('belum', '09-04'),
      // Working days up to the month's end just under, at and over what is warned of, in one year or another.
      ...['12-10', '12-12', '12-15', '12-17'].map((bast) => tagihan(`belum ${bast}`, bast)),
      tagihan('terbalik', '06-10', '06-01'),
    ],
    upTup: [
      up('UP', '01-05', 30),
      up('GUP', '02-03', 20),
      up('GUP', '03-04', 14),
      up('GUP', '03-04', 1),
      up('TUP', '03-10', 50),
      up('PTUP', '04-10', 45),
      up('SETORAN TUP', '04-10', 5),
      up('GUP', '05-20', 30),
      up('GUP NIHIL', '06-20', 10),
      up('TUP', '09-01', 25),
      up('GUP', '10-01', 28),
    ],
    kkp: [
      { triwulan: 1, plafon: rupiah('plafon/1', 10 * JUTA), pemakaian: rupiah('pakai/1', 0.3 * JUTA) },
      { triwulan: 2, plafon: rupiah('plafon/2', 10 * JUTA), pemakaian: rupiah('pakai/2', 7 * JUTA) },
      { triwulan: 3, plafon: rupiah('plafon/3', 10 * JUTA), pemakaian: rupiah('pakai/3', 7 * JUTA) },
    ],
    output: [3, 6, 9, 10, 12].flatMap((b) => [
      ro(b, { rvro: 2, pcro: Math.min(100, b * 8), tpcro: b * 8 }, 1),
      ro(b, { rvro: 10, pcro: 100, tpcro: 100, tepat: b === 6 ? 0 : 1 }, 2),
      ro(b, { rvro: 0, pcro: b * 5, tpcro: b * 6, konfirmasi: b === 9 ? 0 : 1 }, 3),
      ro(b, { rvro: 12, pcro: b === 3 ? 0 : 50, ...(b === 10 ? {} : { tpcro: b === 6 ? 0 : 40 }) }, 4),
    ]),
    dispensasi: { spm: masuk('spm', 1200, ''), dispensasi: masuk('dispensasi', 1, '') },
  };
}

const empat = (a: Angka | null): string => a?.nilai?.toDecimalPlaces(4).toString() ?? '–';

/** Values, points lost, what is told of them, and what can still be done; `lengkap`: also every figure with its rule. */
export function sebutTahun(h: HasilIkpaRinci, lengkap: boolean): string[] {
  return [
    ...(lengkap ? angkaIkpaRinci(h) : []).map((a) => `${a.kunci} = ${empat(a)} ${a.status} ← ${a.rumus}`),
    `nilai akhir ${empat(h.ringkas?.nilaiAkhir ?? null)} total ${empat(h.ringkas?.total ?? null)}`,
    ...h.indikator.map((i) => `${i.kunci} ${empat(i.nilai)} ${i.asal}, hilang ${empat(i.hilang)}`),
    ...h.indikator.flatMap(({ kunci, catatan }) => [
      ...(catatan?.taksiran ?? []).map((t) => `${kunci} taksiran: ${t}`),
      ...(catatan?.perhatian ?? []).map((t) => `${kunci} perhatian: ${t}`),
      ...(catatan?.kebijakan ?? []).map((k) => `${kunci} kebijakan: ${k.nama}`),
    ]),
    ...h.perhatian,
    ...(h.proyeksi?.semua ?? []).flatMap(({ nilaiAkhir, indikator, tuas }) =>
      [nilaiAkhir, ...indikator.map((i) => i.nilai), ...tuas.values()].map(
        (a) => `${a.kunci} = ${empat(a)} ${a.satuan} ${a.status}`,
      ),
    ),
    ...tindakLanjut(h, LIBUR_BAWAAN).map(({ sebab, teks, angka, sampai }) =>
      [sebab, teks.id, ...(angka ? [`${angka.nama} ${empat(angka)}`] : ['–']), sampai ?? '–'].join(' | '),
    ),
  ];
}
