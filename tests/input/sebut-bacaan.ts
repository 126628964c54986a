import { hurufKolom, namaKotak, namaSel, sebutSel } from '../../src/dasar/a1';
import type { AlamatSel } from '../../src/dasar/sel';
import type { Fakta } from '../../src/domain/fakta';
import type { HasilBaca, TabelDikenali } from '../../src/input/tabel';
import type { RincianGanda, RincianTerjumlah } from '../../src/input/terjumlah/rincian-lembar';
import { semuaFakta } from './fakta-data';

const sel = (asal: AlamatSel | null): string => (asal ? sebutSel(asal) : '–');
const ada = (kata: string, isi: string | number | { toString(): string } | null | undefined): string =>
  isi ? ` ${kata} ${isi.toString()}` : '';
const satuBaris = (teks: string): string => teks.replaceAll('\n', ' ').trimEnd();

/** A figure as it stands in its row: "D target = 80 % “80%”". */
function sebutFakta(f: Fakta, nama: string): string {
  const nilai = [f.nilai?.toString() ?? f.keadaan, f.satuan].join(' ').trimEnd();
  return (
    `${f.asal ? hurufKolom(f.asal.kolom) : '–'} ${nama} = ${nilai} “${f.teks}”` +
    ada('desimal', f.desimal) +
    (f.skala === 1 ? '' : ada('skala', f.skala)) +
    ada('jenjang', f.jenjang) +
    ada('paling', f.paling) +
    ada('catatan', f.catatan) +
    (f.menjumlah ? ' menjumlah' : '') +
    (f.cara === 'rincian' ? ada('rumus', f.rumus) : '')
  );
}

/** Figures of one row whose keys begin alike share a line. */
function sebutAngka(semua: readonly Fakta[]): string[] {
  const baris: { awal: string; isi: string[] }[] = [];
  for (const f of semua) {
    const potong = f.kunci.lastIndexOf('/') + 1;
    const awal = `  ${f.asal ? `${f.asal.lembar}!${f.asal.baris + 1}` : '–'} ${f.kunci.slice(0, potong)}`;
    const isi = sebutFakta(f, f.kunci.slice(potong));
    const akhir = baris.at(-1);
    if (akhir?.awal === awal) akhir.isi.push(isi);
    else baris.push({ awal, isi: [isi] });
  }
  return baris.map(({ awal, isi }) => `${awal}: ${isi.join('; ')}`);
}

const sebutRincian = (r: RincianTerjumlah): string =>
  `  rincian ${r.dibaca} dibaca ${r.dipakai} dipakai` +
  (r.hidup ? ' hidup' : '') +
  ada('perihal', r.perihal) +
  ada('strata', r.strata) +
  r.sisih.map((s) => `, ${s.sebab} ${s.jumlah} (${s.contoh.map((c) => namaSel(c.baris, c.kolom)).join(' ')})`).join('');

const sebutGanda = ({ jumlah, kolom, contoh }: RincianGanda): string =>
  `  ganda ${jumlah} di ${kolom} (${contoh.map((c) => `${sel(c.pertama)} ${sel(c.kedua)}`).join(', ')})`;

function sebutTabel(t: TabelDikenali): string[] {
  return [
    `${t.jenis} ${t.id} di ${t.rentang.lembar}!${namaKotak(t.rentang)} ${t.baris} baris` +
      ada('tahun', t.tahun) +
      ada('unit', t.unit) +
      ada('sumber', t.sumber) +
      ` yakin ${t.keyakinan.toFixed(2)}`,
    `  “${t.judul}”` +
      (t.periode ? ` ${t.periode.jenis} ${t.periode.ke}` : '') +
      ada('tersembunyi', t.tersembunyi) +
      ada('impor', t.impor) +
      ada('Tabel Excel', t.tabelExcel) +
      `: ${t.kolom.map((k) => `${k.judul} → ${k.sebagai || '–'}`).join('; ')}`,
    ...t.keputusanKolom.map((k) => `  kolom ${k.judul}: ${k.arti}, ${k.alasan}, ${k.sel} sel`),
    ...t.karantina.map((k) => `  karantina ${sel(k.asal)} ${k.teks}: ${k.alasan}`),
    ...t.rincian.map(sebutRincian),
    ...(t.ganda ? [sebutGanda(t.ganda)] : []),
  ];
}

const fakta = (isi: object): boolean => 'kunci' in isi && 'keadaan' in isi;
const anggota = (isi: object): [string, unknown][] =>
  isi instanceof Map ? [...isi].map(([k, v]) => [String(k), v]) : Object.entries(isi).filter(([k]) => k !== 'asal');
const dalam = (isi: unknown): isi is object => typeof isi === 'object' && isi !== null && !fakta(isi);

/** What stands in it besides figures and other parts. */
const kata = (isi: object): string =>
  anggota(isi)
    .flatMap(([k, v]) => {
      if (typeof v !== 'string' && typeof v !== 'number' && typeof v !== 'boolean') return [];
      return v === '' ? [] : [Array.isArray(isi) ? String(v) : `${k} ${String(v)}`];
    })
    .join(', ');

/** What the data say besides figures: names, numbers, years, and which row belongs to which. */
function sebutKata(isi: object, jalan: string): string[] {
  const bagian = anggota(isi).flatMap(([k, v]): [string, object][] => (dalam(v) ? [[k, v]] : []));
  const sendiri = kata(isi);
  const milik = sendiri === '' ? [] : [`  ${jalan}: ${sendiri}`];
  // Parts that have no parts of their own share a line.
  if (Array.isArray(isi) && bagian.every(([, satu]) => !anggota(satu).some(([, v]) => dalam(v)))) {
    const semua = bagian.flatMap(([, satu]) => kata(satu) || []);
    return semua.length === 0 ? milik : [...milik, `  ${jalan}: ${semua.join(' | ')}`];
  }
  return [
    ...milik,
    ...bagian.flatMap(([k, v]) => sebutKata(v, Array.isArray(isi) ? `${jalan} ${Number(k) + 1}` : `${jalan} ${k}`)),
  ];
}

/** Every table, question, name and figure of a reading, a line each. */
export const sebutBacaan = ({
  tabel,
  bukanMasukan,
  dilewati,
  asing,
  pilihan,
  kemiripan,
  kelengkapan,
  naskah,
  data,
}: HasilBaca): string[] =>
  [
    ...tabel.flatMap(sebutTabel),
    ...bukanMasukan.map((b) => `bukan masukan ${b.sebutan} di ${b.rentang.lembar}!${namaKotak(b.rentang)}`),
    ...dilewati.map(
      (d) => `dilewati ${d.jenis} ${d.sebab} ${d.kolom} ${d.mirip} di ${namaSel(d.rentang.baris, d.rentang.kolom)}`,
    ),
    ...asing.map(
      (a) =>
        `asing ${a.rentang.lembar}!${namaKotak(a.rentang)} ${a.baris} baris “${a.judul}”` +
        (a.mirip ? ` mirip ${a.mirip.jenis} kurang ${a.mirip.kurang.join(', ')}` : '') +
        `: ${a.kolom.map((k) => `${k.judul} → ${k.sebagai || '–'}`).join('; ')}`,
    ),
    ...pilihan.map(
      (p) =>
        `tanya ${p.perihal} ${sel(p.asal)} “${p.judul}”: ${p.opsi.map((o) => `${o.nilai} ${o.uraian}`.trim()).join(', ')}` +
        ada('→', p.dipilih),
    ),
    ...kemiripan.map(
      (k) =>
        `mirip ${sel(k.asal)} ${k.indikator.nomor}: +${k.beda.lebih.join(' ')} −${k.beda.kurang.join(' ')}` +
        (k.tertaut ? ' tertaut' : ''),
    ),
    ...kelengkapan.map((k) => JSON.stringify(k)),
    ...naskah.map(
      (n) =>
        `naskah ${sel(n.asal)} “${n.teks}”` +
        (n.laporan
          ? ` di ${Object.values(n.laporan)
              .filter((s) => s !== '')
              .join(', ')}`
          : ''),
    ),
    ...sebutKata(data, 'data'),
    ...sebutAngka(semuaFakta(data)),
  ].map(satuBaris);
