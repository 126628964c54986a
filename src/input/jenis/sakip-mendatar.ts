import type { KomponenSakip } from '../../domain/data';
import { potongKunci, PemberiKunci } from '../../dasar/kunci';
import { tahunTeks } from '../identitas';
import { definisikan } from '../definisi';
import { KEPALA_KOMPONEN_AKIP } from '../kosakata/akip';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { sampai } from './sampai';
import { trenSakip } from './sakip-tahun';

type Kolom = 'no' | 'tahun' | 'komponen' | 'total' | 'predikat';
type Tabel = PembacaTabel<Kolom>;

/** A component's weight behind its name: "(30%)". */
const BOBOT_DI_JUDUL = /\s*(?:\(\s*\d{1,3}(?:[.,]\d+)?\s*%?\s*\)|\d{1,3}\s*%)\s*$/;

/**
 * SAKIP by year, the components beside each other: Tahun | Perencanaan | Pengukuran | Pelaporan | Evaluasi | Nilai. The
 * last year that has scores is the evaluation; a row "Bobot" has the components' weights.
 */
export const sakipMendatar = definisikan<Kolom>({
  jenis: 'sakip',
  sebutan: 'Komponen SAKIP per tahun',
  kolom: {
    no: NOMOR,
    tahun: {
      sebutan: 'Tahun',
      persis: ['tahun', 'tahun evaluasi', 'tahun penilaian', 'tahun anggaran'],
      ciri: true,
      wajib: true,
    },
    komponen: {
      sebutan: 'Komponen',
      pola: KEPALA_KOMPONEN_AKIP,
      tanpa: ['bobot', 'target'],
      berulang: { minimal: 3 },
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    total: {
      sebutan: 'Nilai',
      persis: ['nilai', 'total', 'jumlah', 'skor', 'nilai akhir', 'total nilai', 'nilai total', 'hasil evaluasi'],
      memuat: ['nilai akip', 'nilai sakip', 'nilai akuntabilitas', 'nilai hasil evaluasi'],
      angka: true,
    },
    predikat: { sebutan: 'Predikat', memuat: ['predikat', 'kategori', 'peringkat'] },
  },
  kolomNama: 'tahun',
  judul: ['sakip', 'akip', 'akuntabilitas kinerja'],
  tolak: ['indikator', 'satker', 'opd', 'skpd', 'perangkat daerah', 'unit'],
  id: () => 'sakip',
  baca: function* (tabel, penampung) {
    yield;
    const { data } = penampung;
    const baris = tabel.baris.filter((b) => b.peran === 'data');
    const bobot = baris.find((b) => normal(tabel.teks(b, 'tahun')).startsWith('bobot'));
    const tahunan = baris
      .flatMap((b) => {
        const tahun = tahunTeks(tabel.teks(b, 'tahun'));
        const kosong = tabel.kepala('komponen').every((k) => !/\d/.test(tabel.teksDi(b, k.kolom)));
        return tahun === null || kosong ? [] : [{ tahun, baris: b }];
      })
      .sort((a, b) => b.tahun - a.tahun);
    const [kini, ...lalu] = tahunan;
    if (!kini) return 0;
    if (data.sakip.length > 0) {
      tabel.tidakDipakai.push(`Komponen SAKIP ${kini.tahun}: yang dihitung tabel lain`);
      return tahunan.length;
    }
    data.sakip = satuTahun(tabel, kini.baris, bobot, 'sakip');
    const jalan = [
      { tahun: kini.tahun, komponen: data.sakip },
      ...lalu.map(({ tahun, baris: b }) => ({ tahun, komponen: satuTahun(tabel, b, bobot, `sakip/${tahun}`) })),
    ];
    trenSakip(tabel, jalan.reverse(), penampung);
    return tahunan.length;
  },
});

function satuTahun(tabel: Tabel, baris: BarisMentah, bobot: BarisMentah | undefined, dasar: string): KomponenSakip[] {
  const pemberi = new PemberiKunci();
  const sebutan = dasar === 'sakip' ? 'Nilai' : `Nilai ${tabel.teks(baris, 'tahun')}`;
  const total = tabel.fakta(baris, 'total', {
    kunci: `${dasar}/total-dilaporkan/nilai`,
    nama: `${sebutan} – ${tabel.judulKolom('total')}`,
    satuan: 'poin',
  });
  return tabel.kepala('komponen').map((kolom): KomponenSakip => {
    const nama = (kolom.jalur.at(-1) ?? '').replace(BOBOT_DI_JUDUL, '');
    const id = pemberi.unik(`${dasar}/${potongKunci(nama) || 'tanpa-nama'}`);
    const isi = (b: BarisMentah, bagian: string, label: string) =>
      tabel.faktaDi(b, kolom.kolom, {
        kunci: `${id}/${bagian}`,
        nama: `${label} – ${nama}`,
        satuan: 'poin',
        peran: bagian,
      });
    const milik = bobot && dasar === 'sakip' ? isi(bobot, 'bobot', 'Bobot') : undefined;
    const nilai = sampai(isi(baris, 'nilai', sebutan), milik);
    return { id, nama, bobot: milik, nilai, nilaiTotalDilaporkan: total };
  });
}
