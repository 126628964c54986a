import { EJAAN_BULAN, NAMA_BULAN } from '../../dasar/bulan';
import { Decimal } from '../../dasar/desimal';
import { kelompokkan } from '../../dasar/kelompok';
import type { BarisBulan, DataIkpaRinci } from '../../domain/ikpa-rinci/data';
import type { JenisBelanja } from '../../domain/pedoman/ikpa-rinci';
import { type DefinisiKolom, definisikan } from '../definisi';
import { nomorBulan, triwulanTertulis } from '../judul-waktu';
import { NOMOR } from '../kosakata/kolom';
import { memuatFrasa, normal } from '../normal';
import { bagianSatker, barisAkun, faktaJenis, JumlahBulanan } from '../terjumlah/uang-bulanan';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import {
  KOLOM_SATKER,
  kunciSatker,
  pemilikBaris,
  satkerJudulBaris,
  type SebutanSatker,
  syaratSatker,
} from './ikpa-satker';
import { BUKAN_RPD } from './ikpa-uang';
import { jenisBelanja } from './jenis-belanja';
import { tanyaTabel } from './tanya-tabel';

/**
 * SAKTI's RPD DIPA Petikan and Usulan: Kode | Uraian | Pagu | Januari … Desember, one row for each level of the
 * budget; its accounts are added up by jenis belanja.
 */
export const rpdPetikan = definisikan<'no' | 'satker' | 'namaSatker' | 'akun' | 'uraian' | 'pagu' | 'bulan'>({
  jenis: 'rpd',
  sebutan: 'RPD DIPA Petikan (SAKTI)',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    akun: { sebutan: 'Kode', persis: ['kode', 'kode akun', 'akun', 'kode mata anggaran'], ciri: true, wajib: true },
    uraian: { sebutan: 'Uraian', persis: ['uraian', 'nama akun', 'uraian akun'] },
    pagu: {
      sebutan: 'Pagu',
      persis: ['pagu', 'pagu dipa', 'jumlah pagu', 'jumlah'],
      ciri: true,
      wajib: true,
      angka: true,
    },
    bulan: {
      sebutan: 'Januari sampai Desember',
      persis: EJAAN_BULAN.flat(),
      berulang: { minimal: 12 },
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'akun',
  judul: ['rpd', 'rencana penarikan dana', 'halaman iii dipa', 'halaman 3 dipa', 'petikan', 'proyeksi belanja'],
  wajibJudul: true,
  tolak: ['realisasi', 'indikator'],
  uang: true,
  id: () => 'rpd',
  baca: function* (tabel, penampung) {
    const judul = [...tabel.barisJudul, tabel.lembar].map(normal);
    if (judul.some((j) => memuatFrasa(j, 'proyeksi belanja'))) {
      tabel.tidakDipakai.push(BUKAN_RPD);
      return 0;
    }
    const tertulis = tabel.kali('pagu') !== 1 || judul.some((j) => /\bdalam rupiah\b/.test(j));
    // SAKTI prints thousands here and does not say so.
    const jawaban = tertulis
      ? 'tertulis'
      : tanyaTabel(tabel, penampung, {
          kunci: `skala-rpd/${tabel.lembar}`,
          perihal: 'skalaRpd',
          jawaban: ['ribuanRupiah', 'rupiahPenuh'],
        });
    if (jawaban === undefined) return 0;
    const kali = tertulis ? tabel.kali('pagu') : jawaban === 'ribuanRupiah' ? 1000 : 1;
    const kolom = tabel.kepala('bulan').flatMap((k) => {
      const bulan = nomorBulan(k.daun);
      return bulan === null ? [] : [{ kolom: k.kolom, bulan }];
    });
    const kolomPagu = tabel.kepala('pagu')[0]?.kolom;
    const pemilik = pemilikBaris(penampung.data, tabel, { judul: satkerPetikan(tabel) });
    const { isi, bentuk, hidup } = barisAkun(tabel, pemilik.isi);
    let banyak = 0;
    const semua = [...kelompokkan(isi, ({ baris }) => pemilik.kode(baris)).values()];
    for (const satker of semua) {
      const [pertama] = satker;
      if (!pertama) continue;
      const milik = pemilik.milik(pertama.baris);
      if (milik.rpd.length > 0) {
        tabel.tidakDipakai.push('RPD: tabel kedua, yang dipakai tabel RPD yang pertama');
        continue;
      }
      const jumlah = new JumlahBulanan();
      const pagu = new Map<JenisBelanja, Decimal>();
      let berangka = hidup;
      for (const { baris, jenis } of satker) {
        yield;
        const uang = (nomor: number): Decimal => {
          const fakta = tabel.faktaDi(baris, nomor, { kunci: '', nama: '', satuan: 'rupiah' });
          berangka &&= fakta?.nilai === null || fakta?.cara === 'selAngka';
          return (fakta?.nilai ?? new Decimal(0)).times(tertulis ? 1 : kali);
        };
        for (const k of kolom) jumlah.tambah(k.bulan, jenis, uang(k.kolom));
        if (kolomPagu !== undefined) pagu.set(jenis, (pagu.get(jenis) ?? new Decimal(0)).plus(uang(kolomPagu)));
      }
      const kode = pemilik.kode(pertama.baris);
      const fakta = (kunci: string | number, nama: string, jenis: JenisBelanja, nomor: number, nilai: Decimal) =>
        faktaJenis(tabel, {
          kunci: kunciSatker(tabel.id, kode, kunci, jenis),
          nama,
          jenis,
          kolom: nomor,
          jumlah: nilai,
          kali,
          bentuk,
          ...bagianSatker(satker, {
            semua: isi.length,
            satker: semua.length,
            hidup: berangka,
            syarat: syaratSatker(tabel, satker, kode),
          }),
        });
      milik.rpd = jumlah.bulanan('RPD', (bulan, jenis, nilai, nama) =>
        fakta(bulan, nama, jenis, kolom.find((k) => k.bulan === bulan)?.kolom ?? 0, nilai),
      );
      milik.paguRpd = [...pagu].map(([jenis, nilai]) => ({
        jenis,
        nilai: fakta('pagu', `Pagu belanja ${jenis} di tabel RPD`, jenis, kolomPagu ?? 0, nilai),
      }));
      banyak += satker.length;
    }
    return banyak;
  },
});

type TabelPetikan = PembacaTabel<'akun' | 'satker' | 'namaSatker' | 'uraian' | 'pagu'>;

/** A programme, the level below a satker's: "027.05.CH". */
const PROGRAM = /^(?=.*\p{L})[\p{L}\d]+(?:\.[\p{L}\d]+)+$/u;

/**
 * A satker's row in a Petikan of several: its code where the accounts have theirs, its name, and its own sums, with its
 * first programme below. Only a table that begins with such a row has them; an account is never one of more money than
 * the programme after it.
 */
function satkerPetikan(tabel: TabelPetikan): (baris: BarisMentah) => SebutanSatker | null {
  const berikut = new Map(tabel.baris.map((baris, i) => [baris, tabel.baris[i + 1]]));
  const bertajuk = (baris: BarisMentah): SebutanSatker | null => {
    const sesudah = berikut.get(baris);
    const kode = tabel.teks(baris, 'akun').replace(/^['’]/, '').trim();
    if (!sesudah || !/^\d{6}$/.test(kode) || !PROGRAM.test(tabel.teks(sesudah, 'akun').trim())) return null;
    const [sendiri, program] = [tabel.nilai(baris, 'pagu', ''), tabel.nilai(sesudah, 'pagu', '')];
    return sendiri && program && sendiri.gte(program) ? { kode, nama: tabel.teks(baris, 'uraian').trim() } : null;
  };
  const [pertama] = tabel.baris;
  const berjenjang = pertama !== undefined && bertajuk(pertama) !== null;
  return (baris) => (berjenjang ? bertajuk(baris) : null) ?? satkerJudulBaris(tabel, baris);
}

const kolomJenis = (sebutan: string, awal: string): DefinisiKolom => ({
  sebutan,
  pola: new RegExp(`^(?:${awal})\\b.*\\b(?:51|52|53|57|pegawai|barang|modal|bantuan sosial|bansos)\\b`),
  berulang: { minimal: 1 },
  ciri: true,
  wajib: true,
  angka: true,
});
const PERIODE: DefinisiKolom = { sebutan: 'Periode', persis: ['periode', 'bulan'], ciri: true, wajib: true };

/** OM-SPAN's detail of Deviasi: Periode | Rencana 51 … | Penyerapan 51 …, a month a row; both tables in one. */
export const deviasiOmspan = definisikan({
  jenis: 'rpd',
  sebutan: 'Rincian Deviasi Halaman III DIPA (OM-SPAN)',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    periode: PERIODE,
    rencana: { ...kolomJenis('Rencana per jenis belanja', 'rencana|rpd'), penentu: true },
    realisasi: { ...kolomJenis('Penyerapan per jenis belanja', 'penyerapan|realisasi'), penentu: true },
  },
  kolomNama: 'periode',
  tolak: ['indikator', 'pagu dipa', 'blokir'],
  uang: true,
  id: () => 'deviasi-omspan',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    const semua = new Map<DataIkpaRinci, Record<'rencana' | 'realisasi', BarisBulan[]>>();
    let banyak = 0;
    for (const baris of pemilik.isi) {
      yield;
      const bulan = nomorBulan(tabel.teks(baris, 'periode'));
      if (baris.peran !== 'data' || bulan === null) continue;
      const milik = pemilik.milik(baris);
      const hasil = semua.get(milik) ?? { rencana: [], realisasi: [] };
      semua.set(milik, hasil);
      if (hasil.rencana.some((b) => b.bulan === bulan)) continue;
      banyak += 1;
      for (const yang of ['rencana', 'realisasi'] as const) {
        const isi = tabel.kepala(yang).flatMap((k) => {
          const jenis = jenisBelanja(k.penuh);
          const nilai =
            jenis &&
            tabel.faktaDi(baris, k.kolom, {
              kunci: kunciSatker(tabel.id, pemilik.kode(baris), yang, bulan, jenis),
              nama: `${yang === 'rencana' ? 'RPD' : 'Realisasi'} belanja ${jenis}, ${NAMA_BULAN[bulan - 1] ?? bulan}`,
              satuan: 'rupiah',
            });
          return jenis && nilai ? [{ jenis, nilai }] : [];
        });
        hasil[yang].push({ bulan, isi });
      }
    }
    for (const [milik, hasil] of semua) {
      if (milik.rpd.length === 0) milik.rpd = hasil.rencana;
      if (milik.realisasi.length === 0) milik.realisasi = hasil.realisasi;
    }
    return banyak;
  },
});

/** OM-SPAN's detail of Penyerapan: Periode | Pagu 51 … | Blokir 51 … | Target | Realisasi; the pagu of each quarter. */
export const penyerapanOmspan = definisikan({
  jenis: 'paguJenis',
  sebutan: 'Rincian Penyerapan Anggaran (OM-SPAN)',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    periode: { ...PERIODE, persis: ['periode', 'triwulan', 'bulan'] },
    pagu: { ...kolomJenis('Pagu per jenis belanja', 'pagu'), penentu: true },
    blokir: { ...kolomJenis('Blokir per jenis belanja', 'blokir'), penentu: true },
  },
  kolomNama: 'periode',
  tolak: ['indikator'],
  uang: true,
  id: () => 'penyerapan-omspan',
  baca: function* (tabel, { data }) {
    const pemilik = pemilikBaris(data, tabel);
    let banyak = 0;
    for (const baris of pemilik.isi) {
      yield;
      const tulisan = tabel.teks(baris, 'periode');
      const bulan = nomorBulan(tulisan);
      const tw = bulan === null ? triwulanTertulis(tulisan) : Math.ceil(bulan / 3);
      if (baris.peran !== 'data' || tw === null) continue;
      const milik = pemilik.milik(baris);
      for (const k of tabel.kepala('pagu')) {
        const jenis = jenisBelanja(k.penuh);
        if (!jenis || milik.pagu.some((p) => p.triwulan === tw && p.jenis === jenis)) continue;
        const blokir = tabel.kepala('blokir').find((b) => jenisBelanja(b.penuh) === jenis);
        const di = (kolom: number, nama: string) =>
          tabel.faktaDi(baris, kolom, {
            kunci: kunciSatker(tabel.id, pemilik.kode(baris), tw, jenis, nama.toLowerCase()),
            nama: `${nama} belanja ${jenis} triwulan ${tw}`,
            satuan: 'rupiah',
          });
        milik.pagu.push({
          triwulan: tw,
          jenis,
          pagu: di(k.kolom, 'Pagu'),
          blokir: blokir && di(blokir.kolom, 'Blokir'),
        });
        banyak += 1;
      }
    }
    return banyak;
  },
});
