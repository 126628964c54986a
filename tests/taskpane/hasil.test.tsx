/** @jest-environment jsdom */
import type { HasilHitung } from '../../src/hitung';
import { hasilContoh, nka } from './hasil-contoh';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

async function selesaikan(hasil: HasilHitung): Promise<void> {
  panel = await bukaPanel();
  await panel.klik('Hitung Capaian');
  const [jalan] = panel.jalan;
  if (jalan === undefined) throw new Error('The pane has not started a run.');
  await jalan.selesaikan(hasil);
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

test('names every cell where Excel differs, with both numbers', async () => {
  const sel = { lembar: 'LKj NKA', baris: 3, kolom: 2 };
  await selesaikan({
    ...hasilContoh,
    verifikasi: { angka: 412, cocok: 411, berbeda: [{ sel, kita: '91,31', excel: '#REF!' }] },
  });
  expect(panel.teks()).toContain('1 dari 412 angka berbeda dengan hitungan Excel.');
  expect(panel.teks()).toContain('LKj NKA!C4: hitungan kami 91,31, Excel #REF!');
  await panel.klik('LKj NKA!C4');
  expect(panel.dipilih).toEqual([sel]);
});

test('headline cards carry unit and state in words, in a fixed order', async () => {
  await selesaikan({ ...hasilContoh, angka: [...hasilContoh.angka].reverse() });
  expect(bagian('Angka utama')).toBe(
    [
      'Angka utama',
      'Rata-rata capaian per indikator108,40%',
      'Rata-rata capaian per sasaran108,90%',
      'Nilai Kinerja Anggaran (NKA)91,31',
      'IKPA89,45',
      'Nilai SAKIP80,09Hanya dilaporkan, tidak dihitung ulang',
      'Indeks Kepuasan Masyarakat88,13',
      'Realisasi anggaran97,81%',
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
  const teks = bagian('Temuan');
  expect(teks).toContain('Capaian dicetak 119,17%; realisasi ÷ target 119,18%.');
  expect(teks.indexOf('Berbeda')).toBeLessThan(teks.indexOf('Selisih pembulatan'));
  await panel.klik('Angka dalam laporan!B4');
  await panel.klik('LKj Ikhtisar!C5');
  expect(panel.dipilih).toEqual([
    { lembar: 'Angka dalam laporan', baris: 3, kolom: 1 },
    { lembar: 'LKj Ikhtisar', baris: 4, kolom: 2 },
  ]);

  expect(teks).not.toContain('80,09');
  await panel.klik('1 angka dalam laporan cocok');
  expect(bagian('Temuan')).toMatch(/80,09, sama dengan/);
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
