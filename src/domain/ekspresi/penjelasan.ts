import { tampil } from '../../dasar/desimal';
import { sebutTanggal } from '../../dasar/tanggal';
import type { Ekspresi } from '../angka';
import { tetap } from './bentuk';
import { nilaikan } from './nilai';

/**
 * The rule with its numbers, as a person would write it: `80,09 ÷ 81 × 100`.
 * Long sums are shortened to their ends and their count.
 */
export const jelaskan = (e: Ekspresi): string => kata(e, 0, DENGAN_ANGKA);

/** The rule with names instead of numbers: `50% × Nilai SMART + 50% × Nilai IKPA`. */
export const jelaskanNama = (e: Ekspresi): string => kata(e, 0, DENGAN_NAMA);

interface Cara {
  fakta: (e: Extract<Ekspresi, { op: 'fakta' }>) => string;
  angka: (e: Extract<Ekspresi, { op: 'angka' }>) => string;
}

const DENGAN_ANGKA: Cara = {
  fakta: ({ fakta }) =>
    fakta.nilai && fakta.satuan === 'tanggal'
      ? sebutTanggal(fakta.nilai.toNumber())
      : fakta.nilai
        ? tampil(fakta.nilai, fakta.desimal ?? Math.min(fakta.nilai.dp(), 4))
        : '–',
  angka: ({ angka }) => (angka.nilai ? tampil(angka.nilai, angka.desimal) : '–'),
};

const DENGAN_NAMA: Cara = { fakta: ({ fakta }) => fakta.nama, angka: ({ angka }) => angka.nama };

/** A sum of more parts than this is told by its ends. */
const PALING_BANYAK = 6;

function kata(e: Ekspresi, luar: 0 | 1 | 2 | 3 | 4, cara: Cara): string {
  switch (e.op) {
    case 'fakta':
      return cara.fakta(e);
    case 'angka':
      return cara.angka(e);
    case 'tetap':
      if (e.tanggal) return sebutTanggal(e.nilai.toNumber());
      return e.persen ? `${tampil(e.nilai.times(100), e.nilai.times(100).dp())}%` : tampil(e.nilai, e.nilai.dp());
    case 'jumlah':
      return kurung(
        ringkas(
          e.suku.map((s) => kata(s, 1, cara)),
          ' + ',
        ),
        e.suku.length > 1 ? 1 : 3,
        luar,
      );
    case 'rata':
      if (e.suku.length === 1) return kata(e.suku[0] ?? tetap(0), luar, cara);
      return kurung(
        `(${ringkas(
          e.suku.map((s) => kata(s, 1, cara)),
          ' + ',
        )}) ÷ ${e.suku.length}`,
        2,
        luar,
      );
    case 'kurang':
      return kurung(`${kata(e.kiri, 1, cara)} − ${kata(e.kanan, 2, cara)}`, 1, luar);
    case 'kali':
      return kurung(e.faktor.map((f) => kata(f, 2, cara)).join(' × '), 2, luar);
    case 'bagi':
      return kurung(`${kata(e.pembilang, 2, cara)} ÷ ${kata(e.penyebut, 3, cara)}`, 2, luar);
    case 'pangkat':
      return pangkatKata(e, luar, cara);
    case 'bulat':
    case 'bulatAtas':
      return kata(e.isi, luar, cara);
    case 'mutlak':
      return `|${kata(e.isi, 0, cara)}|`;
    case 'hariBulan':
      return `hari dalam bulan ${kata(e.isi, 4, cara)}`;
    case 'hariKerja':
      return `hari kerja ${kata(e.mulai, 4, cara)} sampai ${kata(e.akhir, 4, cara)}`;
    case 'jika':
      return kata(terpilih(e), luar, cara);
    case 'min':
      return `terkecil dari ${sebutkan(e.isi, cara)}`;
    case 'maks':
      return `terbesar dari ${sebutkan(e.isi, cara)}`;
    case 'cacah':
      return `banyaknya yang ${e.banding} ${tampil(e.batas, e.batas.dp())} dari ${e.isi.length}`;
  }
}

function pangkatKata(e: Extract<Ekspresi, { op: 'pangkat' }>, luar: number, cara: Cara): string {
  const separuh = e.eksponen.op === 'tetap' && e.eksponen.nilai.eq('0.5');
  if (separuh) return `√(${kata(e.dasar, 0, cara)})`;
  return kurung(`${kata(e.dasar, 4, cara)}^${kata(e.eksponen, 4, cara)}`, 3, luar);
}

/** A choice is told by the side that applies. */
function terpilih(e: Extract<Ekspresi, { op: 'jika' }>): Ekspresi {
  const syarat = nilaikan({ ...e, maka: tetap(1), lain: tetap(0) });
  return syarat.ada && syarat.nilai.isZero() ? e.lain : e.maka;
}

const kurung = (isi: string, kekuatan: number, luar: number): string => (kekuatan < luar ? `(${isi})` : isi);

const sebutkan = (isi: readonly Ekspresi[], cara: Cara): string =>
  ringkas(
    isi.map((i) => kata(i, 3, cara)),
    ' dan ',
  );

function ringkas(bagian: readonly string[], sambung: string): string {
  if (bagian.length <= PALING_BANYAK) return bagian.join(sambung);
  return [...bagian.slice(0, 2), '…', ...bagian.slice(-1)].join(sambung);
}
