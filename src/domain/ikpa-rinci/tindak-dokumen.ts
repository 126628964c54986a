import { serialDari } from '../../dasar/tanggal';
import { angka, bagi, bulatAtas, fakta, kurang, maks, tetap } from '../ekspresi/bentuk';
import { KONTRAK_AKSELERASI, KONTRAK_DINI, kunciTriwulan, TAGIHAN_HARI } from '../pedoman/ikpa-pelaksanaan';
import { REVISI_POIN, ROMAWI } from '../pedoman/ikpa-rinci';
import { type DaftarLibur, tanggalTenggat, TENGGAT } from '../pedoman/kalender';
import { nilaiPada } from '../pedoman/parameter';
import { akhirBulan, nilaiAnggota, triwulanDari } from './aturan';
import { buat } from './buat';
import type { HasilIkpaRinci } from './hasil';
import type { OutputDihitung } from './output';
import { hariTagihan, tagihanTerbuka, tenggatTagihan } from './tagihan';
import type { TindakLanjut } from './tindak';

const KONTRAKTUAL = 'Belanja Kontraktual';

/** Contracts that still bring more points: signed early, or capital ones paid this quarter. */
export function tindakKontrak(h: HasilIkpaRinci): TindakLanjut[] {
  return [...kontrakDini(h), ...sesudahJuni(h), ...kontrakBelumDibayar(h)];
}

/** What is signed by the end of March is an object that gives more than 100. */
function kontrakDini(h: HasilIkpaRinci): TindakLanjut[] {
  const dini = h.kontraktual?.bagian.find((b) => b.kunci === 'dini');
  if (!dini || !h.aturan.baru || h.bulan >= 3) return [];
  const poin = nilaiAnggota(KONTRAK_DINI, 'triwulanSatu', h.aturan);
  return [
    {
      sebab: 'kontrak',
      indikator: KONTRAKTUAL,
      teks: {
        id: `Kontrak yang ditandatangani sampai tanggal ini masih ${poin} poin; sekarang objeknya`,
        en: `A contract signed by this day still brings ${poin} points; objects so far`,
      },
      angka: dini.objek,
      sampai: akhirBulan(h.tahun, 3),
      asal: dini.rata,
    },
  ];
}

/** How many contracts may still be signed in the second half with more than three quarters of all signed by June. */
function sesudahJuni(h: HasilIkpaRinci): TindakLanjut[] {
  const bagian = h.kontraktual?.bagian.find((b) => b.kunci === 'distribusi');
  if (!bagian || h.bulan < 4 || h.bulan > 11 || !bagian.jumlah.nilai?.gt(0)) return [];
  const boleh = buat(h.aturan, {
    kunci: 'tindak-lanjut/kontrak-sesudah-juni',
    nama: 'Kontrak yang masih boleh ditandatangani sesudah Juni',
    ekspresi: maks(
      tetap(0),
      kurang(
        kurang(bulatAtas(bagi(angka(bagian.jumlah), tetap(3))), tetap(1)),
        kurang(angka(bagian.objek), angka(bagian.jumlah)),
      ),
    ),
    kaidah: 'agar yang ditandatangani s.d. Juni tetap lebih dari tiga perempat',
    satuan: '',
    desimal: 0,
  });
  if (!bagian.rata.nilai?.eq(100)) return [];
  return [
    {
      sebab: 'kontrak',
      indikator: KONTRAKTUAL,
      teks: {
        id: 'Kontrak yang masih boleh ditandatangani sesudah Juni tanpa menurunkan bagian distribusi',
        en: 'Contracts that may still be signed after June without lowering the part distribusi',
      },
      angka: boleh,
      sampai: h.bulan < 6 ? akhirBulan(h.tahun, 6) : null,
      asal: bagian.rata,
    },
  ];
}

/** Capital contracts that are still to be paid: the sooner, the more points. */
function kontrakBelumDibayar(h: HasilIkpaRinci): TindakLanjut[] {
  const t = triwulanDari(h.bulan);
  const poin = nilaiPada(KONTRAK_AKSELERASI, h.aturan.konteks).versi.nilai[kunciTriwulan(t)];
  return (h.kontraktual?.kontrak ?? []).flatMap(({ data, bagian }): TindakLanjut[] => {
    const objek = bagian.get('distribusi')?.objek ?? bagian.get('kepatuhan')?.objek;
    if (data.jenis !== '53' || data.sekaligus === false || data.tanggalSp2d || !objek?.nilai?.gt(0)) return [];
    return [
      {
        sebab: 'kontrak',
        indikator: KONTRAKTUAL,
        teks: {
          id: `${data.nama}: belanja modal belum dibayar; SP2D sampai akhir triwulan ${ROMAWI[t]} masih ${poin} poin`,
          en: `${data.nama}: belanja modal not paid yet; an SP2D by the end of quarter ${ROMAWI[t]} still brings ${poin} points`,
        },
        angka: null,
        sampai: akhirBulan(h.tahun, 3 * t),
        asal: objek,
      },
    ];
  });
}

/** From this working day on a bill that is not at the KPPN is warned of. */
const HARI_PERINGATAN = 12;

/** Work that was handed over and not billed: working days so far, and the last day in time. */
export function tindakTagihan(h: HasilIkpaRinci, libur: DaftarLibur): TindakLanjut[] {
  const akhir = akhirBulan(h.tahun, h.bulan);
  const batas = nilaiPada(TAGIHAN_HARI, h.aturan.konteks).versi.nilai ?? 0;
  return tagihanTerbuka(h.data.tagihan, h.aturan).flatMap((satu): TindakLanjut[] => {
    const bast = satu.bast.nilai?.toNumber() ?? 0;
    const hari = buat(h.aturan, {
      kunci: `tindak-lanjut/tagihan/${satu.id}`,
      nama: `Hari kerja ${satu.nama} s.d. akhir bulan data`,
      ekspresi: hariTagihan(fakta(satu.bast), tetap(serialDari(akhir)), h.aturan.libur),
      kaidah: 'Hari kerja sejak BAST/BAPP menurut hitungan OM-SPAN',
      satuan: '',
      desimal: 0,
    });
    if (!hari.nilai?.gte(HARI_PERINGATAN)) return [];
    const sampai = tenggatTagihan(bast, batas, libur.hari);
    const lewat = hari.nilai.gt(batas);
    return [
      {
        sebab: 'tagihan',
        indikator: 'Penyelesaian Tagihan',
        teks: lewat
          ? {
              id: `${satu.nama}: belum diterima KPPN dan sudah terlambat; hari kerja sejak BAST/BAPP`,
              en: `${satu.nama}: not at the KPPN yet and late already; working days since BAST/BAPP`,
            }
          : {
              id: `${satu.nama}: belum diterima KPPN; hari kerja sejak BAST/BAPP (paling lama ${batas})`,
              en: `${satu.nama}: not at the KPPN yet; working days since BAST/BAPP (at most ${batas})`,
            },
        angka: hari,
        sampai: lewat ? null : sampai,
        asal: hari,
      },
    ];
  });
}

/** Outputs below 100, those whose figures do not go together, and the day of the next report. */
export function tindakOutput(h: HasilIkpaRinci, libur: DaftarLibur): TindakLanjut[] {
  const hasil = h.output;
  if (!hasil) return [];
  const tenggat = TENGGAT.find((t) => t.id === `output/${(hasil.bulan % 12) + 1}`);
  const tahunTenggat = h.tahun + (hasil.bulan === 12 ? 1 : 0);
  const sampai = tenggat ? tanggalTenggat(tenggat, tahunTenggat, libur).tanggal : null;
  const umum = { sebab: 'output', indikator: 'Capaian Output', sampai } as const;
  const terendahDulu = [...hasil.baris].sort((a, b) => Number(a.capaian.nilai ?? 100) - Number(b.capaian.nilai ?? 100));
  return terendahDulu.flatMap((b): TindakLanjut[] => [
    ...(b.capaian.nilai?.lt(100)
      ? [{ ...umum, teks: sebabRendah(b), angka: b.capaian.nilai.isZero() ? null : b.capaian, asal: b.capaian }]
      : []),
    ...(b.janggal && b.gap
      ? [
          {
            ...umum,
            teks: {
              id: `${b.data.nama}: PCRO jauh dari persentase realisasi; tanpa keterangan yang baik tidak terkonfirmasi. Selisihnya`,
              en: `${b.data.nama}: PCRO is far from the share of the money that was spent; without a good explanation it is not confirmed. The gap`,
            },
            angka: b.gap,
            asal: b.gap,
          },
        ]
      : []),
  ]);
}

function sebabRendah({ data }: OutputDihitung): TindakLanjut['teks'] {
  if (data.terkonfirmasi?.nilai?.isZero())
    return {
      id: `${data.nama}: belum terkonfirmasi, dihitung 0`,
      en: `${data.nama}: not confirmed, counted as 0`,
    };
  if (data.pcro?.nilai?.gte(100) && data.target?.nilai && data.rvro?.nilai?.lt(data.target.nilai))
    return {
      id: `${data.nama}: PCRO sudah 100, tetapi volumenya belum mencapai target`,
      en: `${data.nama}: PCRO is 100 already, and the volume is below its target`,
    };
  return {
    id: `${data.nama}: capaian di bawah target kemajuannya`,
    en: `${data.nama}: below its target for progress`,
  };
}

/** The revision after the second that counts in a semester. */
export function tindakRevisi(h: HasilIkpaRinci): TindakLanjut[] {
  const bagian = h.revisi?.bagian.at(-1);
  if (!bagian || !h.aturan.baru || !bagian.banyak.nilai?.eq(2)) return [];
  const [dua, lebih] = [nilaiAnggota(REVISI_POIN, 'dua', h.aturan), nilaiAnggota(REVISI_POIN, 'lebih', h.aturan)];
  return [
    {
      sebab: 'revisi',
      indikator: 'Revisi DIPA',
      teks: {
        id: `Satu lagi revisi yang dihitung dalam ${bagian.nama} menurunkan poin semester dari ${dua} menjadi ${lebih}`,
        en: `One more revision that counts in ${bagian.nama} lowers the semester's points from ${dua} to ${lebih}`,
      },
      angka: bagian.banyak,
      sampai: akhirBulan(h.tahun, h.bulan <= 6 ? 6 : 12),
      asal: bagian.nilai,
    },
  ];
}
