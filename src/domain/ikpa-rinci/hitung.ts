import { isoDariSerial } from '../../dasar/tanggal';
import { terbesar } from '../../dasar/ujung';
import type { Angka, Ekspresi } from '../angka';
import type { HariLibur, NilaiIkpa } from '../data';
import { angka, bagi, bulat, fakta, jumlah, kali, kurang, tetap } from '../ekspresi/bentuk';
import type { Fakta } from '../fakta';
import { faktaPedoman } from '../ikpa';
import { type KunciIkpa, type PedomanIkpa, pedomanIkpa } from '../pedoman/ikpa';
import type { KonteksAturan } from '../pedoman/parameter';
import { type AturanRinci, aturanRinci, TAHUN_RINCI, triwulanDari } from './aturan';
import { buat } from './buat';
import type { DataIkpaRinci } from './data';
import { hitungDeviasi } from './deviasi';
import { type HasilDispensasi, hitungDispensasi } from './dispensasi';
import { hitungKontraktual } from './kontraktual';
import { hitungOutput } from './output';
import { hitungPenyerapan } from './penyerapan';
import type { HasilIkpaRinci, IndikatorRinci } from './hasil';
import { proyeksikan } from './proyeksi';
import { hitungRevisi } from './revisi';
import { rpdBukanPagu } from './rpd-setahun';
import { hitungTagihan } from './tagihan';
import { bulanTerakhir, uangRinci } from './uang';
import { hitungUpTup } from './up-tup';

/** Difference that OM-SPAN's hidden decimals explain. */
export const TOLERANSI_OMSPAN = 0.01;

export interface SetelanRinci {
  tahun: number;
  /** Month of the control value; else the last month that the tables hold. */
  bulan?: number | null;
  kontrol?: NilaiIkpa | null;
  konteks?: Omit<KonteksAturan, 'masa'>;
  libur?: readonly HariLibur[];
  /** One of many: its figures stand under its own keys, and nothing is foretold of it. */
  satker?: string;
}

/**
 * Every IKPA indicator whose raw table is there, from January to the end of a month, and the whole put together with
 * OM-SPAN's own values in the places of those that are not. Null for years whose rules are not known,
 * and where no table is whole enough for any indicator.
 */
export function hitungIkpaRinci(data: DataIkpaRinci, setelan: SetelanRinci): HasilIkpaRinci | null {
  const { tahun, kontrol = null, konteks } = setelan;
  if (tahun < TAHUN_RINCI) return null;
  const terakhir = bulanData(data);
  if (terakhir === 0) return null;
  const bulan = setelan.bulan && setelan.bulan <= terakhir ? setelan.bulan : terakhir;
  const { satker } = setelan;
  const aturan: AturanRinci = {
    ...aturanRinci(tahun, bulan, { kebijakan: data.kebijakan, libur: setelan.libur }, konteks),
    ...(satker === undefined ? {} : { satker }),
  };
  const uang = uangRinci(data, aturan);
  const uangAda = data.realisasi.length > 0;
  const bagian = {
    revisi: data.revisi.length > 0 ? hitungRevisi(data.revisi, aturan) : null,
    deviasi: uangAda ? hitungDeviasi(uang, aturan) : null,
    penyerapan: uangAda ? hitungPenyerapan(uang, aturan) : null,
    kontraktual: hitungKontraktual(data.kontrak, aturan),
    tagihan: hitungTagihan(data.tagihan, aturan),
    upTup: hitungUpTup(data.upTup, data.kkp, aturan),
    output: hitungOutput(data.output, uang, aturan),
    // Of the SPM of the last quarter: before it there is nothing to take off.
    dispensasi: triwulanDari(bulan) === 4 ? hitungDispensasi(data.dispensasi, aturan) : null,
  };
  if (Object.values(bagian).every((hasil) => hasil === null)) return null;
  const pedoman = pedomanTahun(aturan.konteks);
  const sebulan = !setelan.bulan || setelan.bulan === bulan;
  const indikator = susunIndikator(bagian, kontrol, { pedoman, aturan, sebulan });
  const hasil = {
    tahun,
    bulan,
    aturan,
    data,
    uang,
    ...bagian,
    indikator,
    ringkas: susunRingkas(indikator, bagian.dispensasi, kontrol, aturan),
    perhatian: rpdBukanPagu(data),
    kontrol,
  };
  return { ...hasil, proyeksi: satker === undefined ? proyeksikan(hasil, data.skenario) : null };
}

/** Last month that any raw table has something of. */
function bulanData(data: DataIkpaRinci): number {
  const uang = bulanTerakhir(data);
  if (uang > 0) return uang;
  const tanggal = [
    ...data.revisi.map((b) => b.tanggal),
    ...data.kontrak.flatMap((b) => [b.tanggal, ...(b.tanggalSp2d ? [b.tanggalSp2d] : [])]),
    ...data.tagihan.flatMap((b) => b.konversi ?? []),
    ...data.upTup.map((b) => b.tanggal),
  ];
  const bulan = tanggal.flatMap((f) => (f.nilai ? [bulanSerial(f.nilai.toNumber(), data.tahun)] : []));
  const output = data.output.filter((b) => b.rvro?.nilai ?? b.pcro?.nilai).map((b) => b.bulan);
  return terbesar([0, ...bulan, ...output, ...data.kkp.map((k) => 3 * k.triwulan), data.dispensasi ? 12 : 0]);
}

/** Month of a day; 0 for a day of another year. */
function bulanSerial(nomor: number, tahun: number | null): number {
  const [tahunHari, bulan = 0] = isoDariSerial(nomor).split('-').map(Number);
  return tahun === null || tahunHari === tahun ? bulan : 0;
}

type Bagian = Pick<
  HasilIkpaRinci,
  'revisi' | 'deviasi' | 'penyerapan' | 'kontraktual' | 'tagihan' | 'upTup' | 'output' | 'dispensasi'
>;

const NAMA: readonly (readonly [KunciIkpa, string, keyof Bagian])[] = [
  ['revisiDipa', 'Revisi DIPA', 'revisi'],
  ['deviasiHal3', 'Deviasi Halaman III DIPA', 'deviasi'],
  ['penyerapan', 'Penyerapan Anggaran', 'penyerapan'],
  ['belanjaKontraktual', 'Belanja Kontraktual', 'kontraktual'],
  ['penyelesaianTagihan', 'Penyelesaian Tagihan', 'tagihan'],
  ['upTup', 'Pengelolaan UP dan TUP', 'upTup'],
  ['dispensasiSpm', 'Dispensasi SPM', 'dispensasi'],
  ['capaianOutput', 'Capaian Output', 'output'],
];

function susunIndikator(
  bagian: Bagian,
  kontrol: NilaiIkpa | null,
  { pedoman, aturan, sebulan }: { pedoman: PedomanIkpa; aturan: AturanRinci; sebulan: boolean },
): IndikatorRinci[] {
  return NAMA.flatMap(([kunci, nama, milik]): IndikatorRinci[] => {
    if (pedoman.bobot[kunci] === undefined) return [];
    const bobot = bobotIndikator(kunci, nama, aturan);
    const hasil = bagian[milik];
    const komponen = kontrol?.komponen.find((k) => k.kunci === kunci);
    const nilaiOmspan = komponen?.nilai?.nilai ? komponen.nilai : null;
    const takBerlaku = komponen?.nilai?.keadaan === 'tidakBerlaku' || komponen?.bobot?.nilai?.isZero() === true;
    const nilai = hasil?.nilai.nilai ? hasil.nilai : null;
    const dipakai: Ekspresi | null = nilai ? angka(nilai) : nilaiOmspan && !takBerlaku ? fakta(nilaiOmspan) : null;
    const asal = nilai ? 'dihitung' : takBerlaku ? 'gugur' : nilaiOmspan ? 'omspan' : 'belumAda';
    return [
      {
        kunci,
        nama,
        bobot,
        asal: asal === 'belumAda' && pedoman.dapatGugur.includes(kunci) ? 'gugur' : asal,
        nilai,
        omspan: takBerlaku ? null : nilaiOmspan,
        selisih:
          nilai && nilaiOmspan && sebulan && !takBerlaku
            ? buat(aturan, {
                kunci: `selisih/${kunci}`,
                nama: `Selisih ${nama} dari OM-SPAN`,
                ekspresi: kurang(bulat(angka(nilai), 2), fakta(nilaiOmspan)),
                kaidah: 'Nilai sebagaimana dicetak − nilai OM-SPAN',
              })
            : null,
        hilang: dipakai
          ? buat(aturan, {
              kunci: `hilang/${kunci}`,
              nama: `Poin yang hilang dari ${nama}`,
              ekspresi: bagi(kali(kurang(tetap(100), dipakai), fakta(bobot)), tetap(100)),
              kaidah: '(100 − nilai) × bobot ÷ 100',
            })
          : null,
        catatan: hasil,
      },
    ];
  });
}

interface PedomanTahun {
  pedoman: PedomanIkpa;
  bobot: Map<KunciIkpa, Fakta>;
}

const menurutKonteks = new WeakMap<KonteksAturan, PedomanTahun>();

/** The weights of a year as inputs, one set for all satkers of a list. */
function tahunIni(konteks: KonteksAturan): PedomanTahun {
  const satu = menurutKonteks.get(konteks) ?? { pedoman: pedomanIkpa(konteks), bobot: new Map<KunciIkpa, Fakta>() };
  menurutKonteks.set(konteks, satu);
  return satu;
}

const pedomanTahun = (konteks: KonteksAturan): PedomanIkpa => tahunIni(konteks).pedoman;

function bobotIndikator(kunci: KunciIkpa, nama: string, aturan: AturanRinci): Fakta {
  const { pedoman, bobot } = tahunIni(aturan.konteks);
  const ada = bobot.get(kunci);
  if (ada) return ada;
  const baca = pedoman.bacaBobot(kunci);
  const nilai = pedoman.bobot[kunci] ?? 0;
  const baru = faktaPedoman(`ikpa-rinci/bobot/${kunci}`, `Bobot ${nama}`, nilai, aturan.pedoman, baca);
  bobot.set(kunci, baru);
  return baru;
}

function susunRingkas(
  indikator: readonly IndikatorRinci[],
  dispensasi: HasilDispensasi | null,
  kontrol: NilaiIkpa | null,
  aturan: AturanRinci,
): HasilIkpaRinci['ringkas'] {
  // Until 2023 a satker whose dispensations nobody names had none.
  if (indikator.some((i) => i.asal === 'belumAda' && i.kunci !== 'dispensasiSpm')) return null;
  const berlaku = indikator.filter((i) => i.asal !== 'gugur');
  const nilai = (i: IndikatorRinci): Ekspresi => (i.nilai ? angka(i.nilai) : i.omspan ? fakta(i.omspan) : tetap(100));
  const bobot = (i: IndikatorRinci): Ekspresi => fakta(i.bobot);
  const taksiran = berlaku.some((i) => i.nilai?.status === 'taksiran' || i.asal === 'belumAda');
  const total = buat(aturan, {
    kunci: 'total',
    nama: 'Nilai Total IKPA',
    ekspresi: jumlah(berlaku.map((i) => bagi(kali(nilai(i), bobot(i)), tetap(100)))),
    kaidah: 'Jumlah nilai × bobot ÷ 100',
    taksiran,
  });
  const konversi = buat(aturan, {
    kunci: 'konversi',
    nama: 'Konversi Bobot',
    ekspresi: jumlah(berlaku.map(bobot)),
    kaidah: 'Jumlah bobot indikator yang berlaku',
    satuan: '%',
    desimal: 0,
  });
  const setelahKonversi = bagi(kali(angka(total), tetap(100)), angka(konversi));
  const pengurang: Ekspresi | null = !aturan.baru
    ? null
    : dispensasi
      ? angka(dispensasi.nilai)
      : kontrol?.pengurangDispensasi?.nilai
        ? fakta(kontrol.pengurangDispensasi)
        : null;
  return {
    total,
    konversi,
    nilaiAkhir: buat(aturan, {
      kunci: 'nilai-akhir',
      nama: 'Nilai IKPA dari data mentah',
      ekspresi: pengurang ? kurang(setelahKonversi, pengurang) : setelahKonversi,
      kaidah: pengurang ? 'Nilai Total ÷ Konversi Bobot − pengurang dispensasi' : 'Nilai Total ÷ Konversi Bobot',
      taksiran,
    }),
    omspan: kontrol?.nilaiAkhirDilaporkan?.nilai ? kontrol.nilaiAkhirDilaporkan : null,
  };
}

/** Every figure of the detail, in the order of the sheet. */
export function angkaIkpaRinci(h: HasilIkpaRinci): Angka[] {
  return [
    ...(h.ringkas ? [h.ringkas.nilaiAkhir, h.ringkas.total, h.ringkas.konversi] : []),
    ...(h.proyeksi?.semua.map((p) => p.nilaiAkhir) ?? []),
    ...h.indikator.flatMap((i) => i.nilai ?? []),
    ...(h.deviasi?.bulan.flatMap((b) => [...b.deviasi.values(), b.gabungan, b.rata, b.nilai]) ?? []),
    ...(h.penyerapan?.triwulan.flatMap((t) => [...t.jenis.map((j) => j.rasio), t.nilai]) ?? []),
    ...(h.kontraktual?.bagian.flatMap((b) => [b.objek, b.rata]) ?? []),
    ...(h.tagihan?.baris.map((b) => b.hari) ?? []),
    ...(h.upTup ? [h.upTup.ketepatan, h.upTup.gup, h.upTup.setoran, h.upTup.tunai] : []),
    ...(h.upTup?.kkp ? [h.upTup.kkp.nilai] : []),
    ...(h.output
      ? [
          h.output.capaian,
          ...(h.output.ketepatan ? [h.output.ketepatan] : []),
          ...h.output.baris.flatMap((b) => b.gap ?? []),
        ]
      : []),
    ...(h.dispensasi ? [h.dispensasi.rasio] : []),
  ];
}
