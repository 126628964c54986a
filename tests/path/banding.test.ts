import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { p, susunDocx, tbl, tr } from '../impor/dokumen/tulis-docx';

const KEPALA = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
const BARIS = [
  ['1', 'Persentase layanan tepat waktu', '80', '88', '110,00'],
  ['2', 'Persentase pengaduan selesai ditangani', '90', '81', '90,00'],
  ['3', 'Jumlah keluarga terbina mandiri', '400', '500', '125,00'],
  ['4', 'Jumlah kader desa terlatih', '250', '200', '80,00'],
];
const KALIMAT = 'Realisasi Jumlah keluarga terbina mandiri pada tahun 2023 sebesar 500 keluarga.';

interface Isi {
  tahun?: number;
  nomor?: string;
  baris?: readonly (readonly string[])[];
  kalimat?: string;
  sesudah?: string;
}

const laporan = ({ tahun = 2023, nomor = '3.1', baris = BARIS, kalimat = KALIMAT, sesudah = '' }: Isi = {}) =>
  susunDocx(
    p(`BAB III AKUNTABILITAS KINERJA TAHUN ${tahun}`) +
      p(`Laporan Kinerja tahun ${tahun} memuat capaian seluruh indikator.`) +
      p(`Tabel ${nomor} Capaian Kinerja Tahun ${tahun}`) +
      tbl([tr(KEPALA), ...baris.map((satu) => tr(satu))]) +
      p(kalimat) +
      sesudah,
  );

interface Perubahan {
  jenis: string;
  nama: string;
  kolom: string;
  lama: string;
  baru: string;
  tempatLama: string;
  tempatBaru: string;
}
interface Hasil {
  lembar: string[];
  verifikasi: { berbeda: unknown[] };
  perubahanDokumen: Perubahan[];
  temuan: { aturan: string; putusan: string; dilaporkan: string; dihitung: string; tempat?: string; pesan: string }[];
}

async function banding(baru: Uint8Array, lama: Uint8Array | string, namaLama = 'lama.docx'): Promise<Hasil> {
  const folder = await mkdtemp(join(tmpdir(), 'capaian-'));
  try {
    await writeFile(join(folder, 'baru.docx'), baru);
    await writeFile(join(folder, namaLama), lama);
    let galat = '';
    const kata = ['--dokumen', join(folder, 'baru.docx'), '--banding', join(folder, namaLama)];
    const kode = await runHeadless([...kata, '--json', join(folder, 'hasil.json'), '--quiet'], {
      out: () => undefined,
      err: (teks) => (galat += teks),
    });
    if (kode !== 0) throw new Error(galat);
    return JSON.parse(await readFile(join(folder, 'hasil.json'), 'utf8')) as Hasil;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ringkas = ({ perubahanDokumen }: Hasil, ...jenis: string[]): string[] =>
  perubahanDokumen
    .filter((satu) => jenis.includes(satu.jenis))
    .map(({ jenis: apa, nama, kolom, lama, baru }) => [apa, nama, kolom, lama, baru].filter(Boolean).join(' | '));

test('the same report: nothing is different', async () => {
  expect((await banding(laporan(), laporan())).perubahanDokumen).toEqual([]);
});

test('two drafts: figures by row and column, not by line; the sentence that kept the old one', async () => {
  const baru = [
    ['1', 'Persentase layanan darurat baru', '70', '77', '110,00'],
    ['2', 'Jumlah keluarga terbina mandiri', '400', '520', '130,00'],
    ['3', 'Persentase layanan tepat waktu', '80', '88', '110,00'],
    ['4', 'Persentase pengaduan selesai ditangani', '90', '81', '90,00'],
  ];
  const hasil = await banding(laporan({ nomor: '3.4', baris: baru }), laporan());
  expect(ringkas(hasil, 'berubah', 'baru', 'hilang', 'pindah')).toEqual([
    'berubah | Jumlah keluarga terbina mandiri | Realisasi | 500 | 520',
    'berubah | Jumlah keluarga terbina mandiri | Capaian (%) | 125,00 | 130,00',
    'hilang | Jumlah kader desa terlatih | 250; 200; 80,00',
    'baru | Persentase layanan darurat baru | 70; 77; 110,00',
    'pindah | Tabel 3.4 Capaian Kinerja Tahun 2023 | Tabel 3.1 | Tabel 3.4',
  ]);
  expect(hasil.lembar).toContain('LKj Banding Versi');
  expect(hasil.verifikasi.berbeda).toEqual([]);
  expect(hasil.perubahanDokumen[0]).toMatchObject({
    tempatLama: 'h. 1, Tabel 3.1, baris 3',
    tempatBaru: 'h. 1, Tabel 3.4, baris 2',
  });
  const usang = hasil.perubahanDokumen.filter(({ jenis }) => jenis === 'kalimatUsang');
  expect(usang).toMatchObject([{ lama: '500', baru: '520', tempatBaru: expect.stringContaining('alinea') as string }]);
});

test('figures among words: a cell that changed is told whole', async () => {
  const tabel = (isi: string) =>
    p('Tabel 3.9 Koleksi Perpustakaan Tahun 2023') +
    tbl([
      tr(['No', 'Uraian Kegiatan', 'Target', 'Hasil']),
      tr(['1', 'Pengadaan bahan pustaka daerah', '500', isi]),
      tr(['2', 'Pelestarian naskah kuno daerah', '3', 'dua naskah']),
      tr(['3', 'Lomba bercerita tingkat provinsi', '40', '41 sekolah, dua kali']),
    ]);
  const hasil = await banding(
    laporan({ sesudah: tabel('2.700 judul, 8.058 eksemplar') }),
    laporan({ sesudah: tabel('2.654 judul, 8.058 eksemplar') }),
  );
  expect(ringkas(hasil, 'berubah')).toEqual([
    'berubah | Pengadaan bahan pustaka daerah | Hasil | 2.654 judul, 8.058 eksemplar | 2.700 judul, 8.058 eksemplar',
  ]);
});

test('findings settled and new between two drafts', async () => {
  const salah = (ke: number, capaian: string) =>
    BARIS.map((satu, i) => (i === ke ? [...satu.slice(0, 4), capaian] : satu));
  const hasil = await banding(laporan({ baris: salah(1, '95,00') }), laporan({ baris: salah(3, '85,00') }));
  expect(ringkas(hasil, 'temuanSelesai').join('\n')).toMatch(/Capaian indikator.*85,00/);
  expect(ringkas(hasil, 'temuanBaru').join('\n')).toMatch(/Capaian indikator.*95,00/);
  expect(ringkas(hasil, 'temuanSelesai').join('\n')).not.toContain('95,00');
});

test('a finding that stays open while the figures under it change is neither settled nor new', async () => {
  const salah = (realisasi: string) =>
    BARIS.map((satu, i) => (i === 1 ? [...satu.slice(0, 3), realisasi, '95,00'] : satu));
  const hasil = await banding(laporan({ baris: salah('520') }), laporan({ baris: salah('500') }));
  expect(hasil.temuan.filter((t) => t.putusan === 'berbeda' && t.dilaporkan === '95,00')).not.toEqual([]);
  expect(ringkas(hasil, 'temuanSelesai', 'temuanBaru').filter((satu) => satu.includes('95,00'))).toEqual([]);
});

test('a row and a table that another place of the report has now is moved, not gone', async () => {
  const tabel = (baris: readonly (readonly string[])[]) =>
    p('Tabel 3.9 Indikator Pendukung Tahun 2023') + tbl([tr(KEPALA), ...baris.map((satu) => tr(satu))]);
  const lain = [
    ['1', 'Persentase sekolah ramah anak', '60', '66', '110,00'],
    ['2', 'Persentase desa tanggap bencana', '50', '55', '110,00'],
  ];
  const [pindah = [], ...sisa] = [...BARIS].reverse();
  const hasil = await banding(
    laporan({ baris: sisa, sesudah: tabel([...lain, pindah]) }),
    laporan({ sesudah: tabel(lain) }),
  );
  expect(ringkas(hasil, 'pindah', 'hilang', 'baru', 'berubah')).toEqual([
    'pindah | Jumlah kader desa terlatih | 250; 200; 80,00 | 250; 200; 80,00',
  ]);
});

test('sajian-ulang: last year’s figure as this report and last year’s print it, with both places', async () => {
  const kini = susunDocx(
    p('BAB III AKUNTABILITAS KINERJA TAHUN 2023') +
      p('Laporan Kinerja tahun 2023 memuat capaian seluruh indikator.') +
      p('Tabel 3.1 Perbandingan Realisasi') +
      tbl([
        tr(['No', 'Indikator Kinerja', 'Realisasi 2022', 'Realisasi 2023']),
        tr(['1', 'Persentase layanan tepat waktu', '86', '88']),
        tr(['2', 'Persentase pengaduan selesai ditangani', '81', '82']),
        tr(['3', 'Jumlah keluarga terbina mandiri', '500', '510']),
      ]),
  );
  const hasil = await banding(kini, laporan({ tahun: 2022 }), 'LKj 2022.docx');
  const temuan = hasil.temuan.filter(({ aturan }) => aturan === 'sajian-ulang');
  expect(temuan).toMatchObject([
    {
      putusan: 'berbeda',
      dilaporkan: '86',
      dihitung: '88',
      tempat: 'h. 1, Tabel 3.1, baris 1; LKj 2022.docx h. 1, Tabel 3.1, baris 1',
    },
  ]);
  // Another year's figures did not change: they are others.
  expect(ringkas(hasil, 'berubah')).toEqual([]);
});

test('another version may be a workbook; what is neither a report nor one is refused', async () => {
  const csv =
    'No,Indikator Kinerja,Target,Realisasi,Capaian (%)\n' +
    BARIS.map((satu) => satu.map((s) => `"${s}"`).join(',')).join('\n');
  const baru = laporan({
    baris: BARIS.map((satu, i) => (i === 2 ? ['3', satu[1] ?? '', '400', '520', '130,00'] : satu)),
  });
  const hasil = await banding(baru, csv, 'lama.csv');
  expect(ringkas(hasil, 'berubah')).toContain('berubah | Jumlah keluarga terbina mandiri | Realisasi | 500 | 520');
  await expect(banding(baru, 'bukan apa-apa', 'lama.doc')).rejects.toThrow('BUKAN_DOKUMEN');
});
