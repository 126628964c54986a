import { NAMA_BULAN } from '../../dasar/bulan';
import { hariBulan, isoDariSerial } from '../../dasar/tanggal';
import type { Angka } from '../angka';
import { angka, bagi, fakta, jumlah, kali, kurang, maks, tetap } from '../ekspresi/bentuk';
import { KONTRAK_AKSELERASI, kunciTriwulan } from '../pedoman/ikpa-pelaksanaan';
import { DEVIASI_BATAS, DEVIASI_BULAN, PENYERAPAN_TARGET, ROMAWI } from '../pedoman/ikpa-rinci';
import { type DaftarLibur, tanggalTenggat, TENGGAT } from '../pedoman/kalender';
import { nilaiPada } from '../pedoman/parameter';
import { akhirBulan, anggotaPersen, bilangan, triwulanDari } from './aturan';
import { buat } from './buat';
import { rasioDispensasi, tanggaDispensasi } from './dispensasi';
import type { HasilIkpaRinci } from './hitung';

/** One thing to do: what, how much, until when, and the figure whose cell shows why. */
export interface TindakLanjut {
  indikator: string;
  teks: string;
  /** How much; null where the sentence says all. */
  angka: Angka | null;
  /** Last day, as ISO; null where no calendar gives one. */
  sampai: string | null;
  asal: Angka;
}

/** What still brings points, the dearest indicator first; nothing of what is over. */
export function tindakLanjut(h: HasilIkpaRinci, libur: DaftarLibur): TindakLanjut[] {
  const bobot = new Map(h.indikator.map((i) => [i.nama, i.hilang?.nilai?.toNumber() ?? 0]));
  return [
    ...belanjaKurang(h),
    ...deviasi(h, libur),
    ...kontrakBelumDibayar(h),
    ...gupBerikut(h),
    ...output(h, libur),
    ...dispensasiBerikut(h),
  ].sort((a, b) => (bobot.get(b.indikator) ?? 0) - (bobot.get(a.indikator) ?? 0));
}

/** Rupiah still to spend by the end of the quarter, by jenis belanja. */
function belanjaKurang(h: HasilIkpaRinci): TindakLanjut[] {
  const t = h.penyerapan?.triwulan.at(-1);
  if (!t || t.ditetapkan) return [];
  return t.jenis.flatMap((j): TindakLanjut[] => {
    const kurangnya = buat(h.aturan, {
      kunci: `tindak-lanjut/penyerapan/${j.jenis}`,
      nama: `Belanja ${j.jenis} yang masih perlu`,
      ekspresi: maks(
        tetap(0),
        kurang(
          kali(angka(j.netto), anggotaPersen(PENYERAPAN_TARGET, `${j.jenis}-${t.triwulan}`, h.aturan)),
          angka(j.realisasi),
        ),
      ),
      kaidah: 'Pagu netto × target − realisasi',
      satuan: 'rupiah',
      desimal: 0,
    });
    if (!kurangnya.nilai?.gt(0)) return [];
    return [
      {
        indikator: 'Penyerapan Anggaran',
        teks: `Belanja ${j.jenis} yang masih perlu terealisasi untuk target ${j.target}% triwulan ${ROMAWI[t.triwulan]}`,
        angka: kurangnya,
        sampai: akhirBulan(h.tahun, 3 * t.triwulan),
        asal: j.rasio,
      },
    ];
  });
}

/** The deviation that the months to come may have, the next lock of the plan, and money without a plan. */
function deviasi(h: HasilIkpaRinci, libur: DaftarLibur): TindakLanjut[] {
  const hasil = h.deviasi;
  if (!hasil) return [];
  const akhir = nilaiPada(DEVIASI_BULAN, h.aturan.konteks).versi.nilai ?? 12;
  const sisa = akhir - hasil.bulan.length;
  const terakhir = hasil.bulan.at(-1);
  const isi: TindakLanjut[] = [];
  if (sisa > 0 && terakhir?.rata.nilai?.gt(hasil.batas - 1)) {
    const boleh = buat(h.aturan, {
      kunci: 'tindak-lanjut/deviasi',
      nama: 'Rata-rata deviasi bulan sisa',
      ekspresi: bagi(
        kurang(
          kali(bilangan(DEVIASI_BATAS, h.aturan), tetap(akhir)),
          jumlah(hasil.bulan.map((b) => angka(b.gabungan))),
        ),
        tetap(sisa),
      ),
      kaidah: `(${hasil.batas} × ${akhir} − jumlah deviasi bulan lalu) ÷ ${sisa}`,
      satuan: '%',
    });
    const mungkin = boleh.nilai && !boleh.nilai.isNegative();
    isi.push({
      indikator: NAMA_DEVIASI,
      teks: mungkin
        ? `Rata-rata deviasi ${sisa} bulan sisa paling tinggi agar rata-rata setahun ${hasil.batas}% dan nilainya 100`
        : `Rata-rata setahun tidak dapat lagi menjadi ${hasil.batas}%: tiap bulan tanpa deviasi tetap menaikkan nilai`,
      angka: mungkin ? boleh : null,
      sampai: null,
      asal: terakhir.rata,
    });
  }
  const kini = akhirBulan(h.tahun, h.bulan);
  const kunci = TENGGAT.filter((t) => t.id.startsWith('rpd/'))
    .map((t) => ({ nama: t.nama, tanggal: tanggalTenggat(t, h.tahun, libur).tanggal }))
    .filter((t) => t.tanggal > kini)
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1))[0];
  if (kunci && terakhir && terakhir.nilai.nilai?.lt(100))
    isi.push({
      indikator: NAMA_DEVIASI,
      teks: `${kunci.nama}: rencana diperbarui dan revisi DIPA-nya sudah sah`,
      angka: null,
      sampai: kunci.tanggal,
      asal: terakhir.nilai,
    });
  for (const b of hasil.bulan)
    for (const [j, d] of b.deviasi) {
      const rencana = b.rpd.get(j)?.nilai;
      if (!rencana?.isZero() || !b.realisasi.get(j)?.nilai?.gt(0)) continue;
      isi.push({
        indikator: NAMA_DEVIASI,
        teks: `${NAMA_BULAN[b.bulan - 1] ?? ''}: belanja ${j} terealisasi tanpa RPD, deviasinya 100%`,
        angka: b.realisasi.get(j) ?? null,
        sampai: null,
        asal: d,
      });
    }
  return isi;
}

const NAMA_DEVIASI = 'Deviasi Halaman III DIPA';

/** Capital contracts that are still to be paid: the sooner, the more points. */
function kontrakBelumDibayar(h: HasilIkpaRinci): TindakLanjut[] {
  const t = triwulanDari(h.bulan);
  const poin = nilaiPada(KONTRAK_AKSELERASI, h.aturan.konteks).versi.nilai[kunciTriwulan(t)];
  return (h.kontraktual?.kontrak ?? []).flatMap(({ data, bagian }): TindakLanjut[] => {
    const objek = bagian.get('distribusi')?.objek ?? bagian.get('kepatuhan')?.objek;
    if (data.jenis !== '53' || data.sekaligus === false || data.tanggalSp2d || !objek?.nilai?.gt(0)) return [];
    return [
      {
        indikator: 'Belanja Kontraktual',
        teks: `${data.nama}: belanja modal belum dibayar; SP2D sampai akhir triwulan ${ROMAWI[t]} masih ${poin} poin`,
        angka: null,
        sampai: akhirBulan(h.tahun, 3 * t),
        asal: objek,
      },
    ];
  });
}

/** The next GUP: until when it is in time, and how large it must be a month after the last one. */
function gupBerikut(h: HasilIkpaRinci): TindakLanjut[] {
  const terakhir = h.upTup?.baris.filter((b) => b.data.jenis === 'GUP' && b.hariTersedia).at(-1);
  if (!h.upTup || !terakhir?.up || !terakhir.hariTersedia?.nilai) return [];
  if (h.upTup.baris.some((b) => b.data.jenis === 'GUP NIHIL' && b.tepat)) return [];
  const mulai = terakhir.data.tanggal.nilai?.toNumber() ?? 0;
  const sampai = isoDariSerial(mulai + hariBulan(mulai));
  if (sampai <= akhirBulan(h.tahun, h.bulan)) return [];
  const up = buat(h.aturan, {
    kunci: 'tindak-lanjut/gup',
    nama: 'GUP berikut',
    ekspresi: angka(terakhir.up),
    kaidah: 'UP penuh bila tepat sebulan; lebih cepat, boleh lebih kecil sebanding harinya',
    satuan: 'rupiah',
    desimal: 0,
  });
  return [
    {
      indikator: 'Pengelolaan UP dan TUP',
      teks: 'GUP berikutnya: tepat waktu sampai tanggal ini, dan bernilai 100 bila sebesar UP (lebih cepat boleh lebih kecil sebanding harinya)',
      angka: up,
      sampai,
      asal: terakhir.hariTersedia,
    },
  ];
}

/** What one more SPM with dispensation would take off. */
function dispensasiBerikut(h: HasilIkpaRinci): TindakLanjut[] {
  const isi = h.data.dispensasi;
  if (!h.dispensasi || !h.aturan.baru || !isi?.spm?.nilai || !isi.dispensasi?.nilai) return [];
  const satuLagi = rasioDispensasi(jumlah([fakta(isi.dispensasi), tetap(1)]), fakta(isi.spm));
  const tambahan = buat(h.aturan, {
    kunci: 'tindak-lanjut/dispensasi',
    nama: 'Satu SPM dispensasi lagi',
    ekspresi: kurang(tanggaDispensasi(satuLagi, h.aturan), angka(h.dispensasi.nilai)),
    kaidah: 'pengurang dengan satu SPM lagi − pengurang sekarang',
  });
  if (!tambahan.nilai?.gt(0)) return [];
  return [
    {
      indikator: 'Dispensasi SPM',
      teks: 'Satu SPM dispensasi lagi mengurangi nilai akhir sebesar',
      angka: tambahan,
      sampai: null,
      asal: h.dispensasi.rasio,
    },
  ];
}

/** Outputs below 100, and the day of the next report. */
function output(h: HasilIkpaRinci, libur: DaftarLibur): TindakLanjut[] {
  const hasil = h.output;
  if (!hasil) return [];
  const rendah = hasil.baris.filter((b) => b.capaian.nilai?.lt(100));
  const tenggat = TENGGAT.find((t) => t.id === `output/${(hasil.bulan % 12) + 1}`);
  const tahunTenggat = h.tahun + (hasil.bulan === 12 ? 1 : 0);
  return rendah.map((b) => ({
    indikator: 'Capaian Output',
    teks: b.data.terkonfirmasi?.nilai?.isZero()
      ? `${b.data.nama}: belum terkonfirmasi, dihitung 0`
      : `${b.data.nama}: capaian di bawah target kemajuannya`,
    angka: b.capaian,
    sampai: tenggat ? tanggalTenggat(tenggat, tahunTenggat, libur).tanggal : null,
    asal: b.capaian,
  }));
}
