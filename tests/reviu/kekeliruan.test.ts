import { hitungLkj } from '../../src/domain/lkj';
import { cakupanReviu } from '../../src/reviu/cakupan';
import { type CatatanTemuan, catatanHasilReviu } from '../../src/reviu/catatan-hasil';
import { daftarUji } from '../../src/reviu/daftar-uji';
import { rataMenurutKaidah } from '../../src/reviu/laporan/kaidah-rata';
import { tampil } from '../../src/dasar/desimal';
import type { Fakta } from '../../src/domain/fakta';
import type { Temuan } from '../../src/reviu/temuan';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import { bacaSampel, reviu, type Sampel, sebutSel } from './sampel';
import { betulkan, ketikUlang, petaFakta } from './ubah-data';

let bersih: Sampel;

beforeAll(async () => {
  bersih = betulkan(await bacaSampel());
});

/** What is found when these figures of the clean workbook are typed otherwise. */
function temukan(ubah: Readonly<Record<string, string | ((fakta: Fakta) => Fakta)>>): Temuan[] {
  const data = petaFakta(bersih.data, (fakta) => {
    const isi = ubah[fakta.kunci];
    if (isi === undefined) return fakta;
    return typeof isi === 'string' ? ketikUlang(fakta, isi) : isi(fakta);
  });
  return reviu({ data, konteks: bersih.konteks }).temuan.filter((t) => t.keparahan !== 'info');
}

const ringkas = (temuan: readonly Temuan[]): string[] => temuan.map((t) => `${t.aturan} ${sebutSel(t.asal)}`);

test('a realisasi copied from another row of the table over the years names both cells', () => {
  const temuan = temukan({ 'tren/2/2022': '84,37' }).filter((t) => t.aturan === 'salinan-tren');
  expect(temuan.map((t) => [sebutSel(t.asal), sebutSel(t.asalPembanding), t.keparahan])).toEqual([
    ['Tren!C13', 'Tren!D5', 'perhatian'],
  ]);
  expect(temuan[0] && kamusReviu('id').kalimat(temuan[0])).toMatch(/84,37.* sama persis dengan 2022 .*tersalin\.$/);
});

test('fewer decimals than the column prints hide a digit in IKPA and in a total', () => {
  expect(
    ringkas(
      temukan({ 'ikpa/02704/nilai-total-dilaporkan': '89,4', 'kluster/2/total-dilaporkan/persen-dilaporkan': '88,0' }),
    ),
  ).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^presisi-campur Kluster!/),
      expect.stringMatching(/^presisi-campur IKPA!/),
    ]),
  );
});

test('a digit typed twice stands out among the scores that the text prints', () => {
  expect(ringkas(temukan({ 'dilaporkan/nilai-ikpa': '89,445' }))).toContainEqual(
    expect.stringMatching(/^desimal-lebih Angka dalam laporan!/),
  );
});

describe('what may have gone wrong is said with the difference', () => {
  test.each([
    ['kluster/2/total-dilaporkan/sampel', '8648', 'barisTerlewat', 'Anak'],
    ['kluster/2/total-dilaporkan/sampel', '12718', 'barisGanda', 'Anak'],
    ['pk/2/capaian-dilaporkan', '8,04', 'selisihBukanRasio', undefined],
    ['pk/4/capaian-dilaporkan', '97,10', 'terbalik', undefined],
    ['pk/4/capaian-dilaporkan', '10,299', 'komaBergeser', undefined],
    ['anggaran/jenis-belanja/barang/persen-dilaporkan', '991,7', 'komaBergeser', undefined],
    ['kluster/2/anak/persen-dilaporkan', '88,61', 'angkaTertukar', undefined],
    ['kluster/2/anak/persen-dilaporkan', '83,16', 'satuAngka', undefined],
  ])('%s typed as %s', (kunci, tertulis, dugaan, baris) => {
    const utama = temukan({ [kunci]: tertulis }).find((t) => t.kunci.endsWith(kunci));
    expect([utama?.putusan, utama?.rincian['dugaan'], utama?.rincian['barisDugaan']]).toEqual([
      'berbeda',
      dugaan,
      baris,
    ]);
  });

  test('in words', () => {
    const [utama] = temukan({ 'kluster/2/total-dilaporkan/sampel': '8648' });
    expect(utama && kamusReviu('id').kalimat(utama)).toBe(
      'Jumlah tercantum 8.648 orang, sedangkan penjumlahan barisnya 10.683 orang (lebih kecil 2.035 orang). ' +
        'Selisihnya tepat sebesar “Anak”: mungkin baris itu terlewat.',
    );
  });
});

describe('rules that the LKj 2023 itself does not break', () => {
  test.each<[string, Parameters<typeof temukan>[0], string]>([
    ['a target that falls', { 'renstra/2/target-2024': '75', 'tren/2/target-2024': '75' }, 'target-menurun Renstra!D7'],
    ['a leap between years', { 'tren/9/2021': '19,09' }, 'lonjakan-tren Tren!C12'],
    ['a leap from nothing', { 'tren/4/2022': '0' }, 'lonjakan-tren Tren!E7'],
    ['a digit typed twice', { 'skm/sentra-01/nilai': '89,655' }, 'desimal-lebih IKM Satker!C4'],
    ['a digit typed twice in the years', { 'tren/9/2021': '91,099' }, 'desimal-lebih Tren!C12'],
    // The mean moves by 0,0083: within reach only if all 36 scores had been rounded the same way.
    [
      'a score that rounding explains only in theory',
      { 'skm/sentra-01/nilai': '89,35' },
      'pembulatan-searah PK 2023!E15',
    ],
    [
      'totals of two budget tables',
      { 'anggaran/kewenangan/total-dilaporkan/pagu': '2440968652001' },
      'jumlah-antar-tabel Anggaran!C18',
    ],
    ['a score beyond its scale', { 'ikpa/02704/upTup/nilai': '958,1' }, 'di-luar-skala IKPA!J5'],
    ['a target of 0', { 'prioritas/1/18/target': '0' }, 'di-luar-skala Prioritas Nasional!C22'],
    [
      'a sample larger than its population',
      { 'kluster/3/lanjut-usia/sampel': '2133' },
      'sampel-melebihi-populasi Kluster!C29',
    ],
    ['a part larger than its whole', { 'rasio/5/pembilang': '6680' }, 'pembilang-melebihi-penyebut Rasio!B3'],
    ['a negative weight', { 'sakip/evaluasi-internal/bobot': '-25' }, 'bobot-negatif SAKIP!B7'],
    ['weights that are not 100', { 'ikpa/02704/upTup/bobot': '15' }, 'bobot-tidak-100 IKPA!E6'],
    ['weights of the AKIP', { 'sakip/evaluasi-internal/bobot': '20' }, 'bobot-sakip SAKIP!B7'],
    ['a score above its weight', { 'sakip/evaluasi-internal/nilai': '25,5' }, 'nilai-melebihi-bobot SAKIP!C7'],
    ['last year’s realisasi without a word', { 'pk/6/realisasi': '86,50' }, 'realisasi-tahun-lalu PK 2023!E11'],
    ['a footnote whose year had another value', { 'tren/8/2022': '81,09' }, 'realisasi-tahun-lalu PK 2023!E13'],
    [
      'a mark without its footnote',
      { 'pk/9/realisasi': (f) => ({ ...f, teks: '91,31*' }) },
      'realisasi-tahun-lalu PK 2023!E14',
    ],
  ])('%s', (_apa, ubah, harapan) => {
    expect(ringkas(temukan(ubah))).toContain(harapan);
  });

  test('IKPA weights of another year', () => {
    const ubah = { 'ikpa/02704/deviasiHal3/bobot': '15', 'ikpa/02704/dispensasiSpm/bobot': '0' };
    expect(ringkas(temukan(ubah))).toContain('bobot-tahun-lain IKPA!E6');
  });

  test('a category that its value does not have, and numbers of rows with a gap', () => {
    const data = {
      ...bersih.data,
      skmSatker: bersih.data.skmSatker.map((s, i) => (i === 0 ? { ...s, kategoriDilaporkan: 'B (Baik)' } : s)),
      prioritas: bersih.data.prioritas.map((p) => ({
        ...p,
        baris: p.baris.map((b) => (b.nomor === '3' ? { ...b, nomor: '4' } : b)),
      })),
    };
    const { temuan } = reviu({ data, konteks: bersih.konteks });
    const salah = temuan.filter((t) => t.keparahan !== 'info');
    expect(salah.map((t) => [t.aturan, t.dilaporkan, t.dihitung]).slice(0, 3)).toEqual([
      ['kategori-skm', 'B (Baik)', 'A (Sangat Baik)'],
      ['nomor-baris', '4', '3'],
      ['nomor-baris', '4', '5'],
    ]);
  });

  test('a table numbered after one indicator and titled after another', () => {
    const tabel = bersih.konteks.tabel.map((t) => (t.id === 'kluster/2' ? { ...t, judul: 'Tabel 3.1. Kemampuan' } : t));
    const { temuan } = reviu({ data: bersih.data, konteks: { ...bersih.konteks, tabel } });
    expect(ringkas(temuan.filter((t) => t.putusan === 'berbeda'))).toEqual(['judul-nomor Kluster!A16']);
  });
});

describe('means under every rule', () => {
  test('no cap, caps and the median, per indicator and per sasaran', () => {
    const rata = rataMenurutKaidah(hitungLkj(bersih.data));
    const milik = (kaidah: string, batas: number | null): string | undefined => {
      const nilai = rata.find((r) => r.kaidah === kaidah && r.batas === batas)?.nilai;
      return nilai && tampil(nilai, 2);
    };
    expect([null, 100, 110, 115, 120, 125].map((b) => [milik('indikator', b), milik('sasaran', b)])).toEqual([
      ['108,40', '108,90'],
      ['99,89', '99,92'],
      ['104,67', '104,78'],
      ['106,17', '106,21'],
      ['107,37', '107,42'],
      ['107,87', '108,14'],
    ]);
    expect([milik('median', null), milik('tercetak', null)]).toEqual(['103,10', '108,40']);
  });

  test('a printed mean that a cap explains asks for a word, it is no error', () => {
    const [rata] = temukan({ 'dilaporkan/rata-rata-capaian-kinerja': '107,37' });
    expect(rata).toMatchObject({ keparahan: 'perhatian', rincian: { kaidah: 'indikator', batas: 120 } });
    expect(rata && kamusReviu('id').kalimat(rata)).toContain(
      'Angka tersebut hanya diperoleh dari rata-rata per indikator, dengan batas capaian 120%.',
    );
  });
});

describe('what the reviewer gets', () => {
  test('coverage counts each cell once and lists what nothing could be held against', () => {
    const { hasil, temuan } = reviu(bersih);
    const { diuji, semua, belumDiuji, dihitungUlang } = cakupanReviu(hasil, temuan);
    expect(kamusReviu('id').cakupan(diuji, semua)).toBe('330 dari 347 angka diuji');
    expect(kamusReviu('id').dihitungUlang(dihitungUlang.dapat, dihitungUlang.semua)).toBe(
      '7 dari 10 indikator dapat dihitung ulang dari pembilang dan penyebutnya',
    );
    expect(belumDiuji.every(({ fakta }) => /^tren\/\d+\/20(20|21|22)$/.test(fakta.kunci))).toBe(true);
    expect(new Set(belumDiuji.map(({ alasan }) => alasan))).toEqual(new Set(['tahunSebelumnya']));
  });

  test('23 points; what the tables show is filled in, the rest is left to a person', async () => {
    const { hasil, temuan } = reviu(await bacaSampel());
    const butir = daftarUji(hasil, temuan);
    expect(butir).toHaveLength(23);
    expect(butir.filter((b) => b.jawaban === 'ada').map((b) => b.id)).toEqual([
      'format-1',
      'format-2',
      'format-3',
      'format-4',
      'format-6',
      'mekanisme-2',
      'substansi-7',
    ]);
    expect(butir.filter((b) => b.jawaban === 'belum').map((b) => [b.id, b.bukti])).toEqual([
      ['mekanisme-5', [{ jenis: 'temuan', banyak: 8, dari: null }]],
      ['substansi-2', [{ jenis: 'renstra', banyak: 4, dari: 20 }]],
    ]);
  });

  test('a finding keeps its status by key, and the statement waits until every error is dealt with', async () => {
    const { hasil, temuan } = reviu(await bacaSampel());
    const catatan = new Map<string, CatatanTemuan>();
    const awal = catatanHasilReviu(hasil, temuan, catatan);
    expect(awal.dapatDinyatakan).toBe(false);
    for (const { temuan: t } of awal.temuan) catatan.set(t.kunci, { status: 'diterima', catatan: 'sudah dibahas' });
    const kemudian = catatanHasilReviu(hasil, reviu(await bacaSampel()).temuan, catatan);
    expect(new Set(kemudian.temuan.map((t) => t.catatan.status))).toEqual(new Set(['diterima']));
    // Agreed upon is not corrected.
    expect(kemudian.dapatDinyatakan).toBe(false);
    const beres = ['diperbaiki', 'bukanMasalah'] as const;
    awal.temuan.forEach(({ temuan: t }, i) => catatan.set(t.kunci, { status: beres[i % 2] ?? 'belum', catatan: '' }));
    expect(catatanHasilReviu(hasil, temuan, catatan).dapatDinyatakan).toBe(true);
  });
});

test('a weekday that its date does not fall on', () => {
  const narasi = [{ teks: 'diserahkan di Bali, Rabu (5/12) lalu', letak: 'L62', asal: null }];
  const { temuan } = reviu({ data: bersih.data, konteks: { tabel: [], narasi } });
  expect(temuan.filter((t) => t.aturan === 'hari-narasi').map((t) => [t.putusan, t.dilaporkan, t.dihitung])).toEqual([
    ['berbeda', 'Rabu', 'Selasa'],
  ]);
});
