import { bacaGabungan } from '../../src/excel/potret/gabungan';
import { ambilPotret } from '../../src/excel/potret/potret';
import { sisipkan } from '../../src/excel/masukan/sisipkan';
import { hitungCapaian } from '../../src/hitung';
import { bacaTabel } from '../../src/input/baca';
import type { JenisTabel } from '../../src/input/jenis-tabel';
import type { HasilBaca } from '../../src/input/tabel';
import { contohLkj2023 } from '../../src/templat/contoh';
import { KELOMPOK_TEMPLAT, type KunciTemplat, templatKosong } from '../../src/templat/daftar';
import type { Isian, IsiSel, LembarTemplat } from '../../src/templat/templat';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import {
  bukaBuku,
  isiLembar,
  klienBersama,
  lembarBerisi,
  lembarBernama,
  lembarPk,
  namaLembar,
  salinan,
} from '../excel/buku-uji';
import { semuaFakta } from '../input/fakta-data';

const baca = async (): Promise<HasilBaca> => bacaTabel((await ambilPotret()).buku, bacaGabungan);

/** What the validation of a column lets a person type into its n-th row, without a warning. */
function contohIsian(isian: Isian, n: number): IsiSel {
  if (isian === 'tanggal') return 46_000 + n;
  if (isian === 'teks') return `Uraian nomor ${n + 1}`;
  if (typeof isian === 'string') return 80 + n;
  return 'pilihan' in isian ? (isian.pilihan[n % isian.pilihan.length] ?? null) : isian.dari + (n % 2) * 0.52;
}

/** The table filled in: every figure, and every name that the template has not given for some rows. */
function ketik(lembar: LembarTemplat): LembarTemplat {
  return {
    ...lembar,
    tabel: lembar.tabel.map(({ judul, kolom, baris, catatan }) => ({
      kolom,
      catatan,
      judul: judul.map((satu) => satu.replace('(nama indikator)', INDIKATOR)),
      baris: baris.map((isi, b) =>
        isi.map((sel, k) => {
          const isian = kolom[k]?.isian ?? 'teks';
          const bernama = isian === 'teks' && isi.some((s) => s !== null) && baris.some((lain) => lain[k] !== null);
          return sel ?? (bernama ? null : contohIsian(isian, b));
        }),
      ),
    })),
  };
}

/** An indicator of the agreement that every test workbook has. */
const INDIKATOR = 'Persentase (%) warga yang meningkat kemampuannya';

/** Every kind of table with what inserts it: a new kind without a template does not compile. */
const TEMPLAT_JENIS: Record<JenisTabel, readonly [KunciTemplat, ...KunciTemplat[]]> = {
  perjanjianKinerja: ['perjanjianKinerja', 'satuIndikator'],
  kluster: ['kluster'],
  ikpa: ['ikpa'],
  ikpaSatker: ['ikpaSatker'],
  nka: ['nka', 'variabelSmart'],
  sakip: ['sakip', 'lke'],
  skm: ['skmUnsur'],
  skmSatker: ['skmSatker'],
  spm: ['spm'],
  prioritas: ['prioritas'],
  anggaran: ['anggaran'],
  anggaranProgram: ['anggaranProgram'],
  tren: ['tren', 'renstra'],
  rasio: ['rasio'],
  bulanan: ['bulanan', 'bulananTegak'],
  triwulan: ['rencanaAksi'],
  komposit: ['komposit'],
  dilaporkan: ['dilaporkan'],
  daftarSatker: ['daftarSatker'],
  hariLibur: ['hariLibur'],
  rpd: ['rpd'],
  realisasiJenis: ['realisasiJenis'],
  paguJenis: ['paguJenis'],
  revisiDipa: ['revisiDipa'],
  kontrak: ['kontrak'],
  tagihan: ['tagihan'],
  upTup: ['upTup'],
  kkp: ['kkp'],
  capaianRo: ['capaianRo'],
  dispensasi: ['dispensasi'],
  skenarioIkpa: ['skenarioIkpa'],
  kebijakanIkpa: ['kebijakanIkpa'],
};
const PASANGAN = Object.entries(TEMPLAT_JENIS).flatMap(([jenis, kunci]) =>
  kunci.map((satu) => ({ kunci: satu, jenis })),
);

const BERPK = createWorkbook('Uji.xlsx', [
  lembarBerisi('PK', [
    ['PERJANJIAN KINERJA TAHUN 2023'],
    ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Meningkatnya kemampuan warga', INDIKATOR, 80, null],
  ]),
]);

let bukaSalinanDari: Awaited<ReturnType<typeof klienBersama>>;
beforeAll(async () => (bukaSalinanDari = await klienBersama()));

/** The tables of the sheet that was inserted, and the facts of them alone. */
async function bacaLembar(lembar: LembarTemplat) {
  bukaSalinanDari(BERPK);
  const [nama] = await sisipkan([lembar]);
  const { tabel, pilihan, bukanMasukan, data, naskah } = await baca();
  return {
    tabel: tabel.filter((t) => t.rentang.lembar === nama),
    // How the quarters of a made-up filling make the year, nobody can say.
    lain: [...pilihan.filter(({ perihal }) => perihal !== 'triwulan'), ...bukanMasukan],
    fakta: semuaFakta(data).filter(({ asal, nilai }) => asal?.lembar === nama && nilai !== null),
    satker: (data.daftarSatker ?? []).map((satu) => satu.nama),
    libur: data.hariLibur ?? [],
    kebijakan: data.ikpaRinci?.kebijakan ?? [],
    naskah: naskah.map(({ teks }) => teks),
  };
}

test('every template is the template of a kind, but for the report’s text and the unit’s rules', () => {
  expect([...PASANGAN.map(({ kunci }) => kunci), 'naskah', 'aturanUnit'].sort()).toEqual(
    KELOMPOK_TEMPLAT.flatMap(({ kunci }) => kunci).sort(),
  );
});

describe.each([2020, 2023, 2025])('templates of %d', (tahun) => {
  test.each(PASANGAN)('$kunci is recognised as $jenis as soon as it is inserted', async ({ kunci, jenis }) => {
    const { tabel, lain } = await bacaLembar(templatKosong(kunci, tahun));
    expect(tabel).toMatchObject([{ jenis, karantina: [] }]);
    expect(tabel[0]?.tabelExcel).not.toBeNull();
    expect(lain).toEqual([]);
  });

  test.each(PASANGAN)('$kunci, filled in, gives facts, and nothing is set aside', async ({ kunci, jenis }) => {
    const isi = ketik(templatKosong(kunci, tahun));
    const { tabel, lain, fakta, satker, libur, kebijakan } = await bacaLembar(isi);
    expect(tabel).toMatchObject([{ jenis, karantina: [] }]);
    expect(lain).toEqual([]);
    if (kunci === 'daftarSatker') expect(satker).toHaveLength(isi.tabel[0]?.baris.length ?? 0);
    else if (kunci === 'hariLibur') expect(libur).toHaveLength(isi.tabel[0]?.baris.length ?? 0);
    else if (kunci === 'kebijakanIkpa') expect(kebijakan).toHaveLength(isi.tabel[0]?.baris.length ?? 0);
    else expect(fakta.length).toBeGreaterThanOrEqual(tabel[0]?.baris ?? Infinity);
    expect(tabel[0]?.baris).toBeGreaterThan(0);
  });
});

test('text typed into the template for it is the report’s text, and an empty one is none', async () => {
  const kosong = templatKosong('naskah', 2023);
  expect((await bacaLembar(kosong)).naskah).toEqual([]);
  expect((await bacaLembar(ketik(kosong))).naskah).toHaveLength(kosong.tabel[0]?.baris.length ?? 0);
});

test('nothing but empty tables gives no report: there is no figure', async () => {
  await bukaBuku([createSheet('Sheet1')]);
  const nama = await sisipkan((['perjanjianKinerja', 'anggaran', 'spm'] as const).map((k) => templatKosong(k, 2023)));
  const { buku } = await ambilPotret();
  await expect(hitungCapaian()).rejects.toMatchObject({ kode: 'TIDAK_ADA_ANGKA' });
  expect((await ambilPotret()).semuaNama).toEqual(['Sheet1', ...nama]);
  expect((await ambilPotret()).buku).toEqual(buku);
});

test('empty templates do not stand in the way of the tables that are filled', async () => {
  await bukaBuku([createSheet('Sheet1')]);
  await sisipkan(contohLkj2023());
  const tanpa = await hitungCapaian();
  await sisipkan([templatKosong('perjanjianKinerja', 2023), templatKosong('skmSatker', 2023)]);
  const dengan = await hitungCapaian();
  const utama = (hasil: typeof tanpa) => hasil.angka.find(({ kunci }) => kunci === 'rataRata/indikator')?.tampil;
  expect(utama(dengan)).toBe(utama(tanpa));
});

test('IKPA of a year has the indicators and weights of that year’s regulation', () => {
  const kolom = (tahun: number) => templatKosong('ikpa', tahun).tabel[0]?.kolom.map(({ judul }) => judul) ?? [];
  expect(kolom(2023)).toContain('Dispensasi SPM');
  expect(kolom(2024)).not.toContain('Dispensasi SPM');
  expect(kolom(2024)).toContain('Dispensasi SPM (Pengurangan)');
  const bobot = (tahun: number): number[] =>
    (templatKosong('ikpa', tahun).tabel[0]?.baris[1] ?? []).filter((b) => typeof b === 'number');
  for (const tahun of [2020, 2021, 2022, 2023, 2024, 2026]) {
    expect(bobot(tahun).reduce((jumlah, b) => jumlah + b, 0)).toBe(100);
  }
});

describe('inserting', () => {
  test('leaves every other sheet as it was, and takes a free name beside one that is taken', async () => {
    const { buku } = await bukaBuku([lembarPk()]);
    const sebelum = salinan(isiLembar(lembarBernama(buku, 'PK 2023')));
    const nama = await sisipkan([templatKosong('perjanjianKinerja', 2023), templatKosong('sakip', 2023)]);
    expect(nama).toEqual(['PK 2023 (2)', 'SAKIP 2023']);
    expect(namaLembar(buku)).toEqual(['PK 2023', 'PK 2023 (2)', 'SAKIP 2023']);
    expect(isiLembar(lembarBernama(buku, 'PK 2023'))).toEqual(sebelum);
    expect(lembarBernama(buku, 'PK 2023').touched).toBe('none');
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'PK 2023 (2)').id);
  });

  test('gives Excel tables with hints in every column, and a warning for what is unusual', async () => {
    const { buku } = await bukaBuku();
    await sisipkan([templatKosong('sakip', 2024)]);
    const { tables, validations, customProperties } = lembarBernama(buku, 'SAKIP 2024');
    expect(tables).toMatchObject([{ area: { row: 2, column: 0, rowCount: 5, columnCount: 3 } }]);
    expect(validations.map(({ area, prompt }) => [area.column, prompt?.title])).toEqual([
      [0, 'Komponen'],
      [1, 'Bobot'],
      [2, 'Nilai'],
    ]);
    expect(validations[2]).toMatchObject({ rule: { low: 0, high: 100 }, alert: { style: 'Warning' } });
    expect(customProperties.size).toBe(0);
  });

  test('is refused in a protected workbook and while a cell is edited, and then adds nothing', async () => {
    const { buku, host } = await bukaBuku();
    buku.structureProtected = true;
    await expect(sisipkan([templatKosong('nka', 2024)])).rejects.toMatchObject({ kode: 'BUKU_TERPROTEKSI' });
    buku.structureProtected = false;
    host.cellEditMode = true;
    await expect(sisipkan([templatKosong('nka', 2024)])).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });

  test('that fails half-way takes its own sheets away again', async () => {
    const { buku, host } = await bukaBuku();
    host.failAt(({ member }) => member === 'TableCollection.add', 'GeneralException');
    const gagal = sisipkan([templatKosong('nka', 2024), templatKosong('sakip', 2024)]);
    await expect(gagal).rejects.toMatchObject({ kode: 'GAGAL_MENULIS' });
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });
});

test('the sample, inserted into an empty workbook, gives the figures of the LKj 2023, also after saving', async () => {
  const { buku } = await bukaBuku([createSheet('Sheet1')]);
  await sisipkan(contohLkj2023());
  const { angka, tabel } = await hitungCapaian();
  const tampil = (kunci: string) => angka.find((satu) => satu.kunci === kunci)?.tampil;
  expect(tabel.flatMap(({ karantina }) => karantina)).toEqual([]);
  expect([
    tampil('rataRata/indikator'),
    tampil('rataRata/sasaran'),
    tampil('nka'),
    tampil('ikpa'),
    tampil('sakip'),
    tampil('anggaran/persen'),
  ]).toEqual(['108,40', '108,90', '91,31', '89,45', '80,09', '97,81']);
  const dibuka = await openWorkbook(await saveWorkbook(buku), 'contoh.xlsx');
  expect(dibuka.sheets.map(({ name }) => name)).toEqual(namaLembar(buku));
  expect(dibuka.sheets[1]?.tables).toHaveLength(1);
});
