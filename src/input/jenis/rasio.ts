import type { Fakta, Satuan } from '../../domain/fakta';
import { kunciUnik } from '../../dasar/kunci';
import { definisikan } from '../definisi';
import { barisBernama } from '../baris-bernama';
import { INDIKATOR, NOMOR } from '../kosakata/kolom';
import { SATUAN } from '../kosakata/satuan';
import { normal } from '../normal';
import { sampai } from './sampai';

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
  baca: function* (tabel, { data, unik, tautkan }) {
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
  },
});

/** What is counted: the first thing named ("Lembaga yang telah …"); 'buah' when it is none of ours. */
function satuanHitungan(uraian: string): Satuan {
  for (const kata of normal(uraian).split(' ')) {
    const satuan = SATUAN.get(kata);
    if (satuan && satuan !== '%' && satuan !== 'poin') return satuan;
  }
  return 'buah';
}
