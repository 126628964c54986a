import type { KomponenIkpa, KunciIkpa, NilaiIkpa } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../domain/kunci';
import type { DefinisiKolom, Penampung } from '../definisi';
import { KOMPONEN_IKPA, URUTAN_IKPA } from '../kosakata/ikpa';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';

/** Columns about the unit as a whole, in every layout of IKPA. */
export type KolomUnit =
  'kode' | 'kodeSatker' | 'nama' | 'periode' | 'nilaiTotal' | 'konversi' | 'nilaiAkhir' | 'pengurang';

export const KOLOM_UNIT: Readonly<Record<KolomUnit, DefinisiKolom>> = {
  kodeSatker: { sebutan: 'Kode Satker', persis: ['kode satker', 'kode satuan kerja', 'kdsatker'] },
  kode: { sebutan: 'Kode', persis: ['kode', 'kode es1', 'kode eselon i', 'kode eselon 1', 'kode unit', 'kode ba es1'] },
  nama: {
    sebutan: 'Nama unit',
    persis: [
      'nama satker',
      'uraian satker',
      'nama',
      'nama es1',
      'nama eselon i',
      'nama unit',
      'satker',
      'satuan kerja',
    ],
  },
  periode: { sebutan: 'Periode', persis: ['periode', 'bulan', 'sampai dengan'] },
  nilaiTotal: { sebutan: 'Nilai Total', persis: ['nilai total', 'total nilai'], angka: true },
  konversi: { sebutan: 'Konversi Bobot', persis: ['konversi bobot', 'konversi'], angka: true },
  nilaiAkhir: { sebutan: 'Nilai Akhir', memuat: ['nilai akhir'], angka: true },
  pengurang: {
    sebutan: 'Dispensasi SPM (Pengurangan)',
    memuat: ['dispensasi spm pengurang', 'dispensasi spm pengurangan', 'pengurang dispensasi spm'],
    angka: true,
  },
};

/** The rows of one unit: Nilai, Bobot, Nilai Akhir and (OM-SPAN) Nilai Aspek, whatever their order; a flat table has one. */
export interface BlokUnit {
  nilai: BarisMentah;
  bobot: BarisMentah | undefined;
  nilaiAkhir: BarisMentah | undefined;
  semua: readonly BarisMentah[];
}

type Tabel = PembacaTabel<KunciIkpa | KolomUnit>;

/** One unit's figures; the satker is noted for the reference list. */
export function bacaUnit(tabel: Tabel, blok: BlokUnit, { unik, catatSatker }: Penampung): NilaiIkpa {
  const pertama = (kolom: KolomUnit): string => blok.semua.map((b) => tabel.teks(b, kolom)).find((t) => t !== '') ?? '';
  const kode = (pertama('kodeSatker') || pertama('kode')).replace(/^'/, '');
  const nama = pertama('nama') || tabel.judul;
  const id = unik(`ikpa/${potongKunci(kode || nama) || 'unit'}`);
  if (tabel.punya('kodeSatker') || /\b(satker|satuan kerja)\b/i.test(tabel.judulKolom('nama'))) {
    const kolom = tabel.punya('kodeSatker') ? 'kodeSatker' : 'nama';
    catatSatker(tabel.id, { kode, nama, asal: tabel.alamat(blok.nilai, kolom) });
  }
  // MyIntress splits it over the rows of the block: "JANUARI s.d." above "SEPTEMBER".
  const periode = blok.semua
    .map((b) => tabel.teks(b, 'periode'))
    .join(' ')
    .trim();
  const umum = (kolom: KolomUnit, bagian: string): Fakta | undefined => {
    const baris = blok.semua.find((b) => tabel.teks(b, kolom) !== '') ?? blok.nilai;
    return tabel.fakta(baris, kolom, {
      kunci: `${id}/${bagian}`,
      nama: `${tabel.judulKolom(kolom)} – ${nama}`,
      satuan: kolom === 'konversi' ? '%' : 'poin',
    });
  };
  return {
    id,
    kode,
    nama,
    komponen: URUTAN_IKPA.filter((k) => tabel.punya(k)).map((kunci) => bacaKomponen(tabel, blok, kunci, id)),
    nilaiTotalDilaporkan: umum('nilaiTotal', 'nilai-total-dilaporkan'),
    konversiBobot: umum('konversi', 'konversi-bobot-dilaporkan'),
    nilaiAkhirDilaporkan: umum('nilaiAkhir', 'nilai-akhir-dilaporkan'),
    pengurangDispensasi: umum('pengurang', 'pengurang-dispensasi'),
    ...(periode === '' ? {} : { periode }),
  };
}

function bacaKomponen(tabel: Tabel, blok: BlokUnit, kunci: KunciIkpa, id: string): KomponenIkpa {
  const jalur = tabel.kepala(kunci)[0]?.jalur ?? [];
  const nama = jalur.at(-1) ?? KOMPONEN_IKPA[kunci].sebutan;
  const aspek = jalur.length > 1 ? (jalur[0] ?? '') : '';
  const fakta = (baris: BarisMentah | undefined, bagian: string, label: string): Fakta | undefined =>
    baris &&
    tabel.fakta(baris, kunci, {
      kunci: `${id}/${kunci}/${bagian}`,
      nama: `${label} – ${nama}`,
      satuan: bagian === 'bobot' ? '%' : 'poin',
    });
  const nilai = fakta(blok.nilai, 'nilai', 'Nilai');
  const bobot = fakta(blok.bobot, 'bobot', 'Bobot');
  return {
    kunci,
    nama,
    aspek,
    nilai: bobot?.keadaan === 'nolNyata' ? tidakBerlaku(nilai) : nilai,
    bobot,
    nilaiAkhirDilaporkan: fakta(blok.nilaiAkhir, 'nilai-akhir-dilaporkan', 'Nilai akhir dilaporkan'),
  };
}

/** Bobot 0: the indicator does not apply to this unit, even where the export prints a number. */
function tidakBerlaku(fakta: Fakta | undefined): Fakta | undefined {
  return fakta && { ...fakta, nilai: null, keadaan: 'tidakBerlaku', desimal: null };
}
