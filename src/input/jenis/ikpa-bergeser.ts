import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import type { NilaiIkpa } from '../../domain/data';
import { hasilKeluar } from '../../domain/ikpa-dasar';
import { PEDOMAN_IKPA, type PedomanIkpa, pedomanIkpa } from '../../domain/pedoman/ikpa';
import { akhirTahun } from '../../domain/pedoman/parameter';
import { KOMPONEN_IKPA } from '../kosakata/ikpa';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { bacaUnit, KOLOM_UNIT, type KolomUnit } from './ikpa-unit';

type Kolom = KunciIkpa | KolomUnit;

/** OM-SPAN's order of columns from Revisi DIPA to Nilai Akhir, as long in every year. */
const AWAL = ['revisiDipa', 'deviasiHal3', 'penyerapan', 'belanjaKontraktual', 'penyelesaianTagihan', 'upTup'] as const;
const SUSUNAN: readonly (readonly Kolom[])[] = [
  [...AWAL, 'capaianOutput', 'nilaiTotal', 'konversi', 'pengurang', 'nilaiAkhir'],
  [...AWAL, 'dispensasiSpm', 'capaianOutput', 'nilaiTotal', 'konversi', 'nilaiAkhir'],
];
const CONTOH = 50;
/** Share of rows that must come out before a heading is disbelieved. */
const MEYAKINKAN = 0.9;

type Tabel = PembacaTabel<Kolom>;

/**
 * A table of one year's columns under another year's headings: they are shifted by one from where the two orders part.
 * Only arithmetic can tell. Null while the headings give the printed results in half of the rows, or no known order
 * gives them in nearly all; else the same table with its columns where they belong, each wrong heading set aside.
 */
export function susunanBenar(tabel: Tabel, baris: readonly BarisMentah[]): Tabel | null {
  const contoh = baris.slice(0, CONTOH);
  const judul = tabel.kolomSejak('revisiDipa').slice(0, AWAL.length + 5);
  const tercetak = tabel.punya('nilaiTotal') && tabel.punya('nilaiAkhir');
  if (
    contoh.length === 0 ||
    !tercetak ||
    judul.length < AWAL.length + 5 ||
    bagianKeluar(tabel.percobaan(), contoh) >= 0.5
  )
    return null;
  for (const susunan of SUSUNAN) {
    const nomor = new Map<Kolom, number | null>(
      SUSUNAN.flat().map((kunci) => [kunci, judul[susunan.indexOf(kunci)]?.kolom ?? null]),
    );
    if (bagianKeluar(tabel.percobaan().dengan(nomor), contoh) < MEYAKINKAN) continue;
    const benar = tabel.dengan(nomor);
    for (const [i, kunci] of susunan.entries()) {
      const k = judul[i];
      if (!k || tabel.kolomSejak(kunci)[0] === k) continue;
      const sebutan = isKomponen(kunci) ? KOMPONEN_IKPA[kunci].sebutan : KOLOM_UNIT[kunci].sebutan;
      benar.sisihkan(tabel.alamatJudul(k.kolom), k.jalur.at(-1) ?? '', 'judulBergeser', { kolom: sebutan });
    }
    return benar;
  }
  return null;
}

const isKomponen = (kunci: Kolom): kunci is KunciIkpa => kunci in KOMPONEN_IKPA;

/** Share of these rows whose printed results come out under their own year's regulation, or under any when they name no year. */
function bagianKeluar(tabel: Tabel, baris: readonly BarisMentah[]): number {
  const keluar = baris.filter((b) => {
    const unit = bacaUnit(
      tabel,
      { nilai: b, bobot: undefined, nilaiAkhir: undefined, semua: [b] },
      { unik: (kunci) => kunci, catatSatker: () => undefined },
    );
    return pedomanMungkin(unit).some((p) => hasilKeluar(unit, p));
  });
  return keluar.length / baris.length;
}

function pedomanMungkin({ tahun }: NilaiIkpa): readonly PedomanIkpa[] {
  return tahun === undefined ? PEDOMAN_IKPA : [pedomanIkpa({ masa: akhirTahun(tahun) })];
}
