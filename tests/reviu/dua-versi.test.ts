import { sebutSel } from '../../src/dasar/a1';
import { dataKosong } from '../../src/domain/data';
import { hitungLkj } from '../../src/domain/lkj';
import type { KonteksReviu } from '../../src/reviu/konteks';
import { periksaLkj } from '../../src/reviu/periksa';
import { siapkanKonteks } from '../../src/reviu/siapkan';
import { perubahanDokumen } from '../../src/reviu/versi/perubahan-dokumen';
import type { VersiLaporan } from '../../src/reviu/versi/versi';
import { kalimatTemuan, lembar } from './lembar-cetak';

const HASIL = hitungLkj(dataKosong());
const UKUR = [
  'Tabel 3.1 Capaian Kinerja Tahun 2023',
  'No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Hasil',
  '1 | Persentase layanan tepat waktu | 80 | 88 | 110,00 | 12 loket, 3 kantor',
  '2 | Persentase pengaduan selesai ditangani | 90 | 81 | 90,00 | 40 pengaduan, dua kantor',
  '3 | Jumlah keluarga terbina mandiri | 400 | 500 | 125,00 | 5 desa',
  '4 | Jumlah kader desa terlatih | 250 | 200 | 80,00 | tidak ada',
];
const LAIN = [
  'Tabel 3.9 Indikator Pendukung Tahun 2023',
  'No | Indikator Kinerja | Target | Realisasi | Capaian (%)',
  '1 | Persentase sekolah ramah anak | 60 | 66 | 110,00',
  '2 | Persentase desa tanggap bencana | 50 | 55 | 110,00',
];

interface Isi {
  tahun?: number;
  tabel?: readonly (readonly string[])[];
  naskah?: readonly string[];
}

const konteks = ({ tahun = 2023, tabel = [UKUR], naskah = [] }: Isi): KonteksReviu => ({
  tabel: [],
  lembar: tabel.map((baris, i) => lembar(`T${i + 1}`, ...baris)),
  narasi: [`Laporan Kinerja Dinas Contoh Tahun ${tahun} disusun sebagai pertanggungjawaban.`, ...naskah].map(
    (teks, i) => ({ teks, letak: `baris ${i}`, asal: { lembar: 'Naskah', baris: i, kolom: 0 } }),
  ),
});

function versi(nama: string, isi: Isi): VersiLaporan {
  const milik = konteks(isi);
  const { cetak, narasi } = siapkanKonteks(HASIL, milik);
  return {
    nama,
    tahun: cetak.tahun,
    tabel: cetak.tabel,
    naskah: narasi.flatMap(({ teks, letak, asal }) => (asal ? [{ teks, asal, tempat: letak }] : [])),
    temuan: periksaLkj(HASIL, milik),
    tempat: sebutSel,
  };
}

const beda = (lama: Isi, baru: Isi): string[] =>
  perubahanDokumen(versi('lama', lama), versi('', baru)).map((p) =>
    [
      p.jenis,
      p.nama,
      p.kolom,
      `${p.lama} → ${p.baru}`,
      `${p.tempatLama} → ${p.tempatBaru}`,
      p.sel ? sebutSel(p.sel) : '–',
    ]
      .filter(Boolean)
      .join(' | '),
  );
const ganti = (isi: readonly string[], dari: string, ke: string): string[] => isi.map((b) => b.replace(dari, ke));

describe('two versions of a report', () => {
  test('the same, and the same in another order under another number', () => {
    expect(beda({ tabel: [UKUR, LAIN] }, { tabel: [UKUR, LAIN] })).toEqual([]);
    const [judul = '', kepala = '', satu = '', dua = '', ...sisa] = UKUR;
    expect(beda({}, { tabel: [[judul.replace('3.1', '3.4'), kepala, dua, satu, ...sisa]] })).toEqual([
      'pindah | Tabel 3.4 Capaian Kinerja Tahun 2023 | Tabel 3.1 → Tabel 3.4 | T1!B3 → T1!B3 | T1!B3',
    ]);
  });

  test('figures by row and column, figures among words, and the sentence that kept the old one', () => {
    const kalimat = 'Jumlah keluarga terbina mandiri tahun 2023 sebesar 500 keluarga.';
    const dua = 'Jumlah keluarga terbina mandiri naik dari 500 menjadi 520 keluarga.';
    const baru = { tabel: [ganti(ganti(UKUR, '500 | 125,00', '520 | 130,00'), '12 loket', '14 loket')] };
    expect(beda({ naskah: [kalimat, dua] }, { ...baru, naskah: [kalimat, dua] })).toEqual([
      'berubah | Jumlah keluarga terbina mandiri | Realisasi | 500 → 520 | T1!D5 → T1!D5 | T1!D5',
      'berubah | Jumlah keluarga terbina mandiri | Capaian (%) | 125,00 → 130,00 | T1!E5 → T1!E5 | T1!E5',
      'berubah | Persentase layanan tepat waktu | Hasil | 12 loket, 3 kantor → 14 loket, 3 kantor | T1!F3 → T1!F3 | T1!F3',
      'kalimatUsang | Jumlah keluarga terbina mandiri | Realisasi | 500 → 520 | T1!D5 → baris 1 | Naskah!A2',
    ]);
    // Another wording with the same figures is no change, nor is 88,0 for 88.
    const kata = ganti(ganti(UKUR, '12 loket, 3 kantor', '12 tempat, 3 gedung'), '80 | 88', '80 | 88,0');
    expect(beda({}, { tabel: [kata] })).toEqual([]);
  });

  test('a row that is new, gone, or in another table now', () => {
    const [pindah = ''] = UKUR.slice(-1);
    const baru = '5 | Jumlah posyandu aktif binaan | 20 | 22 | 110,00 | tidak ada';
    expect(beda({}, { tabel: [[...UKUR, baru]] })).toEqual([
      'baru | Jumlah posyandu aktif binaan |  → 20; 22; 110,00 |  → T1!B7 | T1!B7',
    ]);
    expect(beda({}, { tabel: [UKUR.slice(0, -1)] })).toEqual([
      'hilang | Jumlah kader desa terlatih | 250; 200; 80,00 →  | T1!B6 →  | –',
    ]);
    const tujuan = [...LAIN, pindah.replace('4 |', '3 |').replace(' | tidak ada', '')];
    expect(beda({ tabel: [UKUR, LAIN] }, { tabel: [UKUR.slice(0, -1), tujuan] })).toEqual([
      'pindah | Jumlah kader desa terlatih | 250; 200; 80,00 → 250; 200; 80,00 | T1!B6 → T2!B5 | T2!B5',
    ]);
  });

  test('a table that is new, and one that is gone', () => {
    expect(beda({}, { tabel: [UKUR, LAIN] })).toEqual([
      'baru | Tabel 3.9 Indikator Pendukung Tahun 2023 |  → 2 baris |  → T2!B3 | T2!B3',
    ]);
    expect(beda({ tabel: [UKUR, LAIN] }, {})).toEqual([
      'hilang | Tabel 3.9 Indikator Pendukung Tahun 2023 | 2 baris →  | T2!B3 →  | –',
    ]);
  });

  test('a small table is not the large one that has its row, too', () => {
    const kecil = ['Tabel 3.5 Rekapitulasi Lain', ...UKUR.slice(1, 2), ...UKUR.slice(-1)];
    expect(beda({ tabel: [kecil] }, {}).map((b) => b.split(' | ', 2).join(' '))).toEqual([
      'hilang Tabel 3.5 Rekapitulasi Lain',
      'baru Tabel 3.1 Capaian Kinerja Tahun 2023',
    ]);
  });

  test('another year’s report has other figures: they did not change', () => {
    expect(
      beda({ tahun: 2022, tabel: [ganti(UKUR, '2023', '2022')] }, { tabel: [ganti(UKUR, '81 | 90', '84 | 93,33')] }),
    ).toEqual([]);
  });
});

describe('SPEC 94 sajian-ulang', () => {
  const KINI = [
    'Tabel 3.1 Perbandingan Realisasi',
    'No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023',
    '1 | Persentase layanan tepat waktu | 86 | 88',
    '2 | Persentase pengaduan selesai ditangani | 81 | 82',
    '3 | Jumlah keluarga terbina mandiri | 500 | 510',
    '4 | Kader terlatih | 190 | 210',
  ];
  const dulu = ganti(UKUR, '2023', '2022').map((b) => b.replace('Jumlah kader desa terlatih', 'Kader terlatih'));
  const temuan = (lama: readonly string[], tahun = 2022, kini: readonly (readonly string[])[] = [KINI]) =>
    periksaLkj(HASIL, { ...konteks({ tabel: kini }), lama: versi('LKj 2022.docx', { tahun, tabel: [lama] }) }).filter(
      (t) => t.aturan === 'sajian-ulang',
    );
  const ringkas = (...isi: Parameters<typeof temuan>): string[] =>
    temuan(...isi).map((t) => `${t.asal ? sebutSel(t.asal) : ''} ${t.dilaporkan} / ${t.dihitung} ${t.selisih}`);

  test('one year’s figure as two reports print it, for names of three words at least', () => {
    expect(ringkas(dulu)).toEqual(['T1!C3 86 / 88 -2']);
    const [satu] = temuan(dulu);
    expect(satu && kalimatTemuan(satu)).toContain('LKj 2022.docx (T1!D3)');
    expect(satu?.rincian).toMatchObject({ tahun: 2022, peran: 'realisasi', nama: 'Persentase layanan tepat waktu' });
  });

  test('the coarser printing decides', () => {
    expect(ringkas(dulu.map((b) => b.replace('80 | 88 |', '80 | 86,4 |')))).toEqual([]);
    expect(ringkas(dulu.map((b) => b.replace('80 | 88 |', '80 | 86,5 |')))).toEqual(['T1!C3 86 / 86,5 -0,5']);
  });

  test('silent on the same year, on two figures of one document, and on units that exclude each other', () => {
    expect(ringkas(ganti(dulu, '2022', '2023'), 2023)).toEqual([]);
    const ganda = ['', ...KINI.map((b) => b.replace('3.1', '3.2').replace('| 86 |', '| 87 |'))].slice(1);
    expect(ringkas(dulu, 2022, [KINI, ganda])).toEqual([]);
    expect(
      ringkas(
        dulu.map((b) => b.replace('80 | 88 |', '80 | Rp88 |')),
        2022,
        [KINI.map((b) => b.replace('| 86 |', '| 86% |'))],
      ),
    ).toEqual([]);
  });
});
