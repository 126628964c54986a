import { join } from 'node:path';
import { namaKotak, namaSel, sebutSel } from '../../src/dasar/a1';
import type { AlamatSel } from '../../src/dasar/sel';
import type { Fakta } from '../../src/domain/fakta';
import { bacaTabel } from '../../src/input/baca';
import type { HasilBaca, TabelDikenali } from '../../src/input/tabel';
import { semuaFakta } from './fakta-data';
import { BUKU_CONTOH, harapanContoh } from './semua-contoh';

/** What is read of each workbook, as the lines under its name. */
const HARAPAN = harapanContoh(join(__dirname, 'bacaan-contoh.txt'));

const sel = (asal: AlamatSel | null): string => (asal ? sebutSel(asal) : '–');
const ada = (kata: string, isi: string | number | { toString(): string } | null | undefined): string =>
  isi ? ` ${kata} ${isi.toString()}` : '';

function sebutFakta(f: Fakta): string {
  const nilai = [f.nilai?.toString() ?? f.keadaan, f.satuan].join(' ').trimEnd();
  return (
    `  ${sel(f.asal)} ${f.kunci} = ${nilai} “${f.teks.replaceAll('\n', ' ')}”` +
    ada('desimal', f.desimal) +
    (f.skala === 1 ? '' : ada('skala', f.skala)) +
    ada('jenjang', f.jenjang) +
    ada('paling', f.paling) +
    ada('catatan', f.catatan) +
    (f.cara === 'rincian' ? ada('rumus', f.rumus) : '')
  );
}

function sebutTabel(t: TabelDikenali): string[] {
  return [
    `${t.jenis} ${t.id} di ${t.rentang.lembar}!${namaKotak(t.rentang)} ${t.baris} baris` +
      ada('tahun', t.tahun) +
      ada('unit', t.unit) +
      ada('sumber', t.sumber) +
      ` yakin ${t.keyakinan.toFixed(2)}`,
    ...t.keputusanKolom.map((k) => `  kolom ${k.judul}: ${k.arti}, ${k.alasan}`),
    ...t.karantina.map((k) => `  karantina ${sel(k.asal)} ${k.teks}: ${k.alasan}`),
  ];
}

const sebut = ({
  tabel,
  bukanMasukan,
  dilewati,
  asing,
  pilihan,
  kemiripan,
  kelengkapan,
  data,
}: HasilBaca): string[] => [
  ...tabel.flatMap(sebutTabel),
  ...bukanMasukan.map((b) => `bukan masukan ${b.sebutan} di ${b.rentang.lembar}!${namaKotak(b.rentang)}`),
  ...dilewati.map(
    (d) => `dilewati ${d.jenis} ${d.sebab} ${d.kolom} ${d.mirip} di ${namaSel(d.rentang.baris, d.rentang.kolom)}`,
  ),
  ...asing.map(
    (a) => `asing ${a.rentang.lembar}!${namaKotak(a.rentang)} ${a.baris} baris` + ada('mirip', a.mirip?.jenis),
  ),
  ...pilihan.map(
    (p) => `tanya ${p.perihal} ${sel(p.asal)}: ${p.opsi.map((o) => o.nilai).join(', ')}` + ada('→', p.dipilih),
  ),
  ...kemiripan.map((k) => `mirip ${sel(k.asal)} ${k.indikator.nomor}`),
  ...kelengkapan.map((k) => JSON.stringify(k)),
  ...semuaFakta(data).map(sebutFakta),
];

test.each([...BUKU_CONTOH])('%s: every table and figure of it, and its cell', async (nama, buku) => {
  const { potret, gabungan } = await buku();
  const terbaca = sebut(await bacaTabel(potret, gabungan)).map((satu) => satu.trimEnd());
  expect(terbaca).toEqual(HARAPAN.get(nama));
});
