import { tambahkan } from '../../dasar/kelompok';
import { tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { kataNama } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bacaButir } from './butir';
import { calonNarasi } from './calon-narasi';
import { pecahAngka, type TokenAngka } from './token';

/** So many words name one thing, not a kind of things. */
const KATA_PALING_SEDIKIT = 5;
const KATA_TERBANYAK = 40;
/** Amounts of one thing at two times, or of its parts. */
const DUA_WAKTU =
  /\b(?:perubahan|revisi|semula|sebelum|sesudah|setelah|murni|awal|triwulan|tw|semester|tambahan|sisa|masing)\b/i;

interface Sebutan {
  paragraf: Paragraf;
  token: TokenAngka;
  nama: string;
}

/** One item, word for word, with one amount of money in one list and another in the next. */
export const uangDua = aturan({
  id: 'uang-dua',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Satu butir, dua jumlah uang',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” pada ${isi(t, 'letak')}: ${t.dilaporkan}; butir yang sama pada ${isi(t, 'letakLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}.`,
    },
    en: {
      nama: 'One item, two amounts',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” at ${isi(t, 'letak')}: ${t.dilaporkan}; the same item at ${isi(t, 'letakLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}.`,
    },
  },
  periksa: (_, { narasi }) => {
    const menurut = new Map<string, Sebutan[]>();
    for (const paragraf of narasi) {
      const s = baca(paragraf);
      if (s) tambahkan(menurut, s.kunci, s);
    }
    return [...menurut.values()].flatMap(bertentangan);
  },
});

function baca(paragraf: Paragraf): (Sebutan & { kunci: string }) | null {
  const butir = bacaButir(paragraf.teks);
  const teks = butir?.isi ?? paragraf.teks;
  const token = pecahAngka(teks).find((t) => t.satuan === 'rupiah');
  if (!token || token.nilai.lt(1_000_000) || DUA_WAKTU.test(teks.slice(0, token.mulai))) return null;
  const nama = teks
    .slice(0, token.mulai)
    .replace(
      /[\s,:;]*(?:yaitu|dengan)?[\s,:]*(?:alokasi )?(?:anggaran |dana )?(?:sebesar|senilai|sejumlah)?[\s,:;]*$/i,
      '',
    )
    .trim();
  if (/[.!?]\s/.test(nama) || /\b(?:realisasi|terealisasi|terserap|penyerapan)\b/i.test(nama)) return null;
  const kata = kataNama(nama);
  if (kata.length < KATA_PALING_SEDIKIT || kata.length > KATA_TERBANYAK) return null;
  return { paragraf, token, nama, kunci: kata.join(' ') };
}

function bertentangan(semua: readonly Sebutan[]): Calon[] {
  const nilai = new Set(semua.map(({ token }) => token.nilai.toFixed()));
  const [satu] = semua;
  const dua = semua.find(({ token }) => satu && !token.nilai.eq(satu.token.nilai));
  if (!satu || !dua || nilai.size !== 2 || semua.length > 3) return [];
  const selisih = dua.token.nilai.minus(satu.token.nilai);
  return [
    {
      ...calonNarasi(
        dua.paragraf,
        [tampil(dua.token.nilai, 0), tampil(satu.token.nilai, 0)],
        {
          nama: dua.nama.slice(0, 120),
          letakLain: satu.paragraf.letak,
          hitungan: `${tampil(dua.token.nilai, 0)} − ${tampil(satu.token.nilai, 0)} = ${tampil(selisih, 0)}`,
        },
        [satu.paragraf.asal],
      ),
      selisih: tampilSelisih(selisih, 0),
    },
  ];
}
