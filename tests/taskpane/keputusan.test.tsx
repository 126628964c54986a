/** @jest-environment jsdom */
import type { AlamatSel } from '../../src/dasar/sel';
import type { Bacaan, KeputusanBaca, PilihanBaca } from '../../src/input/tabel';
import { bacaan, hasilContoh, tabelPk } from './hasil-contoh';
import { daftar, pilihOpsi, tunggu } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

const sel = (lembar: string, baris: number, kolom: number): AlamatSel => ({ lembar, baris, kolom });

const pemisah = (dipilih: string | null): PilihanBaca => ({
  kunci: 'pemisah/IKM/nilai ikm',
  perihal: 'pemisah',
  asal: sel('IKM', 2, 3),
  judul: 'Nilai IKM',
  opsi: [
    { nilai: 'indonesia', uraian: '89.655 = 89655' },
    { nilai: 'inggris', uraian: '89.655 = 89,655' },
  ],
  dipilih,
});

/** A reader that remembers its answers, as the workbook does. */
function pembaca(isi: (jawaban: Readonly<Record<string, string>>) => Partial<Bacaan>) {
  const jawaban: Record<string, string> = {};
  const kepala: Record<string, string> = {};
  let gagal: Error | null = null;
  return {
    kepala,
    jawaban,
    gagalkan: (galat: Error) => (gagal = galat),
    layanan: {
      kenaliTabel: () => Promise.resolve({ ...bacaan([tabelPk]), ...isi(jawaban) }),
      ingat: (baru: KeputusanBaca) => {
        if (gagal) return Promise.reject(gagal);
        Object.assign(jawaban, baru.pilihan);
        Object.assign(kepala, baru.kepala);
        return Promise.resolve();
      },
    },
  };
}

const TANYA = 'Titik dan koma di kolom ini berarti apa?';

describe('what only a person can settle', () => {
  const bertanya = () => pembaca((jawaban) => ({ pilihan: [pemisah(jawaban['pemisah/IKM/nilai ikm'] || null)] }));

  test('is asked with its cell, its options and what happens meanwhile', async () => {
    panel = await bukaPanel(bertanya().layanan);
    await tunggu();
    expect(panel.teks()).toContain('Perlu konfirmasi Anda (1)');
    expect([...daftar(panel.wadah, TANYA).options].map((opsi) => opsi.text)).toEqual([
      'Belum diputuskan',
      '89.655 = 89655',
      '89.655 = 89,655',
    ]);
    expect(panel.teks()).toContain('sel yang meragukan di kolom ini tidak dihitung');
    await panel.klik('IKM!D3');
    expect(panel.dipilih).toEqual([sel('IKM', 2, 3)]);
  });

  test('an answer is kept and the workbook read again; the question stays in its place, and can be taken back', async () => {
    const buku = bertanya();
    panel = await bukaPanel(buku.layanan);
    await tunggu();
    daftar(panel.wadah, TANYA).focus();
    await pilihOpsi(panel.wadah, TANYA, 'inggris');
    await tunggu();
    expect(buku.jawaban).toEqual({ 'pemisah/IKM/nilai ikm': 'inggris' });
    expect(panel.teks()).toContain('Keputusan Anda');
    expect(panel.teks()).not.toContain('Perlu konfirmasi');
    expect(document.activeElement).toBe(daftar(panel.wadah, TANYA));
    await pilihOpsi(panel.wadah, TANYA, '');
    await tunggu();
    expect(buku.jawaban).toEqual({ 'pemisah/IKM/nilai ikm': '' });
    expect(panel.teks()).toContain('Perlu konfirmasi Anda (1)');
  });

  test('what was settled in an earlier session stands folded, and may be changed', async () => {
    panel = await bukaPanel(pembaca(() => ({ pilihan: [pemisah('indonesia')] })).layanan);
    await tunggu();
    expect(panel.wadah.querySelectorAll('section select')).toHaveLength(0);
    await panel.klik('Sudah diputuskan (1)');
    expect(daftar(panel.wadah, TANYA).value).toBe('indonesia');
  });

  test('an answer marks a result that was computed before it', async () => {
    panel = await bukaPanel(bertanya().layanan);
    await tunggu();
    await pilihOpsi(panel.wadah, TANYA, 'inggris');
    await tunggu();
    expect(panel.adaTombol('Hitung ulang')).toBe(false);
    await panel.klik('Hitung Capaian');
    await panel.jalan[0]?.selesaikan({ ...hasilContoh, pilihan: [pemisah('inggris')] });
    await pilihOpsi(panel.wadah, TANYA, 'indonesia');
    await tunggu();
    expect(panel.teks()).toContain('Keputusan Anda tentang tabel berubah sejak perhitungan terakhir.');
    await panel.klik('Hitung ulang');
    expect(panel.jalan).toHaveLength(2);
  });

  test('after a run, what still waits is said above the figures, with the way to it', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    panel = await bukaPanel(bertanya().layanan);
    await panel.klik('Hitung Capaian');
    await panel.jalan[0]?.selesaikan({ ...hasilContoh, pilihan: [pemisah(null)] });
    await tunggu();
    expect(panel.teks()).toContain('1 hal tentang tabel menunggu konfirmasi Anda');
    await panel.klik('Lihat');
    expect(document.activeElement).toBe(daftar(panel.wadah, TANYA));
  });

  test('an answer that cannot be kept is told of, and the question stays open', async () => {
    const buku = bertanya();
    buku.gagalkan(new Error('no'));
    panel = await bukaPanel(buku.layanan);
    await panel.klik('Hitung Capaian');
    await panel.jalan[0]?.selesaikan({ ...hasilContoh, pilihan: [pemisah(null)] });
    await tunggu();
    await pilihOpsi(panel.wadah, TANYA, 'inggris');
    await tunggu();
    expect(panel.adaTombol('Hitung ulang')).toBe(false);
    expect(panel.wadah.querySelector('[role=alert]')?.textContent).toContain('tidak terduga');
    expect(panel.teks()).toContain('Perlu konfirmasi Anda (1)');
  });

  test('a kind of table is offered in the language of the pane', async () => {
    const jenis: PilihanBaca = {
      kunci: 'jenis/Nilai',
      perihal: 'jenisTabel',
      asal: sel('Nilai', 1, 0),
      judul: 'Nilai SAKIP, survei kepuasan dan SMART',
      opsi: [
        { nilai: 'skm', uraian: 'SKM' },
        { nilai: 'abaikan', uraian: 'Abaikan tabel ini' },
      ],
      dipilih: null,
    };
    panel = await bukaPanel({
      ...pembaca(() => ({ pilihan: [jenis] })).layanan,
      siapkan: () => Promise.resolve({ bahasa: 'en-GB', gelap: false }),
    });
    await tunggu();
    const opsi = [...daftar(panel.wadah, 'What kind of table is this?').options].map(({ text }) => text);
    expect(opsi[0]).toBe('Not decided yet');
    expect(opsi.at(-1)).toBe('Ignore this table');
    expect(opsi.join()).not.toContain('Abaikan');
  });
});

test('a similar name says what differs and how it was read, and takes "Beda" for an answer', async () => {
  const kunci = 'kemiripan/layak/layak-dasar';
  const buku = pembaca((jawaban) => ({
    kemiripan: [
      {
        kunci,
        nama: 'Persentase hidup layak',
        asal: sel('Rasio', 2, 0),
        indikator: { nomor: 1, nama: 'Persentase hidup layak dasar' },
        beda: { lebih: [], kurang: ['dasar'] },
        tertaut: jawaban[kunci] !== 'beda',
      },
    ],
  }));
  panel = await bukaPanel(buku.layanan);
  await tunggu();
  await panel.klik('Nama yang mirip (1)');
  expect(panel.teks()).toContain('Tanpa kata: dasar. Dibaca sebagai indikator yang sama.');
  expect(panel.tombol('Sama').getAttribute('aria-pressed')).toBe('true');
  await panel.klik('Bukan');
  await tunggu();
  expect(buku.jawaban).toEqual({ [kunci]: 'beda' });
  expect(panel.teks()).toContain('Dibaca sebagai indikator yang berbeda.');
  expect(panel.tombol('Bukan').getAttribute('aria-pressed')).toBe('true');
});

test('satkers that are missing, twice or unknown are counted and lead to their cells; a complete table says so', async () => {
  const satker = (kode: string, baris: number) => ({ kode, nama: `Sentra ${kode}`, asal: sel('IKM', baris, 2) });
  panel = await bukaPanel(
    pembaca(() => ({
      kelengkapan: [
        { tabel: tabelPk.id, tidakAda: [], ganda: [], takTerdaftar: [] },
        {
          tabel: 'skm',
          tidakAda: [satker('413', 1)],
          ganda: [[satker('412', 3), satker('412', 4)]],
          takTerdaftar: [satker('499', 5)],
        },
      ],
    })).layanan,
  );
  await tunggu();
  expect(panel.teks()).toContain('Perjanjian Kinerja, PK 2023!A3:F13: semua satker ada, masing-masing satu kali.');
  await panel.klik('Belum ada (1)');
  expect(panel.teks()).toContain('413 Sentra 413');
  await panel.klik('Muncul lebih dari satu kali (1)');
  await panel.klik('IKM!C5');
  expect(panel.dipilih).toEqual([sel('IKM', 4, 2)]);
  expect(panel.adaTombol('Tidak ada di daftar (1)')).toBe(true);
});

test('a table that is no input is named, with the way to it', async () => {
  const rentang = { lembar: 'DIPA', baris: 2, kolom: 0, jumlahBaris: 3, jumlahKolom: 9 };
  panel = await bukaPanel(
    pembaca(() => ({ bukanMasukan: [{ sebutan: 'Daftar DIPA', rentang, bukti: [], keyakinan: 1 }] })).layanan,
  );
  await tunggu();
  await panel.klik('Dikenali, tetapi tidak dipakai (1)');
  await panel.klik('DIPA!A3:I5');
  expect(panel.dipilih).toEqual([rentang]);
});

describe('how one table was read', () => {
  const tabel = {
    ...tabelPk,
    keputusanKolom: [
      {
        kepala: sel('PK 2023', 2, 4),
        judul: 'Realisasi',
        arti: 'ribuan' as const,
        alasan: 'selLain' as const,
        contoh: '91,09',
        sel: 3,
        koreksi: { ...pemisah(null), kunci: 'pemisah/PK 2023/realisasi' },
      },
    ],
    kolom: [
      { kunci: 'perjanjianKinerja/target', judul: 'Target', asal: sel('PK 2023', 2, 3), sebagai: 'target' },
      { kunci: 'perjanjianKinerja/capaian', judul: 'Capaian', asal: sel('PK 2023', 2, 5), sebagai: '' },
    ],
    opsiKolom: [
      { nilai: 'target', uraian: 'Target' },
      { nilai: 'realisasi', uraian: 'Realisasi' },
    ],
  };
  const buka = async () => {
    const buku = pembaca(() => ({ tabel: [tabel] }));
    panel = await bukaPanel(buku.layanan);
    await panel.klik('Mengapa dikenali');
    await tunggu();
    return buku;
  };

  test('the separators of a column say what decided them, and can be corrected', async () => {
    const buku = await buka();
    expect(panel.teks()).toContain(
      'Pemisah di kolom “Realisasi” dibaca sebagai ribuan, karena sel lain di kolom ini, “91,09”, hanya dapat dibaca begitu (3 sel).',
    );
    await pilihOpsi(panel.wadah, 'Koreksi: Realisasi', 'inggris');
    await tunggu();
    expect(buku.jawaban).toEqual({ 'pemisah/PK 2023/realisasi': 'inggris' });
  });

  test('a column that was taken for another can be put right', async () => {
    const buku = await buka();
    await panel.klik('Kolom tabel ini');
    expect(daftar(panel.wadah, 'Capaian').selectedOptions[0]?.text).toBe('Tidak dipakai');
    await pilihOpsi(panel.wadah, 'Capaian', 'realisasi');
    await tunggu();
    expect(buku.kepala).toEqual({ 'perjanjianKinerja/capaian': 'realisasi' });
  });
});

describe('Ini tabel apa?', () => {
  const kolom = (kata: string, ke: number, sebagai = '') => ({
    kata,
    judul: kata,
    asal: sel('Gudang', 2, ke),
    sebagai,
  });
  const asing = {
    kunci: 'bentuk/nama barang|masuk|keluar',
    judul: 'Rekap Barang',
    rentang: { lembar: 'Gudang', baris: 2, kolom: 0, jumlahBaris: 4, jumlahKolom: 3 },
    baris: 3,
    kolom: [kolom('nama barang', 0, 'dimensi'), kolom('masuk', 1), kolom('keluar', 2)],
    mirip: { jenis: 'Realisasi Anggaran', kurang: ['Pagu', 'Realisasi'] },
  };
  const wajib = (nilai: string, uraian: string) => ({ nilai, uraian, wajib: true, ataukah: null });
  const jenisDitunjuk = [
    {
      nilai: 'Realisasi Anggaran',
      kolom: [wajib('dimensi', 'Jenis Belanja'), wajib('pagu', 'Pagu'), wajib('realisasi', 'Realisasi')],
    },
    { nilai: 'Rasio', kolom: [wajib('pembilang', 'Pembilang'), wajib('penyebut', 'Penyebut')] },
  ];

  test('a table of no known kind is shown with what comes closest; its columns are pointed out, and kept by its heads', async () => {
    const buku = pembaca(() => ({ asing: [asing], jenisDitunjuk }));
    panel = await bukaPanel(buku.layanan);
    await tunggu();
    await panel.klik('Tabel berangka yang belum dibaca (1)');
    expect(panel.teks()).toContain('Paling mirip: Realisasi Anggaran; belum ada kolom “Pagu”, “Realisasi”.');
    await panel.klik('Ini tabel apa?');
    expect(panel.tombol('Baca sebagai tabel ini').getAttribute('aria-disabled')).toBe('true');
    await pilihOpsi(panel.wadah, 'masuk', 'pagu');
    expect(panel.teks()).toContain('Tunjukkan dahulu kolom “Realisasi”.');
    await pilihOpsi(panel.wadah, 'keluar', 'realisasi');
    await panel.klik('Baca sebagai tabel ini');
    await tunggu();
    expect(buku.jawaban).toEqual({
      'bentuk/nama barang|masuk|keluar': 'Realisasi Anggaran;dimensi:nama barang;pagu:masuk;realisasi:keluar',
    });
  });

  test('another kind has other columns, and a recognised table may be said to be it', async () => {
    const bentuk = { kunci: 'bentuk/a|b', jenis: 'Realisasi Anggaran', kolom: asing.kolom, olehOrang: true };
    const buku = pembaca(() => ({ tabel: [{ ...tabelPk, bentuk }], jenisDitunjuk }));
    panel = await bukaPanel(buku.layanan);
    await tunggu();
    await panel.klik('Mengapa dikenali');
    await tunggu();
    await panel.klik('Ini tabel apa?');
    await pilihOpsi(panel.wadah, 'Jenis tabel', 'Rasio');
    expect(panel.teks()).toContain('Tunjukkan dahulu kolom “Pembilang”, “Penyebut”.');
    await panel.klik('Kembali ke pembacaan otomatis');
    await tunggu();
    expect(buku.jawaban).toEqual({ 'bentuk/a|b': '' });
  });
});
