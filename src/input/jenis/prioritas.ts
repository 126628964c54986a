import type { BarisPrioritas, KelompokPrioritas } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { definisikan, type Penampung } from '../definisi';
import type { KolomKepala } from '../kepala';
import { NOMOR, PERSEN, SATUAN_KOLOM } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { satuanDariKata } from '../satuan';
import { kolomUang } from './kolom-kinerja';

type Kolom = 'no' | 'rincianOutput' | 'target' | 'satuan' | 'realisasi' | 'persen';
type Tabel = PembacaTabel<Kolom>;

/** An output's money stands beside it, and is not what was reached of it. */
const bukanUang = (k: KolomKepala): boolean => !kolomUang(k);

/** Rincian output of the Prioritas Nasional, with a heading row (or a table of its own) for each PN. */
export const prioritas = definisikan<Kolom>({
  jenis: 'prioritas',
  sebutan: 'Prioritas Nasional',
  kolom: {
    no: NOMOR,
    rincianOutput: {
      sebutan: 'Rincian Output',
      persis: ['ro', 'uraian ro', 'nama ro', 'output', 'proyek prioritas'],
      memuat: ['rincian output', 'rincian keluaran'],
      tanpa: ['kode'],
      ciri: true,
      penentu: true,
      wajib: true,
    },
    target: { sebutan: 'Target', memuat: ['target'], bila: bukanUang, ciri: true, wajib: true, angka: true },
    satuan: { ...SATUAN_KOLOM, ciri: true },
    realisasi: {
      sebutan: 'Realisasi',
      memuat: ['realisasi'],
      tanpa: ['persen', 'persentase'],
      bila: bukanUang,
      ciri: true,
      wajib: true,
      angka: true,
    },
    // A bare "%" may be that of the money beside it.
    persen: {
      ...PERSEN,
      persis: ['persen capaian', 'capaian persen', 'persentase capaian', ...(PERSEN.persis ?? [])],
      bila: bukanUang,
      ciri: true,
    },
  },
  kolomNama: 'rincianOutput',
  judul: ['prioritas nasional', 'pn'],
  grupTanpaAngka: true,
  id: () => 'prioritas',
  baca: function* (tabel, penampung) {
    let kelompok: KelompokPrioritas | null = null;
    let baris = 0;
    for (const b of tabel.baris) {
      yield;
      if (b.peran === 'grup') kelompok = kelompokBaru(tabel.teksPertama(b), penampung);
      if (b.peran !== 'data') continue;
      const nama = tabel.teks(b, 'rincianOutput');
      if (tabel.tanpaNama(b, nama, 'rincianOutput')) continue;
      kelompok ??= kelompokBaru(tabel.barisJudul.at(-1) ?? tabel.lembar, penampung);
      kelompok.baris.push(bacaBaris(tabel, b, nama, `${kelompok.id}/${kelompok.baris.length + 1}`));
      baris += 1;
    }
    const { data } = penampung;
    data.prioritas = data.prioritas.filter((k) => k.baris.length > 0);
    return baris;
  },
});

function kelompokBaru(nama: string, { data, unik }: Penampung): KelompokPrioritas {
  const kelompok: KelompokPrioritas = { id: unik(`prioritas/${data.prioritas.length + 1}`), nama, baris: [] };
  data.prioritas.push(kelompok);
  return kelompok;
}

function bacaBaris(tabel: Tabel, baris: BarisMentah, nama: string, dasar: string): BarisPrioritas {
  const tertulis = tabel.teks(baris, 'satuan');
  // An output is counted in whole things, whatever the thing is called.
  const satuan = satuanDariKata(tertulis) || (tertulis === '' ? '' : 'buah');
  const fakta = (kolom: 'target' | 'realisasi', label: string): Fakta | undefined =>
    tabel.fakta(baris, kolom, { kunci: `${dasar}/${kolom}`, nama: `${label} – ${nama}`, satuan });
  return {
    nomor: tabel.teks(baris, 'no'),
    nama,
    satuan: tertulis,
    target: fakta('target', 'Target'),
    realisasi: fakta('realisasi', 'Realisasi'),
    persenDilaporkan: tabel.fakta(baris, 'persen', {
      kunci: `${dasar}/persen-dilaporkan`,
      nama: `Persentase dilaporkan – ${nama}`,
      satuan: '%',
    }),
  };
}
