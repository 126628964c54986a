import { tampil } from '../../src/dasar/desimal';
import type { DataIkpaRinci, JenisUpTup } from '../../src/domain/ikpa-rinci/data';
import { tindakLanjut } from '../../src/domain/ikpa-rinci/tindak-lanjut';
import { LIBUR_BAWAAN } from '../../src/domain/pedoman/kalender';
import { masuk } from './bahan';
import { baris, hitung, pagu, ro, rupiah, tanggal } from './ikpa-rinci-bahan';

const bulan = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
/** Cause, number and day of everything that can still be done. */
const daftar = (isi: Partial<DataIkpaRinci>, sampai: number, sebab?: string) =>
  tindakLanjut(hitung(isi, 2026, sampai), LIBUR_BAWAAN)
    .filter((t) => sebab === undefined || t.sebab === sebab)
    .map((t) => [t.sebab, t.angka?.nilai ? tampil(t.angka.nilai, t.angka.desimal) : '–', t.sampai ?? '–']);
const up = (jenis: JenisUpTup, hari: string, juta: number) => ({
  id: `${jenis}/${hari}`,
  nama: `${jenis} ${hari}`,
  jenis,
  tanggal: tanggal(jenis, hari),
  nilai: rupiah(`${jenis}/${hari}/nilai`, juta * 1e6),
});
const kontrak = (i: number, hari: string) => ({
  id: String(i),
  nama: `Kontrak ${i}`,
  jenis: '53' as const,
  nilai: rupiah(`kontrak/${i}`, 100e6),
  tanggal: tanggal(`kontrak/${i}`, hari),
  tanggalDaftar: undefined,
  sekaligus: true,
  tanggalSp2d: undefined,
});

describe('what still brings points of IKPA', () => {
  const uang = {
    rpd: bulan(12).map((b) => baris('rpd', b, [100, 0, 50])),
    realisasi: bulan(3).map((b) => baris('real', b, [100, 10, 0])),
    pagu: pagu(null, [1200, 300, 600], [0, 0, 400]),
  };

  // 51: 1200 × 20% − 300 < 0; 52: 300 × 15% − 30; 53: 200 × 10%. July's lock is the third, April's comes first.
  test('rupiah to spend by the end of the quarter, and what April makes of it', () => {
    expect(daftar(uang, 3, 'penyerapanKurang')).toEqual([
      // 53 lost all of its share, 52 a third of a share that is half as large again.
      ['penyerapanKurang', '20', '2026-03-31'],
      ['penyerapanKurang', '15', '2026-03-31'],
    ]);
    // Shares 1200, 300, 200 of 1700: (82,35 + 38,82) ÷ 2; the second quarter wants half of 51 and of 52.
    expect(daftar(uang, 3, 'penyerapanTurun')).toEqual([['penyerapanTurun', '60,59', '2026-06-30']]);
    expect(daftar(uang, 2, 'penyerapanTurun')).toEqual([]);
  });

  test('spent without a plan, planned and not spent, planned from blocked money', () => {
    // 300 and 200 of 1700, each 100% off in three months of three.
    expect(daftar(uang, 3, 'rpdTidakSesuai')).toEqual([
      ['rpdTidakSesuai', '17,65', '–'],
      ['rpdTidakSesuai', '11,76', '–'],
    ]);
    // Nine months of 50 against 200 that are not blocked, nothing spent.
    expect(daftar(uang, 3, 'blokir')).toEqual([['blokir', '250', '2026-04-15']]);
    expect(daftar({ ...uang, pagu: pagu(null, [1200, 300, 600]) }, 3, 'blokir')).toEqual([]);
  });

  test('the next lock of the plan, and the deviation that the months left may have', () => {
    // (5 × 11 − 3 × 29,41) ÷ 8 is below nought: it can no longer be reached.
    expect(daftar(uang, 3, 'rpdTerkunci')).toEqual([
      ['rpdTerkunci', '–', '–'],
      ['rpdTerkunci', '–', '2026-04-15'],
    ]);
  });

  test('GUP: when, how large at the least, three that were too small', () => {
    const kecil = [
      up('UP', '2026-01-05', 30),
      up('GUP', '2026-01-25', 10),
      up('GUP', '2026-04-10', 10),
      up('GUP', '2026-05-05', 10),
      up('GUP', '2026-06-04', 30),
    ];
    // 26 of 30 days.
    expect(daftar({ upTup: kecil }, 6)).toEqual([
      ['gupWaktu', '30.000.000', '2026-07-04'],
      ['gupKecil', '26.000.000', '2026-07-04'],
    ]);
    expect(daftar({ upTup: kecil.slice(0, 4) }, 5, 'gupKecil').map(([, n]) => n)).toEqual(['25.161.290', '35,15']);
  });

  test('TUP that is open, TUP that was paid back, a card below its target', () => {
    const isi = {
      upTup: [
        up('UP', '2026-01-05', 30),
        up('TUP', '2026-02-01', 100),
        up('PTUP', '2026-02-20', 80),
        up('SETORAN TUP', '2026-02-20', 20),
        up('TUP', '2026-06-20', 50),
      ],
      kkp: [{ triwulan: 2, plafon: rupiah('plafon', 10e6), pemakaian: rupiah('pakai', 2e6) }],
    };
    // 20 of 150 million: 13,33 × 25% × 90%; 5% of 120 million less 2.
    expect(daftar(isi, 6)).toEqual([
      ['tup', '50.000.000', '2026-07-20'],
      ['tup', '3,00', '–'],
      ['kkp', '4.000.000', '2026-06-30'],
    ]);
  });

  test('a TUP paid back beside no GUP: the part without an object counts as 0, and the value says so', () => {
    const kalimat = 'bagian yang belum ada objeknya dihitung 0, seperti nilai OM-SPAN 2022';
    const tup = [up('TUP', '2026-03-05', 25), up('PTUP', '2026-03-28', 25)];
    const { upTup: tanpaGup } = hitung({ upTup: tup }, 2026, 3);
    expect([tanpaGup?.gup.nilai?.toNumber(), tanpaGup?.ketepatan.nilai?.toNumber()]).toEqual([0, 100]);
    expect(tanpaGup?.taksiran).toContain(kalimat);
    const lengkap = [up('UP', '2026-01-05', 30), up('GUP', '2026-01-25', 30), ...tup];
    expect(hitung({ upTup: lengkap }, 2026, 3).upTup?.taksiran).not.toContain(kalimat);
  });

  test('outputs: the gap between progress and money, volume behind progress, the day of the report', () => {
    const isi = (pcro: number, realisasi: number, pn: boolean, i: number) => ({
      ...ro(6, { pcro, tpcro: pcro, rvro: 9 }, i),
      prioritasNasional: pn,
      pagu: rupiah(`ro/${i}/pagu`, 100),
      realisasi: rupiah(`ro/${i}/realisasi`, realisasi),
    });
    expect(daftar({ output: [isi(25, 2.49, false, 1), isi(100, 99, false, 2)] }, 6)).toEqual([
      ['output', '90,00', '2026-07-07'],
      ['output', '22,51', '2026-07-07'],
    ]);
  });

  test('contracts: early ones until March, how many may come after June, capital ones to be paid', () => {
    expect(daftar({ kontrak: [kontrak(1, '2026-02-01')] }, 2)).toEqual([
      ['kontrak', '1', '2026-03-31'],
      ['kontrak', '–', '2026-03-31'],
    ]);
    // Seven by June: with two more it is 7 of 9, with three 7 of 10.
    const tujuh = bulan(7).map((i) => ({ ...kontrak(i, '2026-04-01'), jenis: '52' as const }));
    expect(daftar({ kontrak: tujuh }, 5)).toEqual([['kontrak', '2', '2026-06-30']]);
    expect(daftar({ kontrak: [...tujuh, { ...kontrak(8, '2026-07-02'), jenis: '52' as const }] }, 8)).toEqual([
      ['kontrak', '1', '–'],
    ]);
  });

  test('work that was handed over and not billed, from the twelfth day on', () => {
    const bast = (hari: string) => ({ id: hari, nama: 'SPM', bast: tanggal('bast', hari), konversi: undefined });
    const output = [ro(9, { pcro: 50, tpcro: 50 })];
    const pada = (hari: string) => daftar({ output, tagihan: [bast(hari)] }, 9, 'tagihan');
    // 11 to 30 September 2026: 14 working days, one less by OM-SPAN; its 17th is 6 October.
    expect(pada('2026-09-10')).toEqual([['tagihan', '13', '2026-10-06']]);
    expect(pada('2026-09-24')).toEqual([]);
    expect(pada('2026-08-03')[0]?.[2]).toBe('–');
  });

  test('a bill on the last day of its term is in time, and late on the next', () => {
    const output = [ro(9, { pcro: 50, tpcro: 50 })];
    const pada = (hari: string) =>
      tindakLanjut(
        hitung(
          { output, tagihan: [{ id: hari, nama: 'SPM', bast: tanggal('bast', hari), konversi: undefined }] },
          2026,
          9,
        ),
        LIBUR_BAWAAN,
      ).flatMap((t) => (t.sebab === 'tagihan' ? [[t.teks.id, t.angka?.nilai?.toNumber(), t.sampai]] : []));
    expect(pada('2026-09-04')).toEqual([
      ['SPM: belum diterima KPPN; hari kerja sejak BAST/BAPP (paling lama 17)', 17, '2026-09-30'],
    ]);
    expect(pada('2026-09-03')).toEqual([
      ['SPM: belum diterima KPPN dan sudah terlambat; hari kerja sejak BAST/BAPP', 18, null],
    ]);
  });

  test('a third revision of a semester', () => {
    const revisi = ['2026-02-10', '2026-03-10'].map((hari) => ({
      id: hari,
      nama: hari,
      tanggal: tanggal('revisi', hari),
      kode: '211',
      kodeDihitung: masuk(`kode/${hari}`, 1, ''),
      paguSebelum: rupiah(`${hari}/a`, 1),
      paguSesudah: rupiah(`${hari}/b`, 1),
    }));
    const output = [ro(4, { pcro: 50, tpcro: 50 })];
    expect(daftar({ revisi, output }, 4, 'revisi')).toEqual([['revisi', '2', '2026-06-30']]);
    expect(daftar({ revisi: revisi.slice(1), output }, 4, 'revisi')).toEqual([]);
  });
});
