import { kelompokkan } from '../../dasar/kelompok';
import { serialDari } from '../../dasar/tanggal';
import type { DataLkj } from '../../domain/data';
import type { Decimal } from '../../dasar/desimal';
import type { Bertahap } from '../bertahap';
import { type KolomSatker, kunciSatker, pemilikBaris, type SebutanSatker, syaratSatker } from '../jenis/ikpa-satker';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { isoSerial } from '../sel/tanggal';
import { bagianSatker, type BarisAkun, barisAkun, faktaJenis, JumlahBulanan } from './uang-bulanan';

interface Bayar extends BarisAkun {
  tahun: number;
  bulan: number;
  nilai: Decimal;
  satker: string;
}

type Tabel = PembacaTabel<KolomSatker | 'akun' | 'tanggal' | 'realisasi'>;

/**
 * The payments of one year by satker, month and jenis belanja, as IKPA's Deviasi and Penyerapan need them: live SUMIFS.
 * Whose a payment is stands in a column, in a heading above it, or at the beginning of its KODE COA.
 */
export function* bulanan(tabel: Tabel, data: DataLkj): Bertahap<void> {
  const [kolomTanggal, kolomUang, kolomAkun] = (['tanggal', 'realisasi', 'akun'] as const).map(
    (k) => tabel.kepala(k)[0]?.kolom,
  );
  if (kolomTanggal === undefined || kolomUang === undefined || kolomAkun === undefined) return;
  const pemilik = pemilikBaris(data, tabel, { sendiri: (baris) => satkerCoa(tabel, baris) });
  const { isi, bentuk, hidup } = barisAkun(tabel, pemilik.isi);
  let berangka = hidup;
  const bayar: Bayar[] = [];
  for (const satu of isi) {
    yield;
    const { baris } = satu;
    const sel = tabel.sel(baris, 'tanggal');
    const hari = sel && isoSerial(sel.nilai, tabel.teks(baris, 'tanggal'));
    const uang = tabel.bacaan(baris, 'realisasi', 'rupiah');
    // A payment without its day belongs to no month: no month could be told then.
    if (hari === null || uang?.isi.jenis !== 'angka') return;
    // A day that counts from 1904 is met by none of the formula's conditions.
    berangka &&= uang.isi.cara === 'selAngka' && serialDari(hari) === Math.floor(Number(sel?.nilai));
    bayar.push({
      ...satu,
      tahun: Number(hari.slice(0, 4)),
      bulan: Number(hari.slice(5, 7)),
      nilai: uang.isi.nilai.times(uang.kali),
      satker: pemilik.kode(baris),
    });
  }
  const tahun = bayar[0]?.tahun;
  if (tahun === undefined || bayar.some((b) => b.tahun !== tahun)) return;
  const tanggal = (antara?: readonly [BarisMentah, BarisMentah]): string => tabel.rentangMutlak(kolomTanggal, antara);
  const semua = [...kelompokkan(bayar, (b) => b.satker).values()];
  for (const satker of semua) {
    yield;
    const [pertama] = satker;
    if (!pertama) continue;
    const milik = pemilik.milik(pertama.baris);
    if (milik.realisasi.length > 0 || (milik.tahun ?? tahun) !== tahun) continue;
    milik.tahun = tahun;
    const jumlah = new JumlahBulanan();
    for (const b of satker) jumlah.tambah(b.bulan, b.jenis, b.nilai);
    const { antara, ...bagian } = bagianSatker(satker, {
      semua: bayar.length,
      satker: semua.length,
      hidup: berangka,
      syarat: syaratSatker(tabel, satker, pertama.satker) ?? syaratCoa(tabel, satker, pertama.satker),
    });
    milik.realisasi = jumlah.bulanan('Realisasi', (bulan, jenis, nilai, nama) =>
      faktaJenis(tabel, {
        kunci: kunciSatker(tabel.id, pertama.satker, bulan, jenis),
        nama,
        jenis,
        kolom: kolomUang,
        jumlah: nilai,
        kali: tabel.kali('realisasi'),
        bentuk,
        hidup: bagian.hidup,
        ...(antara ? { antara } : {}),
        syarat: [
          ...bagian.syarat,
          ...[tanggal(antara), `">="&DATE(${tahun},${bulan},1)`, tanggal(antara), `"<"&DATE(${tahun},${bulan + 1},1)`],
        ],
      }),
    );
  }
}

/** The satker at the beginning of a COA of many parts. */
const AWAL_COA = /^['’]?(\d{6})(?=[.-]\d{3}[.-]\d{6}[.-])/;

function satkerCoa(tabel: Tabel, baris: BarisMentah): SebutanSatker | null {
  const kode = AWAL_COA.exec(tabel.teks(baris, 'akun'))?.[1];
  return kode === undefined ? null : { kode, nama: '' };
}

const syaratCoa = (tabel: Tabel, isi: readonly { baris: BarisMentah }[], kode: string): string[] | null => {
  const awal = isi.map(({ baris }) => String(tabel.sel(baris, 'akun')?.nilai ?? '').indexOf(kode));
  return [tabel.rentangMutlak(tabel.kepala('akun')[0]?.kolom ?? 0), `"${'?'.repeat(awal[0] ?? 0)}${kode}*"`];
};
