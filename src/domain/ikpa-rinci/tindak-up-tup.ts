import { hariBulan as hariSebulan, isoDariSerial, serialDari, sebutTanggal } from '../../dasar/tanggal';
import { angka, bagi, fakta, jumlah, kali, kurang, maks, rata, tetap } from '../ekspresi/bentuk';
import { KKP_POIN, KKP_TARGET, kunciTriwulan, UPTUP_BOBOT, UPTUP_KKP } from '../pedoman/ikpa-pelaksanaan';
import { ROMAWI } from '../pedoman/ikpa-rinci';
import { nilaiPada } from '../pedoman/parameter';
import { akhirBulan, anggotaPersen, kebijakanPada, nilaiAnggota, triwulanDari } from './aturan';
import { buat } from './buat';
import type { JenisUpTup } from './data';
import { rasioDispensasi, tanggaDispensasi } from './dispensasi';
import type { HasilIkpaRinci } from './hasil';
import type { TindakLanjut } from './tindak';
import type { HasilUpTup } from './up-tup';

const INDIKATOR = 'Pengelolaan UP dan TUP';

/** The next GUP and its size, TUP that is still open or was paid back, and what the card still lacks. */
export function tindakUpTup(h: HasilIkpaRinci): TindakLanjut[] {
  const { upTup } = h;
  if (!upTup) return [];
  return [...gupBerikut(h, upTup), ...gupKecil(h, upTup), ...tupTerbuka(h, upTup), ...setoran(h, upTup), ...kartu(h)];
}

const akhirData = (h: HasilIkpaRinci): string => akhirBulan(h.tahun, h.bulan);

/** The next GUP: until when it is in time, and how large it must be on the data's last day and after a month. */
function gupBerikut(h: HasilIkpaRinci, upTup: HasilUpTup): TindakLanjut[] {
  const terakhir = upTup.baris.filter((b) => b.data.jenis === 'GUP' && b.hariTersedia).at(-1);
  if (!terakhir?.up || !terakhir.hariTersedia?.nilai) return [];
  if (upTup.baris.some((b) => b.data.jenis === 'GUP NIHIL' && b.tepat)) return [];
  const mulai = terakhir.data.tanggal.nilai?.toNumber() ?? 0;
  const tambah = kebijakanPada(h.aturan, 'upTup', 'tambahHari', isoDariSerial(mulai));
  const hari = hariSebulan(mulai) + (tambah?.nilai ?? 0);
  const sampai = isoDariSerial(mulai + hari);
  if (sampai <= akhirData(h)) return [];
  const kini = serialDari(akhirData(h));
  const umum = { satuan: 'rupiah', desimal: 0 } as const;
  const penuh = buat(h.aturan, {
    ...umum,
    kunci: 'tindak-lanjut/gup',
    nama: 'GUP berikut',
    ekspresi: angka(terakhir.up),
    kaidah: 'UP penuh bila tepat sebulan; lebih cepat, boleh lebih kecil sebanding harinya',
  });
  const terkecil = buat(h.aturan, {
    ...umum,
    kunci: 'tindak-lanjut/gup-terkecil',
    nama: 'GUP terkecil yang bernilai 100',
    ekspresi: bagi(kali(angka(terakhir.up), kurang(tetap(kini), fakta(terakhir.data.tanggal))), tetap(hari)),
    kaidah: 'UP × hari sejak SP2D terakhir ÷ hari sebulan',
  });
  const tanggal = sebutTanggal(kini);
  return [
    {
      sebab: 'gupWaktu',
      indikator: INDIKATOR,
      teks: {
        id: 'GUP berikutnya: tepat waktu sampai tanggal ini, dan bernilai 100 bila sebesar UP (lebih cepat boleh lebih kecil sebanding harinya)',
        en: 'The next GUP: in time until this day, and worth 100 when it is as large as the UP (sooner it may be smaller in proportion to the days)',
      },
      angka: penuh,
      sampai,
      asal: terakhir.hariTersedia,
    },
    ...(terkecil.nilai?.gt(0)
      ? [
          {
            sebab: 'gupKecil' as const,
            indikator: INDIKATOR,
            teks: {
              id: `GUP terkecil yang bernilai 100 bila SP2D-nya ${tanggal}; bertambah tiap hari sesudahnya`,
              en: `Smallest GUP that is worth 100 with its SP2D on ${tanggal}; it grows with every day after`,
            },
            angka: terkecil,
            sampai,
            asal: terakhir.up,
          },
        ]
      : []),
  ];
}

const BERTURUT = 3;

/** Three GUP in a row that were too small for the days since the one before. */
function gupKecil(h: HasilIkpaRinci, { baris }: HasilUpTup): TindakLanjut[] {
  const terakhir = baris.flatMap((b) => b.disebulankan ?? []).slice(-BERTURUT);
  const [asal] = terakhir.slice(-1);
  if (!asal || terakhir.length < BERTURUT || terakhir.some((a) => !a.nilai?.lt(100))) return [];
  return [
    {
      sebab: 'gupKecil',
      indikator: INDIKATOR,
      teks: {
        id: 'Tiga GUP terakhir terlalu kecil untuk jarak harinya; rata-ratanya',
        en: 'The last three GUP were too small for the days between them; their mean',
      },
      angka: buat(h.aturan, {
        kunci: 'tindak-lanjut/gup-kecil',
        nama: 'Rata-rata tiga GUP terakhir',
        ekspresi: rata(terakhir.map(angka)),
        satuan: '%',
      }),
      sampai: null,
      asal,
    },
  ];
}

/** The last TUP as far as it was neither accounted for nor paid back. */
function tupTerbuka(h: HasilIkpaRinci, { baris, setoran }: HasilUpTup): TindakLanjut[] {
  const milik = (jenis: JenisUpTup) => baris.filter((b) => b.data.jenis === jenis).map((b) => fakta(b.data.nilai));
  const terakhir = baris
    .filter((b) => b.data.jenis === 'TUP')
    .at(-1)
    ?.data.tanggal.nilai?.toNumber();
  if (terakhir === undefined) return [];
  const keluar = [...milik('PTUP'), ...milik('SETORAN TUP')];
  const sisa = buat(h.aturan, {
    kunci: 'tindak-lanjut/tup',
    nama: 'TUP yang belum dipertanggungjawabkan',
    ekspresi: keluar.length > 0 ? kurang(jumlah(milik('TUP')), jumlah(keluar)) : jumlah(milik('TUP')),
    kaidah: 'TUP − pertanggungjawaban − setoran',
    satuan: 'rupiah',
    desimal: 0,
  });
  const sampai = isoDariSerial(terakhir + hariSebulan(terakhir));
  if (!sisa.nilai?.gt(0) || sampai <= akhirData(h)) return [];
  return [
    {
      sebab: 'tup',
      indikator: INDIKATOR,
      teks: {
        id: 'TUP yang belum dipertanggungjawabkan: PTUP tepat waktu sampai tanggal ini, dan sisanya sekecil mungkin',
        en: 'TUP that is not accounted for: PTUP is in time until this day, and as little as can be is paid back',
      },
      angka: sisa,
      sampai,
      asal: setoran,
    },
  ];
}

/** What was paid back of the year's TUP has cost that much; the next one is asked for as large as is needed. */
function setoran(h: HasilIkpaRinci, { setoran: bagian, kkp }: HasilUpTup): TindakLanjut[] {
  if (!bagian.nilai?.lt(100)) return [];
  const porsi = kkp ? 100 - (nilaiPada(UPTUP_KKP, h.aturan.konteks).versi.nilai ?? 0) : 100;
  const hilang = buat(h.aturan, {
    kunci: 'tindak-lanjut/setoran-tup',
    nama: 'Poin yang hilang karena setoran TUP',
    ekspresi: kali(
      kurang(tetap(100), angka(bagian)),
      anggotaPersen(UPTUP_BOBOT, 'setoran', h.aturan),
      bagi(tetap(porsi), tetap(100)),
    ),
    kaidah: '(100 − setoran TUP) × bobot setoran',
  });
  return [
    {
      sebab: 'tup',
      indikator: INDIKATOR,
      teks: {
        id: 'TUP berikutnya diajukan sebesar yang dibutuhkan: setoran sisa TUP sudah mengurangi nilai indikator sebesar',
        en: 'The next TUP is asked for as large as is needed: TUP paid back has already taken off the indicator',
      },
      angka: hilang,
      sampai: null,
      asal: bagian,
    },
  ];
}

/** Rupiah that the card still lacks for this quarter's target. */
function kartu(h: HasilIkpaRinci): TindakLanjut[] {
  const t = triwulanDari(h.bulan);
  const terakhir = [...h.data.kkp].filter((k) => k.triwulan <= t).sort((a, b) => b.triwulan - a.triwulan)[0];
  const asal = h.upTup?.kkp?.nilai ?? h.upTup?.nilai;
  if (!terakhir || !asal || nilaiPada(UPTUP_KKP, h.aturan.konteks).versi.nilai === 0) return [];
  const target = kali(fakta(terakhir.plafon), tetap(12), anggotaPersen(KKP_TARGET, kunciTriwulan(t), h.aturan));
  const kurangnya = buat(h.aturan, {
    kunci: 'tindak-lanjut/kkp',
    nama: 'Pemakaian KKP yang masih perlu',
    ekspresi: maks(tetap(0), kurang(target, fakta(terakhir.pemakaian))),
    kaidah: 'Plafon sebulan × 12 × target − pemakaian',
    satuan: 'rupiah',
    desimal: 0,
  });
  if (!kurangnya.nilai?.gt(0)) return [];
  const poin = nilaiAnggota(KKP_POIN, 'tercapai', h.aturan);
  return [
    {
      sebab: 'kkp',
      indikator: INDIKATOR,
      teks: {
        id: `Pemakaian KKP yang masih perlu untuk target triwulan ${ROMAWI[t]} (${poin} poin)`,
        en: `Use of the government card that is still needed for the target of quarter ${ROMAWI[t]} (${poin} points)`,
      },
      angka: kurangnya,
      sampai: akhirBulan(h.tahun, 3 * t),
      asal,
    },
  ];
}

/** What one more SPM with dispensation would take off. */
export function tindakDispensasi(h: HasilIkpaRinci): TindakLanjut[] {
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
      sebab: 'dispensasi',
      indikator: 'Dispensasi SPM',
      teks: {
        id: 'Satu SPM dispensasi lagi mengurangi nilai akhir sebesar',
        en: 'One more SPM with dispensation takes off the final value',
      },
      angka: tambahan,
      sampai: null,
      asal: h.dispensasi.rasio,
    },
  ];
}
