import type { KolomPolos, SelPolos, TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { kataNama } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import type { Calon } from '../temuan';
import { sebutTabel } from './sebutan';

/** The table speaks of the evaluation of the SAKIP. */
const EVALUASI = /\b(?:lhe|akip|sakip|evaluasi|rekomendasi)\b/i;
const REKOMENDASI = /\b(?:rekomendasi|saran)\b/;
const JAWABAN = /\btindak lanjut\b|\btl\b/;
/** What stands in a cell that answers nothing. */
const KOSONG = /^[\s\-–.]*$|^\W*(?:belum|tidak|nihil|tidak ada|belum ada|belum ditindaklanjuti|dalam proses)\W*$/i;
/** Share of a recommendation's words that its answer repeats. */
const SERUPA = 0.6;

interface Rekomendasi {
  tabel: TabelPolos;
  sel: SelPolos;
}

/** Last year's recommendations of the LHE without an answer: an empty cell beside them, or none in the table of answers. */
export const rekomendasiLhe = aturan({
  id: 'rekomendasi-lhe',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Rekomendasi LHE tanpa tindak lanjut',
      kalimat: (t) =>
        `Rekomendasi “${t.dilaporkan}” (${isi(t, 'tabel')}) belum terjawab: tindak lanjut pada ${isi(t, 'tempat')} ${t.dihitung === '–' ? 'tidak ada' : `hanya “${t.dihitung}”`}.`,
    },
    en: {
      nama: 'LHE advice without an answer',
      kalimat: (t) =>
        `The advice “${t.dilaporkan}” (${isi(t, 'tabel')}) has no answer: in ${isi(t, 'tempat')} there is ${t.dihitung === '–' ? 'none' : `only “${t.dihitung}”`}.`,
    },
  },
  periksa: (_, { polos = [] }) => {
    const milik = polos.flatMap((tabel) => {
      const rekomendasi = tabel.kolom.find((k) => REKOMENDASI.test(k.daun) && !JAWABAN.test(k.daun));
      const jawaban = tabel.kolom.find(
        (k) => k !== rekomendasi && JAWABAN.test(k.penuh) && !/\brencana\b/.test(k.penuh),
      );
      const berlaku = EVALUASI.test(`${tabel.judul} ${tabel.kolom.map((k) => k.penuh).join(' ')}`);
      return rekomendasi && berlaku ? [{ tabel, rekomendasi, jawaban }] : [];
    });
    const berjawab = milik.flatMap((m) => (m.jawaban ? [{ ...m, jawaban: m.jawaban }] : []));
    const daftar = milik.filter((m) => !m.jawaban && /\b(?:lhe|akip|sakip|evaluasi)\b/i.test(m.tabel.judul));
    return [...berjawab.flatMap(tanpaJawaban), ...daftar.flatMap((d) => takDitemukan(d, berjawab))];
  },
});

const rekomendasiDalam = (tabel: TabelPolos, kolom: KolomPolos): Rekomendasi[] =>
  tabel.baris.flatMap((b) => {
    const sel = b.sel.get(kolom.kolom);
    return sel && kataNama(sel.teks).length >= 3 ? [{ tabel, sel }] : [];
  });

interface Berjawab {
  tabel: TabelPolos;
  rekomendasi: KolomPolos;
  jawaban: KolomPolos;
}

/** Empty beside its recommendation, in a table in which others are answered. */
function tanpaJawaban({ tabel, rekomendasi, jawaban }: Berjawab): Calon[] {
  const baris = tabel.baris.filter((b) => b.sel.has(rekomendasi.kolom));
  const kosong = baris.filter((b) => KOSONG.test(b.sel.get(jawaban.kolom)?.teks ?? ''));
  if (kosong.length === 0 || kosong.length === baris.length) return [];
  return kosong.flatMap((b) => {
    const sel = b.sel.get(rekomendasi.kolom);
    return sel && kataNama(sel.teks).length >= 3
      ? [calon({ tabel, sel }, b.sel.get(jawaban.kolom)?.teks ?? '', sebutTabel(tabel))]
      : [];
  });
}

/** In the list of recommendations, in no table of answers, where at least half of the list is. */
function takDitemukan(
  { tabel, rekomendasi }: { tabel: TabelPolos; rekomendasi: KolomPolos },
  berjawab: readonly Berjawab[],
): Calon[] {
  const jawaban = berjawab.flatMap((b) =>
    rekomendasiDalam(b.tabel, b.rekomendasi).map((r) => new Set(kataNama(r.sel.teks))),
  );
  const semua = rekomendasiDalam(tabel, rekomendasi);
  const hilang = semua.filter(({ sel }) => {
    const kata = kataNama(sel.teks);
    return !jawaban.some((j) => kata.filter((k) => j.has(k)).length >= SERUPA * kata.length);
  });
  const [tujuan] = berjawab;
  if (!tujuan || hilang.length * 2 > semua.length) return [];
  return hilang.map((r) => calon(r, '', sebutTabel(tujuan.tabel)));
}

const PALING_PANJANG = 120;

const calon = ({ tabel, sel }: Rekomendasi, jawaban: string, tempat: string): Calon => ({
  kunci: `${sel.asal.lembar}!${sel.asal.baris},${sel.asal.kolom}`,
  putusan: 'berbeda',
  dilaporkan: sel.teks.slice(0, PALING_PANJANG),
  dihitung: jawaban.trim() || '–',
  selisih: '',
  satuan: '',
  asal: sel.asal,
  asalPembanding: null,
  kunciAngka: null,
  sel: [sel.asal],
  rincian: { tabel: sebutTabel(tabel), tempat, nama: '' },
});
