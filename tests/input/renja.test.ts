import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}

describe('the draft beside what was found to be needed, under the same heads', () => {
  const ulang = (no: SelUji, nama: string, pagu: SelUji, perlu: SelUji): SelUji[] => {
    const sasaran = no === 'I' ? [null, null] : ['Modul tersusun', 'Dokumen modul'];
    return [no, nama, ...sasaran, pagu, nama, ...sasaran, perlu, null];
  };
  const review: LembarUji = {
    nama: 'Review',
    baris: [
      ['Rancangan Awal RKPD', null, null, null, null, 'Hasil Analisis Kebutuhan', null, null, null, 'Catatan Penting'],
      [
        ...['No', 'Program/ Kegiatan', 'Indikator Kinerja', 'Target Capaian', 'Pagu Indikatif (Rp.)'],
        ...['Program/ Kegiatan', 'Indikator Kinerja', 'Target Capaian', 'Kebutuh-an Dana (Rp.)', null],
      ],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
      [null, 'Urusan Wajib', null, null, null, 'Urusan Wajib', null, null, null, null],
      ulang('I', 'Program Literasi', 900, 1000),
      ulang('1', 'Kegiatan Penyusunan Modul', 600, 650),
      [null, null, 'Modul dibagikan', 'Dokumen serah terima', null, null, 'Modul dibagikan', null, null, null],
      ulang('2', 'Kegiatan Pelatihan Kader', 300, 350),
    ],
    gabungan: [
      [0, 0, 1, 5],
      [0, 5, 1, 4],
      [0, 9, 2, 1],
    ],
  };

  test('the half with a pagu is read; a need is none', async () => {
    const { data, tabel } = await baca(review);
    expect(tabel).toMatchObject([{ jenis: 'anggaranProgram', baris: 3, karantina: [] }]);
    const isi = data.anggaranProgram.map((p) => [
      p.nama,
      p.anggaran?.nilai?.toNumber(),
      p.kegiatan.map((k) => [k.nama, k.anggaran?.nilai?.toNumber()]),
    ]);
    const kegiatan = [
      ['Kegiatan Penyusunan Modul', 600],
      ['Kegiatan Pelatihan Kader', 300],
    ];
    expect(isi).toEqual([['Program Literasi', 900, kegiatan]]);
  });

  test('B32 a draft is not added to the agreement’s money, and that is said', async () => {
    const pk: SelUji[][] = [
      ['No', 'Program/ Kegiatan', 'Anggaran'],
      ['1', 'Program Literasi', 850],
    ];
    const { data, bukanMasukan } = await baca({ nama: 'Anggaran', baris: pk }, review);
    expect(data.anggaranProgram.map((p) => p.anggaran?.nilai?.toNumber())).toEqual([850]);
    expect(bukanMasukan.map((b) => b.sebutan)).toEqual([expect.stringContaining('rancangan awal')]);
  });
});
