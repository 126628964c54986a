import type { AnggaranProgram } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import { barisBernama, type BarisBernama } from '../baris-bernama';
import type { Bertahap } from '../bertahap';
import { definisikan, type Penampung } from '../definisi';
import { NOMOR } from '../kosakata/kolom';
import type { PembacaTabel } from '../pembaca';

export type KolomAnggaranProgram = 'no' | 'program' | 'anggaran';

/** "1. Asistensi …", "a) …": a kegiatan under the program above it. */
const KEGIATAN = /^(\d{1,2}|[a-z])\s*[.)]\s*/i;

/** The PK's budget annex: Program/ Kegiatan | Anggaran, with numbered kegiatan and a row JUMLAH. */
export const anggaranProgram = definisikan<KolomAnggaranProgram>({
  jenis: 'anggaranProgram',
  sebutan: 'Anggaran Perjanjian Kinerja',
  kolom: {
    no: NOMOR,
    program: {
      sebutan: 'Program/ Kegiatan',
      persis: ['program', 'program kegiatan', 'program dan kegiatan', 'uraian program', 'kegiatan'],
      memuat: ['program kegiatan'],
      ciri: true,
      penentu: true,
      wajib: true,
    },
    anggaran: {
      sebutan: 'Anggaran',
      persis: ['anggaran', 'pagu', 'pagu anggaran', 'alokasi anggaran', 'jumlah anggaran'],
      memuat: ['anggaran'],
      tanpa: ['realisasi', 'sisa'],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'program',
  uang: true,
  judul: ['anggaran perjanjian kinerja', 'perjanjian kinerja'],
  tolak: ['realisasi', 'target', 'indikator'],
  id: () => 'pk-anggaran',
  baca: (tabel, penampung) => bacaAnggaranProgram(tabel, penampung, 'Anggaran'),
});

/** Reads programmes with their numbered kegiatan; `sebutan` is what the money of a row is called. */
export function* bacaAnggaranProgram(
  tabel: PembacaTabel<KolomAnggaranProgram>,
  { data, unik }: Penampung,
  sebutan: string,
): Bertahap<number> {
  const { data: baris, total } = yield* barisBernama(tabel, 'program');
  const fakta = (b: BarisBernama, kunci: string, jenjang = 0): Fakta | undefined =>
    tabel.fakta(b.baris, 'anggaran', {
      kunci: `${kunci}/anggaran`,
      nama: `${sebutan} – ${b.nama}`,
      satuan: 'rupiah',
      jenjang,
    });
  let program: AnggaranProgram | null = null;
  // Where the first programme has a number, numbers are the programmes' own.
  const bernomor = /^\d+$/.test(baris[0] ? tabel.teks(baris[0].baris, 'no') : '');
  for (const b of baris) {
    yield;
    const nomor = tabel.teks(b.baris, 'no');
    if (program && (KEGIATAN.test(b.nama) || (!bernomor && /^\d+$/.test(nomor)))) {
      const nama = b.nama.replace(KEGIATAN, '');
      program.kegiatan.push({ nama, anggaran: fakta(b, unik(`${program.id}/${potongKunci(nama)}`), 1) });
    } else {
      const id = unik(`${tabel.id}/${b.kunci}`);
      program = { id, nama: b.nama, anggaran: fakta(b, id), kegiatan: [] };
      data.anggaranProgram.push(program);
    }
  }
  if (total) data.jumlahAnggaranProgram ??= fakta(total, `${tabel.id}/jumlah`) ?? null;
  return baris.length;
}
