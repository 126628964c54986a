import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { tabelPolos } from '../../src/input/polos/tabel-polos';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { periksaLkj } from '../../src/reviu/periksa';
import type { Temuan } from '../../src/reviu/temuan';
import { kalimatTemuan } from './lembar-cetak';
import { bukuUji, type LembarUji } from '../input/potret-contoh';

const tabel = (nama: string, judul: string, ...baris: string[]): LembarUji => ({
  nama,
  baris: [[judul], ...baris.map((b) => b.split('|').map((sel) => sel.trim()))],
});

async function temukan(aturan: string, naskah: readonly string[], ...lembar: LembarUji[]): Promise<Temuan[]> {
  const { potret, gabungan } = bukuUji(...lembar);
  const { data } = await bacaTabel(potret, gabungan);
  const awal = 'Laporan Kinerja Dinas Perikanan Kabupaten Muara Tahun 2022 disusun sebagai pertanggungjawaban.';
  return periksaLkj(hitungLkj(data, {}), {
    tabel: [],
    narasi: paragrafDariTeks([awal, ...naskah].join('\n')),
    polos: tabelPolos(potret),
    lembar: potret.lembar,
  }).filter((t) => t.aturan === aturan && t.putusan === 'berbeda');
}
const ringkas = (semua: readonly Temuan[]): string[] => semua.map((t) => `${t.dilaporkan} / ${t.dihitung}`);

describe('bagian-jumlah', () => {
  const penyakit = (ketiga: string, total = '4.800') =>
    tabel(
      'T1',
      'Tabel 3.8 Penyakit Terbanyak',
      'No | Nama Penyakit | Jumlah Kasus | Persentase',
      '1 | Demam berdarah | 1.204 | 25,08',
      '2 | Diare | 980 | 20,42',
      `3 | Pneumonia | 744 | ${ketiga}`,
      '4 | Demam tifoid | 1.872 | 39,00',
      `Jumlah | | ${total} | 100,00`,
    );

  test('a share that is not the one of its total, where the other rows’ are', async () => {
    const [satu, lagi] = await temukan('bagian-jumlah', [], penyakit('15,05'));
    expect(lagi).toBeUndefined();
    expect(satu && kalimatTemuan(satu)).toBe(
      '“Pneumonia – Persentase” pada Tabel 3.8 tercantum 15,05, sedangkan bagiannya dari jumlah 744 ÷ 4.800 × 100 = 15,50 (lebih kecil 0,45). Pada 3 dari 4 baris tabel itu bagiannya cocok.',
    );
  });

  test('silent where all agree, and where the shares are of another total', async () => {
    expect(await temukan('bagian-jumlah', [], penyakit('15,50'))).toEqual([]);
    expect(await temukan('bagian-jumlah', [], penyakit('15,05', '9.600'))).toEqual([]);
  });
});

describe('target-kalimat', () => {
  const uji = async (...naskah: string[]) => ringkas(await temukan('target-kalimat', naskah));

  test('a figure below the target that it is said to pass, and one above the target that it is said to miss', async () => {
    expect(
      await uji('Dari 191 usulan, 176 selesai atau 92,15%. Capaian indikator ini telah melampaui target 95%.'),
    ).toEqual(['92,15% / di bawah']);
    expect(await uji('Realisasi sebesar 83,40% sehingga belum mencapai target sebesar 80%.')).toEqual([
      '83,40% / di atas',
    ]);
  });

  test.each([
    'Realisasi sebesar 97,15% sehingga telah melampaui target 95%.',
    'Tahun 2021 sebesar 92,15% dan telah melampaui target 90%.',
    'Realisasi tahun 2021 sebesar 92,15% sehingga belum mencapai target 90%.',
    'Prevalensi stunting sebesar 18,20% telah mencapai target 20%.',
    'Realisasi naik 4,20%, telah melampaui target 95%.',
    'Realisasi sebanyak 12 kegiatan telah melampaui target 95%.',
  ])('silent: %s', async (kalimat) => {
    expect(await uji(kalimat)).toEqual([]);
  });
});

describe('tanda-tercapai', () => {
  const status = (tanda: (capaian: number) => string, kepala = 'Status') =>
    tabel(
      'T1',
      'Tabel 3.1 Capaian',
      `No | Indikator Kinerja | Target | Realisasi | Capaian (%) | ${kepala}`,
      ...[104.2, 96.3, 110, 91.5].map(
        (n, i) => `${i + 1} | Indikator ${'abcd'[i]} layanan | 10 | 10 | ${String(n).replace('.', ',')} | ${tanda(n)}`,
      ),
    );

  test('words and ticks against the capaian of their row', async () => {
    const semua = await temukan(
      'tanda-tercapai',
      [],
      status((n) => (n > 96 ? 'Tercapai' : 'Belum Tercapai')),
    );
    expect(ringkas(semua)).toEqual(['Tercapai / Belum Tercapai']);
    expect(
      ringkas(
        await temukan(
          'tanda-tercapai',
          [],
          status((n) => (n > 96 ? '√' : 'X'), 'Tercapai'),
        ),
      ),
    ).toEqual(['√ / Belum Tercapai']);
  });

  test('silent where the marks agree, and under a head that says nothing of reaching', async () => {
    expect(
      await temukan(
        'tanda-tercapai',
        [],
        status((n) => (n >= 100 ? '√' : 'X'), 'Tercapai'),
      ),
    ).toEqual([]);
    expect(
      await temukan(
        'tanda-tercapai',
        [],
        status((n) => (n > 96 ? '√' : 'X'), 'Dokumen'),
      ),
    ).toEqual([]);
  });
});

describe('angka-tertukar', () => {
  const kunjungan = tabel(
    'T1',
    'Tabel 3.4 Kunjungan',
    'Jenis Pelayanan | 2020 | 2021 | 2022',
    'Rawat Jalan | 102.345 | 110.210 | 118.477',
    'IGD | 21.007 | 22.460 | 23.118',
  );
  const uji = async (kalimat: string) => ringkas(await temukan('angka-tertukar', [kalimat], kunjungan));

  test('two neighbouring digits of the named row’s figure have changed places', async () => {
    expect(await uji('Kunjungan IGD sebanyak 23.181 kunjungan.')).toEqual(['23.181 / 23.118']);
  });

  test.each([
    'Kunjungan IGD sebanyak 23.118 kunjungan.',
    'Kunjungan poliklinik sebanyak 23.181 kunjungan.',
    'Kunjungan IGD sebanyak 22.460 kunjungan.',
    'Kunjungan IGD sebanyak 31.218 kunjungan.',
  ])('silent: %s', async (kalimat) => {
    expect(await uji(kalimat)).toEqual([]);
  });
});

describe('cacah-narasi, hitung-kalimat', () => {
  const capaian = tabel(
    'T1',
    'Tabel 3.1 Capaian Kinerja Tahun 2022',
    'No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)',
    '1 | Meningkatnya produksi | Produksi ikan tangkap laut | 1.200 | 1.260 | 105,00',
    '2 | Meningkatnya pendapatan | Nilai tukar nelayan pesisir | 104 | 101,92 | 98,00',
    '3 | Meningkatnya konsumsi | Konsumsi ikan per kapita | 40 | 40 | 100,00',
  );

  test('indicators that passed their target are counted against the printed capaian', async () => {
    const uji = async (n: number) =>
      ringkas(await temukan('cacah-narasi', [`Dari 3 indikator, ${n} indikator telah mencapai target.`], capaian));
    expect(await uji(3)).toEqual(['3 dari 3 indikator / 2 dari 3 indikator']);
    expect([await uji(2), await uji(1)]).toEqual([[], []]);
  });

  test('a total behind its parts', async () => {
    const uji = async (total: string) =>
      ringkas(
        await temukan('hitung-kalimat', [
          `Peserta terdiri dari 1.210 nelayan tangkap, 640 nelayan budidaya dan 188 nelayan lainnya sehingga berjumlah ${total} nelayan.`,
        ]),
      );
    expect(await uji('2.083')).toEqual(['2.083 / 2.038']);
    expect(await uji('2.038')).toEqual([]);
  });
});
