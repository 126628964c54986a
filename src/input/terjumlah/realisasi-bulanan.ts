import { serialDari } from '../../dasar/tanggal';
import type { DataLkj } from '../../domain/data';
import type { JenisBelanja } from '../../domain/pedoman/ikpa-rinci';
import type { Decimal } from '../../dasar/desimal';
import type { Bertahap } from '../bertahap';
import { rinci } from '../jenis/ikpa-satker';
import type { PembacaTabel } from '../pembaca';
import { isoSerial } from '../sel/tanggal';
import { barisAkun, faktaJenis, JumlahBulanan } from './uang-bulanan';

interface Bayar {
  tahun: number;
  bulan: number;
  jenis: JenisBelanja;
  nilai: Decimal;
}

/** The payments of one year by month and jenis belanja, as IKPA's Deviasi and Penyerapan need them: live SUMIFS. */
export function* bulanan<K extends string>(
  tabel: PembacaTabel<K | 'akun' | 'tanggal' | 'realisasi'>,
  data: DataLkj,
): Bertahap<void> {
  const [kolomTanggal, kolomUang] = [tabel.kepala('tanggal')[0]?.kolom, tabel.kepala('realisasi')[0]?.kolom];
  if (kolomTanggal === undefined || kolomUang === undefined) return;
  const { isi, bentuk, hidup } = barisAkun(tabel);
  let berangka = hidup;
  const bayar: Bayar[] = [];
  for (const { baris, jenis } of isi) {
    yield;
    const sel = tabel.sel(baris, 'tanggal');
    const hari = sel && isoSerial(sel.nilai, tabel.teks(baris, 'tanggal'));
    const uang = tabel.bacaan(baris, 'realisasi', 'rupiah');
    // A payment without its day belongs to no month: no month could be told then.
    if (hari === null || uang?.isi.jenis !== 'angka') return;
    // A day that counts from 1904 is met by none of the formula's conditions.
    berangka &&= uang.isi.cara === 'selAngka' && serialDari(hari) === Math.floor(Number(sel?.nilai));
    bayar.push({
      tahun: Number(hari.slice(0, 4)),
      bulan: Number(hari.slice(5, 7)),
      jenis,
      nilai: uang.isi.nilai.times(uang.kali),
    });
  }
  const tahun = bayar[0]?.tahun;
  if (tahun === undefined || bayar.some((b) => b.tahun !== tahun)) return;
  const milik = rinci(data, tabel);
  if (milik.realisasi.length > 0 || (milik.tahun ?? tahun) !== tahun) return;
  milik.tahun = tahun;
  const jumlah = new JumlahBulanan();
  for (const b of bayar) jumlah.tambah(b.bulan, b.jenis, b.nilai);
  const tanggal = tabel.rentangMutlak(kolomTanggal);
  milik.realisasi = jumlah.bulanan('Realisasi', (bulan, jenis, nilai, nama) =>
    faktaJenis(tabel, {
      kunci: `${tabel.id}/${bulan}/${jenis}`,
      nama,
      jenis,
      kolom: kolomUang,
      jumlah: nilai,
      kali: tabel.kali('realisasi'),
      bentuk,
      hidup: berangka,
      syarat: [tanggal, `">="&DATE(${tahun},${bulan},1)`, tanggal, `"<"&DATE(${tahun},${bulan + 1},1)`],
    }),
  );
}
