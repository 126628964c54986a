import { bacaTabel } from '../../src/input/baca';
import { kueriPowerQuery } from '../../src/templat/power-query';
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
