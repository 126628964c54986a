import { isoDariSerial, serialDari, sebutTanggal } from '../../dasar/tanggal';
import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, fakta, hariBulan, jika, jumlah, kali, kurang, min, rata, tetap } from '../ekspresi/bentuk';
import { KKP_POIN, KKP_TARGET, kunciTriwulan, UPTUP_BOBOT, UPTUP_KKP } from '../pedoman/ikpa-pelaksanaan';
import { ROMAWI } from '../pedoman/ikpa-rinci';
import { bacaKebijakan } from '../pedoman/kebijakan-ikpa';
import { nilaiPada } from '../pedoman/parameter';
import type { Fakta } from '../fakta';
import {
  akhirBulan,
  anggota,
  anggotaPersen,
  type AturanRinci,
  type CatatanRinci,
  catatanKosong,
  kebijakanPada,
  triwulanDari,
} from './aturan';
import { buat } from './buat';
import type { BarisKkp, BarisUpTup } from './data';

export interface UpTupDihitung {
  data: BarisUpTup;
  /** SP2D that the days are counted from; null for the first, and for what has no term. */
  sebelum: BarisUpTup | null;
  /** UP outstanding when it came. */
  up: Angka | null;
  hari: Angka | null;
  /** Days that there were. */
  hariTersedia: Angka | null;
  tepat: Angka | null;
  /** GUP as if it had come after exactly a month, 0–100%. */
  disebulankan: Angka | null;
}

export interface KkpDihitung {
  data: BarisKkp;
  target: Angka;
  nilai: Angka;
}

export interface HasilUpTup extends CatatanRinci {
  baris: UpTupDihitung[];
  ketepatan: Angka;
  gup: Angka;
  setoran: Angka;
  tunai: Angka;
  kkp: { baris: KkpDihitung[]; nilai: Angka } | null;
  nilai: Angka;
}

/** 100 when it came within the days of the month of the SP2D before. */
export const tepatWaktu = (hari: Ekspresi, tersedia: Ekspresi): Ekspresi =>
  jika([hari, '<=', tersedia], tetap(100), tetap(0));

/** GUP as a share of the UP, stretched to a month, 0–100%; two on one day count whole. */
const gupDisebulankan = (gup: Ekspresi, up: Ekspresi, hari: Ekspresi, tersedia: Ekspresi): Ekspresi =>
  jika([hari, '<=', tetap(0)], tetap(100), min(tetap(100), kali(bagi(gup, up), bagi(tersedia, hari), tetap(100))));

/** What was not paid back of the year's TUP, 0–100%. */
const nilaiSetoran = (setoran: Ekspresi, tup: Ekspresi): Ekspresi =>
  kurang(tetap(100), kali(bagi(setoran, tup), tetap(100)));

export const nilaiTunai = (
  bagian: { ketepatan: Ekspresi; gup: Ekspresi; setoran: Ekspresi },
  a: AturanRinci,
): Ekspresi =>
  jumlah([
    kali(anggotaPersen(UPTUP_BOBOT, 'ketepatan', a), bagian.ketepatan),
    kali(anggotaPersen(UPTUP_BOBOT, 'gup', a), bagian.gup),
    kali(anggotaPersen(UPTUP_BOBOT, 'setoran', a), bagian.setoran),
  ]);

/** Cash and card together, no more than 100; cash alone where no card was used. */
export const nilaiUpTup = (tunai: Ekspresi, kkp: Ekspresi | null, porsiKkp: number): Ekspresi =>
  kkp
    ? min(
        tetap(100),
        jumlah([kali(bagi(tetap(100 - porsiKkp), tetap(100)), tunai), kali(bagi(tetap(porsiKkp), tetap(100)), kkp)]),
      )
    : min(tetap(100), tunai);

/** Pengelolaan UP dan TUP, 0–100; null without a transaction: the indicator does not apply then. */
export function hitungUpTup(
  semua: readonly BarisUpTup[],
  kkp: readonly BarisKkp[],
  aturan: AturanRinci,
): HasilUpTup | null {
  const akhir = serialDari(akhirBulan(aturan.tahun, aturan.bulan));
  const urut = semua
    .filter((b) => b.tanggal.nilai?.floor().lte(akhir))
    .map((data, ke) => ({ data, ke }))
    .sort((a, b) => hariKe(a.data) - hariKe(b.data) || a.ke - b.ke)
    .map(({ data }) => data);
  if (urut.length === 0) return null;
  const catatan = catatanKosong();
  const baris = susunBaris(urut, catatan, aturan);
  const ketepatan = rataan(
    'ketepatan',
    'Ketepatan waktu',
    baris.flatMap((b) => b.tepat ?? []),
    aturan,
  );
  const gup = rataan(
    'gup',
    'GUP disebulankan',
    baris.flatMap((b) => b.disebulankan ?? []),
    aturan,
  );
  const setoran = susunSetoran(urut, aturan);
  const tunai = buat(aturan, {
    kunci: 'up-tup/tunai',
    nama: 'UP dan TUP tunai',
    ekspresi: nilaiTunai({ ketepatan: angka(ketepatan), gup: angka(gup), setoran: angka(setoran) }, aturan),
    kaidah: 'Ketepatan waktu, GUP disebulankan, dan setoran TUP menurut bobotnya',
  });
  if (baris.every((b) => !b.tepat) || baris.every((b) => !b.disebulankan))
    catatan.taksiran.push('bagian yang belum ada objeknya dihitung 0, seperti nilai OM-SPAN 2022');
  const porsi = nilaiPada(UPTUP_KKP, aturan.konteks).versi.nilai ?? 0;
  const kartu = porsi > 0 ? susunKkp(kkp, catatan, aturan) : null;
  const ditetapkan = kebijakanPada(aturan, 'upTup', 'nilaiTetap', akhirBulan(aturan.tahun, aturan.bulan));
  if (ditetapkan) catatan.kebijakan.push(ditetapkan);
  if (catatan.kebijakan.length > 0) catatan.taksiran.push('ada kebijakan dalam tahun berjalan');
  return {
    ...catatan,
    baris,
    ketepatan,
    gup,
    setoran,
    tunai,
    kkp: kartu,
    nilai: buat(aturan, {
      kunci: 'up-tup',
      nama: 'Pengelolaan UP dan TUP',
      ekspresi: ditetapkan
        ? tetap(ditetapkan.nilai, bacaKebijakan(ditetapkan))
        : nilaiUpTup(angka(tunai), kartu ? angka(kartu.nilai) : null, porsi),
      kaidah: ditetapkan ? ditetapkan.nama : kartu ? `${100 - porsi}% tunai + ${porsi}% KKP` : 'tunai seluruhnya',
      taksiran: catatan.taksiran.length > 0,
    }),
  };
}

const hariKe = (b: BarisUpTup): number => b.tanggal.nilai?.floor().toNumber() ?? 0;

function rataan(kunci: string, nama: string, isi: readonly Angka[], aturan: AturanRinci): Angka {
  return buat(aturan, {
    kunci: `up-tup/${kunci}`,
    nama,
    ekspresi: isi.length > 0 ? rata(isi.map(angka)) : tetap(0),
    kaidah: isi.length > 0 ? `Rata-rata ${isi.length} SP2D` : 'belum ada objek',
  });
}

function susunSetoran(urut: readonly BarisUpTup[], aturan: AturanRinci): Angka {
  const menurut = (jenis: BarisUpTup['jenis']): Ekspresi[] =>
    urut.filter((b) => b.jenis === jenis).map((b) => fakta(b.nilai));
  const [tup, setor] = [menurut('TUP'), menurut('SETORAN TUP')];
  return buat(aturan, {
    kunci: 'up-tup/setoran',
    nama: 'Setoran TUP',
    ekspresi: tup.length > 0 && setor.length > 0 ? nilaiSetoran(jumlah(setor), jumlah(tup)) : tetap(100),
    kaidah: tup.length > 0 ? '100 − setoran TUP ÷ TUP setahun × 100' : 'tidak ada TUP',
  });
}

/** Rows in order of time, each with the SP2D that its days are counted from and the UP that it was part of. */
function susunBaris(urut: readonly BarisUpTup[], catatan: CatatanRinci, aturan: AturanRinci): UpTupDihitung[] {
  let up: Ekspresi[] = [];
  let nihil: Fakta[] = [];
  let upSebelum: BarisUpTup | null = null;
  let tupSebelum: BarisUpTup | null = null;
  return urut.map((data): UpTupDihitung => {
    const kosong = { data, sebelum: null, up: null, hari: null, hariTersedia: null, tepat: null, disebulankan: null };
    const { jenis } = data;
    if (jenis === 'UP') {
      up = [...up, fakta(data.nilai)];
      upSebelum = data;
      return kosong;
    }
    if (jenis === 'TUP') {
      tupSebelum = data;
      return kosong;
    }
    if (jenis === 'SETORAN TUP') return kosong;
    const sebelum: BarisUpTup | null = jenis === 'PTUP' ? tupSebelum : upSebelum;
    const sisa = sisaUp(up, nihil);
    if (jenis === 'GUP NIHIL') nihil = [...nihil, data.nilai];
    if (jenis === 'GUP') upSebelum = data;
    if (!sebelum) {
      catatan.perhatian.push(`${data.nama}: tidak ada ${jenis === 'PTUP' ? 'TUP' : 'UP'} sebelumnya di tabel`);
      return kosong;
    }
    // What is left of the UP goes on: only the last one closes it, and has a term.
    if (jenis === 'GUP NIHIL' && !tertutup(up, nihil)) return { ...kosong, sebelum };
    return susunSp2d({ data, sebelum, sisa }, catatan, aturan);
  });
}

const sisaUp = (up: readonly Ekspresi[], nihil: readonly Fakta[]): Ekspresi => {
  const semua = up.length === 1 ? (up[0] ?? tetap(0)) : jumlah(up);
  if (nihil.length === 0) return semua;
  return kurang(semua, nihil.length === 1 && nihil[0] ? fakta(nihil[0]) : jumlah(nihil.map(fakta)));
};

function tertutup(up: readonly Ekspresi[], nihil: readonly Fakta[]): boolean {
  const nilai = (e: Ekspresi): number => (e.op === 'fakta' ? (e.fakta.nilai?.toNumber() ?? 0) : 0);
  const terpakai = nihil.reduce((t, f) => t + (f.nilai?.toNumber() ?? 0), 0);
  return terpakai >= up.reduce((t, e) => t + nilai(e), 0);
}

function susunSp2d(
  { data, sebelum, sisa }: { data: BarisUpTup; sebelum: BarisUpTup; sisa: Ekspresi },
  catatan: CatatanRinci,
  aturan: AturanRinci,
): UpTupDihitung {
  const umum = { satuan: '', desimal: 0 } as const;
  const nama = data.nama;
  const tambah = kebijakanPada(aturan, 'upTup', 'tambahHari', isoDariSerial(hariKe(sebelum)));
  if (tambah && !catatan.kebijakan.includes(tambah)) catatan.kebijakan.push(tambah);
  const bulanan = hariBulan(fakta(sebelum.tanggal));
  const hari = buat(aturan, {
    ...umum,
    kunci: `up-tup/${data.id}/hari`,
    nama: `Hari sejak SP2D sebelumnya ${nama}`,
    ekspresi: kurang(fakta(data.tanggal), fakta(sebelum.tanggal)),
  });
  const hariTersedia = buat(aturan, {
    ...umum,
    kunci: `up-tup/${data.id}/tersedia`,
    nama: `Hari yang tersedia ${nama}`,
    ekspresi: tambah ? jumlah([bulanan, tetap(tambah.nilai, bacaKebijakan(tambah))]) : bulanan,
  });
  const up =
    data.jenis === 'GUP'
      ? buat(aturan, {
          ...umum,
          kunci: `up-tup/${data.id}/up`,
          nama: `UP saat ${nama}`,
          ekspresi: sisa,
          satuan: 'rupiah',
        })
      : null;
  if (hari.nilai?.isZero())
    catatan.perhatian.push(`${nama}: pada hari yang sama dengan SP2D sebelumnya (${sebutTanggal(hariKe(sebelum))})`);
  return {
    data,
    sebelum,
    up,
    hari,
    hariTersedia,
    tepat: buat(aturan, {
      kunci: `up-tup/${data.id}/tepat`,
      nama: `Tepat waktu ${nama}`,
      ekspresi: tepatWaktu(angka(hari), angka(hariTersedia)),
      desimal: 0,
    }),
    disebulankan: up
      ? buat(aturan, {
          kunci: `up-tup/${data.id}/gup`,
          nama: `GUP disebulankan ${nama}`,
          ekspresi: gupDisebulankan(fakta(data.nilai), angka(up), angka(hari), angka(hariTersedia)),
          kaidah: 'GUP ÷ UP × hari sebulan ÷ hari sejak SP2D sebelumnya × 100, paling tinggi 100',
          satuan: '%',
        })
      : null,
  };
}

/** Cards by quarter; null without a card, or without any use of it. */
function susunKkp(kkp: readonly BarisKkp[], catatan: CatatanRinci, aturan: AturanRinci): HasilUpTup['kkp'] {
  const berjalan = triwulanDari(aturan.bulan);
  const tercatat = kkp.filter((k) => k.triwulan <= berjalan).sort((a, b) => a.triwulan - b.triwulan);
  const dipakai = tercatat.filter((k) => k.pemakaian.nilai?.gt(0));
  if (dipakai.length === 0) return null;
  if (dipakai.length < tercatat.length)
    catatan.taksiran.push('triwulan tanpa pemakaian KKP tidak dirata-ratakan; nilainya belum terbaca');
  const baris = dipakai.map((data): KkpDihitung => {
    const t = triwulanDari(data.triwulan * 3);
    const target = buat(aturan, {
      kunci: `up-tup/kkp/${t}/target`,
      nama: `Target KKP triwulan ${ROMAWI[t]}`,
      ekspresi: kali(fakta(data.plafon), tetap(12), anggotaPersen(KKP_TARGET, kunciTriwulan(t), aturan)),
      kaidah: 'Plafon sebulan × 12 × target',
      satuan: 'rupiah',
      desimal: 0,
    });
    return {
      data,
      target,
      nilai: buat(aturan, {
        kunci: `up-tup/kkp/${t}`,
        nama: `Nilai KKP triwulan ${ROMAWI[t]}`,
        ekspresi: jika(
          [fakta(data.pemakaian), '>=', angka(target)],
          anggota(KKP_POIN, 'tercapai', aturan),
          anggota(KKP_POIN, 'dipakai', aturan),
        ),
      }),
    };
  });
  return {
    baris,
    nilai: buat(aturan, {
      kunci: 'up-tup/kkp',
      nama: 'Kartu Kredit Pemerintah',
      ekspresi: rata(baris.map((b) => angka(b.nilai))),
      kaidah: 'Rata-rata triwulan sampai yang berjalan',
    }),
  };
}
