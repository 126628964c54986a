import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namaKotak } from '../../src/dasar/a1';
import { bacaTabel } from './baca-tercatat';
import type { HasilBaca } from '../../src/input/tabel';
import type { Fakta } from '../../src/domain/fakta';
import { angkaData, semuaFakta } from './fakta-data';
import { potretXlsx } from './potret-contoh';

/** The sample workbook as a planner would open it: every table, every key figure, nothing set aside. */
describe('LKj Ditjen Rehsos 2023', () => {
  let hasil: HasilBaca;
  let fakta: Map<string, Fakta>;

  beforeAll(async () => {
    const { potret, gabungan } = potretXlsx(readFileSync(join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx')));
    hasil = await bacaTabel(potret, gabungan);
    fakta = new Map(semuaFakta(hasil.data).map((f) => [f.kunci, f]));
  });

  test('a count knows the whole that it is a part of, a score its weight', () => {
    const bagian = (akhir: string, seluruh: readonly string[]) =>
      [...fakta.values()]
        .filter(({ kunci }) => kunci.endsWith(`/${akhir}`))
        .map(({ kunci, paling }) => {
          const awal = kunci.slice(0, -akhir.length);
          const utuh = seluruh.map((kata) => fakta.get(awal + kata)?.nilai).find(Boolean);
          return [kunci, paling?.toString() === utuh?.toString()];
        });
    const semua = [...bagian('berhasil', ['sampel', 'populasi']), ...bagian('pembilang', ['penyebut'])];
    expect(semua.length).toBeGreaterThan(10);
    expect(semua.filter(([, sama]) => !sama)).toEqual([]);
  });

  test('every table is recognised where it stands, with its rows', () => {
    expect(
      hasil.tabel.map((t) => `${t.id} (${t.jenis}) ${t.rentang.lembar}!${namaKotak(t.rentang)} ${t.baris}`),
    ).toEqual([
      'pk (perjanjianKinerja) PK 2023!A4:F15 10',
      'renstra (tren) Renstra!A3:D16 10',
      'kluster/1 (kluster) Kluster!A4:D9 4',
      'kluster/2 (kluster) Kluster!A16:E21 4',
      'kluster/3 (kluster) Kluster!A28:E32 3',
      'rasio (rasio) Rasio!A2:E3 1',
      'ikpa (ikpa) IKPA!A3:O8 1',
      'nka (nka) NKA!A3:B4 1',
      'sakip (sakip) SAKIP!A3:C8 4',
      'skm (skmSatker) IKM Satker!A3:D39 36',
      'tren (tren) Tren!A3:F13 10',
      'prioritas (prioritas) Prioritas Nasional!A3:F31 26',
      'anggaran/jenis-belanja (anggaran) Anggaran!B4:F9 4',
      'anggaran/kewenangan (anggaran) Anggaran!B15:F18 2',
      'pk-anggaran (anggaranProgram) PK Anggaran!A3:B15 11',
      'dilaporkan (dilaporkan) Angka dalam laporan!A3:D16 13',
    ]);
  });

  test('nothing is set aside, nothing is guessed', () => {
    expect(hasil.tabel.flatMap((t) => t.karantina)).toEqual([]);
    expect(fakta.size).toBe(semuaFakta(hasil.data).length);
    for (const f of fakta.values()) {
      expect(f.asal).not.toBeNull();
      expect(f.nilai === null).toBe(f.keadaan === 'tidakBerlaku' || f.keadaan === 'belumAda');
    }
  });

  test('year and unit come from the title of the Perjanjian Kinerja', () => {
    expect([hasil.data.tahun, hasil.data.instansi]).toEqual([2023, 'DIREKTORAT JENDERAL REHABILITASI SOSIAL']);
  });

  test.each([
    ['pk/2/realisasi', '88.04 % nilai'],
    ['pk/8/target', '81 poin nilai'],
    ['pk/8/realisasi', '80.09 poin nilai'],
    ['kluster/1/anak/populasi', '383275 orang nilai'],
    ['kluster/2/lanjut-usia/sampel', '2229 orang nilai'],
    ['kluster/2/total-dilaporkan/berhasil', '9405 orang nilai'],
    ['kluster/2/total-dilaporkan/persen-dilaporkan', '88.04 % nilai'],
    ['kluster/3/total-dilaporkan/persen-dilaporkan', '78.2 % nilai'],
    ['rasio/5/pembilang', '6527 lembaga nilai'],
    ['rasio/5/penyebut', '6679 lembaga nilai'],
    ['ikpa/02704/deviasiHal3/nilai', '73.22 poin nilai'],
    ['ikpa/02704/penyerapan/bobot', '20 % nilai'],
    ['ikpa/02704/nilai-akhir-dilaporkan', '89.45 poin nilai'],
    ['nka/smart', '93.17 poin nilai'],
    ['sakip/evaluasi-internal/bobot', '25 poin nilai'],
    ['tren/8/2021', '76.1 poin nilai'],
    ['tren/8/2023', '– poin tidakBerlaku'],
    ['tren/9/2020', '90.74 poin nilai'],
    ['tren/5/2023', '97.04 % nilai'],
    ['tren/7/target-2024', '73 % nilai'],
    ['renstra/7/target-2024', '75 % nilai'],
    ['prioritas/1/22/realisasi', '105893 orang nilai'],
    ['prioritas/2/1/target', '4916 orang nilai'],
    ['anggaran/jenis-belanja/bansos/pagu', '1320411760000 rupiah nilai'],
    ['anggaran/kewenangan/total-dilaporkan/sisa-dilaporkan', '53377700340 rupiah nilai'],
    ['pk-anggaran/jumlah/anggaran', '2454771239000 rupiah nilai'],
    ['dilaporkan/rata-rata-capaian-kinerja', '113.23 % nilai'],
    ['dilaporkan/total-pagu-anggaran', '2440968652000 rupiah nilai'],
  ])('%s = %s', (kunci, isi) => {
    expect(angkaData(hasil.data)[kunci]).toBe(isi);
  });

  test('the passport says how a figure stood in its cell', () => {
    expect(fakta.get('pk/8/realisasi')).toMatchObject({
      teks: '80,09**',
      cara: 'selTeks',
      desimal: 2,
      skala: 1,
      catatan: 'Realisasi menggunakan realisasi tahun 2022',
      asal: { lembar: 'PK 2023', baris: 12, kolom: 4 },
    });
    expect(fakta.get('kluster/2/anak/persen-dilaporkan')).toMatchObject({ cara: 'selAngka', skala: 100, desimal: 2 });
    expect(fakta.get('pk/2/capaian-dilaporkan')).toMatchObject({ teks: '110%', desimal: 0 });
    expect(fakta.get('kluster/2/anak/sampel')?.sumber).toBe('Data Monitoring UPT Rehsos 2023');
  });

  test('tables and rows feed the right indicators', () => {
    const { kluster, rasio, tren } = hasil.data;
    expect(kluster.map((k) => k.untuk)).toEqual([1, 2, 3].map((indikator) => ({ indikator, alasan: 'nomorTabel' })));
    expect(rasio.map((r) => r.untuk)).toEqual([{ indikator: 5, alasan: 'nama' }]);
    const urut = Array.from({ length: 10 }, (_, i) => i + 1);
    expect(tren.map((t) => t.untuk?.indikator)).toEqual([...urut, ...urut]);
  });

  test('the IKPA header is read as paths', () => {
    expect(hasil.data.ikpa[0]?.komponen.map((k) => `${k.aspek} > ${k.nama}`)).toEqual([
      'Kualitas Perencanaan Anggaran > Revisi DIPA',
      'Kualitas Perencanaan Anggaran > Deviasi Halaman III DIPA',
      'Kualitas Pelaksanaan Anggaran > Penyerapan Anggaran',
      'Kualitas Pelaksanaan Anggaran > Belanja Kontraktual',
      'Kualitas Pelaksanaan Anggaran > Penyelesaian Tagihan',
      'Kualitas Pelaksanaan Anggaran > Pengelolaan UP dan TUP',
      'Kualitas Pelaksanaan Anggaran > Dispensasi SPM',
      'Kualitas Hasil Pelaksanaan Anggaran > Capaian Output',
    ]);
  });
});
