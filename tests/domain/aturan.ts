import type { Ekspresi } from '../../src/domain/angka';
import * as b from '../../src/domain/ekspresi/bentuk';
import type { Fakta, Satuan } from '../../src/domain/fakta';
import { aturanRinci } from '../../src/domain/ikpa-rinci/aturan';
import { type DataIkpaRinci, type JenisUpTup, rinciKosong } from '../../src/domain/ikpa-rinci/data';
import { hitungDeviasi } from '../../src/domain/ikpa-rinci/deviasi';
import { hitungDispensasi } from '../../src/domain/ikpa-rinci/dispensasi';
import { hitungKontraktual } from '../../src/domain/ikpa-rinci/kontraktual';
import { gapRo, hitungOutput } from '../../src/domain/ikpa-rinci/output';
import { hitungPenyerapan } from '../../src/domain/ikpa-rinci/penyerapan';
import { hitungRevisi } from '../../src/domain/ikpa-rinci/revisi';
import { hitungTagihan } from '../../src/domain/ikpa-rinci/tagihan';
import { uangRinci } from '../../src/domain/ikpa-rinci/uang';
import { hitungUpTup } from '../../src/domain/ikpa-rinci/up-tup';
import { JENIS_BELANJA_IKPA } from '../../src/domain/pedoman/ikpa-rinci';
import { pedomanNka, pedomanPenghargaan, pedomanPerencanaan } from '../../src/domain/pedoman/nka';
import { akhirTahun } from '../../src/domain/pedoman/parameter';
import { pedomanSakip } from '../../src/domain/pedoman/sakip';
import { pedomanSkm } from '../../src/domain/pedoman/skm';
import { pedomanSmart } from '../../src/domain/pedoman/smart';
import { pedomanSpm } from '../../src/domain/pedoman/spm';
import { hitungNka, nilaiDinormalkan, nilaiPerencanaan } from '../../src/domain/nka';
import {
  ATURAN_CAPAIAN,
  type AturanCapaian,
  konsolidasikan,
  rasioSampai,
  rumusCapaian,
} from '../../src/domain/polaritas';
import { nilaiSub } from '../../src/domain/sakip';
import {
  galatBaku,
  galatBakuBerstrata,
  sampelKrejcieMorgan,
  sampelSlovin,
  selang95,
  taksiranBerstrata,
  taksiranGabungan,
  ujiBeda,
} from '../../src/domain/sampling';
import { ikmDariUnsur } from '../../src/domain/skm';
import {
  efisiensiAnggaran,
  efisiensiSederhana,
  efisiensiVolume,
  nilaiEfisiensi,
  nilaiImplementasi,
} from '../../src/domain/smart';
import { indeksLayanan } from '../../src/domain/spm';
import { masuk } from './bahan';

const SKM = pedomanSkm({ masa: akhirTahun(2023) });

/** Draws inputs for one case of a rule. */
export interface Undian {
  /** A score from 0 to 100 with two decimals. */
  skor: () => Ekspresi;
  /** A whole number in a range. */
  bilangan: (dari: number, sampai: number) => Ekspresi;
  fakta: Fakta[];
}

/** A reproducible draw from numbers in [0, 1). */
export function undian(acak: () => number, awalan: string): Undian {
  const fakta: Fakta[] = [];
  const baru = (nilai: number, satuan: Satuan): Ekspresi => {
    const isi = masuk(`${awalan}/${fakta.length}`, nilai, satuan);
    fakta.push(isi);
    return b.fakta(isi);
  };
  return {
    fakta,
    skor: () => baru(Math.round(acak() * 10_000) / 100, 'poin'),
    bilangan: (dari, sampai) => baru(dari + Math.floor(acak() * (sampai - dari + 1)), 'orang'),
  };
}

const banyak = <T>(n: number, buat: () => T): T[] => Array.from({ length: n }, buat);
const capaian =
  (aturan: Partial<AturanCapaian>) =>
  (u: Undian): Ekspresi =>
    rumusCapaian(
      { realisasi: u.skor(), target: u.bilangan(1, 60), targetAtas: u.bilangan(61, 100) },
      { ...ATURAN_CAPAIAN, ...aturan },
    );
const strata = (u: Undian) => ({
  populasi: u.bilangan(2_000, 9_000),
  sampel: u.bilangan(500, 1_900),
  berhasil: u.bilangan(10, 490),
});
const anggaran = (u: Undian) => ({
  pagu: u.bilangan(1_000_000, 9_000_000_000),
  realisasi: u.bilangan(1_000_000, 9_000_000_000),
  capaian: u.skor(),
});

/** A drawn input as the fact that a raw table holds. */
const masukkan = (u: Undian, dari: number, sampai: number): Fakta => {
  u.bilangan(dari, sampai);
  return u.fakta.at(-1) ?? masuk('x', 1);
};
/** The year's rules with three holidays that stand in cells beside each other. */
const denganLibur = (u: Undian, tahun: number, awal: number) => ({
  ...aturanRinci(tahun, 12, { kebijakan: [] }),
  libur: banyak(3, () => ({ op: 'fakta' as const, fakta: masukkan(u, awal, awal + 40) })),
});
const nihil = b.tetap(0);
const nilaiAda = (hasil: { nilai: { ekspresi: Ekspresi } } | null): Ekspresi => hasil?.nilai.ekspresi ?? nihil;
const uangAcak = (u: Undian, bulan: readonly number[], dari = 0): Pick<DataIkpaRinci, 'rpd' | 'realisasi' | 'pagu'> => {
  const isi = () =>
    bulan.map((ke) => ({
      bulan: ke,
      isi: JENIS_BELANJA_IKPA.slice(0, 2).map((jenis) => ({ jenis, nilai: masukkan(u, dari, 9) })),
    }));
  return {
    rpd: isi(),
    realisasi: isi(),
    pagu: JENIS_BELANJA_IKPA.slice(0, 2).map((jenis) => ({
      triwulan: null,
      jenis,
      pagu: masukkan(u, 50, 90),
      blokir: masukkan(u, 0, 20),
    })),
  };
};
/** The first days of the years, as Excel counts. */
const AWAL_2022 = 44_562;
const AWAL_2026 = 46_023;

/** Every IKPA indicator from its raw rows on, both regimes where they differ. */
const ATURAN_IKPA_RINCI: Readonly<Record<string, (u: Undian) => Ekspresi>> = {
  'IKPA revisi 2024': (u) => revisiAcak(u, 2026, AWAL_2026),
  'IKPA revisi 2022': (u) => revisiAcak(u, 2022, AWAL_2022),
  ...Object.fromEntries(
    [2022, 2026].flatMap((tahun) => [
      [
        `IKPA deviasi ${tahun}`,
        (u: Undian) => {
          const data = { ...rinciKosong(), ...uangAcak(u, [1, 2]) };
          const aturan = aturanRinci(tahun, 2, data);
          return nilaiAda(hitungDeviasi(uangRinci(data, aturan), aturan));
        },
      ],
      [
        `IKPA penyerapan ${tahun}`,
        (u: Undian) => {
          const data = { ...rinciKosong(), ...uangAcak(u, [3, 6], 1) };
          const aturan = aturanRinci(tahun, 6, data);
          return nilaiAda(hitungPenyerapan(uangRinci(data, aturan), aturan));
        },
      ],
      [
        `IKPA kontraktual ${tahun}`,
        (u: Undian) => {
          const awal = tahun === 2022 ? AWAL_2022 : AWAL_2026;
          const kontrak = banyak(4, () => u.fakta.length).map((id) => ({
            id: String(id),
            nama: `Kontrak ${id}`,
            jenis: '53' as const,
            nilai: masukkan(u, 40_000_000, 220_000_000),
            tanggal: masukkan(u, awal - 40, awal + 300),
            tanggalDaftar: masukkan(u, awal + 290, awal + 310),
            sekaligus: true,
            tanggalSp2d: masukkan(u, awal, awal + 364),
          }));
          return nilaiAda(hitungKontraktual(kontrak, denganLibur(u, tahun, awal + 100)));
        },
      ],
    ]),
  ),
  ...Object.fromEntries([2022, 2026].flatMap(pelaksanaanAcak)),
  'IKPA GAP output': (u) => gapRo(u.skor(), u.bilangan(1, 9_000_000), u.bilangan(0, 9_000_000)),
  'IKPA dispensasi 2024': (u) => dispensasiAcak(u, 2026),
  'IKPA dispensasi 2022': (u) => dispensasiAcak(u, 2022),
};

/** Bills, cash and outputs of a year. */
function pelaksanaanAcak(tahun: number): [string, (u: Undian) => Ekspresi][] {
  const awal = tahun === 2022 ? AWAL_2022 : AWAL_2026;
  const tagihan = (u: Undian): Ekspresi => {
    const isi = banyak(3, () => u.fakta.length).map((id) => ({
      id: String(id),
      nama: `SPM ${id}`,
      bast: masukkan(u, awal, awal + 30),
      konversi: masukkan(u, awal + 25, awal + 60),
    }));
    return nilaiAda(hitungTagihan(isi, denganLibur(u, tahun, awal)));
  };
  const upTup = (u: Undian): Ekspresi => {
    const sp2d = (jenis: JenisUpTup, ke: number) => ({
      id: `${jenis}/${ke}`,
      nama: `${jenis} ${ke}`,
      jenis,
      tanggal: masukkan(u, awal + ke * 40, awal + ke * 40 + 35),
      nilai: masukkan(u, 1_000_000, 9_000_000),
    });
    const isi = (['UP', 'GUP', 'TUP', 'PTUP', 'SETORAN TUP', 'GUP'] as const).map((jenis, ke) => sp2d(jenis, ke));
    const kkp = [1, 2].map((triwulan) => ({
      triwulan,
      plafon: masukkan(u, 1_000_000, 9_000_000),
      pemakaian: masukkan(u, 1, 9_000_000),
    }));
    return nilaiAda(hitungUpTup(isi, kkp, aturanRinci(tahun, 12, { kebijakan: [] })));
  };
  const output = (u: Undian): Ekspresi => {
    const ro = (i: number) => ({
      id: String(i),
      nama: `RO ${i}`,
      bulan: 6,
      target: masukkan(u, 1, 50),
      rvro: masukkan(u, 0, 60),
      pcro: masukkan(u, 0, 110),
      // Before 2024 progress is held against the target of the money.
      tpcro: tahun === 2022 ? undefined : masukkan(u, 1, 100),
      tepatWaktu: masukkan(u, 0, 1),
      terkonfirmasi: masukkan(u, 0, 1),
      prioritasNasional: false,
      pagu: undefined,
      realisasi: undefined,
    });
    const data = { ...rinciKosong(), ...uangAcak(u, [3, 6], 1) };
    const aturan = aturanRinci(tahun, 6, data);
    return nilaiAda(hitungOutput([ro(1), ro(2), ro(3)], uangRinci(data, aturan), aturan));
  };
  return [
    [`IKPA tagihan ${tahun}`, tagihan],
    [`IKPA UP/TUP dan KKP ${tahun}`, upTup],
    [`IKPA output ${tahun}`, output],
  ];
}

function revisiAcak(u: Undian, tahun: number, awal: number): Ekspresi {
  const revisi = banyak(8, () => u.fakta.length).map((id) => ({
    id: String(id),
    nama: `Revisi ${id}`,
    tanggal: masukkan(u, awal, awal + 364),
    kode: '211',
    kodeDihitung: masukkan(u, 0, 1),
    paguSebelum: masukkan(u, 1, 2),
    paguSesudah: masukkan(u, 1, 2),
  }));
  return hitungRevisi(revisi, aturanRinci(tahun, 12, { kebijakan: [] })).nilai.ekspresi;
}

function dispensasiAcak(u: Undian, tahun: number): Ekspresi {
  const data = { spm: masukkan(u, 0, 9_000), dispensasi: masukkan(u, 0, 9) };
  return nilaiAda(hitungDispensasi(data, aturanRinci(tahun, 12, { kebijakan: [] })));
}

/** Every rule of the rule book, by name, each as one expression over drawn inputs. */
export const ATURAN: Readonly<Record<string, (u: Undian) => Ekspresi>> = {
  'capaian maksimum': capaian({}),
  'capaian maksimum, batas 120': capaian({ batas: 120 }),
  'capaian minimum, selisih': capaian({ polaritas: 'minimum' }),
  'capaian minimum, selisih, batas 110': capaian({ polaritas: 'minimum', batas: 110 }),
  'capaian stabil': capaian({ polaritas: 'stabil' }),
  'capaian rentang': capaian({ polaritas: 'rentang' }),
  'capaian minimum, banding': (u) =>
    rumusCapaian(
      { realisasi: u.bilangan(1, 100), target: u.skor() },
      { ...ATURAN_CAPAIAN, polaritas: 'minimum', caraMinimum: 'banding' },
    ),
  'rata-rata': (u) => b.rata(banyak(10, u.skor)),
  'rata-rata berbatas 100': (u) => b.rata(banyak(6, () => b.min(u.skor(), b.tetap(50)))),
  'rata-rata ukur': (u) => b.rataUkur(banyak(3, u.skor)),
  'triwulan dijumlahkan': (u) => konsolidasikan(banyak(3, u.skor), 'jumlah'),
  'triwulan dirata-ratakan': (u) => konsolidasikan(banyak(3, u.skor), 'rataRata'),
  'triwulan nilai terakhir': (u) => konsolidasikan(banyak(3, u.skor), 'nilaiTerakhir'),
  'rasio sampai triwulan': (u) =>
    rasioSampai(
      banyak(3, () => u.bilangan(0, 500)),
      banyak(3, () => u.bilangan(500, 900)),
    ),
  'NKA 50/50': (u) => hitungNka(u.skor(), u.skor(), pedomanNka({ masa: akhirTahun(2024) })).nka.ekspresi,
  'NKA 60/40': (u) => hitungNka(u.skor(), u.skor(), pedomanPenghargaan({ masa: akhirTahun(2021) })).nka.ekspresi,
  'nilai perencanaan 75/25': (u) =>
    nilaiPerencanaan(u.skor(), u.skor(), pedomanPerencanaan({ masa: akhirTahun(2024) })),
  'nilai dinormalkan': (u) => nilaiDinormalkan(banyak(3, () => ({ bobot: 20, nilai: u.skor() }))),
  'SMART implementasi': (u) =>
    nilaiImplementasi(
      { penyerapan: u.skor(), konsistensi: u.skor(), capaianOutput: u.skor(), efisiensi: u.skor() },
      pedomanSmart({ masa: akhirTahun(2021) }),
    ),
  'nilai efisiensi ditahan ±20': (u) => nilaiEfisiensi(b.kurang(u.skor(), b.tetap(50))),
  'efisiensi anggaran': (u) => efisiensiAnggaran(banyak(3, () => anggaran(u))),
  'efisiensi volume': (u) =>
    efisiensiVolume(
      banyak(3, () => ({
        pagu: u.bilangan(1_000_000, 9_000_000_000),
        realisasi: u.bilangan(1_000_000, 9_000_000_000),
        targetVolume: u.bilangan(1, 500),
        realisasiVolume: u.bilangan(1, 500),
      })),
    ),
  'efisiensi sederhana': (u) => efisiensiSederhana(u.skor(), u.skor()),
  'SKM sembilan unsur': (u) =>
    ikmDariUnsur(
      banyak(9, () => u.bilangan(1, 4)),
      SKM,
    ),
  'SKM dengan 0,111': (u) =>
    ikmDariUnsur(
      banyak(9, () => u.bilangan(1, 4)),
      SKM,
      'cetak',
    ),
  'SPM 80/20': (u) => indeksLayanan(u.skor(), u.skor(), pedomanSpm({ masa: akhirTahun(2023) })),
  'SAKIP dari grade': (u) =>
    b.jumlah(
      ['AA', 'BB', 'CC'].map((grade, i) => {
        u.bilangan(1, 15);
        return nilaiSub(
          { nama: grade, grade, bobot: u.fakta.at(-1) ?? masuk(`${i}`, 1) },
          pedomanSakip({ masa: akhirTahun(2023) }),
        );
      }),
    ),
  'kluster gabungan': (u) => taksiranGabungan(banyak(4, () => strata(u))),
  'kluster berstrata': (u) => taksiranBerstrata(banyak(4, () => strata(u))),
  'galat baku kluster': (u) => galatBaku(strata(u)),
  'galat baku berstrata': (u) => galatBakuBerstrata(banyak(3, () => strata(u))),
  'selang 95%, bawah': (u) => {
    const s = banyak(3, () => strata(u));
    return selang95(taksiranBerstrata(s), galatBakuBerstrata(s)).bawah;
  },
  'uji beda': (u) => ujiBeda(strata(u), strata(u)),
  Slovin: (u) => sampelSlovin(u.bilangan(100, 90_000), 0.05),
  'Krejcie–Morgan': (u) => sampelKrejcieMorgan(u.bilangan(100, 90_000), 0.05),
  'pembulatan setengah ke atas': (u) => b.bulat(b.bagi(u.bilangan(1, 99_999), b.tetap(1000)), 2),
  'pembulatan tepat di tengah': (u) =>
    b.bulat(b.bagi(b.jumlah([b.kali(b.tetap(10), u.bilangan(1, 9_999)), b.tetap(5)]), b.tetap(1000)), 2),
  'cacah di atas 100': (u) =>
    b.cacah(
      banyak(8, () => u.bilangan(95, 105)),
      '>',
      100,
      2,
    ),
  'cacah tepat 100': (u) =>
    b.cacah(
      banyak(8, () => u.bilangan(99, 101)),
      '=',
      100,
      2,
    ),
  'cacah paling sedikit 100': (u) =>
    b.cacah(
      banyak(8, () => u.bilangan(99, 101)),
      '>=',
      100,
      2,
    ),
  'cacah di bawah 100': (u) =>
    b.cacah(
      banyak(8, () => u.bilangan(99, 101)),
      '<',
      100,
      2,
    ),
  ...ATURAN_IKPA_RINCI,
};
