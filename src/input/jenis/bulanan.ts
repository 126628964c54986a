import { NAMA_BULAN, POLA_EJAAN_BULAN } from '../../dasar/bulan';
import type { TabelBulanan } from '../../domain/data';
import { kunciUnik } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import { definisikan, type Penampung } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import { nomorBulan } from '../judul-waktu';
import { INDIKATOR, NOMOR, SATUAN_KOLOM } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { satuanDariKata, satuanDariNama } from '../satuan';

const JUDUL = ['bulanan', 'per bulan', 'setiap bulan'];

/** A month's name alone, or after "Realisasi", "Capaian", "Bulan". */
const KOLOM_BULAN = new RegExp(`^(?:(?:realisasi|capaian|bulan|nilai) )*(?:${POLA_EJAAN_BULAN})$`);
const AWALAN_BULAN = /^(?:(?:realisasi|capaian|bulan|nilai) )*/;

type KolomLebar = 'no' | 'indikator' | 'satuan' | 'bulan';

/** Months as columns: Indikator | Januari | Februari | …; without a column of names the title names the one indicator. */
export const bulananMendatar = definisikan<KolomLebar>({
  jenis: 'bulanan',
  sebutan: 'Realisasi bulanan',
  kolom: {
    no: NOMOR,
    indikator: { ...INDIKATOR, memuat: [...(INDIKATOR.memuat ?? []), 'indikator'], ciri: true, wajib: true },
    satuan: SATUAN_KOLOM,
    bulan: {
      sebutan: 'Bulan',
      pola: KOLOM_BULAN,
      berulang: { minimal: 3 },
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'indikator',
  judul: JUDUL,
  tolak: ['satker', 'pagu', 'target'],
  id: () => 'bulanan',
  baca: function* (tabel, penampung) {
    let jumlah = 0;
    for (const baris of tabel.baris) {
      yield;
      const nama = tabel.teks(baris, 'indikator');
      if (baris.peran !== 'data' || tabel.tanpaNama(baris, nama, 'indikator')) continue;
      const satuan =
        tabel.satuanTertulis(baris, ['bulan']) || satuanDariKata(tabel.teks(baris, 'satuan')) || satuanDariNama(nama);
      const seri = seriBaru(tabel, nama, tabel.alamat(baris, 'indikator'), penampung);
      for (const kolom of tabel.kepala('bulan')) {
        const bulan = kolom.daun.replace(AWALAN_BULAN, '');
        const passport = { kunci: `${seri.id}/${nomorBulan(bulan) ?? bulan}`, nama: `${nama}, ${bulan}`, satuan };
        seri.titik.push({ bulan, nilai: tabel.faktaDi(baris, kolom.kolom, passport) });
      }
      jumlah += 1;
    }
    return jumlah;
  },
});

type KolomTegak = 'no' | 'bulan' | 'nilai';

/** Months as rows: Bulan | Nilai, of the indicator that the title names. */
export const bulananTegak = definisikan<KolomTegak>({
  jenis: 'bulanan',
  sebutan: 'Realisasi bulanan',
  kolom: {
    no: NOMOR,
    bulan: { sebutan: 'Bulan', persis: ['bulan', 'nama bulan'], ciri: true, penentu: true, wajib: true },
    nilai: {
      sebutan: 'Realisasi',
      persis: ['capaian', 'realisasi', 'nilai', 'persentase', 'persen', 'capaian persen', 'realisasi persen'],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'bulan',
  judul: JUDUL,
  tolak: ['satker', 'pagu', 'target', 'kode'],
  isi: { kata: NAMA_BULAN.slice(0, 8).map((nama) => nama.toLowerCase()), minimal: 3 },
  id: () => 'bulanan',
  baca: bacaTegak,
});

function* bacaTegak(tabel: PembacaTabel<KolomTegak>, penampung: Penampung): Bertahap<number> {
  const nama = tanpaNomor(tabel.judulTentang(JUDUL)).replace(/\s+(per|setiap) bulan.*$/i, '');
  const seri = seriBaru(tabel, nama, tabel.sudut, penampung);
  const kunci = kunciUnik(tabel.baris.map((b) => String(nomorBulan(tabel.teks(b, 'bulan')) ?? tabel.teks(b, 'bulan'))));
  for (const [i, baris] of tabel.baris.entries()) {
    yield;
    const bulan = tabel.teks(baris, 'bulan');
    if (baris.peran !== 'data' || tabel.tanpaNama(baris, bulan, 'bulan')) continue;
    seri.titik.push({
      bulan,
      nilai: tabel.fakta(baris, 'nilai', passportBulan(tabel, seri, baris, kunci[i] ?? bulan)),
    });
  }
  return seri.titik.length;
}

function passportBulan(tabel: PembacaTabel<KolomTegak>, { id, nama }: TabelBulanan, baris: BarisMentah, kunci: string) {
  return {
    kunci: `${id}/${kunci}`,
    nama: `${nama}, ${tabel.teks(baris, 'bulan')}`,
    satuan: tabel.satuanTertulis(baris, ['nilai']) || satuanDariNama(nama),
  };
}

function seriBaru(
  tabel: Pick<PembacaTabel<string>, 'barisJudul' | 'punya'>,
  nama: string,
  asal: Parameters<Penampung['indikatorSama']>[1],
  { data, unik, tautkan }: Penampung,
): TabelBulanan {
  const nomor = tabel.punya('indikator') ? null : nomorTabel(tabel.barisJudul);
  const untuk = tautkan({ teks: [nama], nomorTabel: nomor, asal });
  const seri: TabelBulanan = {
    id: unik(`bulanan/${untuk?.indikator ?? data.bulanan.length + 1}`),
    nama,
    untuk,
    titik: [],
  };
  data.bulanan.push(seri);
  return seri;
}
