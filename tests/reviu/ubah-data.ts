import type { DataLkj } from '../../src/domain/data';
import { Decimal } from '../../src/dasar/desimal';
import type { Fakta } from '../../src/domain/fakta';
import type { Sampel } from './sampel';

/** The same data with every fact put through `ganti`; a fact that several rows share stays shared. */
export function petaFakta(data: DataLkj, ganti: (fakta: Fakta) => Fakta): DataLkj {
  const sudah = new Map<Fakta, Fakta>();
  const salin = (isi: unknown): unknown => {
    if (typeof isi !== 'object' || isi === null) return isi;
    if (Array.isArray(isi)) return isi.map(salin);
    if ('kunci' in isi && 'keadaan' in isi) {
      const fakta = isi as Fakta;
      const baru = sudah.get(fakta) ?? ganti(fakta);
      sudah.set(fakta, baru);
      return baru;
    }
    return Object.fromEntries(Object.entries(isi).map(([kunci, nilai]) => [kunci, salin(nilai)]));
  };
  return salin(data) as DataLkj;
}

/** The figure as if another one had been typed into its cell. */
export function ketikUlang(fakta: Fakta, tertulis: string): Fakta {
  const nilai = new Decimal(tertulis.replace(',', '.'));
  return { ...fakta, nilai, desimal: /,(\d+)$/.exec(tertulis)?.[1]?.length ?? 0, teks: tertulis };
}

/** What the report should have printed: the known errors of the LKj 2023 put right, by the key of the figure. */
const PEMBETULAN: Readonly<Record<string, string>> = {
  'dilaporkan/rata-rata-capaian-kinerja': '108,40',
  'dilaporkan/rata-rata-capaian-kinerja-seluruh-sasaran-program': '108,90',
  'dilaporkan/capaian-indikator-7-spm-kabupaten-kota': '117,77',
  'pk/2/capaian-dilaporkan': '110,05',
  'pk/3/capaian-dilaporkan': '130,33',
  'pk/7/capaian-dilaporkan': '117,77',
  'tren/5/2023': '97,72',
  'tren/5/target-2024': '84',
  'tren/6/target-2024': '83',
  'tren/7/target-2024': '75',
  'tren/8/target-2024': '81',
  // The PK's annex after the last revision of the pagu: Rp 13.802.587.000 less, all of it in one kegiatan.
  'pk-anggaran/program-perlindungan-sosial/asistensi-rehabilitasi-sosial-anak/anggaran': '561161973000',
  'pk-anggaran/program-perlindungan-sosial/anggaran': '1955908685000',
  'pk-anggaran/jumlah/anggaran': '2440968652000',
};

/** The sample as it would be without its known errors. */
export function betulkan({ data, konteks }: Sampel): Sampel {
  const terpakai = new Set<string>();
  const bersih = petaFakta(data, (fakta) => {
    const tertulis = PEMBETULAN[fakta.kunci];
    if (tertulis === undefined) return fakta;
    terpakai.add(fakta.kunci);
    return ketikUlang(fakta, tertulis);
  });
  const tertinggal = Object.keys(PEMBETULAN).filter((kunci) => !terpakai.has(kunci));
  if (tertinggal.length > 0) throw new Error(`no such figure: ${tertinggal.join(', ')}`);
  const pk = new Map(bersih.indikator.map((i) => [i.nomor, i.nama]));
  return {
    data: {
      ...bersih,
      tren: bersih.tren.map((t) => ({ ...t, nama: pk.get(t.untuk?.indikator ?? 0) ?? t.nama })),
    },
    konteks: {
      ...konteks,
      tabel: konteks.tabel.map((t) => (t.id === 'ikpa' ? { ...t, judul: t.judul.replace('2022', '2023') } : t)),
    },
  };
}
