import { isi } from '../kalimat/isi';
import { tampil } from '../../dasar/desimal';
import type { AngkaPolos, BarisPolos, KolomPolos, SelPolos, TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { selUnik } from '../banding';
import { sebutAngka, sebutTabel } from '../polos/sebutan';
import type { Calon } from '../temuan';
import { jenjangUntuk, samaJenjang, satuSkala, type SkalaLaporan, skalaLaporan } from './skala';

/** A printed predicate, and the figure of its row that it is given for. */
interface Pasangan {
  tabel: TabelPolos;
  baris: BarisPolos;
  kolom: KolomPolos;
  sel: SelPolos;
  nilai: { sel: SelPolos; angka: AngkaPolos };
}

const PALING_SEDIKIT = 3;
const BAGIAN_TERBESAR = 0.7;

/** Predicates in tables against the band of the report's own scale, where most of them follow it. */
export const predikatTabel = aturan({
  id: 'predikat-tabel',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Predikat menurut skala laporan',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} berpredikat ${t.dilaporkan}; ${isi(t, 'nilai')} berada pada jenjang ${isi(t, 'jenjang')}, yaitu ${t.dihitung} (skala: ${isi(t, 'letakSkala')}). Predikat lain cocok pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} tempat.`,
    },
    en: {
      nama: 'Predicate by the report’s scale',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is called ${t.dilaporkan}; ${isi(t, 'nilai')} lies in the band ${isi(t, 'jenjang')}, which is ${t.dihitung} (scale: ${isi(t, 'letakSkala')}). Predicates agree in ${isi(t, 'setuju')} of ${isi(t, 'semua')} places.`,
    },
  },
  periksa: (_, { polos = [], narasi }) => {
    const skala = satuSkala(skalaLaporan(polos, narasi));
    if (!skala) return [];
    // The scale itself gives its bands words, not its numbers.
    const diperiksa = polos.filter((tabel) => skalaLaporan([tabel], []).length === 0);
    const semua = diperiksa.flatMap((tabel) => pasangan(tabel, skala));
    const menyimpang = semua.filter((p) => !mengikuti(p, skala));
    const setuju = semua.length - menyimpang.length;
    if (setuju < PALING_SEDIKIT || setuju < BAGIAN_TERBESAR * semua.length) return [];
    return menyimpang.map((p) => temuan(p, skala, setuju, semua.length));
  },
});

const mengikuti = ({ sel, nilai }: Pasangan, skala: SkalaLaporan): boolean => {
  const jenjang = jenjangUntuk(nilai.angka.nilai, skala);
  return jenjang === null || samaJenjang(sel.teks.trim(), jenjang);
};

const KEPALA =
  /\b(kategori|katagori|kriteria|predikat|penilaian|klasifikasi|peringkat|keterangan|ket|capaian|cap aian)\b/;

function pasangan(tabel: TabelPolos, skala: SkalaLaporan): Pasangan[] {
  return tabel.kolom
    .filter((k) => KEPALA.test(k.penuh))
    .flatMap((kolom) =>
      tabel.baris.flatMap((baris): Pasangan[] => {
        const sel = baris.sel.get(kolom.kolom);
        if (!sel || !skala.jenjang.some((j) => samaJenjang(sel.teks.trim(), j))) return [];
        // The figure at its left is the one that was rated.
        const kiri = [...baris.sel].filter(([k, s]) => k < kolom.kolom && s.angka.length === 1).at(-1);
        const angka = kiri?.[1].angka[0];
        return kiri && angka ? [{ tabel, baris, kolom, sel, nilai: { sel: kiri[1], angka } }] : [];
      }),
    );
}

function temuan(
  { tabel, baris, kolom, sel, nilai }: Pasangan,
  skala: SkalaLaporan,
  setuju: number,
  semua: number,
): Calon {
  const jenjang = jenjangUntuk(nilai.angka.nilai, skala);
  return {
    kunci: `${sel.asal.lembar}!${sel.asal.baris},${sel.asal.kolom}`,
    putusan: 'berbeda',
    dilaporkan: sel.teks.trim(),
    dihitung: besarkan(jenjang?.predikat ?? ''),
    selisih: '',
    satuan: '',
    asal: sel.asal,
    asalPembanding: nilai.sel.asal,
    kunciAngka: null,
    sel: selUnik([sel.asal, nilai.sel.asal]),
    rincian: {
      nama: sebutAngka(baris, kolom),
      tabel: sebutTabel(tabel),
      nilai: tampil(nilai.angka.nilai, nilai.angka.desimal),
      jenjang: jenjang?.teks ?? '',
      letakSkala: skala.letak,
      setuju,
      semua,
    },
  };
}

/** "sangat baik" → "Sangat Baik" */
export const besarkan = (kata: string): string => kata.replace(/(^| )\p{L}/gu, (huruf) => huruf.toUpperCase());
