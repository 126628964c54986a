import { join } from 'node:path';
import { sebutSel } from '../../../src/dasar/a1';
import { bacaTabelCetak } from '../../../src/reviu/cetak/tabel-cetak';
import { perubahanDokumen } from '../../../src/reviu/versi/perubahan-dokumen';
import type { VersiLaporan } from '../../../src/reviu/versi/versi';
import type { Temuan } from '../../../src/reviu/temuan';
import { bacaKasus, barisKini, barisTertulis, type LembarTertulis } from '../kasus-tertulis';

/** The sheets of one version by their first letter: T or B the tables, N or M the text, the year in "Tahun". */
function versi(semua: readonly LembarTertulis[], [tabel, naskah]: readonly [string, string], ke: 0 | 1): VersiLaporan {
  const milik = semua.filter(({ nama }) => nama.startsWith(tabel) && nama !== 'Tahun');
  const tahun = semua.find(({ nama }) => nama === 'Tahun')?.baris[0]?.[ke] ?? '2023';
  return {
    nama: tabel,
    tahun: tahun === '' ? null : Number(tahun),
    tabel: bacaTabelCetak(milik.map(({ nama, baris }) => ({ nama, baris: 0, kolom: 0, teks: baris }))),
    naskah: semua
      .filter(({ nama }) => nama === naskah)
      .flatMap(({ baris }) =>
        baris.map(([teks = ''], i) => ({
          teks,
          asal: { lembar: naskah, baris: i, kolom: 0 },
          tempat: `baris ${i + 1}`,
        })),
      ),
    temuan: [],
    tempat: sebutSel,
  };
}

const temukan = (semua: readonly LembarTertulis[]): string[] =>
  perubahanDokumen(versi(semua, ['T', 'N'], 0), versi(semua, ['B', 'M'], 1)).map(
    (p) =>
      `${p.jenis} ${p.nama} – ${p.kolom}: ${p.lama} → ${p.baru} (${p.tempatLama} → ${p.tempatBaru}) ${p.sel ? sebutSel(p.sel) : '–'}`,
  );

test.each(bacaKasus(join(__dirname, 'beda-tabel.txt')).map((k) => [k.nama, k] as const))('%s', async (_nama, kasus) => {
  expect(await barisKini(kasus, temukan)).toEqual(barisTertulis(kasus));
});

describe('findings of one version that the other has not', () => {
  const temuan = (aturan: string, nama: string, dilaporkan: string, isi: Partial<Temuan> = {}): Temuan => ({
    kunci: '',
    aturan,
    keparahan: 'kesalahan',
    putusan: 'berbeda',
    dilaporkan,
    dihitung: '',
    selisih: '',
    satuan: '',
    asal: { lembar: 'T1', baris: 3, kolom: 1 },
    asalPembanding: null,
    kunciAngka: null,
    sel: [],
    rincian: { nama },
    ...isi,
  });
  const beda = (
    lama: Temuan[],
    baru: Temuan[],
    tahun: readonly [number | null, number | null] = [2023, 2023],
  ): string[] =>
    perubahanDokumen(
      { ...versi([], ['T', 'N'], 0), tahun: tahun[0], temuan: lama },
      { ...versi([], ['B', 'M'], 1), tahun: tahun[1], temuan: baru },
    ).map(
      (p) =>
        `${p.jenis} ${p.nama} – ${p.kolom}: ${p.lama} → ${p.baru} (${p.tempatLama} → ${p.tempatBaru}) ${p.sel ? sebutSel(p.sel) : '–'} [${p.kunci}]`,
    );
  const satu = temuan('capaian-indikator', 'Persentase jalan mantap', '110,05');

  test('by rule, name and printed figure, each as often as it is there', () => {
    expect(beda([satu], [satu])).toEqual([]);
    expect(
      beda(
        [satu],
        [temuan('capaian-indikator', '1. persentase Jalan mantap', '110,05', { asal: null, dihitung: '9' })],
      ),
    ).toEqual([]);
    expect(beda([satu, satu], [satu])).toHaveLength(1);
    expect(beda([satu], [satu, satu, satu])).toHaveLength(2);
    expect(
      beda(
        [satu, temuan('sisa-anggaran', '', '5', { asal: null, rincian: {} })],
        [temuan('capaian-indikator', 'Persentase jalan mantap', '110,50')],
      ),
    ).toEqual([
      'temuanSelesai Persentase jalan mantap – Capaian indikator: 110,05 →  (T1!B4 → ) – [temuanSelesai/persentase-jalan-mantap/capaian-indikator]',
      'temuanSelesai  – Sisa anggaran: 5 →  ( → ) – [temuanSelesai/sisa-anggaran]',
      'temuanBaru Persentase jalan mantap – Capaian indikator:  → 110,50 ( → T1!B4) T1!B4 [temuanBaru/persentase-jalan-mantap/capaian-indikator]',
    ]);
  });

  test('what agrees is none, nor what another year’s report has', () => {
    expect(beda([{ ...satu, putusan: 'cocok' }], [])).toEqual([]);
    expect(beda([satu], [], [2022, 2023])).toEqual([]);
    expect(beda([satu], [], [null, 2023])).toHaveLength(1);
    expect(beda([satu], [], [2023, null])).toHaveLength(1);
  });
});
