import { NAMA_BULAN } from '../../dasar/bulan';
import { type Angka } from '../../domain/angka';
import { angka as acuan, kurang, tetap } from '../../domain/ekspresi/bentuk';
import { type HasilLkj } from '../../domain/lkj';
import { semuaAngka } from '../../domain/semua-bagian';
import type { PerubahanAngka, PerubahanHitungan } from '../../domain/riwayat';
import { susunAngka } from '../../domain/susun-angka';
import type { LembarBaru } from '../lembar-baru';
import { bilangan, formatAngka, type Petak, rumahAngka, teks, ulangAngka } from '../petak';

/** What changed since the last run, figure by figure, with what may explain it. */
export function tulisPerubahan(l: LembarBaru, hasil: HasilLkj, perubahan: PerubahanHitungan): void {
  const angka = new Map(semuaAngka(hasil).map((a) => [a.kunci, a]));
  const nomor = new Map(hasil.capaian?.indikator.map((i) => [i.capaian, i.data.nomor]));
  l.subjudul(`Perubahan sejak perhitungan sebelumnya (${sebutWaktu(perubahan.sejak)})`);
  if (perubahan.angka.length > 0) {
    l.tabel({
      kepala: [
        teks('No', 'kepalaTengah'),
        teks('Angka', 'kepala', 2),
        ...['Sebelum', 'Sekarang', 'Perubahan'].map((k) => teks(k, 'kepalaAngka')),
        teks('Keterangan', 'kepala'),
      ],
      baris: perubahan.angka.map((satu, i) => barisPerubahan(i + 1, satu, angka.get(satu.kunci), nomor)),
    });
  }
  l.catatan(sebutSebab(perubahan));
}

function barisPerubahan(
  ke: number,
  { kunci, sebelum, sekarang }: PerubahanAngka,
  angka: Angka | undefined,
  nomorIndikator: ReadonlyMap<Angka, number>,
): Petak[] {
  const format = formatAngka(angka?.satuan ?? '', angka?.desimal ?? 2);
  const selisih =
    angka?.nilai && sebelum
      ? rumahAngka(
          susunAngka({
            kunci: `perubahan/${kunci}`,
            jenis: angka.jenis,
            nama: `Perubahan ${angka.nama}`,
            satuan: angka.satuan,
            desimal: angka.desimal,
            ekspresi: kurang(acuan(angka), tetap(sebelum)),
          }),
        )
      : teks('–', 'angka');
  return [
    teks(String(ke), 'teksTengah'),
    teks(angka ? sebutAngka(angka, nomorIndikator.get(angka)) : kunci, 'teks', 2),
    sebelum ? bilangan(sebelum, format) : teks('–', 'angka'),
    angka ? ulangAngka(angka) : teks('–', 'angka'),
    selisih,
    teks(sebelum ? (sekarang ? arah(sebelum.lt(sekarang)) : 'tidak lagi terhitung') : 'baru terhitung'),
  ];
}

const arah = (naik: boolean): string => (naik ? '▲ naik' : '▼ turun');

const sebutAngka = ({ nama }: Angka, indikator: number | undefined): string =>
  indikator === undefined ? nama : `Capaian indikator ${indikator}: ${nama}`;

function sebutSebab({ angka, masukanBerubah, kaidahBerubah }: PerubahanHitungan): string {
  const sebab = [masukanBerubah ? 'data masukan' : '', kaidahBerubah ? 'aturan perhitungan' : ''].filter(Boolean);
  const berubah = sebab.length > 0 ? `Yang berubah: ${sebab.join(' dan ')}.` : 'Data masukan dan aturannya sama.';
  return angka.length > 0 ? berubah : `Tidak ada angka utama atau capaian yang berubah. ${berubah}`;
}

/** `2026-11-22 01:24:10` → `22 November 2026 pukul 01.24`. */
function sebutWaktu(waktu: string): string {
  const [, tahun, bulan, tanggal, jam, menit] = /^(\d+)-(\d+)-(\d+)[T ](\d+):(\d+)/.exec(waktu) ?? [];
  if (tahun === undefined) return waktu;
  return `${Number(tanggal)} ${NAMA_BULAN[Number(bulan) - 1] ?? ''} ${tahun} pukul ${jam}.${menit}`;
}
