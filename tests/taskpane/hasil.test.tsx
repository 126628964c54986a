/** @jest-environment jsdom */
import { Decimal } from '../../src/dasar/desimal';
import type { HasilHitung } from '../../src/hitung';
import type { TabelDikenali } from '../../src/input/tabel';
import { cetakBeda } from '../../src/taskpane/hasil/cetak-beda';
import { hasilContoh, nka, tabelPk } from './hasil-contoh';
import { tunggu } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

async function selesaikan(hasil: HasilHitung): Promise<void> {
  panel = await bukaPanel();
  await panel.klik('Hitung Capaian');
  const [jalan] = panel.jalan;
  if (jalan === undefined) throw new Error('The pane has not started a run.');
  await jalan.selesaikan(hasil);
  // What warns comes in a file of its own.
  await tunggu();
}

/** Text of the part under that heading. */
function bagian(judul: string): string {
  const kepala = [...panel.wadah.querySelectorAll('h2')].find((h2) => h2.textContent === judul);
  return kepala?.closest('section')?.textContent ?? '';
}

test('announces the outcome and shows that Excel got the same numbers', async () => {
  await selesaikan(hasilContoh);
  expect(panel.wadah.querySelector('[role=status]')?.textContent).toBe('Selesai: 8 angka dihitung, 7 lembar ditulis.');
  expect(panel.teks()).toContain('412 dari 412 angka cocok dengan hitungan Excel.');
});

test('says what could not be set on the sheets, one sentence for each kind of thing', async () => {
  const kertas = (lembar: string) => ({ kode: 'KERTAS' as const, lembar, rincian: '' });
  await selesaikan({ ...hasilContoh, catatan: [kertas('LKj NKA'), kertas('LKj Kluster')] });
  expect(panel.teks()).toContain('Laporan sudah ditulis; 1 hal perlu Anda ketahui');
  expect(panel.teks()).toContain('Kertas lembar LKj NKA, LKj Kluster tidak dapat dijadikan A4');
});

test('names every cell where Excel differs, with both numbers', async () => {
  const sel = { lembar: 'LKj NKA', baris: 3, kolom: 2 };
  await selesaikan({
    ...hasilContoh,
    verifikasi: {
      angka: 412,
      cocok: 411,
      berbeda: [{ sel, kita: '91.31', excel: '#REF!', excelTeks: true, desimal: 2 }],
    },
  });
  expect(panel.teks()).toContain('1 dari 412 angka berbeda dengan hitungan Excel.');
  expect(panel.teks()).toContain('LKj NKA!C4: Capaian 91,31; Excel #REF!');
  await panel.klik('LKj NKA!C4');
  expect(panel.dipilih).toEqual([sel]);
});

test('a difference is printed as its sheet prints it, and no further than it takes to see it', async () => {
  const sel = (baris: number) => ({ lembar: 'LKj NKA', baris, kolom: 2 });
  const beda = (baris: number, kita: string, excel: string, excelTeks = false, desimal: number | null = 2) => ({
    ...{ sel: sel(baris), kita, excel, excelTeks, desimal },
  });
  const berbeda = [
    beda(0, '94.31615415376642287597814411764451', '#REF!', true),
    beda(1, '94.305', '94.3149'),
    beda(2, '1234567.891', '7', false, 0),
    beda(3, '71.61', '', true),
    beda(4, '71.61', '71.61', true),
    ...Array.from({ length: 200 }, (_, i) => beda(10 + i, '1', '2')),
  ];
  await selesaikan({ ...hasilContoh, verifikasi: { angka: 412, cocok: 207, berbeda } });
  for (const kalimat of [
    'LKj NKA!C1: Capaian 94,32; Excel #REF!',
    'LKj NKA!C2: Capaian 94,305; Excel 94,315',
    'LKj NKA!C3: Capaian 1.234.568; Excel 7',
    'LKj NKA!C4: Capaian 71,61; Excel kosong',
    'LKj NKA!C5: Capaian 71,61; Excel teks “71.61”',
    'dan 200 sel lagi',
  ]) {
    expect(panel.teks()).toContain(kalimat);
  }
  expect(panel.adaTombol('LKj NKA!C6')).toBe(false);
  // Of long sentences only what is about to differ.
  const kalimat = beda(9, `${'Rata-rata '.repeat(30)}naik.`, `${'Rata-rata '.repeat(30)}turun.`, true, null);
  expect(cetakBeda(kalimat)).toEqual({
    kita: '…Rata-rata Rata-rata naik.',
    excel: { jenis: 'angka', isi: '…Rata-rata Rata-rata turun.' },
  });
});

test('a source that became an error is the one cause: what differs because of it is counted, not listed', async () => {
  const sumber = { lembar: 'PK 2023', baris: 5, kolom: 4 };
  const sel = { lembar: 'LKj Data', baris: 7, kolom: 4 };
  await selesaikan({
    ...hasilContoh,
    verifikasi: {
      ...{ angka: 412, cocok: 300, sumberGalat: [{ sel: sumber, galat: '#REF!', berkas: ['Pagu 2024.xlsx'] }] },
      berbeda: Array.from({ length: 112 }, () => ({ sel, kita: '83', excel: '#REF!', excelTeks: true, desimal: 2 })),
    },
  });
  expect(panel.teks()).toContain('PK 2023!E6: berisi #REF!');
  expect(panel.teks()).toContain('Karena itu 112 angka di lembar LKj belum dapat dipakai.');
  expect(panel.teks()).not.toContain('hitungan kami');
  expect(panel.teks()).not.toContain('Data berubah selama dihitung');
});

test('what is to be looked at is the first line, with the way there; that Excel agrees comes after the figures', async () => {
  await selesaikan(hasilContoh);
  const teks = panel.teks();
  const urutan = ['5 hal perlu dilihat', 'Angka utama', '412 dari 412 angka cocok'].map((kata) => teks.indexOf(kata));
  expect(urutan).toEqual([...urutan].sort((a, b) => a - b));
  expect(urutan.every((letak) => letak >= 0)).toBe(true);
  await panel.buka('Buka Temuan');
  expect(panel.tombol('Temuan').getAttribute('aria-selected')).toBe('true');
});

describe('a headline figure that is gone keeps its card', () => {
  const tanpa = (kunci: string) => hasilContoh.angka.filter((satu) => satu.kunci !== kunci);
  const tabelSmart: TabelDikenali = {
    ...tabelPk,
    ...{ id: 'nka/1', jenis: 'nka', rentang: { ...tabelPk.rentang, lembar: 'NKA' } },
    karantina: [{ asal: { lembar: 'NKA', baris: 3, kolom: 1 }, teks: 'menunggu', alasan: 'bukanAngka', rincian: {} }],
  };
  const kartu = (nama: string): string => {
    const unsur = [...panel.wadah.querySelectorAll('[role=group]')].find((u) => u.getAttribute('aria-label') === nama);
    return unsur?.textContent ?? '';
  };

  test('a word typed over the number: the reason and its cell', async () => {
    await selesaikan({ ...hasilContoh, tabel: [...hasilContoh.tabel, tabelSmart], angka: tanpa('nka') });
    expect(kartu('Nilai Kinerja Anggaran (NKA)')).toMatch(/–NKA!B4 .*menunggu/);
    await panel.klik('NKA!B4');
    expect(panel.dipilih).toEqual([{ lembar: 'NKA', baris: 3, kolom: 1 }]);
  });

  test('a list of many satkers beside the unit: no one IKPA, and no NKA of it', async () => {
    const perSatker = { ...nka, kunci: 'ikpa/2/nilaiAkhir', jenis: 'ikpa' as const, nama: 'IKPA Sentra' };
    const smart = { ...tabelSmart, karantina: [] };
    await selesaikan({
      ...hasilContoh,
      tabel: [...hasilContoh.tabel, smart],
      angka: [...tanpa('nka').filter(({ kunci }) => kunci !== 'ikpa'), perSatker],
    });
    for (const nama of ['Nilai Kinerja Anggaran (NKA)', 'Nilai IKPA'])
      expect(kartu(nama)).toContain('memuat beberapa satker');
    expect(panel.adaTombol('IKPA dan NKA Tahun Anggaran!A4:N9')).toBe(true);
  });

  test('its table was left out: what the table lacks', async () => {
    const dilewati = [
      {
        ...{ jenis: 'skm' as const, judul: 'Survei Kepuasan', sebab: 'KOLOM_HILANG' as const },
        ...{ rentang: { ...tabelPk.rentang, lembar: 'IKM' }, kolom: 'Nilai IKM', mirip: '' },
      },
    ];
    await selesaikan({ ...hasilContoh, angka: tanpa('skm'), dilewati });
    expect(kartu('Indeks Kepuasan Masyarakat')).toMatch(/–Survei Kepuasan \(IKM!A3:F13\) .*Nilai IKM/);
  });

  test('its table is not recognised any more: said, once it was there; never expected, it is not mentioned', async () => {
    const perubahan = {
      ...{ sejak: '2026-11-22 01:24:10', masukanBerubah: true, kaidahBerubah: false },
      angka: [{ kunci: 'skm', sebelum: new Decimal(88), sekarang: null }],
    };
    await selesaikan({ ...hasilContoh, angka: tanpa('skm'), perubahan });
    expect(kartu('Indeks Kepuasan Masyarakat')).toContain('tabelnya kini tidak dikenali');
    await panel.bongkar();
    await selesaikan({ ...hasilContoh, angka: tanpa('skm') });
    expect(kartu('Indeks Kepuasan Masyarakat')).toBe('');
  });
});

test('changes are told in words: a moment, names, and a change that rounding hides', async () => {
  const angka = (kunci: string, sebelum: string, sekarang: string) => ({
    ...{ kunci, sebelum: new Decimal(sebelum), sekarang: new Decimal(sekarang) },
  });
  const perubahan = {
    ...{ sejak: '2026-11-22 01:24:10', masukanBerubah: true, kaidahBerubah: false },
    angka: [
      angka('rataRata/indikator', '108.401', '108.404'),
      angka('nka', '90', '91.31'),
      angka('capaian/99', '1', '2'),
    ],
  };
  await selesaikan({ ...hasilContoh, perubahan });
  await tunggu();
  expect(bagian('Berubah sejak perhitungan sebelumnya')).toBe(
    [
      'Berubah sejak perhitungan sebelumnya',
      'Isi tabel berubah sejak 22 November 2026 pukul 01.24.',
      'Rata-rata capaian per indikator: berubah sedikit, di bawah angka yang ditampilkan',
      'Nilai Kinerja Anggaran (NKA): dari 90,00 menjadi 91,31',
      '1 angka tidak ada lagi.',
    ].join(''),
  );
});

test('the first result shows its report; a second run leaves the person on their sheet, and its result is in view', async () => {
  await selesaikan(hasilContoh);
  expect(panel.jalan[0]?.opsi.tetapDiLembar).toBe(false);
  await panel.klik('Hitung Capaian');
  document.documentElement.scrollTop = 900;
  await panel.jalan[1]?.selesaikan(hasilContoh);
  expect(panel.jalan[1]?.opsi.tetapDiLembar).toBe(true);
  expect(document.documentElement.scrollTop).toBe(0);
});

test('what still brings points of IKPA: the number, the day, and one click to its cell; the first five of more', async () => {
  const asal = hasilContoh.angka[0];
  if (!asal) throw new Error('no figure');
  const satu = (ke: number): HasilHitung['tindakIkpa'][number] => ({
    sebab: 'penyerapanKurang',
    indikator: 'Penyerapan Anggaran',
    teks: { id: `Belanja ${ke} yang masih perlu`, en: `Belanja ${ke} still needed` },
    angka: { ...asal, nilai: new Decimal(123_456_789), satuan: 'rupiah', desimal: 0 },
    sampai: ke === 1 ? '2020-06-30' : null,
    asal,
    sel: { lembar: 'LKj IKPA Rinci', baris: 40, kolom: 4 },
  });
  await selesaikan({ ...hasilContoh, tindakIkpa: [1, 2, 3, 4, 5, 6].map(satu) });
  const butir = () => [...panel.wadah.querySelectorAll('[aria-label="Yang dapat dilakukan untuk IKPA"] li')];
  expect(butir()).toHaveLength(5);
  expect(butir()[0]?.textContent).toBe(
    'Penyerapan AnggaranBelanja 1 yang masih perlu: Rp123.456.789Paling lambat 30 Juni 2020: sudah lewatLKj IKPA Rinci!E41',
  );
  await panel.klik('LKj IKPA Rinci!E41');
  expect(panel.dipilih.at(-1)).toEqual({ lembar: 'LKj IKPA Rinci', baris: 40, kolom: 4 });
  await panel.klik('Tampilkan semua (6)');
  expect(butir()).toHaveLength(6);
  // Of a list of satkers it is one's, and says whose.
  expect(panel.wadah.textContent).not.toContain('Satker lain dipilih');
  await selesaikan({ ...hasilContoh, tindakIkpa: [satu(1)], satkerIkpa: { kode: '222222', nama: 'SENTRA KENANGA' } });
  expect(bagian('Yang dapat dilakukan untuk IKPA')).toContain('SENTRA KENANGA. Satker lain dipilih di bawah');
});

test('headline cards carry unit and state in words, in a fixed order', async () => {
  await selesaikan({ ...hasilContoh, angka: [...hasilContoh.angka].reverse() });
  expect(bagian('Angka utama')).toBe(
    [
      'Angka utama',
      'Rata-rata capaian per indikator108,40%',
      'Rata-rata capaian per sasaran108,90%',
      'Nilai Kinerja Anggaran (NKA)91,31',
      'Nilai IKPA89,45',
      'Nilai AKIP80,09Hanya dilaporkan, tidak dihitung ulang',
      'Indeks Kepuasan Masyarakat88,13',
      'Persentase realisasi anggaran97,81%',
      '412 dari 412 angka cocok dengan hitungan Excel.',
    ].join(''),
  );
});

test('a card opens the passport of its figure: rule, regulation and links to the cells', async () => {
  await selesaikan(hasilContoh);
  await panel.klik('Nilai Kinerja Anggaran (NKA)');
  expect(panel.tombol('Nilai Kinerja Anggaran (NKA)').getAttribute('aria-expanded')).toBe('true');
  expect(bagian('Angka utama')).toContain(nka.rumus);
  expect(bagian('Angka utama')).toContain('PMK 62 Tahun 2023');
  await panel.klik('IKPA dan NKA!N7');
  await panel.klik('LKj NKA!D17');
  expect(panel.dipilih).toEqual([nka.asal[1], nka.sel]);

  await panel.klik('Rata-rata capaian per indikator');
  expect(bagian('Angka utama')).not.toContain(nka.rumus);
  expect(panel.adaTombol('PK 2023!E13')).toBe(false);
  await panel.klik('Tampilkan semua 20 sel');
  expect(panel.adaTombol('PK 2023!E13')).toBe(true);
});

test('figures without a number stand with their reason and their cell; what does not apply is left out', async () => {
  const tidakBerlaku = { ...nka, kunci: 'ikpa/up', nama: 'UP dan TUP', nilai: null, status: 'tidakBerlaku' as const };
  await selesaikan({ ...hasilContoh, angka: [...hasilContoh.angka, tidakBerlaku] });
  await panel.buka('Temuan');
  expect(bagian('Belum dapat dihitung')).toContain(
    '“Target – Persentase lansia mandiri” bernilai 0, sehingga angka ini tidak dapat dihitung.',
  );
  expect(bagian('Belum dapat dihitung')).not.toContain('UP dan TUP');
  await panel.klik('PK 2023!D7');
  expect(panel.dipilih).toEqual([{ lembar: 'PK 2023', baris: 6, kolom: 3 }]);
});

test('findings: what differs comes first, each with verdict, both figures and both cells; agreement is counted', async () => {
  await selesaikan(hasilContoh);
  await panel.buka('Temuan');
  const kepala = [...panel.wadah.querySelectorAll('#tempat-temuan h3 button')].map((satu) => satu.textContent);
  expect(kepala).toEqual([
    'Rata-rata capaian, Berbeda, 1 dari 1 terbuka',
    'Capaian indikator, Selisih pembulatan, 1 dari 1 terbuka',
    'Cocok dengan laporan, Cocok, 1 temuan',
  ]);
  expect(bagian('Temuan')).not.toContain('80,09');
  await panel.klik('Selisih pembulatan: Capaian – Lembaga yang terakreditasi');
  expect(bagian('Temuan')).toContain('Capaian tercantum 119,17%, sedangkan hasil realisasi ÷ target 119,18%.');
  await panel.klik('Berbeda: Rata-rata capaian per indikator');
  await panel.klik('Angka dalam laporan!B4');
  await panel.klik('LKj Ikhtisar!C5');
  expect(panel.dipilih).toEqual([
    { lembar: 'Angka dalam laporan', baris: 3, kolom: 1 },
    { lembar: 'LKj Ikhtisar', baris: 4, kolom: 2 },
  ]);

  await panel.klik('Cocok dengan laporan');
  await panel.klik('Cocok: Nilai SAKIP');
  expect(bagian('Temuan')).toMatch(/80,09, sesuai dengan/);
});

test('written sheets open with a click; the regulations and where their year came from are named', async () => {
  await selesaikan(hasilContoh);
  expect(bagian('Lembar yang ditulis')).toContain('Pedoman tahun 2023: PER-5/PB/2022');
  expect(bagian('Lembar yang ditulis')).toContain('Tahun dibaca dari tabel.');
  await panel.klik('LKj Anggaran');
  expect(panel.dipilih).toEqual([{ lembar: 'LKj Anggaran', baris: 0, kolom: 0 }]);
});

describe('copying a table into the report', () => {
  const disalin: ClipboardItem[] = [];
  /** jsdom has no clipboard: what is put on it is kept as it came. */
  class BarangSalin {
    constructor(readonly isi: Record<string, Blob>) {}
  }
  const pasang = (write: (isi: ClipboardItem[]) => Promise<void>): void => {
    Object.assign(globalThis, { ClipboardItem: BarangSalin });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
  };

  test('puts it on the clipboard as a table and as text, and says so', async () => {
    pasang((isi) => {
      disalin.push(...isi);
      return Promise.resolve();
    });
    await selesaikan(hasilContoh);
    await panel.klik('Salin ke Word');
    await panel.klik('Salin: LKj NKA – Nilai Kinerja Anggaran');
    const [barang] = disalin as unknown as BarangSalin[];
    expect(Object.keys(barang?.isi ?? {})).toEqual(['text/html', 'text/plain']);
    expect(panel.teks()).toContain('Tabel “Nilai Kinerja Anggaran” disalin.');
  });

  test('tells two tables of one name apart', async () => {
    const [satu] = hasilContoh.tabelSalin;
    if (!satu) throw new Error('The example has no table to copy.');
    await selesaikan({ ...hasilContoh, tabelSalin: [satu, satu] });
    await panel.klik('Salin ke Word');
    const nama = [...panel.wadah.querySelectorAll('button')].flatMap(
      (tombol) => tombol.getAttribute('aria-label') ?? [],
    );
    expect(nama.filter((isi) => isi.startsWith('Salin: '))).toEqual([
      `Salin: ${satu.lembar} – ${satu.judul}`,
      `Salin: ${satu.lembar} – ${satu.judul} (2)`,
    ]);
  });

  test('goes by the command of the keyboard where the clipboard is refused or missing', async () => {
    const perintah = (): boolean => {
      document.querySelector<HTMLTextAreaElement>('body > textarea')?.focus(); // As a browser does when it is selected.
      const tersalin = new Map<string, string>();
      const clipboardData = { setData: (jenis: string, isi: string) => tersalin.set(jenis, isi) };
      const peristiwa = new Event('copy', { bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(Object.assign(peristiwa, { clipboardData }));
      if (peristiwa.defaultPrevented) salinan.push(tersalin);
      return peristiwa.defaultPrevented;
    };
    const salinan: Map<string, string>[] = [];
    Object.assign(document, { execCommand: perintah });
    try {
      await selesaikan(hasilContoh);
      await panel.klik('Salin ke Word');
      for (const clipboard of [undefined, { write: () => Promise.reject(new Error('NotAllowed')) }]) {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
        await panel.klik('Salin: LKj NKA – Nilai Kinerja Anggaran');
      }
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
    }
    expect(panel.teks()).toContain('Tabel “Nilai Kinerja Anggaran” disalin.');
    expect(salinan.map((satu) => [...satu.keys()])).toEqual(Array(2).fill(['text/plain', 'text/html']));
    expect(salinan[0]?.get('text/html')).toMatch(/<table/);
    expect(document.querySelector('body > textarea')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Salin: LKj NKA – Nilai Kinerja Anggaran');
  });

  test('names the way on when the web view refuses the clipboard', async () => {
    pasang(() => Promise.reject(new Error('NotAllowed')));
    await selesaikan(hasilContoh);
    await panel.klik('Salin ke Word');
    await panel.klik('Salin: LKj NKA – Nilai Kinerja Anggaran');
    expect(panel.teks()).toContain('Buka lembar LKj NKA, blok tabelnya, lalu tekan Ctrl+C.');
  });
});

test('names the sheets that no table feeds, and the manual calculation', async () => {
  await selesaikan({
    ...hasilContoh,
    tanpaTabel: ['LKj SAKIP', 'LKj Layanan'],
    verifikasi: { ...hasilContoh.verifikasi, hitungManual: true },
  });
  expect(panel.teks()).toContain('Tidak ditulis karena tabelnya tidak ada: LKj SAKIP, LKj Layanan.');
  expect(panel.teks()).toContain('mode hitung manual');
});
