import { bacaTabel } from '../../src/input/baca';
import { JAWABAN } from '../../src/rincian/jawaban';
import { JAWABAN_KUERI, kueriPowerQuery } from '../../src/templat/power-query';
import { bukuUji, type SelUji } from '../input/potret-contoh';

const SEMUA = (['csv', 'postgres'] as const).flatMap((sumber) =>
  (['akun', 'responden'] as const).map((rincian) => [sumber, rincian] as const),
);

describe.each(SEMUA)('the query for %s of %s', (sumber, rincian) => {
  const teks = kueriPowerQuery(sumber, rincian);

  test('is one let … in: every step ends with a comma but the last, every name is one that went before', () => {
    const baris = teks.trimEnd().split('\n');
    expect([baris[0], baris.at(-2), baris.at(-1)]).toEqual(['let', 'in', '    Hasil']);
    const banyak = (tanda: string): number => teks.split(tanda).length;
    for (const [buka, tutup] of [
      ['(', ')'],
      ['[', ']'],
      ['{', '}'],
    ] as const) {
      expect(banyak(buka)).toBe(banyak(tutup));
    }
    const langkah = [...teks.matchAll(/^ {4}(\w+) = (.*)$/gm)];
    const lama: string[] = [];
    for (const [, nama = '', isi = ''] of langkah) {
      const tabel = /Table\.(?:SelectColumns|TransformColumns|SelectRows|Group|Sort|PromoteHeaders)\((\w+)/.exec(
        isi,
      )?.[1];
      if (tabel !== undefined && tabel !== 'Table') expect(lama).toContain(tabel);
      lama.push(nama);
    }
    expect(lama.at(-1)).toBe('Hasil');
  });

  test('holds no password and fetches no name of a person', () => {
    expect(teks).not.toMatch(/password|pwd=|NIK"|"Nama Penerima/i);
  });
});

test('the tables that come of them are such as the reader knows', async () => {
  const baca = async (...baris: SelUji[][]) => {
    const { potret, gabungan } = bukuUji({ nama: 'Kueri1', baris });
    return (await bacaTabel(potret, gabungan)).tabel.map((t) => t.jenis);
  };
  expect(await baca(['Jenis Belanja', 'Pagu', 'Realisasi'], ['51 Belanja Pegawai', 100, 80])).toEqual(['anggaran']);
  expect(
    await baca(['Kluster', 'Jumlah PM (populasi)', 'Jumlah PM dimonitoring', 'Jumlah PM meningkat'], ['Anak', 9, 5, 4]),
  ).toEqual(['kluster']);
  const [akun, responden] = (['akun', 'responden'] as const).map((satu) => kueriPowerQuery('csv', satu));
  for (const kepala of ['Jenis Belanja', 'Pagu', 'Realisasi']) expect(akun).toContain(`"${kepala}"`);
  for (const kepala of ['Jumlah PM (populasi)', 'Jumlah PM meningkat']) expect(responden).toContain(`"${kepala}"`);
});

describe('what is set aside is counted below the sums', () => {
  const kueri = (['akun', 'responden'] as const).map((satu) => kueriPowerQuery('csv', satu));

  test('every reason that a row may have is one that is counted', () => {
    for (const teks of kueri) {
      const sebab = [...teks.matchAll(/ then "([^"]+)"$/gm)].map(([, satu]) => satu);
      const [, terhitung = ''] = /Sebab = List\.Select\(\{(.*)\}, each/.exec(teks) ?? [];
      expect(sebab.filter((satu) => /^[a-z]/.test(satu ?? '')).map((satu) => `"${satu}"`)).toEqual(
        terhitung.split(/, (?=")/),
      );
      expect(teks).toContain('" baris dibaca = "');
    }
  });

  test('codes and answers lose the apostrophe and every blank at their ends before they are looked at', () => {
    for (const teks of kueri) {
      const pinggir = teks.split('\n').find((baris) => baris.includes(' Pinggir = ')) ?? '';
      for (const satu of [`" "`, `"'"`, '"#(tab)"', 'FromNumber(8217)', 'FromNumber(160)'])
        expect(pinggir).toContain(satu);
    }
    const [akun, responden] = kueri;
    expect(akun).toContain('{"KODE AKUN", Rapi, type text}');
    expect(responden).toContain('{"Kluster", Rapi, type text}, {"Hasil", each Text.Lower(Rapi(_)), type text}');
  });

  test('answers are the words that the other readings know', () => {
    expect(JAWABAN_KUERI).toEqual(JAWABAN);
  });

  test('the reader takes the sentences for no rows', async () => {
    const { potret, gabungan } = bukuUji({
      nama: 'Kueri1',
      baris: [
        ['Jenis Belanja', 'Pagu', 'Realisasi'],
        ['51 Belanja Pegawai', 100, 80],
        ['52 Belanja Barang dan Jasa', 50, 40],
        ['Keterangan: 9 baris dibaca = 7 dipakai + 2 disisihkan', null, null],
        ['Keterangan: 2 baris disisihkan: kodenya bukan enam angka akun', null, null],
      ],
    });
    const { data, tabel } = await bacaTabel(potret, gabungan);
    expect(data.anggaran[0]?.baris.map((b) => b.nama)).toEqual(['51 Belanja Pegawai', '52 Belanja Barang dan Jasa']);
    expect(tabel[0]?.karantina).toEqual([]);
  });
});
