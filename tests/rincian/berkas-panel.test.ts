import { inspect } from 'node:util';
import { kolomRincianOrang } from './simpanan-uji';
import { bacaKolomRincian, imporRincian, type KolomRincian } from '../../src/excel/masukan/rincian-berkas';
import { hitungCapaian, kenaliTabel } from '../../src/hitung';
import { RINCIAN } from '../../src/rincian/daftar';
import { kamusRincianBerkas } from '../../src/locales/kamus-rincian-berkas';
import { bukaBuku, lembarBerisi, namaLembar } from '../excel/buku-uji';
import { barisUlang, buatRegister, csvRegister, menurutAkun } from './register';
import { tanyaLangsung } from './tanya-langsung';

const WAKTU = new Date(2026, 10, 22, 9, 5);
const TANGGAL = new Date(2026, 9, 3);
const register = buatRegister(4_000);
const berkas = (nama: string, isi: string) => ({ nama, isi: new Blob([isi]), tanggal: TANGGAL });
const REGISTER = berkas('register kota.csv', csvRegister(register));

const petaDari = ({ peran }: KolomRincian) => new Map(peran.map((satu) => [satu.peran, satu.nama]));

async function jumlahkan(rincian: string, opsi: Parameters<typeof imporRincian>[1] = {}) {
  const kolom = await bacaKolomRincian(rincian, REGISTER, tanyaLangsung);
  return imporRincian(
    { rincian, berkas: [REGISTER], kepala: kolom.kepala, kolom: petaDari(kolom) },
    { tanya: tanyaLangsung, waktu: WAKTU, ...opsi },
  );
}

/** Everything, whatever it is kept in. */
const isi = (apa: unknown): string =>
  inspect(apa, { depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity, breakLength: Infinity });

const bukaBukuPolos = () => bukaBuku([lembarBerisi('Catatan', [['Rapat']])], 'whenAsked');

test('only the small table lands on a sheet, with file, date, rows read, used and set aside, and the reader knows it', async () => {
  const { buku } = await bukaBukuPolos();
  const { lembar, berkas: hasil } = await jumlahkan('akun');
  expect(lembar).toEqual(['akun register kota']);
  expect(hasil[0]).toMatchObject({ galat: null, rincian: { dibaca: 4_000 } });
  const teks = isi(buku);
  expect(teks).toContain('register kota.csv (berkas 3 Oktober 2026), dibaca dengan Capaian pada 2026-11-22 09.05');
  expect(teks).toMatch(/4\.000 baris dibaca = [\d.]+ dipakai \+ [\d.]+ disisihkan/);
  const [tabel] = (await kenaliTabel()).tabel;
  expect(tabel).toMatchObject({ baris: menurutAkun(register).size });
  const { angka } = await hitungCapaian();
  expect(angka.some(({ asal }) => asal.some((sel) => sel.lembar === 'akun register kota'))).toBe(true);
});

test('double rows and rows without a kluster in a file are findings of the review: how many and which by number, never who', async () => {
  const { buku } = await bukaBukuPolos();
  await jumlahkan('responden');
  await jumlahkan('skm');
  const hasil = await hitungCapaian({ lapisan: { ujiPetik: true, catatanReviu: true } });
  const temuan = (id: string) =>
    hasil.temuan
      .filter(({ aturan }) => aturan === id)
      .map(({ dilaporkan, rincian, sel }) => [dilaporkan, rincian['kolom'], rincian['contoh'], sel[0]?.lembar]);
  const ulang = String(barisUlang(register, ['nik']));
  const contoh = 'baris ke-50 = baris ke-43; baris ke-100 = baris ke-93; baris ke-150 = baris ke-143';
  expect(temuan('baris-ganda')).toEqual([
    [ulang, 'nik', contoh, 'responden register kota'],
    [ulang, 'nik', contoh, 'skm register kota'],
  ]);
  const tanpa = register.flatMap(({ kluster }, i) => (kluster.trim() === '' ? [i + 1] : []));
  expect(temuan('tanpa-strata')).toEqual([
    [
      tanpa.length.toLocaleString('id-ID'),
      'kluster',
      tanpa
        .slice(0, 3)
        .map((n) => `baris ke-${n}`)
        .join('; '),
      'responden register kota',
    ],
  ]);
  expect(isi([buku.sheets, hasil])).not.toMatch(/Rahasia|3201\d{8}/);
});

test('lines that end as on an old Macintosh are the same lines', async () => {
  const [, akun] = [await bukaBukuPolos(), await jumlahkan('akun')];
  await bukaBukuPolos();
  const lama = berkas('register kota.csv', csvRegister(register).replace(/\r?\n/g, '\r'));
  const kolom = await bacaKolomRincian('akun', lama, tanyaLangsung);
  const permintaan = { rincian: 'akun', berkas: [lama], kepala: kolom.kepala, kolom: petaDari(kolom) };
  const { berkas: hasil } = await imporRincian(permintaan, { tanya: tanyaLangsung, waktu: WAKTU });
  expect(hasil[0]?.rincian).toEqual(akun.berkas[0]?.rincian);
});

test('nothing of a person is in the workbook, in what is told or in what is remembered', async () => {
  const simpanan = kolomRincianOrang();
  const { buku } = await bukaBukuPolos();
  const pesan: unknown[] = [];
  for (const rincian of RINCIAN.keys()) {
    pesan.push(await jumlahkan(rincian, { kemajuan: (...satu) => pesan.push(satu) }));
    pesan.push(await bacaKolomRincian(rincian, REGISTER, tanyaLangsung));
  }
  // By hand a person may name any column: its contents are not shown, and one about persons is refused.
  const lain = berkas('lain.csv', 'anggaran x,uang\nBudi Rahasia,1\n3171234567890123,2\n');
  const permintaan = {
    rincian: 'akun',
    berkas: [lain],
    kepala: [],
    kolom: new Map([
      ['akun', 'anggaran x'],
      ['realisasi', 'uang'],
    ]),
  };
  await imporRincian(permintaan, { tanya: tanyaLangsung });
  const orang = { rincian: 'responden', berkas: [REGISTER], kepala: [], kolom: new Map([['kluster', 'nama_orang']]) };
  const ditolak = await imporRincian(orang, { tanya: tanyaLangsung });
  expect(ditolak.berkas[0]?.galat?.kode).toBe('KOLOM_PRIBADI');
  const semua = isi([buku.sheets, buku.settings, pesan, ditolak, simpanan]);
  expect(semua).toContain('kode_akun');
  expect(semua).toContain('•••• •••••••');
  expect(semua).not.toMatch(/Rahasia|3171234567890123|3201\d{8}/);
});

test('columns are chosen once: files of the same heads remember, columns about persons are not offered', async () => {
  kolomRincianOrang();
  await bukaBukuPolos();
  const satu = berkas('januari.csv', 'mata anggaran;jumlah uang;NIK;nama penerima\n521211;10;1;x\n');
  const kolom = await bacaKolomRincian('akun', satu, tanyaLangsung);
  expect(kolom.kolom).toEqual(['mata anggaran', 'jumlah uang']);
  expect(new Set(petaDari(kolom).values())).toEqual(new Set(['']));
  const peta = new Map([
    ['akun', 'mata anggaran'],
    ['pagu', ''],
    ['realisasi', 'jumlah uang'],
    ['blokir', ''],
  ]);
  await imporRincian({ rincian: 'akun', berkas: [satu], kepala: kolom.kepala, kolom: peta }, { tanya: tanyaLangsung });
  const orang = await bacaKolomRincian('responden', REGISTER, tanyaLangsung);
  expect(orang.kolom.filter((nama) => /nama|nik/.test(nama))).toEqual([]);
  expect(petaDari(orang)).toEqual(
    new Map([
      ['kluster', 'kluster'],
      ['hasil', 'hasil'],
    ]),
  );
  const dua = berkas('februari.csv', 'NIK;jumlah uang;mata anggaran;nama penerima\n');
  expect(petaDari(await bacaKolomRincian('akun', dua, tanyaLangsung))).toEqual(peta);
});

test('blocked money stands in a column of its own, and the reader takes the table as before', async () => {
  await bukaBukuPolos();
  const isi = berkas('mak.csv', 'Kode Akun;DIPA;Blokir;Realisasi\n521211;1.000;200;500\n511111;300;;300\n');
  const kolom = await bacaKolomRincian('akun', isi, tanyaLangsung);
  const permintaan = { rincian: 'akun', berkas: [isi], kepala: kolom.kepala, kolom: petaDari(kolom) };
  await imporRincian(permintaan, { tanya: tanyaLangsung });
  const [tabel] = (await kenaliTabel()).tabel;
  expect(tabel).toMatchObject({ jenis: 'anggaran', baris: 2, karantina: [] });
  const { angka } = await hitungCapaian();
  expect(angka.find(({ tampil }) => tampil === '1.300')).toBeDefined();
});

test('a stop leaves nothing behind: no sheet, no setting, no choice of columns', async () => {
  const simpanan = kolomRincianOrang();
  const { buku } = await bukaBukuPolos();
  const sebelum = isi([buku.settings, simpanan]);
  const henti = new AbortController();
  const kemajuan = (): void => henti.abort();
  await expect(jumlahkan('akun', { batal: henti.signal, kemajuan })).rejects.toMatchObject({ kode: 'DIBATALKAN' });
  expect(namaLembar(buku)).toEqual(['Catatan']);
  expect(isi([buku.settings, simpanan])).toBe(sebelum);
});

test('every kind of detail rows has its name in the pane', () => {
  for (const bahasa of ['id', 'en'] as const) {
    expect(Object.keys(kamusRincianBerkas(bahasa).rincian.pilihan)).toEqual([...RINCIAN.keys()]);
  }
});
