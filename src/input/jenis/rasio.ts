import type { Fakta, Satuan } from '../../domain/fakta';
import { kunciUnik } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import { definisikan, type Penampung } from '../definisi';
import { barisBernama } from '../baris-bernama';
import { INDIKATOR, NOMOR } from '../kosakata/kolom';
import { SATUAN } from '../kosakata/satuan';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { sampai } from './sampai';

type Kolom = 'no' | 'indikator' | 'pembilang' | 'penyebut' | 'uraianPembilang' | 'uraianPenyebut';

/** An indicator's two counts: Indikator | Pembilang | Penyebut, with or without what they count. */
export const rasio = definisikan({
  jenis: 'rasio',
  sebutan: 'Rasio',
  kolom: {
    no: NOMOR,
    indikator: { ...INDIKATOR, ciri: true, wajib: true },
    pembilang: {
      sebutan: 'Pembilang',
      memuat: ['pembilang', 'numerator'],
      tanpa: ['uraian', 'keterangan', 'definisi'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    penyebut: {
      sebutan: 'Penyebut',
      memuat: ['penyebut', 'denominator'],
      tanpa: ['uraian', 'keterangan', 'definisi'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    uraianPembilang: { sebutan: 'Uraian pembilang', memuat: ['uraian pembilang', 'keterangan pembilang'] },
    uraianPenyebut: { sebutan: 'Uraian penyebut', memuat: ['uraian penyebut', 'keterangan penyebut'] },
  },
  kolomNama: 'indikator',
  judul: ['rasio', 'pembilang dan penyebut'],
  id: () => 'rasio',
  baca: bacaRasio,
});

/**
 * Who was served of those who had to be, by Standar Pelayanan Minimal. It is a share, and no index of SPM: without the
 * quality that the index joins to it there is none.
 */
export const rasioSpm = definisikan({
  jenis: 'rasio',
  sebutan: 'Penerima layanan SPM',
  kolom: {
    no: NOMOR,
    indikator: {
      sebutan: 'Jenis Layanan',
      memuat: ['jenis layanan', 'jenis pelayanan', 'layanan dasar', 'pelayanan dasar'],
      // The service before its indicator, where both stand there.
      pola: /^(?:layanan|pelayanan|uraian|indikator)\b/,
      tanpa: ['jumlah', 'target', 'capaian', 'penerima'],
      ciri: true,
      wajib: true,
    },
    penyebut: {
      sebutan: 'Jumlah yang harus dilayani',
      memuat: ['harus dilayani', 'harus terlayani', 'wajib dilayani', 'seharusnya dilayani'],
      tanpa: ['persen', 'persentase', 'target'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    pembilang: {
      sebutan: 'Jumlah yang terlayani',
      memuat: ['terlayani', 'dilayani'],
      tanpa: ['harus', 'wajib', 'seharusnya', 'belum', 'tidak', 'persen', 'persentase', 'capaian', 'target'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    uraianPembilang: { sebutan: 'Uraian pembilang', persis: ['uraian pembilang'] },
    uraianPenyebut: { sebutan: 'Uraian penyebut', persis: ['uraian penyebut'] },
  },
  kolomNama: 'indikator',
  judul: ['spm', 'standar pelayanan minimal'],
  // With the quality beside it, the index can be computed.
  tolak: ['mutu', 'pagu', 'satker', 'triwulan'],
  id: () => 'rasio',
  baca: bacaRasio,
});

function* bacaRasio(
  tabel: PembacaTabel<Kolom>,
  { data, unik, tautkan }: Pick<Penampung, 'data' | 'unik' | 'tautkan'>,
): Bertahap<number> {
  const { data: baris } = yield* barisBernama(tabel, 'indikator');
  const tautan = baris.map((b) =>
    tautkan({ teks: [b.nama], nomorTabel: null, asal: tabel.alamat(b.baris, 'indikator') }),
  );
  const kunci = kunciUnik(baris.map((b, i) => (tautan[i] ? String(tautan[i].indikator) : b.nama)));
  for (const [i, { baris: b, nama }] of baris.entries()) {
    const id = unik(`rasio/${kunci[i] ?? i + 1}`);
    const fakta = (kolom: 'pembilang' | 'penyebut', uraian: string): Fakta | undefined =>
      tabel.fakta(b, kolom, {
        kunci: `${id}/${kolom}`,
        nama: uraian || `${tabel.judulKolom(kolom)} – ${nama}`,
        satuan: satuanHitungan(`${uraian} ${nama}`),
      });
    const penyebut = fakta('penyebut', tabel.teks(b, 'uraianPenyebut'));
    data.rasio.push({
      id,
      nama,
      untuk: tautan[i] ?? null,
      pembilang: sampai(fakta('pembilang', tabel.teks(b, 'uraianPembilang')), penyebut),
      penyebut,
    });
  }
  return baris.length;
}

/** What is counted: the first thing named ("Lembaga yang telah …"); 'buah' when it is none of ours. */
function satuanHitungan(uraian: string): Satuan {
  for (const kata of normal(uraian).split(' ')) {
    const satuan = SATUAN.get(kata);
    if (satuan && satuan !== '%' && satuan !== 'poin') return satuan;
  }
  return 'buah';
}
