import type { OpsiBaca } from '../../src/input/baca';
import { bacaTabel } from './baca-tercatat';
import type { HasilBaca } from '../../src/input/tabel';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';
import { keBaris, pk, skm } from './tabel-contoh';

async function baca(opsi: OpsiBaca, ...lembar: LembarUji[]): Promise<HasilBaca> {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan, opsi);
}

/** The reading after a person has answered the only question. */
async function jawab(lembar: LembarUji, jawaban: string): Promise<HasilBaca> {
  const [tanya, ...lain] = (await baca({}, lembar)).pilihan;
  if (!tanya || lain.length > 0) throw new Error(`There are ${lain.length + 1} questions.`);
  return baca({ pilihan: { [tanya.kunci]: jawaban } }, lembar);
}

describe('thousands or decimals', () => {
  const ragu: LembarUji = {
    nama: 'IKM',
    baris: keBaris({
      ...skm,
      baris: [
        ['1', 'Sentra Melati', '89.655', 'A'],
        ['2', 'Sentra Mawar', '87', 'B'],
      ],
    }),
  };

  test('B18 a column that leaves doubt is set aside and asks, with both meanings', async () => {
    const h = await baca({}, ragu);
    expect(h.pilihan).toMatchObject([
      {
        perihal: 'pemisah',
        judul: 'Nilai IKM',
        asal: { lembar: 'IKM', baris: 2, kolom: 2 },
        opsi: [
          { nilai: 'indonesia', uraian: '89.655 = 89655' },
          { nilai: 'inggris', uraian: '89.655 = 89,655' },
        ],
        dipilih: null,
      },
    ]);
    expect(h.tabel[0]?.keputusanKolom).toMatchObject([{ arti: null, alasan: 'tanpaBukti', sel: 1 }]);
    expect(h.data.skmSatker[0]?.nilai).toBeUndefined();
  });

  test.each([
    ['indonesia', '89655', 'ribuan'],
    ['inggris', '89.655', 'desimal'],
  ])('the answer %s makes it %s, and may be changed later', async (jawaban, nilai, arti) => {
    const h = await jawab(ragu, jawaban);
    expect(h.data.skmSatker[0]?.nilai?.nilai?.toString()).toBe(nilai);
    expect(h.tabel[0]?.karantina).toEqual([]);
    expect(h.tabel[0]?.keputusanKolom).toMatchObject([{ arti, alasan: 'pilihan' }]);
    expect(h.pilihan).toMatchObject([{ dipilih: jawaban }]);
  });

  test('B17 an unmistakable cell decides and is named as the reason', async () => {
    const baris: SelUji[][] = [
      ['1', 'Sentra Melati', '89.655', 'A'],
      ['2', 'Sentra Mawar', '91,09', 'B'],
    ];
    const h = await baca({}, { baris: keBaris({ ...skm, baris }) });
    expect(h.tabel[0]?.keputusanKolom).toMatchObject([{ arti: 'ribuan', alasan: 'selLain', contoh: '91,09' }]);
    expect(h.pilihan).toEqual([]);
  });

  test('a column that speaks against itself asks', async () => {
    const baris: SelUji[][] = [
      ['1', 'Sentra Melati', '89.655', 'A'],
      ['2', 'Sentra Mawar', '91,09', 'B'],
      ['3', 'Sentra Kenanga', '90.74', 'B'],
    ];
    const h = await baca({}, { baris: keBaris({ ...skm, baris }) });
    expect(h.tabel[0]?.keputusanKolom).toMatchObject([{ arti: null, alasan: 'bertentangan', contoh: '91,09 / 90.74' }]);
    expect(h.pilihan).toHaveLength(1);
  });
});

describe('two columns of the same name', () => {
  const dobel: LembarUji = {
    nama: 'PK',
    baris: keBaris({
      ...pk,
      kepala: [...pk.kepala.slice(0, 4), 'Realisasi', 'Realisasi'],
      baris: pk.baris.map((b) => [...b.slice(0, 4), '70%', '75%']),
    }),
  };

  test('B11 neither is taken, both are offered with their cells', async () => {
    const h = await baca({}, dobel);
    expect(h.data.indikator.map((i) => i.realisasi)).toEqual(Array(4).fill(undefined));
    expect(h.data.indikator[0]?.target?.nilai?.toNumber()).toBe(80);
    expect(h.pilihan).toMatchObject([
      {
        perihal: 'kolom',
        judul: 'Perjanjian Kinerja: Realisasi',
        opsi: [{ uraian: 'Realisasi (E4)' }, { uraian: 'Realisasi (F4)' }],
      },
    ]);
  });

  test.each([
    ['realisasi #1', 70],
    ['realisasi #2', 75],
  ])('the answer %s takes that one', async (jawaban, nilai) => {
    const h = await jawab(dobel, jawaban);
    expect(h.data.indikator.map((i) => i.realisasi?.nilai?.toNumber())).toEqual(Array(4).fill(nilai));
  });

  test('a needed column that stands there twice is a question, not an error', async () => {
    const kepala = pk.kepala.map((k) => (k === 'Realisasi' ? 'Target' : k));
    const h = await baca({}, { baris: keBaris({ ...pk, kepala }) });
    expect(h.pilihan).toMatchObject([{ perihal: 'kolom', judul: 'Perjanjian Kinerja: Target' }]);
    expect(h.data.indikator.map((i) => i.target)).toEqual(Array(4).fill(undefined));
  });
});

describe('two kinds that fit equally well', () => {
  const dua: LembarUji = {
    nama: 'Nilai',
    baris: [
      ['Nilai SAKIP, survei kepuasan dan SMART'],
      ['Unsur', 'Nilai'],
      ['Persyaratan', 3.5],
      ['Prosedur', 3.4],
      ['Biaya', 3.3],
      ['Perilaku', 3.2],
      ['SMART', 93.17],
    ],
  };

  test('B12 the table is not read, both kinds are offered', async () => {
    const h = await baca({}, dua);
    expect(h.tabel).toEqual([]);
    expect(h.pilihan[0]?.opsi.map((o) => o.nilai).sort()).toEqual(['abaikan', 'nka', 'skm']);
    expect([h.data.smart, h.data.unsurSkm]).toEqual([null, []]);
  });

  test('the answer decides; a table can also be left out', async () => {
    expect((await jawab(dua, 'nka')).data.smart?.nilai?.toNumber()).toBe(93.17);
    expect((await jawab(dua, 'skm')).data.unsurSkm).toHaveLength(5);
    expect((await jawab(dua, 'abaikan')).tabel).toEqual([]);
  });
});

test('a header that a person has corrected is believed, and nothing else changes', async () => {
  const kepala = pk.kepala.map((k) => (k === 'Realisasi' ? 'Hasil akhir' : k));
  const lembar = { baris: keBaris({ ...pk, kepala }) };
  const sebelum = await baca({}, lembar);
  expect(sebelum.data.indikator.map((i) => i.realisasi)).toEqual(Array(4).fill(undefined));
  const h = await baca({ kepala: { 'perjanjianKinerja/hasil akhir': 'realisasi' } }, lembar);
  expect(h.data.indikator.map((i) => i.realisasi?.teks)).toEqual(['88,04%', '97.72%', '89.15', '80,09**']);
  const tanpa = await baca({ kepala: { 'perjanjianKinerja/capaian': '' } }, lembar);
  expect(tanpa.data.indikator.map((i) => i.capaianDilaporkan)).toEqual(Array(4).fill(undefined));
});

describe('near wordings', () => {
  const nama = 'Persentase (%) lembaga yang melayani masyarakat sesuai standar pelayanan nasional';
  const lain = 'Persentase (%) lembaga yang melayani masyarakat sesuai standar nasional';
  const lembar: LembarUji[] = [
    { nama: 'PK', baris: keBaris({ ...pk, baris: [[1, 'Layanan', nama, '82%', '97,72%', '119,17%'], ...pk.baris.slice(3)] }) },
    { nama: 'Rasio', baris: [['Indikator', 'Pembilang', 'Penyebut'], [lain, 6527, 6679]] },
  ]; // prettier-ignore

  test('B24 are listed with what differs, and whether they were linked', async () => {
    const { kemiripan, data } = await baca({}, ...lembar);
    expect(kemiripan).toMatchObject([
      {
        nama: lain,
        asal: { lembar: 'Rasio', baris: 1, kolom: 0 },
        indikator: { nomor: 1, nama },
        beda: { lebih: [], kurang: ['pelayanan'] },
        tertaut: true,
      },
    ]);
    expect(data.rasio[0]?.untuk).toEqual({ indikator: 1, alasan: 'nama' });
  });

  test('a person’s "beda" unlinks, "sama" links what the words would not', async () => {
    const kunci = (await baca({}, ...lembar)).kemiripan[0]?.kunci ?? '';
    const beda = await baca({ pilihan: { [kunci]: 'beda' } }, ...lembar);
    expect(beda.data.rasio[0]?.untuk).toBeNull();
    expect(beda.kemiripan).toMatchObject([{ tertaut: false }]);
    const jauh = 'Persentase lembaga yang melayani sesuai standar nasional';
    const [satu = { baris: [] }] = lembar;
    const dua = {
      nama: 'Rasio',
      baris: [
        ['Indikator', 'Pembilang', 'Penyebut'],
        [jauh, 6527, 6679],
      ],
    };
    const tanpa = await baca({}, satu, dua);
    expect(tanpa.data.rasio[0]?.untuk).toBeNull();
    const sama = await baca({ pilihan: { [tanpa.kemiripan[0]?.kunci ?? '']: 'sama' } }, satu, dua);
    expect(sama.data.rasio[0]?.untuk).toEqual({ indikator: 1, alasan: 'nama' });
  });

  test('rows of one table that differ in a number alone are indicators of their own, in a second table too', async () => {
    const wilayah = ['1.1', '1.2', '2.1', '2.2'].map((w) => `${nama} yang dilaksanakan setiap tahun di wilayah ${w}`);
    const tabel = (kolom: 'Target' | 'Realisasi', nilai: number): LembarUji['baris'] => [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
      ...wilayah.map((w, i) => [i + 1, 'Layanan', w, 80 + i, kolom === 'Realisasi' ? nilai + i : null]),
    ];
    const { data } = await baca(
      {},
      { nama: 'PK', baris: tabel('Target', 0) },
      { nama: 'Pengukuran', baris: tabel('Realisasi', 90) },
    );
    expect(data.indikator.map((i) => [i.nama, Number(i.target?.nilai), Number(i.realisasi?.nilai)])).toEqual(
      wilayah.map((w, i) => [w, 80 + i, 90 + i]),
    );
  });

  test('the same wording in another spelling is no near match', async () => {
    const [satu = { baris: [] }] = lembar;
    const { kemiripan } = await baca({}, satu, { ...satu, nama: 'Pengukuran' });
    expect(kemiripan).toEqual([]);
  });
});
