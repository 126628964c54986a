import type { BarisPolos, KolomPolos, SelPolos, TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { selUnik } from '../banding';
import { isi } from '../kalimat/isi';
import { sebutAngka, sebutTabel } from '../polos/sebutan';
import type { Calon } from '../temuan';

const PALING_SEDIKIT = 3;
const BAGIAN_TERBESAR = 0.7;

/** Marks "Tercapai", "Belum Tercapai", "√" and "X" against the printed capaian of their row. */
export const tandaTercapai = aturan({
  id: 'tanda-tercapai',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Tanda tercapai',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” pada ${isi(t, 'tabel')} bertanda ${t.dilaporkan}, sedangkan capaiannya ${isi(t, 'capaian')}: ${t.dihitung}. Tanda lain cocok pada ${isi(t, 'setuju')} dari ${isi(t, 'semua')} baris.`,
    },
    en: {
      nama: 'Marks of what was reached',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is marked ${t.dilaporkan}, but its achievement is ${isi(t, 'capaian')}: ${t.dihitung}. Marks agree in ${isi(t, 'setuju')} of ${isi(t, 'semua')} rows.`,
    },
  },
  periksa: (_, { polos = [] }) => polos.flatMap(periksaTabel),
});

const SUDAH = /^(?:telah |sudah )?(?:tercapai|terpenuhi|terlampaui|melampaui(?: target)?|mencapai target)$/;
const BELUM = /^(?:belum|tidak) (?:tercapai|terpenuhi|mencapai target)$/;
const CENTANG = /^[√✓✔v]$/;
const SILANG = /^[x×✗✘]$/;

/** What a cell says of its row; null: nothing, or it is in doubt. */
function tanda(sel: SelPolos | undefined, { penuh }: KolomPolos): boolean | null {
  const kata = sel?.teks.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
  if (SUDAH.test(kata)) return true;
  if (BELUM.test(kata)) return false;
  const tentang = /\b(?:(belum|tidak) )?(?:ter|men)?capai\b/.exec(penuh);
  if (!tentang || !(CENTANG.test(kata) || SILANG.test(kata))) return null;
  // A tick under "Tidak tercapai" says that it was not.
  return (tentang[1] === undefined) === CENTANG.test(kata);
}

interface Bertanda {
  baris: BarisPolos;
  kolom: KolomPolos;
  sel: SelPolos;
  capaian: SelPolos;
  tercapai: boolean;
  seharusnya: boolean;
}

function periksaTabel(tabel: TabelPolos): Calon[] {
  const capaian = tabel.kolom.filter(
    ({ daun }) => /\b(?:capaian|pencapaian)\b/.test(daun) && !/\b(?:tercapai|anggaran|tahun lalu)\b/.test(daun),
  );
  const [persen, lagi] = capaian.filter(({ kolom }) =>
    tabel.baris.some((b) => (b.sel.get(kolom)?.angka.length ?? 0) === 1),
  );
  if (!persen || lagi) return [];
  const semua = tabel.kolom.flatMap((kolom) =>
    tabel.baris.flatMap((baris): Bertanda[] => {
      const [sel, isiCapaian] = [baris.sel.get(kolom.kolom), baris.sel.get(persen.kolom)];
      const [angka, lain] = isiCapaian?.angka ?? [];
      const tercapai = tanda(sel, kolom);
      if (!sel || !isiCapaian || !angka || lain || tercapai === null || baris.peran !== 'data') return [];
      return [{ baris, kolom, sel, capaian: isiCapaian, tercapai, seharusnya: angka.nilai.gte(100) }];
    }),
  );
  const setuju = semua.filter((b) => b.tercapai === b.seharusnya).length;
  if (setuju < PALING_SEDIKIT || setuju < BAGIAN_TERBESAR * semua.length) return [];
  return semua
    .filter((b) => b.tercapai !== b.seharusnya)
    .map(({ baris, kolom, sel, capaian: nilai, seharusnya }): Calon => ({
      kunci: `${sel.asal.lembar}!${sel.asal.baris},${sel.asal.kolom}`,
      putusan: 'berbeda',
      dilaporkan: sel.teks.trim(),
      dihitung: seharusnya ? 'Tercapai' : 'Belum Tercapai',
      selisih: '',
      satuan: '',
      asal: sel.asal,
      asalPembanding: nilai.asal,
      kunciAngka: null,
      sel: selUnik([sel.asal, nilai.asal]),
      rincian: {
        nama: sebutAngka(baris, kolom),
        tabel: sebutTabel(tabel),
        capaian: nilai.teks.trim(),
        setuju,
        semua: semua.length,
      },
    }));
}
