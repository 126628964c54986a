import { aturan } from '../aturan';
import { cetakRumus } from './cetak-rumus';
import { type SelBerumus, selBerumus } from './deret-rumus';
import { temuanRumus } from './temuan-rumus';
import { type AcuanRumus, sukuRumus } from './urai-rumus';

/** A percentage whose formula takes one cell from another instead of dividing them. */
export const persenSelisih = aturan({
  id: 'persen-selisih',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Persentase dari pengurangan',
      kalimat: (t) => `Persentase dihitung dengan pengurangan (${t.dilaporkan}); seharusnya pembagian (${t.dihitung}).`,
    },
    en: {
      nama: 'Percentage by subtraction',
      kalimat: (t) => `The percentage is a difference (${t.dilaporkan}); it should be a quotient (${t.dihitung}).`,
    },
  },
  periksa: (hasil, konteks) =>
    selBerumus(hasil, konteks).flatMap((sel) => {
      const selisih = PERSENTASE.has(sel.fakta.peran ?? '') ? duaSelDikurangkan(sel) : null;
      if (!selisih) return [];
      // What is divided by stands before what is divided: target, realisasi, %.
      const [penyebut, pembilang] = selisih.sort((a, b) => a.kolom - b.kolom);
      if (!penyebut || !pembilang) return [];
      const kali = sel.fakta.skala === 100 ? '' : '*100';
      const bagi = { jenis: 'tanda', teks: '/' } as const;
      return [temuanRumus(sel, cetakRumus([pembilang, bagi, penyebut]) + kali)];
    }),
});

function duaSelDikurangkan({ rumus }: SelBerumus): AcuanRumus[] | null {
  const suku = rumus ? (sukuRumus(rumus.token) ?? []) : [];
  const sel = suku.flatMap(({ isi }) => (isi.length === 1 && isi[0]?.jenis === 'acuan' ? [isi[0]] : []));
  return suku.length === 2 && sel.length === 2 && suku[1]?.tanda === '-' ? sel : null;
}

/** Of the figures that a table prints itself, those that are a ratio of two others. */
const PERSENTASE: ReadonlySet<string> = new Set(['persen', 'capaian']);
