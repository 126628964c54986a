/** @jest-environment jsdom */
import { act } from 'react';
import { GalatCapaian } from '../../src/dasar/galat';
import { SIMPANAN_KOSONG } from '../../src/excel/kawat/setelan';
import type { CatatanTemuan } from '../../src/reviu/catatan-hasil';
import type { Layanan } from '../../src/taskpane/layanan';
import { hasilContoh, nka } from './hasil-contoh';
import { alihkan, daftar, ketik, pilihOpsi, tunggu } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

const RATA = 'rata-rata-capaian/Rata-rata capaian per indikator';
const UNTUK = 'Rata-rata capaian per indikator';

/** The status columns of LKj Reviu. */
function lembarReviu(awal: [string, CatatanTemuan][] = []) {
  const isi = new Map(awal);
  const layanan: Partial<Layanan> = {
    bacaStatusTemuan: () => Promise.resolve(new Map(isi)),
    tulisStatusTemuan: (perubahan) => {
      for (const [kunci, catatan] of perubahan) isi.set(kunci, catatan);
      return Promise.resolve();
    },
  };
  return { isi, layanan };
}

async function bukaTemuan(ganti: Partial<Layanan> = {}, hasil = hasilContoh): Promise<void> {
  panel = await bukaPanel(ganti);
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan(hasil);
  await panel.buka('untuk dilihat');
  await tunggu();
  await panel.klik(`Berbeda: ${UNTUK}`);
}

describe('what the reviewer made of a finding', () => {
  test('is shown as it stands in the workbook; what agrees asks for nothing', async () => {
    await bukaTemuan(lembarReviu([[RATA, { status: 'diterima', catatan: 'Sudah dibahas' }]]).layanan);
    expect(daftar(panel.wadah, `Tindak lanjut: ${UNTUK}`).value).toBe('diterima');
    expect(panel.teks()).toContain('Catatan pereviu: Sudah dibahas');
    await panel.klik('Selisih pembulatan: Capaian – Lembaga yang terakreditasi');
    expect(daftar(panel.wadah, 'Tindak lanjut: Capaian – Lembaga yang terakreditasi').value).toBe('belum');
    await panel.klik('Cocok dengan laporan');
    await panel.klik('Cocok: Nilai SAKIP');
    expect(panel.teks()).toContain('80,09, sesuai dengan');
    expect(() => daftar(panel.wadah, 'Tindak lanjut: Nilai SAKIP')).toThrow();
  });

  test('status and note are written under the finding’s key; a note when the person moves on', async () => {
    const lembar = lembarReviu();
    await bukaTemuan(lembar.layanan);
    await pilihOpsi(panel.wadah, `Tindak lanjut: ${UNTUK}`, 'diperbaiki');
    await tunggu();
    expect(lembar.isi.get(RATA)).toEqual({ status: 'diperbaiki', catatan: '' });
    await panel.klik(`Tulis catatan: ${UNTUK}`);
    await ketik(panel.wadah, 'Catatan pereviu', ' Diganti 108,40. ');
    await tunggu();
    expect(lembar.isi.get(RATA)).toEqual({ status: 'diperbaiki', catatan: 'Diganti 108,40.' });
  });

  test('a status in the reviewer’s own words is shown; another one moves it into the note', async () => {
    const lembar = lembarReviu([[RATA, { status: 'belum', catatan: '', statusBebas: 'menunggu Biro Perencanaan' }]]);
    await bukaTemuan({
      ...lembar.layanan,
      tulisStatusTemuan: (perubahan) => {
        for (const [kunci, { status }] of perubahan) {
          lembar.isi.set(kunci, { status, catatan: 'menunggu Biro Perencanaan' });
        }
        return Promise.resolve();
      },
    });
    const status = () => daftar(panel.wadah, `Tindak lanjut: ${UNTUK}`).selectedOptions[0]?.text;
    expect(status()).toBe('menunggu Biro Perencanaan');
    await pilihOpsi(panel.wadah, `Tindak lanjut: ${UNTUK}`, 'diterima');
    await tunggu();
    expect(status()).toBe('Disepakati, belum diperbaiki');
    expect(panel.teks()).toContain('Catatan pereviu: menunggu Biro Perencanaan');
  });

  test('what could not be written is told of, and the pane shows what the workbook holds', async () => {
    await bukaTemuan({
      ...lembarReviu([[RATA, { status: 'diterima', catatan: '' }]]).layanan,
      tulisStatusTemuan: () => Promise.reject(new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: 'LKj Reviu' })),
    });
    await pilihOpsi(panel.wadah, `Tindak lanjut: ${UNTUK}`, 'bukanMasalah');
    await tunggu();
    expect(panel.wadah.querySelector('[role=alert]')?.textContent).toContain('LKj Reviu');
    expect(daftar(panel.wadah, `Tindak lanjut: ${UNTUK}`).value).toBe('diterima');
  });

  test('a run waits for what is being written, and nothing is written while it runs', async () => {
    const tulisan: (() => void)[] = [];
    await bukaTemuan({
      ...lembarReviu().layanan,
      tulisStatusTemuan: () => new Promise((selesai) => tulisan.push(selesai)),
    });
    await pilihOpsi(panel.wadah, `Tindak lanjut: ${UNTUK}`, 'diterima');
    await panel.klik('Hitung Capaian');
    await tunggu();
    expect(panel.jalan).toHaveLength(1);
    expect(daftar(panel.wadah, `Tindak lanjut: ${UNTUK}`).disabled).toBe(true);
    await act(async () => {
      tulisan.forEach((selesai) => selesai());
      await Promise.resolve();
    });
    await tunggu();
    expect(panel.jalan).toHaveLength(2);
  });

  test('what was typed on the sheet meanwhile is there when the place is opened again', async () => {
    const lembar = lembarReviu();
    await bukaTemuan(lembar.layanan);
    lembar.isi.set(RATA, { status: 'bukanMasalah', catatan: '' });
    await panel.buka('Simulasi');
    await panel.buka('untuk dilihat');
    await tunggu();
    expect(daftar(panel.wadah, `Tindak lanjut: ${UNTUK}`).value).toBe('bukanMasalah');
  });

  test('narrows the list: only the findings of that status, each counted', async () => {
    await bukaTemuan(lembarReviu([[RATA, { status: 'diterima', catatan: '' }]]).layanan);
    const opsi = [...daftar(panel.wadah, 'Tindak lanjut').options].map(({ text }) => text);
    expect(opsi).toEqual([
      'Semua (2)',
      'Belum ditindaklanjuti (1)',
      'Disepakati, belum diperbaiki (1)',
      'Sudah diperbaiki (0)',
      'Bukan masalah (0)',
    ]);
    const isi = () => panel.wadah.querySelector('#tempat-temuan')?.textContent ?? '';
    await pilihOpsi(panel.wadah, 'Tindak lanjut', 'diterima');
    expect(isi()).toContain('113,23%');
    expect(isi()).not.toContain('119,17');
    expect(isi()).not.toContain('8O,09');
    await pilihOpsi(panel.wadah, 'Tindak lanjut', 'diperbaiki');
    expect(isi()).toContain('Tidak ada temuan untuk pilihan ini.');
  });
});

test('coverage is told, and the figures that nothing checks are named by their reason, with the way to them', async () => {
  const asal = { lembar: 'Tren', baris: 3, kolom: 3 };
  const fakta = {
    kunci: 'tren/1/2022',
    nama: 'Realisasi 2022 – hidup layak',
    nilai: nka.nilai,
    satuan: '%' as const,
    keadaan: 'nilai' as const,
    teks: '100%',
    asal,
    cara: 'selAngka' as const,
    skala: 1 as const,
    desimal: 0,
    tabel: 'tren',
    sumber: '',
  };
  await bukaTemuan(
    {},
    {
      ...hasilContoh,
      cakupan: {
        diuji: 286,
        semua: 287,
        belumDiuji: [{ fakta, alasan: 'tahunSebelumnya' }],
        dihitungUlang: { dapat: 1, semua: 2, belum: [{ nama: 'Nilai kepuasan', asal: fakta.asal }] },
        tanpaSumber: [{ teks: '12.588', kalimat: 'Sebanyak 12.588 alat.', letak: 'baris 7', asal: null }],
      },
    },
  );
  expect(panel.teks()).toContain('286 dari 287 angka diuji');
  expect(panel.teks()).toContain('1 dari 2 indikator dapat dihitung ulang dari pembilang dan penyebutnya');
  await panel.klik('1 indikator hanya diketik');
  expect(panel.teks()).toContain('Nilai kepuasan');
  await panel.klik('1 angka kalimat tidak tercantum di tabel');
  expect(panel.teks()).toContain('12.588 baris 7');
  await panel.klik('1 angka belum diuji');
  expect(panel.teks()).toContain('Realisasi tahun sebelumnya yang hanya tercantum dalam satu tabel');
  await panel.klik('Tren!D4');
  expect(panel.dipilih).toEqual([asal]);
});

test('the reviewer’s sheets are switched on in the workbook; the next run writes them, and the result is marked until then', async () => {
  await bukaTemuan();
  await panel.klik('Lembar reviu');
  await alihkan(panel.wadah, 'Tanda periksa pada lembar hasil');
  expect(panel.simpanan.at(-1)?.lapisan).toEqual({ ...SIMPANAN_KOSONG.lapisan, tandaPeriksa: true });
  await act(async () => {
    panel.tombol('Hitung').click();
    await Promise.resolve();
  });
  expect(panel.teks()).toContain('Pilihan lembar reviu berubah sejak perhitungan terakhir.');
  await panel.klik('Hitung Capaian');
  expect(panel.jalan[1]?.opsi.lapisan).toEqual({ ...SIMPANAN_KOSONG.lapisan, tandaPeriksa: true });
});
