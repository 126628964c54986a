import { NAMA_BULAN } from '../../dasar/bulan';
import type { Ekspresi } from '../angka';
import { angka, bagi, jumlah, kali, kurang, maks, rata, tetap } from '../ekspresi/bentuk';
import {
  DEVIASI_BATAS,
  DEVIASI_BULAN,
  DEVIASI_RATA,
  type JenisBelanja,
  PENYERAPAN_TARGET,
  ROMAWI,
} from '../pedoman/ikpa-rinci';
import { type DaftarLibur, KUNCI_RPD, tanggalTenggat } from '../pedoman/kalender';
import { nilaiPada } from '../pedoman/parameter';
import { akhirBulan, anggotaPersen, bilangan, triwulanDari } from './aturan';
import { buat } from './buat';
import type { BulanDeviasi, HasilDeviasi } from './deviasi';
import type { HasilIkpaRinci } from './hasil';
import { rasioPenyerapan } from './penyerapan';
import type { TindakLanjut } from './tindak';
import { realisasiSampai } from './uang';

const PENYERAPAN = 'Penyerapan Anggaran';
const DEVIASI = 'Deviasi Halaman III DIPA';

/** Rupiah still to spend by the end of the quarter, and the fall that the next quarter brings. */
export function tindakPenyerapan(h: HasilIkpaRinci): TindakLanjut[] {
  return [...belanjaKurang(h), ...triwulanBerikut(h)];
}

function belanjaKurang(h: HasilIkpaRinci): TindakLanjut[] {
  const t = h.penyerapan?.triwulan.at(-1);
  if (!t || t.ditetapkan) return [];
  // What its share of the pagu loses most by stands first.
  const hilang = ({ rasio, proporsi }: (typeof t.jenis)[number]): number =>
    (100 - (rasio.nilai?.toNumber() ?? 100)) * (proporsi.nilai?.toNumber() ?? 0);
  const terbesarDulu = [...t.jenis].sort((a, b) => hilang(b) - hilang(a));
  return terbesarDulu.flatMap((j): TindakLanjut[] => {
    const target = anggotaPersen(PENYERAPAN_TARGET, `${j.jenis}-${t.triwulan}`, h.aturan);
    const kurangnya = buat(h.aturan, {
      kunci: `tindak-lanjut/penyerapan/${j.jenis}`,
      nama: `Belanja ${j.jenis} yang masih perlu`,
      ekspresi: maks(tetap(0), kurang(kali(angka(j.netto), target), angka(j.realisasi))),
      kaidah: 'Pagu netto × target − realisasi',
      satuan: 'rupiah',
      desimal: 0,
    });
    if (!kurangnya.nilai?.gt(0)) return [];
    const tw = ROMAWI[t.triwulan];
    return [
      {
        sebab: 'penyerapanKurang',
        indikator: PENYERAPAN,
        teks: {
          id: `Belanja ${j.jenis} yang masih perlu terealisasi untuk target ${j.target}% triwulan ${tw}`,
          en: `Still to be spent of belanja ${j.jenis} for the target of ${j.target}% in quarter ${tw}`,
        },
        angka: kurangnya,
        sampai: akhirBulan(h.tahun, 3 * t.triwulan),
        asal: j.rasio,
      },
    ];
  });
}

/** At a quarter's end: the value that the next quarter's target makes of what has been spent so far. */
function triwulanBerikut(h: HasilIkpaRinci): TindakLanjut[] {
  const hasil = h.penyerapan;
  const t = triwulanDari(h.bulan);
  const berikut = triwulanDari(h.bulan + 1);
  const [netto, proporsi] = [h.uang.netto.get(berikut), h.uang.proporsi.get(berikut)];
  if (!hasil || h.bulan !== 3 * t || h.bulan === 12 || !netto || !proporsi) return [];
  const bagian = [...proporsi].flatMap(([j, p]): Ekspresi[] => {
    const pagu = netto.get(j);
    if (!pagu) return [];
    const target = anggotaPersen(PENYERAPAN_TARGET, `${j}-${berikut}`, h.aturan);
    const rasio = rasioPenyerapan(realisasiSampai(h.uang, h.bulan, j), angka(pagu), target);
    return [bagi(kali(rasio, angka(p)), tetap(100))];
  });
  const bulan = NAMA_BULAN[h.bulan] ?? '';
  const nanti = buat(h.aturan, {
    kunci: 'tindak-lanjut/penyerapan/triwulan-berikut',
    nama: `Penyerapan awal triwulan ${ROMAWI[berikut]}`,
    ekspresi: rata([...hasil.triwulan.map((x) => angka(x.nilai)), jumlah(bagian)]),
    kaidah: 'Rata-rata triwulan dengan realisasi sekarang terhadap target triwulan berikutnya',
  });
  if (!nanti.nilai || !hasil.nilai.nilai?.gt(nanti.nilai)) return [];
  return [
    {
      sebab: 'penyerapanTurun',
      indikator: PENYERAPAN,
      teks: {
        id: `${bulan}: tanpa realisasi baru nilai turun menjadi ini, karena dibandingkan dengan target penuh triwulan ${ROMAWI[berikut]}`,
        en: `${bulan}: with nothing more spent the value falls to this, because the whole target of quarter ${ROMAWI[berikut]} counts from then on`,
      },
      angka: nanti,
      sampai: akhirBulan(h.tahun, 3 * berikut),
      asal: hasil.nilai,
    },
  ];
}

/** The deviation that the months to come may have, the next lock of the plan, money without a plan and plans of blocked money. */
export function tindakDeviasi(h: HasilIkpaRinci, libur: DaftarLibur): TindakLanjut[] {
  const hasil = h.deviasi;
  const terakhir = hasil?.bulan.at(-1);
  if (!hasil || !terakhir) return [];
  const kunci = kunciBerikut(h, libur);
  return [
    ...deviasiSisa(h, hasil, terakhir),
    ...(kunci && terakhir.nilai.nilai?.lt(100)
      ? [
          {
            sebab: 'rpdTerkunci' as const,
            indikator: DEVIASI,
            teks: {
              id: `${kunci.nama}: rencana diperbarui dan revisi DIPA-nya sudah sah`,
              en: `${kunci.nama}: the plan brought up to date and its DIPA revision posted`,
            },
            angka: null,
            sampai: kunci.tanggal,
            asal: terakhir.nilai,
          },
        ]
      : []),
    ...tidakSesuai(h, hasil),
    ...terblokir(h, kunci?.tanggal ?? null),
  ];
}

function kunciBerikut(h: HasilIkpaRinci, libur: DaftarLibur): { nama: string; tanggal: string } | undefined {
  const kini = akhirBulan(h.tahun, h.bulan);
  return KUNCI_RPD.map((t) => ({ nama: t.nama, tanggal: tanggalTenggat(t, h.tahun, libur).tanggal }))
    .filter((t) => t.tanggal > kini)
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1))[0];
}

function deviasiSisa(h: HasilIkpaRinci, hasil: HasilDeviasi, terakhir: BulanDeviasi): TindakLanjut[] {
  const akhir = nilaiPada(DEVIASI_BULAN, h.aturan.konteks).versi.nilai ?? 12;
  const sisa = akhir - hasil.bulan.length;
  if (sisa <= 0 || !terakhir.rata.nilai?.gt(hasil.batas - 1)) return [];
  const setahun = kali(bilangan(DEVIASI_BATAS, h.aturan), tetap(akhir));
  const boleh = buat(h.aturan, {
    kunci: 'tindak-lanjut/deviasi',
    nama: 'Rata-rata deviasi bulan sisa',
    ekspresi: bagi(kurang(setahun, jumlah(hasil.bulan.map((b) => angka(b.gabungan)))), tetap(sisa)),
    kaidah: `(${hasil.batas} × ${akhir} − jumlah deviasi bulan lalu) ÷ ${sisa}`,
    satuan: '%',
  });
  const mungkin = boleh.nilai && !boleh.nilai.isNegative();
  return [
    {
      sebab: 'rpdTerkunci',
      indikator: DEVIASI,
      teks: mungkin
        ? {
            id: `Rata-rata deviasi ${sisa} bulan sisa paling tinggi agar rata-rata setahun ${hasil.batas}% dan nilainya 100`,
            en: `Highest mean deviation of the ${sisa} months left for a year's mean of ${hasil.batas}% and a value of 100`,
          }
        : {
            id: `Rata-rata setahun tidak dapat lagi menjadi ${hasil.batas}%: tiap bulan tanpa deviasi tetap menaikkan nilai`,
            en: `The year's mean can no longer be ${hasil.batas}%: every month without deviation still raises the value`,
          },
      angka: mungkin ? boleh : null,
      sampai: null,
      asal: terakhir.rata,
    },
  ];
}

/** Jenis belanja that were spent without a plan or planned and not spent: what they add to the mean deviation. */
function tidakSesuai(h: HasilIkpaRinci, hasil: HasilDeviasi): TindakLanjut[] {
  const tertimbang = nilaiPada(DEVIASI_RATA, h.aturan.konteks).versi.nilai === 'tertimbang';
  const bagianBulan = (b: BulanDeviasi, j: JenisBelanja): Ekspresi[] => {
    const [d, p] = [b.deviasi.get(j), h.uang.proporsi.get(triwulanDari(b.bulan))?.get(j)];
    if (!d || (tertimbang && !p)) return [];
    return [tertimbang && p ? bagi(kali(angka(d), angka(p)), tetap(100)) : bagi(angka(d), tetap(b.deviasi.size))];
  };
  const ada = (b: BulanDeviasi, j: JenisBelanja, yang: 'rpd' | 'realisasi'): boolean =>
    b[yang].get(j)?.nilai?.gt(0) ?? false;
  const susun = (j: JenisBelanja, tanpaRpd: boolean): TindakLanjut[] => {
    const bulan = hasil.bulan.filter(
      (b) => ada(b, j, 'rpd') !== tanpaRpd && ada(b, j, 'realisasi') === tanpaRpd && b.deviasi.get(j)?.nilai?.gt(0),
    );
    const asal = bulan.at(-1)?.deviasi.get(j);
    if (!asal) return [];
    const tambahan = buat(h.aturan, {
      kunci: `tindak-lanjut/deviasi/${tanpaRpd ? 'tanpa-rpd' : 'tanpa-realisasi'}/${j}`,
      nama: `Deviasi dari belanja ${j} ${tanpaRpd ? 'tanpa RPD' : 'tanpa realisasi'}`,
      ekspresi: bagi(jumlah(bulan.flatMap((b) => bagianBulan(b, j))), tetap(hasil.bulan.length)),
      kaidah: 'Jumlah deviasi × proporsi bulan itu ÷ banyaknya bulan',
      satuan: '%',
    });
    const nama = bulan.map((b) => NAMA_BULAN[b.bulan - 1] ?? '').join(', ');
    return [
      {
        sebab: 'rpdTidakSesuai',
        indikator: DEVIASI,
        teks: tanpaRpd
          ? {
              id: `Belanja ${j} terealisasi tanpa RPD (${nama}), deviasinya 100%; menambah rata-rata deviasi sebesar`,
              en: `Belanja ${j} was spent without an RPD (${nama}), a deviation of 100%; it adds to the mean deviation`,
            }
          : {
              id: `RPD belanja ${j} tidak terealisasi sama sekali (${nama}); menambah rata-rata deviasi sebesar`,
              en: `Nothing of the RPD of belanja ${j} was spent (${nama}); it adds to the mean deviation`,
            },
        angka: tambahan,
        sampai: null,
        asal,
      },
    ];
  };
  return hasil.jenis.flatMap((j) => [...susun(j, true), ...susun(j, false)]);
}

/** Plans of the months to come that the pagu without its blocked part no longer holds. */
function terblokir(h: HasilIkpaRinci, sampai: string | null): TindakLanjut[] {
  const netto = h.uang.netto.get(triwulanDari(h.bulan));
  if (!netto) return [];
  return h.uang.jenis.flatMap((j): TindakLanjut[] => {
    const pagu = netto.get(j);
    const diblokir = h.data.pagu.some((p) => p.jenis === j && p.blokir?.nilai?.gt(0));
    const rencana = [...h.uang.rpd].flatMap(([b, isi]) => (b > h.bulan ? (isi.get(j) ?? []) : []));
    if (!pagu || !diblokir || rencana.length === 0) return [];
    const lebih = buat(h.aturan, {
      kunci: `tindak-lanjut/blokir/${j}`,
      nama: `RPD belanja ${j} di atas pagu yang tidak diblokir`,
      ekspresi: kurang(jumlah(rencana.map(angka)), kurang(angka(pagu), realisasiSampai(h.uang, h.bulan, j))),
      kaidah: 'RPD bulan sisa − (pagu netto − realisasi)',
      satuan: 'rupiah',
      desimal: 0,
    });
    if (!lebih.nilai?.gt(0)) return [];
    return [
      {
        sebab: 'blokir',
        indikator: DEVIASI,
        teks: {
          id: `RPD belanja ${j} bulan sisa melebihi sisa pagu yang tidak diblokir; rencana perlu dikurangi sebesar`,
          en: `The RPD of belanja ${j} for the months left is above what is left of the pagu that is not blocked; the plan has to shrink by`,
        },
        angka: lebih,
        sampai,
        asal: pagu,
      },
    ];
  });
}
