import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import { definisikan } from '../definisi';
import { KOMPONEN_IKPA } from '../kosakata/ikpa';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { susunanBenar } from './ikpa-bergeser';
import { bacaUnit, bulanUnit, KOLOM_UNIT, type KolomUnit, namaUnit, tahunUnit } from './ikpa-unit';
import { bulanTerdahulu, catatTerdahulu, waktuIkpa } from './ikpa-waktu';

type Kolom = KunciIkpa | KolomUnit | 'no';

/** A satker's row, and how late in time it is. */
interface BarisSatker {
  baris: BarisMentah;
  waktu: number;
}

/**
 * IKPA of satkers or KPPN in one flat table: a row per unit, or per unit and month. IKPA is cumulative, so the latest
 * month of a year is the unit's value. Such a table has no weights: they are the regulation's.
 */
export const ikpaDatar = definisikan<Kolom>({
  jenis: 'ikpaSatker',
  sebutan: 'IKPA per satker',
  kolom: {
    ...KOMPONEN_IKPA,
    ...KOLOM_UNIT,
    nama: { ...KOLOM_UNIT.nama, ciri: true, wajib: true, ataukah: 'namaKppn' },
    no: NOMOR,
  },
  kolomNama: 'nama',
  judul: ['ikpa', 'indikator kinerja pelaksanaan anggaran', 'indikator pelaksanaan anggaran'],
  id: () => 'ikpa',
  waktu: waktuIkpa,
  baca: function* (tabel, penampung) {
    const semua: BarisSatker[] = [];
    for (const baris of tabel.baris) {
      yield;
      const nama = namaUnit(tabel, [baris]);
      if (baris.peran !== 'data' || tabel.tanpaNama(baris, nama, tabel.punya('nama') ? 'nama' : 'namaKppn')) continue;
      semua.push({ baris, waktu: waktuBaris(tabel, baris) });
    }
    const benar = susunanBenar(
      tabel,
      semua.map(({ baris }) => baris),
    );
    // The latest first: it counts, and it takes the unit's plain key.
    let terdahulu = 0;
    for (const { baris } of semua.sort((a, b) => b.waktu - a.waktu)) {
      yield;
      if (bulanTerdahulu(tabel, [baris], penampung)) {
        terdahulu += 1;
        continue;
      }
      const blok = { nilai: baris, bobot: undefined, nilaiAkhir: undefined, semua: [baris] };
      penampung.data.ikpa.push(bacaUnit(benar ?? tabel, blok, penampung));
    }
    catatTerdahulu(tabel, terdahulu);
    return semua.length;
  },
});

/** Months since year 0. */
function waktuBaris(tabel: PembacaTabel<Kolom>, baris: BarisMentah): number {
  return (tahunUnit(tabel, [baris]) ?? 0) * 12 + (bulanUnit(tabel, [baris]) ?? 0);
}
