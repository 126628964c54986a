import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeXlsx } from 'hucre';
import { Client } from 'pg';
import { duckdb } from '@capaian/command-line/duckdb';
import { toolsFolder } from '@capaian/tools';
import { jumlahkanBerkas } from '../../src/rincian/baris/lewat-pekerja';
import { isiBuku, perintah, portBebas } from './perintah-uji';
import { RINCIAN } from '../../src/rincian/daftar';
import { tanyaLangsung } from './tanya-langsung';
import { bacaTertulis, barisUlang, buatRegister, KOLOM, menurutAkun, tulisCsv, UNSUR } from './register';

const register = buatRegister(4_000);
let folder: string;
let alamat: string;
let postgres: ChildProcessWithoutNullStreams;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rincian-'));
  await tulisCsv(join(folder, 'register.csv'), register);
  const duck = await duckdb().DuckDBInstance.create();
  const sambungan = await duck.connect();
  await sambungan.run(
    `copy (select * replace (cast(realisasi as decimal(20,2)) as realisasi) from read_csv('${join(folder, 'register.csv')}', all_varchar = true, skip = 1, delim = ';')) to '${join(folder, 'register.parquet')}' (format parquet)`,
  );
  sambungan.closeSync();
  const baris = register.map((b) => KOLOM.map((k) => b[k]));
  await writeFile(
    join(folder, 'register.xlsx'),
    await writeXlsx({ sheets: [{ name: 'Data', rows: [['REGISTER CONTOH'], [...KOLOM], ...baris] }] }),
  );

  const port = await portBebas();
  alamat = `postgres://postgres@127.0.0.1:${port}/postgres`;
  postgres = spawn(process.execPath, [join(toolsFolder('tests'), 'postgres-mini.mjs'), String(port)]);
  await once(postgres.stdout, 'data');
  const isi = new Client({ connectionString: alamat });
  await isi.connect();
  await isi.query(
    `create table "Register Kota" (${KOLOM.map((k) => `${k} ${k === 'realisasi' ? 'numeric(20,2)' : 'text'}`).join(', ')})`,
  );
  await isi.query('insert into "Register Kota" select * from json_populate_recordset(null::"Register Kota", $1)', [
    JSON.stringify(register),
  ]);
  await isi.end();
});

afterAll(async () => {
  postgres.kill();
  await rm(folder, { recursive: true });
});

interface Hasil {
  tabel: { baris: (string | null)[][] };
  dibaca: number;
  dipakai: number;
  disisihkan: { sebab: string; jumlah: number; contoh: string[] }[];
  ganda: { kolom: string; jumlah: number; contoh: [number, number][] } | null;
  tanpaStrata: { kolom: string; jumlah: number; nomor: number[] } | null;
}

async function rincian(sumber: string[], nama: string, ...lain: string[]): Promise<Hasil> {
  const ke = join(folder, 'hasil.xlsx');
  const { kode, out, err } = await perintah(
    '--sumber',
    ...sumber,
    '--rincian',
    nama,
    '--ke',
    ke,
    '--json',
    '-',
    ...lain,
  );
  expect({ kode, err: kode === 0 ? '' : err }).toEqual({ kode: 0, err: '' });
  return JSON.parse(out) as Hasil;
}

/** As the pane does it: rows go by, without an engine. */
async function panel(nama: string, berkas: readonly string[], kolom: readonly [string, string][] = []): Promise<Hasil> {
  const isi = await Promise.all(berkas.map(async (satu) => ({ nama: basename(satu), isi: await openAsBlob(satu) })));
  const permintaan = { rincian: nama, berkas: isi, kolom: new Map(kolom), sebutan: 'panel' };
  const { tabel, ganda, ...lain } = await jumlahkanBerkas(permintaan, {}, tanyaLangsung);
  const baris = tabel.baris.map((satu) => satu.map((sel) => (sel === null ? null : String(sel))));
  return {
    tabel: { baris },
    dibaca: lain.dibaca,
    dipakai: lain.dipakai,
    disisihkan: lain.disisihkan.map((satu) => ({ ...satu, contoh: [...satu.contoh] })),
    ganda: ganda && { ...ganda, contoh: ganda.contoh.map(([satu, dua]): [number, number] => [satu, dua]) },
    tanpaStrata: lain.tanpaStrata && { ...lain.tanpaStrata, nomor: [...lain.tanpaStrata.nomor] },
  };
}

/** The register in every form of file. */
const berkasRegister = (): string[] => ['csv', 'parquet', 'xlsx'].map((akhir) => join(folder, `register.${akhir}`));

const sumber = (): [string, string[]][] => [
  ['CSV', [join(folder, 'register.csv')]],
  ['Parquet', [join(folder, 'register.parquet')]],
  ['xlsx', [join(folder, 'register.xlsx')]],
  ['PostgreSQL', [alamat, '--tabel', 'Register Kota']],
];

/** Without the decimals that one engine prints and another leaves out. */
const polos = ({ tabel, dibaca, dipakai, disisihkan, ganda, tanpaStrata }: Hasil) => ({
  ganda: ganda?.jumlah ?? 0,
  tanpaStrata: tanpaStrata?.jumlah ?? 0,
  baris: tabel.baris,
  dibaca,
  dipakai,
  disisihkan: disisihkan.map(({ sebab, jumlah }) => ({ sebab, jumlah })),
});

test('the same rows give the same figures to the rupiah from every file, engine and PostgreSQL, and in the pane', async () => {
  const hasil = [];
  for (const [nama, satu] of sumber()) hasil.push({ nama, ...polos(await rincian(satu, 'akun')) });
  for (const satu of berkasRegister()) hasil.push({ nama: `panel ${satu}`, ...polos(await panel('akun', [satu])) });
  const [acuan] = hasil;
  for (const satu of hasil) expect({ ...satu, nama: '' }).toEqual({ ...acuan, nama: '' });

  const harapan = [...menurutAkun(register)].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(acuan?.baris.slice(0, -1).map(([nama, ...uang]) => [nama?.slice(0, 2), ...uang])).toEqual(
    harapan.map(([jenis, { pagu, realisasi }]) => [jenis, pagu.toString(), realisasi.toString()]),
  );
});

test('every row is used or set aside with its reason', async () => {
  const { dibaca, dipakai, disisihkan } = await rincian([join(folder, 'register.csv')], 'akun');
  expect(dibaca).toBe(register.length);
  expect(dipakai + disisihkan.reduce((n, { jumlah }) => n + jumlah, 0)).toBe(dibaca);
  expect(disisihkan.map(({ sebab }) => sebab)).toEqual([
    'BARIS_JUMLAH',
    'KODE_BUKAN_AKUN',
    'JENIS_TAK_DIKENAL',
    'ANGKA_TAK_TERBACA',
  ]);
});

test('respondents are counted by kluster, in every engine alike', async () => {
  const [csv, ...lain] = await berurutan(
    sumber().map(
      ([, satu]) =>
        () =>
          rincian(satu, 'responden'),
    ),
  );
  expect(lain.map(polos)).toEqual(lain.map(() => csv && polos(csv)));
  for (const satu of berkasRegister()) expect(polos(await panel('responden', [satu]))).toEqual(csv && polos(csv));
  const dikenal = register.filter(({ kluster, hasil }) => kluster.trim() !== '' && hasil !== 'entah');
  const anak = dikenal.filter(({ kluster }) => kluster.trim().toLowerCase() === 'anak');
  expect(csv?.tabel.baris[0]).toEqual([
    'Anak',
    ...[anak, anak.filter(({ hasil }) => hasil !== ''), anak.filter(({ hasil }) => /^ya$/i.test(hasil))].map((b) =>
      String(b.length),
    ),
  ]);
});

test('answers to the survey become the mean of each unsur, in every engine alike', async () => {
  const terjawab = register.filter((b) => UNSUR.some((u) => b[u] !== '') && b.u2 !== '5');
  const hasil = [];
  for (const [, satu] of sumber()) hasil.push(polos(await rincian(satu, 'skm')));
  for (const satu of berkasRegister()) hasil.push(polos(await panel('skm', [satu])));
  for (const satu of hasil) expect(satu).toEqual(hasil[0]);
  const rata = UNSUR.map((u) => {
    const nilai = terjawab.map((b) => b[u]).filter((isi) => isi !== '');
    return nilai.reduce((t, isi) => t + Number(isi), 0) / nilai.length;
  });
  expect(hasil[0]?.baris.map(([nama, nilai]) => [nama, Number(nilai)])).toEqual([
    ['Persyaratan', rata[0]],
    ['Sistem, Mekanisme, dan Prosedur', rata[1]],
    ['Waktu Penyelesaian', rata[2]],
    ['Biaya/Tarif', rata[3]],
  ]);
  expect(hasil[0]?.dipakai).toBe(terjawab.length);
});

test('outputs of satkers are added up by output and by satker, in every engine alike', async () => {
  for (const nama of ['ro', 'ro-satker']) {
    const hasil = [];
    for (const [, satu] of sumber()) hasil.push(polos(await rincian(satu, nama)));
    for (const satu of berkasRegister()) hasil.push(polos(await panel(nama, [satu])));
    for (const satu of hasil) expect(satu).toEqual(hasil[0]);
    expect([nama, hasil[0]?.dibaca, hasil[0]?.baris.length]).toEqual([nama, register.length, nama === 'ro' ? 3 : 6]);
  }
  const { tabel } = await rincian([join(folder, 'register.csv')], 'ro');
  const milik = register.filter(({ kode_ro, pagu }) => /994$/.test(kode_ro) && bacaTertulis(pagu) !== null);
  const volume = (ambil: (b: (typeof milik)[number]) => string): string =>
    String(milik.reduce((n, b) => n + (Number(ambil(b)) || 0), 0));
  expect(tabel.baris[1]?.slice(0, 5)).toEqual([
    ...['2886.EBA.994', 'Layanan 994', 'Layanan'],
    ...[volume((b) => b.target_volume), volume((b) => b.realisasi_volume)],
  ]);
});

test('rows that repeat a person or a payment are told by number and count, in every engine alike, and stay counted', async () => {
  const kunci = {
    akun: ['no_sp2d', 'kode_akun', 'realisasi'],
    responden: ['nik'],
    skm: ['nik'],
  } as const;
  for (const [nama, kolom] of Object.entries(kunci)) {
    const jumlah = barisUlang(register, kolom);
    expect(jumlah).toBeGreaterThan(50);
    for (const [mesin, satu] of sumber()) {
      const { ganda } = await rincian(satu, nama);
      expect([mesin, ganda?.kolom, ganda?.jumlah]).toEqual([mesin, kolom.join(' + '), jumlah]);
      expect(ganda?.contoh).toEqual(
        mesin === 'PostgreSQL'
          ? []
          : nama === 'akun'
            ? [
                [59, 60],
                [119, 120],
                [179, 180],
              ]
            : [
                [43, 50],
                [93, 100],
                [143, 150],
              ],
      );
    }
    for (const satu of berkasRegister()) {
      const { ganda } = await panel(nama, [satu]);
      expect([ganda?.jumlah, ganda?.contoh.length]).toEqual([jumlah, 3]);
    }
  }
});

test('rows without a kluster are told by their numbers', async () => {
  const tanpa = register.flatMap(({ kluster }, i) => (kluster.trim() === '' ? [i + 1] : []));
  for (const [mesin, satu] of sumber()) {
    const { tanpaStrata } = await rincian(satu, 'responden');
    expect(tanpaStrata).toEqual({
      kolom: 'kluster',
      jumlah: tanpa.length,
      nomor: mesin === 'PostgreSQL' ? [] : tanpa.slice(0, 3),
    });
  }
  expect((await panel('responden', [join(folder, 'register.csv')])).tanpaStrata?.nomor).toEqual(tanpa.slice(0, 3));
});

test('a number that a cell has cut off, and a column of which most comes again, name nobody', async () => {
  const berkas = join(folder, 'terpotong.xlsx');
  const angka = ['Ya', 'Tidak', 'Ya'].map((hasil, i) => [3_201_990_000_000_010 + (i < 2 ? 0 : 90), 'Anak', hasil]);
  await writeFile(
    berkas,
    await writeXlsx({ sheets: [{ name: 'Data', rows: [['NIK', 'Kluster', 'Hasil'], ...angka] }] }),
  );
  expect((await rincian([berkas], 'responden')).ganda).toBeNull();
  expect((await panel('responden', [berkas])).ganda).toBeNull();
  const sering = join(folder, 'sering.csv');
  await writeFile(sering, ['NIK,Kluster,Hasil', ...[7, 8, 7, 8, 7].map((nik) => `${nik},Anak,Ya`)].join('\n'));
  expect((await rincian([sering], 'responden')).ganda).toBeNull();
  expect((await panel('responden', [sering])).ganda).toBeNull();
});

test('words of a person are bound, whatever they hold', async () => {
  for (const [, satu] of sumber()) {
    const { dibaca } = await rincian(satu, 'akun', '--saring', `kluster=Korban 'Bencana'`);
    expect(dibaca).toBe(register.filter(({ kluster }) => kluster === `Korban 'Bencana'`).length);
    const kosong = await rincian(satu, 'akun', '--saring', `kluster=x') or ('1'='1`);
    expect(kosong.dibaca).toBe(0);
  }
});

test('nothing of a person is in the workbook, the JSON or what is printed', async () => {
  for (const nama of RINCIAN.keys()) {
    const ke = join(folder, 'pribadi.xlsx');
    const { out, err } = await perintah(
      '--sumber',
      join(folder, 'register.csv'),
      '--rincian',
      nama,
      '--ke',
      ke,
      '--json',
      '-',
    );
    expect(out + err + (await isiBuku(ke))).not.toMatch(/Rahasia|3201\d{8}/);
  }
  const { kode, err } = await perintah(
    ...['--sumber', join(folder, 'register.csv'), '--rincian', 'responden', '--ke', join(folder, 'x.xlsx')],
    ...['--kolom', 'kluster=realisasi'],
  );
  expect(kode).toBe(1);
  expect(err).toContain('KELOMPOK_TERLALU_BANYAK');
  const orang = await perintah(
    ...['--sumber', join(folder, 'register.csv'), '--rincian', 'responden', '--ke', join(folder, 'x.xlsx')],
    ...['--kolom', 'kluster=nama_orang'],
  );
  expect(orang.err).toContain('KOLOM_PRIBADI');
  expect(err + orang.err).not.toContain('Rahasia');
});

test('a password in the address is refused and not repeated', async () => {
  const rusak = await perintah(
    '--sumber',
    'postgres://a:rahasia@h/db',
    '--rincian',
    'akun',
    '--tabel',
    't',
    '--ke',
    'x.xlsx',
  );
  expect(rusak.kode).toBe(2);
  expect(rusak.err).not.toContain('rahasia');
});

test('a column that cannot be found is asked for by its role, and nothing is written', async () => {
  const berkas = join(folder, 'lain.csv');
  await writeFile(berkas, 'mata anggaran,jumlah uang\n521211,1000\n');
  const ke = join(folder, 'tidak-jadi.xlsx');
  const { kode, err } = await perintah('--sumber', berkas, '--rincian', 'akun', '--ke', ke);
  expect(kode).toBe(1);
  expect(err).toContain('--kolom akun=');
  expect(err).toContain('mata anggaran, jumlah uang');
  await expect(readFile(ke)).rejects.toThrow('ENOENT');
  const peta = ['--kolom', 'akun=mata anggaran', '--kolom', 'realisasi=jumlah uang'];
  expect((await rincian([berkas], 'akun', ...peta)).tabel.baris[0]).toEqual([
    '52 Belanja Barang dan Jasa',
    '0',
    '1000',
  ]);
});

test('lines that are no row are counted, and the pane cuts a file as DuckDB does', async () => {
  const berkas = join(folder, 'rusak.csv');
  const isi = [
    'Kode Akun,Realisasi,Ket',
    '521211,1000',
    '521211,1000,1,2,3',
    '511111,5,"dua',
    'baris, ""satu"" sel"',
    '',
    '532111,"1,500",x',
    '"521211","7",',
  ];
  await writeFile(berkas, isi.join('\n'));
  const hasil = await rincian([berkas], 'akun');
  expect(hasil).toMatchObject({
    dibaca: 5,
    dipakai: 4,
    disisihkan: [{ sebab: 'BARIS_RUSAK', jumlah: 1, contoh: [] }],
  });
  expect(polos(await panel('akun', [berkas]))).toEqual(polos(hasil));
});

test('several files of one form are one source, whatever the order of their columns; one that lacks a column is named', async () => {
  const [satu, dua, tiga] = ['satu.csv', 'dua.csv', 'tiga.csv'].map((nama) => join(folder, nama)) as [
    string,
    string,
    string,
  ];
  await writeFile(satu, 'Laporan Belanja\nKode Akun;Realisasi;Uraian\n521211;1.000;Biaya\n');
  // As Windows programs write it: one byte for an accented letter.
  await writeFile(dua, Buffer.from('Uraian;Realisasi;Kode Akun\nCaf\u00e9;2.000;521211\n', 'latin1'));
  await writeFile(tiga, 'Realisasi;Uraian\n1;x\n');
  const hasil = await panel('akun', [satu, dua]);
  expect(hasil.tabel.baris[0]).toEqual(['52 Belanja Barang dan Jasa', '0', '3000']);
  await expect(panel('akun', [satu, tiga])).rejects.toMatchObject({
    kode: 'KOLOM_RINCIAN_HILANG',
    rincian: { berkas: 'tiga.csv' },
  });
});

test('sums beyond what a float holds are exact', async () => {
  const berkas = join(folder, 'besar.csv');
  const baris = Array.from({ length: 3 }, () => '521211,9007199254740993.01').join('\n');
  await writeFile(berkas, `Kode Akun,Realisasi\n${baris}\n521211,-0.5\n`);
  const hasil = await panel('akun', [berkas]);
  expect(hasil.tabel.baris[0]?.[2]).toBe('27021597764222978.53');
  expect(polos(hasil)).toEqual(polos(await rincian([berkas], 'akun')));
});

async function berurutan<T>(kerja: readonly (() => Promise<T>)[]): Promise<T[]> {
  const hasil: T[] = [];
  for (const satu of kerja) hasil.push(await satu());
  return hasil;
}
