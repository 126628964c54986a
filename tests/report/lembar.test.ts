import { KUNCI_LEMBAR, type KunciLembar, NAMA_LEMBAR } from '../../src/report/nama-lembar';
import { dataKosong } from '../../src/domain/data';
import { type HasilLkj, hitungLkj } from '../../src/domain/lkj';
import { namaPendek } from '../../src/domain/nama-pendek';
import { salinAngka } from '../../src/domain/susun-angka';
import type { RencanaLembar, SelRencana } from '../../src/report/rencana';
import { hasilContoh, laporan } from './rencana-lkj';

let hasil: HasilLkj;
beforeAll(async () => {
  hasil = await hasilContoh();
});

const lembar = (kunci: KunciLembar, isi = laporan(hasil)): RencanaLembar => {
  const temu = isi.rencana.lembar.find((l) => l.kunci === kunci);
  if (!temu) throw new Error(`The report has no sheet ${kunci}.`);
  return temu;
};
const teks = ({ isi }: SelRencana): string => (isi.jenis === 'teks' ? isi.teks : '');
const rumus = ({ isi }: SelRencana): string[] => (isi.jenis === 'rumus' ? [isi.rumus] : []);

const TEMUAN = {
  kunci: 'capaian-indikator/7',
  aturan: 'Capaian indikator',
  uraian: 'SPM kabupaten/kota',
  keparahan: 'info' as const,
  putusan: 'selisihPembulatan' as const,
  dilaporkan: '117,78',
  dihitung: '117,77',
  selisih: '0,01',
  asal: null,
  asalPembanding: null,
  kunciAngka: 'capaian/7',
  sel: [],
};

describe('the sheets of the report', () => {
  it('are in the order of the tabs; without findings there is no reviu, and its notes are off', () => {
    const kunci = laporan(hasil).rencana.lembar.map((l) => l.kunci);
    expect(kunci).toEqual(
      KUNCI_LEMBAR.filter(
        (k) => !['reviu', 'catatanReviu', 'ujiPetik', 'banding', 'bandingVersi', 'kalender', 'ikpaRinci'].includes(k),
      ),
    );
  });

  it('say so when their table is gone, and are left out when they were never there', () => {
    const kosong: HasilLkj = { ...hasil, sakip: null, skm: null };
    const sudahAda = new Set(['sakip']);
    const isi = laporan(kosong, { sudahAda });
    expect(isi.rencana.lembar.map((l) => l.kunci)).not.toContain('layanan');
    expect(lembar('sakip', isi).sel.map(teks).join(' ')).toMatch(/tidak ada lagi.*dikosongkan/);
    expect(lembar('sakip', isi)).toMatchObject({ nama: NAMA_LEMBAR.sakip, bagan: [] });
  });

  it('with nothing but satkers’ IKPA: no overview and no narrative without a single figure or sentence', () => {
    const hanyaSatker: HasilLkj = { ...hitungLkj(dataKosong()), ikpa: hasil.ikpa.slice(1) };
    expect(laporan(hanyaSatker)).toMatchObject({
      tanpaTabel: expect.arrayContaining(['ikhtisar', 'narasi']) as unknown,
    });
  });

  it('hold formulas that every Excel takes: short enough, their texts too', () => {
    const semua = laporan(hasil).rencana.lembar.flatMap((l) => l.sel.flatMap(rumus));
    expect(Math.max(...semua.map((r) => r.length))).toBeLessThan(8_192);
    const kutipan = semua.flatMap((r) => r.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...kutipan.map((k) => k.length))).toBeLessThanOrEqual(257);
  });

  it('end at LKj Data: no result sheet points at a sheet of the user', () => {
    const milikKami = new Set(Object.values(NAMA_LEMBAR).map((nama) => `'${nama}'!`));
    const hasilSaja = laporan(hasil).rencana.lembar.filter((l) => l.kunci !== 'data');
    const acuan = hasilSaja.flatMap((l) => l.sel.flatMap(rumus).flatMap((r) => r.match(/'[^']+'!/g) ?? []));
    expect(acuan.length).toBeGreaterThan(500);
    expect(acuan.filter((satu) => !milikKami.has(satu))).toEqual([]);
  });
});

describe('LKj Capaian', () => {
  it('is the home of the sasaran means, shows every indicator with the source of its realisasi', () => {
    const { letakAngka } = laporan(hasil);
    expect(letakAngka.get('rataRata/sasaran/4')?.lembar).toBe('LKj Capaian');
    expect(letakAngka.get('capaian/8')?.lembar).toBe('LKj Ikhtisar');
    const isi = lembar('capaian').sel.map(teks);
    expect(isi).toEqual(
      expect.arrayContaining(['SMART dan IKPA', 'komponen evaluasi AKIP, realisasi tahun 2022', 'tabel per kluster']),
    );
    expect(isi.filter((t) => t.startsWith('Sasaran '))).toHaveLength(7);
  });

  it('sets every rule of the mean side by side, without a cap and with each', () => {
    const isi = lembar('capaian').sel.map(teks);
    for (const { nama } of hasil.capaian?.rataLain ?? []) expect(isi).toContain(nama);
    expect(hasil.capaian?.rataLain.length).toBeGreaterThanOrEqual(8);
  });

  it('has a column for notes with the keys beside it', () => {
    const { kolomPembaca, sel } = lembar('capaian');
    const kunci = sel.filter(({ kolom }) => kolom === kolomPembaca?.kunci).map(teks);
    expect(kunci.filter(Boolean).slice(0, 3)).toEqual(['capaian/1', 'capaian/2', 'capaian/3']);
  });
});

describe('LKj Layanan', () => {
  it('names who has no score, and takes them out of the mean', () => {
    const [pertama] = hasil.skm?.satker ?? [];
    if (!hasil.skm || !pertama) throw new Error('The sample has scores per satker.');
    const tanpa = { ...pertama, nama: 'Sentra tanpa nilai', nilai: undefined };
    const data = { ...hasil.data, skmSatker: [...hasil.data.skmSatker, tanpa] };
    const isi = lembar('layanan', laporan({ ...hasil, data, skm: { ...hasil.skm, belumAda: [tanpa] } })).sel.map(teks);
    expect(isi).toContain('⚠ belum ada nilai');
    expect(isi.join(' ')).toMatch(/tidak ikut dirata-ratakan: Sentra tanpa nilai/);
  });
});

describe('LKj Tren', () => {
  it('draws a line per indicator with three years or more, with its target line and an axis that says where it begins', () => {
    const { bagan } = lembar('tren');
    const panjang = hasil.tren.filter(
      ({ data }) => data.titik.filter((t) => t.jenis === 'realisasi' && t.nilai?.nilai).length >= 3,
    );
    expect(bagan).toHaveLength(panjang.length);
    const delapan = bagan.find((b) => b.nama === 'Tren Indikator 8');
    expect(delapan).toMatchObject({ jenis: 'garis', judul: 'Indikator 8; putus-putus: target (sumbu mulai 72)' });
    expect(delapan?.sumbuNilai.minimum).toBe(72);
    expect(delapan?.seri.map((s) => s.peran)).toEqual(['utama', 'target']);
    expect(delapan?.kategori.jumlahBaris).toBe(3);
  });

  it('sets its charts side by side without overlap', () => {
    const kotak = lembar('tren').bagan.map((b) => b.letak);
    const bertindih = kotak.filter((a, i) =>
      kotak.some(
        (b, j) =>
          i < j &&
          a.baris < b.baris + b.jumlahBaris &&
          b.baris < a.baris + a.jumlahBaris &&
          a.kolom < b.kolom + b.jumlahKolom &&
          b.kolom < a.kolom + a.jumlahKolom,
      ),
    );
    expect(bertindih).toEqual([]);
  });
});

describe('LKj Reviu', () => {
  it('compares the printed cell with our figure by formulas, links both, and keeps the key', () => {
    const asal = hasil.data.indikator[6]?.capaianDilaporkan?.asal ?? null;
    expect(asal).not.toBeNull();
    const reviu = lembar('reviu', laporan(hasil, { reviu: [{ ...TEMUAN, asal }] }));
    const baris = reviu.sel.filter((s) => s.baris === 4);
    const [cetak, hitung, selisih] = [4, 5, 6].map((k) => baris.find((s) => s.kolom === k)?.isi);
    const rumusDari = (isi: SelRencana['isi'] | undefined): string => (isi?.jenis === 'rumus' ? isi.rumus : '');
    expect(rumusDari(cetak)).toMatch(/^'LKj Data'!C\d+$/);
    expect(rumusDari(hitung)).toMatch(/^ROUND\(ROUND\('LKj Ikhtisar'!F\d+,10\),2\)$/);
    expect(selisih).toMatchObject({ jenis: 'rumus' });
    expect(String(selisih && 'harapan' in selisih ? selisih.harapan : '')).toBe('0.01');
    // Two percentages differ in points, never in percent.
    expect([4, 6].map((k) => baris.find((s) => s.kolom === k)?.format)).toEqual(['0.00"%"', '+0.00;-0.00;0']);
    expect(baris.find((s) => s.kolom === 3)?.isi).toMatchObject({ harapan: '≈ selisih pembulatan' });
    expect(baris.flatMap((s) => s.tautan ?? [])).toEqual([asal, laporan(hasil).letakAngka.get('capaian/7')]);
    expect(baris.filter((s) => s.gaya === 'kunci').map(teks)).toEqual(['capaian-indikator/7']);
  });
});

describe('the printed pages', () => {
  const tanpaIndikator = (banyak: number): HasilLkj =>
    hasil.capaian === null
      ? hasil
      : { ...hasil, capaian: { ...hasil.capaian, indikator: hasil.capaian.indikator.slice(0, banyak) } };

  it('repeat a table’s header where it runs over a page, and only there', () => {
    expect(lembar('ikhtisar').cetak.barisJudul).not.toBeNull();
    expect(lembar('ikhtisar', laporan(tanpaIndikator(2))).cetak.barisJudul).toBeNull();
  });

  it('leave no page to the notes of a table that ran over: the charts follow them', () => {
    const { cetak, bagan, sel } = lembar('tren');
    const catatan = Math.max(...sel.filter(({ gaya }) => gaya === 'catatan').map(({ baris }) => baris));
    const pertama = Math.min(...bagan.map(({ letak }) => letak.baris));
    expect(pertama).toBe(catatan + 2);
    expect(cetak.potongSebelum).not.toContain(pertama);
  });
});

describe('every printed page', () => {
  const semua = (): readonly RencanaLembar[] =>
    laporan(hasil, { reviu: Array.from({ length: 60 }, (_, i) => ({ ...TEMUAN, kunci: `uji/${i}` })) }).rencana.lembar;

  it('ends neither behind a table’s header or a group’s title nor before a table’s total', () => {
    const gayaDi = ({ sel }: RencanaLembar, baris: number): string[] =>
      sel.filter((s) => s.baris === baris).map(({ gaya }) => gaya);
    const [pertama, ...lain] = hasil.prioritas;
    // As many rows as bring the second group, and the total of either, to the end of the page once.
    const prioritas = Array.from({ length: pertama?.baris.length ?? 0 }, (_, i) =>
      pertama ? [{ ...pertama, baris: pertama.baris.slice(0, i + 1) }, ...lain, ...lain, ...lain] : [],
    ).map((satu) => lembar('prioritas', laporan({ ...hasil, prioritas: satu })));
    const potong = [...semua(), ...prioritas].flatMap((l) => l.cetak.potongSebelum.map((baris) => ({ l, baris })));
    expect(potong.length).toBeGreaterThan(20);
    for (const { l, baris } of potong) {
      expect([l.nama, gayaDi(l, baris - 1)]).toEqual([l.nama, expect.not.arrayContaining(['kepala'])]);
      expect([l.nama, gayaDi(l, baris - 1)]).toEqual([l.nama, expect.not.arrayContaining(['grup'])]);
      expect([l.nama, gayaDi(l, baris)]).toEqual([l.nama, expect.not.arrayContaining(['total'])]);
    }
  });

  it('leaves out the keys that the reader’s notes are kept by', () => {
    const berkunci = semua().filter(({ kolomPembaca }) => kolomPembaca);
    expect(berkunci.map(({ kunci }) => kunci)).toEqual(expect.arrayContaining(['ringkas', 'capaian', 'reviu']));
    for (const { cetak, kolomPembaca } of berkunci) {
      expect(cetak.area?.jumlahKolom).toBeLessThanOrEqual(kolomPembaca?.kunci ?? 0);
    }
  });

  it('has rows as high as their texts: no line cut, none too many', () => {
    const { sel, tinggiBaris } = lembar('ringkas');
    const perhatian = sel.filter(({ isi }) => isi.jenis === 'rumus' && /^[12]\. /.test(String(isi.harapan)));
    expect(perhatian.map(({ baris }) => tinggiBaris.get(baris))).toEqual(perhatian.map(() => 20));
    expect(perhatian.length).toBeGreaterThan(1);
    const panjang = lembar('ikhtisar').sel.find((s) => teks(s).startsWith('Persentase (%) kelompok'));
    expect(panjang && lembar('ikhtisar').tinggiBaris.get(panjang.baris)).toBeGreaterThanOrEqual(45);
  });
});

describe('LKj Anggaran', () => {
  const judulBagan = (kali: string): string | undefined => {
    const [pertama] = hasil.anggaran;
    if (!pertama) throw new Error('The sample has no budget.');
    const baris = pertama.baris.map((b) => {
      const { sisa } = b;
      return { ...b, sisa: salinAngka(sisa, { nilai: sisa.nilai?.times(kali) ?? null }) };
    });
    return lembar('anggaran', laporan({ ...hasil, anggaran: [{ ...pertama, baris }] })).bagan[0]?.judul;
  };

  it('draws amounts in a unit in which the bars can be told apart', () => {
    expect(judulBagan('1')).toMatch(/\(miliar rupiah\)$/);
    expect(judulBagan('1e-3')).toMatch(/\(juta rupiah\)$/);
    expect(judulBagan('1e-6')).toMatch(/\(rupiah\)$/);
  });
});

describe('LKj Narasi', () => {
  const kalimat = (): string[] =>
    lembar('narasi').sel.flatMap(({ isi }) =>
      isi.jenis === 'rumus' && typeof isi.harapan === 'string' ? isi.harapan : [],
    );

  it('says the headline figures in Indonesian form', () => {
    const isi = kalimat().join('\n');
    expect(isi).toContain('sebesar 108,40%, dihitung dari 10 indikator.');
    expect(isi).not.toContain('108,90%');
    expect(isi).toContain(
      '8 indikator melampaui target, 1 indikator mencapai target, dan 1 indikator belum mencapai target.',
    );
    expect(isi).toContain(
      'tahun 2023 sebesar 88,04% dari target 80%, sehingga capaian kinerjanya sebesar 110,05% atau melampaui target.',
    );
    expect(isi).toContain('sebesar 91,31 dari target 90, sehingga');
    expect(isi).toContain(
      'sebesar 89,45 (bobot 50%) dan Nilai SMART sebesar 93,17 (bobot 50%), sehingga Nilai Kinerja Anggaran (NKA) sebesar 91,31 atau kategori Sangat Baik.',
    );
    expect(isi).toContain(
      'sebesar Rp2.387.590.951.660 atau 97,81% dari pagu sebesar Rp2.440.968.652.000, dengan sisa anggaran Rp53.377.700.340.',
    );
    expect(isi).toContain('sebesar 80,09 dengan predikat A (Memuaskan)');
  });

  it('has no figure outside a formula: every sentence points at a cell', () => {
    const rumusNarasi = lembar('narasi').sel.flatMap(rumus);
    expect(rumusNarasi).toHaveLength(kalimat().length);
    expect(rumusNarasi.filter((r) => !/'LKj [A-Za-z]+'!\$?[A-Z]+\d+/.test(r))).toEqual([]);
  });
});

describe('LKj Ringkas', () => {
  const ringkas = (): RencanaLembar => lembar('ringkas');

  it('is the first sheet, and prints on one page without the column for short names', () => {
    expect(laporan(hasil).rencana.lembar[0]?.kunci).toBe('ringkas');
    const { cetak, kolomPembaca, lebarKolom } = ringkas();
    expect(cetak).toMatchObject({ satuHalaman: true, area: { baris: 0, kolom: 0, jumlahKolom: 9 } });
    expect(kolomPembaca).toEqual({ kunci: 10, isian: [9] });
    expect(lebarKolom).toHaveLength(11);
  });

  it('sorts chart and table alike, from the lowest capaian; below 100 in the series of the accent', () => {
    const nomor = ringkas()
      .sel.filter(({ gaya }) => gaya === 'kunci')
      .map((s) => teks(s).replace('nama/', ''));
    const urut = [...(hasil.capaian?.indikator ?? [])]
      .sort((a, b) => Number(a.capaian.nilai) - Number(b.capaian.nilai))
      .map(({ data }) => data.nama);
    expect(nomor).toEqual(urut);
    const [bagan] = ringkas().bagan;
    expect(bagan?.seri.map(({ peran, formatLabel }) => [peran, formatLabel])).toEqual([
      ['penting', ';-0.00;'],
      ['utama', '+0.00;;'],
    ]);
    expect(bagan).toMatchObject({ kategoriDiTepi: true, sumbuNilai: { tersembunyi: true } });
  });

  it('names its bars by formulas that follow what a person writes beside them', () => {
    const nama = ringkas().sel.flatMap(({ isi }) => (isi.jenis === 'rumus' && isi.harapan === null ? isi.rumus : []));
    expect(nama).toHaveLength(10);
    expect(nama[0]).toMatch(/^IF\(J\d+="","8\. Nilai Akuntabilitas Kinerja",J\d+\)$/);
    const grafik = laporan(hasil).rencana.lembar.find(({ kunci }) => kunci === 'data');
    expect(grafik?.sel.flatMap(rumus).filter((r) => r.startsWith(`IF('LKj Ringkas'!J`))).toHaveLength(10);
  });

  it('says what needs attention, and whether the report can be signed', () => {
    const berat = { ...TEMUAN, keparahan: 'kesalahan' as const, putusan: 'berbeda' as const };
    const isi = lembar('ringkas', laporan(hasil, { reviu: [berat] }))
      .sel.map(({ isi: satu }) =>
        satu.jenis === 'rumus' ? String(satu.harapan) : satu.jenis === 'teks' ? satu.teks : '',
      )
      .join('\n');
    expect(isi).toContain('1. Belum mencapai target: capaian indikator 8 (');
    expect(isi).toContain('sebesar 98,88%.');
    expect(isi).toContain('✗ Belum dapat ditandatangani: 1 temuan perlu perbaikan');
    expect(isi).toContain('sisa anggaran Rp53.377.700.340');
    expect(ringkas().sel.map(teks)).toContain('● Tidak ada temuan yang menahan tanda tangan pada saat dihitung.');
  });
});

describe('short names', () => {
  it.each([
    [
      ['Persentase (%) rumah yang layak menurut standar nasional', 'Persentase (%) rumah yang layak huni di kota'],
      ['Layak menurut standar…', 'Layak huni di kota'],
    ],
    [
      ['Capaian Indeks Mutu (IMP) Bidang Air di Provinsi', 'Capaian Indeks Mutu (IMP) Bidang Air di Kota'],
      ['IMP Provinsi', 'IMP Kota'],
    ],
    [
      ['Nilai Kinerja Anggaran Dinas Maju', 'Nilai Mutu Layanan Dinas Maju'],
      ['Nilai Kinerja Anggaran', 'Nilai Mutu Layanan'],
    ],
  ])('%j', (nama, pendek) => {
    expect(namaPendek(nama)).toEqual(pendek);
  });
});

describe('LKj Reviu', () => {
  it('shows what is to be looked at; what agrees, and what was not tested, stands folded', () => {
    const cocok = { ...TEMUAN, kunci: 'cocok/1', putusan: 'cocok' as const };
    const { sel, lipat } = lembar('reviu', laporan(hasil, { reviu: [cocok, TEMUAN] }));
    expect(lipat).toEqual([{ awal: 6, jumlah: 1 }]);
    expect(sel.filter(({ gaya }) => gaya === 'kunci').map((s) => [teks(s), s.baris])).toEqual([
      [TEMUAN.kunci, 4],
      ['cocok/1', 6],
    ]);
    expect(sel.find(({ baris, kolom }) => baris === 5 && kolom === 0)).toMatchObject({
      isi: { teks: expect.stringMatching(/^✓ 1 angka cocok/) as string },
    });
  });
});
