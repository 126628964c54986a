import type { BarisAnggaran } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import { kunciUnik } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import { definisikan } from '../definisi';
import { KOLOM_BELANJA } from '../kosakata/belanja';
import { NOMOR } from '../kosakata/kolom';
import { BARIS_TOTAL } from '../kosakata/batas';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';

type Kolom = 'no' | 'kode' | 'nama' | 'keterangan' | 'jenis' | 'total';
type Tabel = PembacaTabel<Kolom>;
type Isi = 'pagu' | 'realisasi' | 'persen' | 'sisa';

/** What a row of a block holds, by the beginning of its label. */
const ISI: readonly (readonly [Isi, RegExp])[] = [
  ['persen', /^(?:persen|persentase)\b|\bpersen$/],
  ['pagu', /^(?:pagu|anggaran|dipa)\b/],
  ['realisasi', /^realisasi\b/],
  ['sisa', /^sisa\b/],
];

/** A unit's rows, as they follow each other. */
interface Blok {
  nama: string;
  baris: Map<Isi, BarisMentah>;
}

/** Pagu dan realisasi per satker: a block of rows (PAGU, REALISASI, PERSENTASE, SISA) across the jenis belanja. */
export const anggaranBlok = definisikan<Kolom>({
  jenis: 'anggaran',
  sebutan: 'Pagu dan realisasi per satker, beberapa baris satu satker',
  kolom: {
    no: NOMOR,
    kode: { sebutan: 'Kode Satker', persis: ['kode satker', 'ba satker', 'kode', 'kdsatker'] },
    nama: {
      sebutan: 'Nama Satker',
      persis: ['nama satker', 'satker', 'uraian satker', 'satuan kerja', 'nama unit', 'unit kerja', 'unit', 'nama'],
      ciri: true,
      wajib: true,
      ataukah: 'kode',
    },
    keterangan: {
      sebutan: 'Keterangan',
      persis: ['keterangan', 'ket', 'uraian'],
      ciri: true,
      penentu: true,
      wajib: true,
    },
    jenis: { sebutan: 'Jenis Belanja', pola: KOLOM_BELANJA, berulang: { minimal: 2 }, ciri: true, angka: true },
    total: {
      sebutan: 'Total',
      persis: ['total', 'jumlah', 'total belanja', 'jumlah belanja'],
      ciri: true,
      angka: true,
    },
  },
  kolomNama: 'keterangan',
  isi: { kata: ['pagu', 'realisasi'], minimal: 2 },
  syarat: (kepala) => kepala.some(({ daun }) => KOLOM_BELANJA.test(daun) || daun === 'total' || daun === 'jumlah'),
  id: () => 'anggaran/satker',
  baca: function* (tabel, { data }) {
    const blok = yield* kumpulkan(tabel);
    const kunci = kunciUnik(blok.map((b) => b.nama));
    const baris: BarisAnggaran[] = [];
    let total: BarisAnggaran | null = null;
    for (const [i, satu] of blok.entries()) {
      yield;
      const isi = bacaBlok(tabel, satu, `${tabel.id}/${kunci[i] ?? i}`);
      if (BARIS_TOTAL.has(normal(satu.nama))) total = isi;
      else baris.push(isi);
    }
    data.anggaran.push({ id: tabel.id, dimensi: tabel.judulKolom('nama') || 'Satker', baris, total });
    return baris.length;
  },
});

/** A new block begins with a name, or where a label comes again. */
function* kumpulkan(tabel: Tabel): Bertahap<Blok[]> {
  const semua: Blok[] = [];
  for (const b of tabel.baris) {
    yield;
    const label = normal(tabel.teks(b, 'keterangan'));
    const isi = ISI.find(([, pola]) => pola.test(label))?.[0];
    if (!isi) continue;
    const nama = tabel.teks(b, 'nama') || tabel.teks(b, 'kode');
    const akhir = semua.at(-1);
    if (akhir && !akhir.baris.has(isi) && (nama === '' || nama === akhir.nama)) akhir.baris.set(isi, b);
    else semua.push({ nama: nama || `Satker ${semua.length + 1}`, baris: new Map([[isi, b]]) });
  }
  return semua;
}

function bacaBlok(tabel: Tabel, { nama, baris }: Blok, kunci: string): BarisAnggaran {
  const total = (isi: Isi, satuan: Satuan): Fakta | undefined => {
    const milik = baris.get(isi);
    const passport = { kunci: `${kunci}/${isi}`, nama: `${isi} – ${nama}`, satuan, peran: isi };
    if (!milik) return undefined;
    // "(59.80%)": a percentage in brackets is the same percentage.
    const dalam = isi === 'persen' ? /^\((.*%)\)$/.exec(tabel.teks(milik, 'total'))?.[1] : undefined;
    return dalam === undefined ? tabel.fakta(milik, 'total', passport) : tabel.bagian(milik, 'total', passport, dalam);
  };
  const bagian = (): BarisAnggaran['bagian'] =>
    tabel.kepala('jenis').map((k) => {
      const di = (isi: 'pagu' | 'realisasi'): Fakta | undefined => {
        const milik = baris.get(isi);
        const passport = {
          kunci: `${kunci}/${isi}/${k.daun}`,
          nama: `${isi} ${k.daun} – ${nama}`,
          satuan: 'rupiah',
          peran: isi,
        } as const;
        return milik && tabel.faktaDi(milik, k.kolom, passport);
      };
      return { nama: k.jalur.at(-1) ?? '', pagu: di('pagu'), realisasi: di('realisasi') };
    });
  return {
    nama,
    pagu: total('pagu', 'rupiah'),
    realisasi: total('realisasi', 'rupiah'),
    persenDilaporkan: total('persen', '%'),
    sisaDilaporkan: total('sisa', 'rupiah'),
    ...(tabel.punya('total') ? {} : { bagian: bagian() ?? [] }),
  };
}
