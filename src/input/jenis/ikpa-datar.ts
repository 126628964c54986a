import type { KunciIkpa } from '../../domain/data';
import { definisikan } from '../definisi';
import { bulanTerakhir, nomorBulan } from '../judul-waktu';
import { KOMPONEN_IKPA } from '../kosakata/ikpa';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { bacaUnit, KOLOM_UNIT, type KolomUnit } from './ikpa-unit';

type Kolom = KunciIkpa | KolomUnit | 'no' | 'tahun';

/** A satker's row, and how late in time it is. */
interface BarisSatker {
  baris: BarisMentah;
  waktu: number;
}

/**
 * IKPA of satkers in one flat table: a row per satker, or per satker and month. IKPA is cumulative, so the latest month
 * is the satker's value. Such a table has no weights: they are the regulation's.
 */
export const ikpaDatar = definisikan<Kolom>({
  jenis: 'ikpaSatker',
  sebutan: 'IKPA per satker',
  kolom: {
    ...KOMPONEN_IKPA,
    ...KOLOM_UNIT,
    nama: { ...KOLOM_UNIT.nama, ciri: true, wajib: true },
    no: NOMOR,
    tahun: { sebutan: 'Tahun', persis: ['tahun', 'tahun anggaran', 'ta'] },
  },
  kolomNama: 'nama',
  judul: ['ikpa', 'indikator kinerja pelaksanaan anggaran', 'indikator pelaksanaan anggaran'],
  id: () => 'ikpa',
  baca: function* (tabel, penampung) {
    const satker = new Map<string, BarisSatker>();
    let jumlah = 0;
    for (const baris of tabel.baris) {
      yield;
      const nama = tabel.teks(baris, 'nama');
      if (baris.peran !== 'data' || tabel.tanpaNama(baris, nama, 'nama')) continue;
      jumlah += 1;
      const waktu = waktuBaris(tabel, baris);
      // Without months a second row stays a second satker, which the reference list will show.
      const kunci = waktu === null ? `${jumlah}` : tabel.teks(baris, 'kodeSatker') || nama;
      const lama = satker.get(kunci);
      if (!lama || lama.waktu < (waktu ?? 0)) satker.set(kunci, { baris, waktu: waktu ?? 0 });
    }
    for (const { baris } of satker.values()) {
      yield;
      const blok = { nilai: baris, bobot: undefined, nilaiAkhir: undefined, semua: [baris] };
      penampung.data.ikpa.push(bacaUnit(tabel, blok, penampung));
    }
    return jumlah;
  },
});

/** Months since year 0; null when the row names no month. */
function waktuBaris(tabel: PembacaTabel<Kolom>, baris: BarisMentah): number | null {
  const bulan = bulanTerakhir(tabel.teks(baris, 'periode')) ?? nomorBulan(tabel.teks(baris, 'periode'));
  const tahun = /(?:19|20)\d{2}/.exec(tabel.teks(baris, 'tahun'))?.[0];
  return bulan === null ? null : Number(tahun ?? 0) * 12 + bulan;
}
