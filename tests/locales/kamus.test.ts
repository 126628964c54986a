import { kamus, satuParagraf } from '../../src/locales';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import { kamusHasil } from '../../src/locales/kamus-hasil';

/** Every word or sentence-maker of a dictionary by its path: `panel.tahap.baca`. */
function semuaKata(isi: object, jalan = ''): [string, unknown][] {
  return Object.entries(isi).flatMap(([kunci, nilai]: [string, unknown]) =>
    typeof nilai === 'object' && nilai !== null
      ? semuaKata(nilai, `${jalan}${kunci}.`)
      : [[jalan + kunci, nilai] satisfies [string, unknown]],
  );
}

const id = new Map(semuaKata({ ...kamus('id'), hasil: kamusHasil('id'), reviu: kamusReviu('id') }));
const en = new Map(semuaKata({ ...kamus('en'), hasil: kamusHasil('en'), reviu: kamusReviu('en') }));

const RINCIAN = {
  sel: 'PK 2023!D9',
  lembar: 'PK 2023',
  kolom: 'Realisasi',
  tabel: 'Perjanjian Kinerja',
  berkas: 'LKj.xlsx',
  versi: '16.0',
  argumen: '--thaun',
};

test('both languages have the same entries, none of them empty', () => {
  expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
  for (const kata of [id, en]) {
    for (const [jalan, isi] of kata) {
      if (typeof isi === 'string') expect(`${jalan}: ${isi.trim()}`).not.toBe(`${jalan}: `);
    }
  }
});

test('a text that is a function in one language takes as many values in the other', () => {
  for (const [jalan, isi] of id) {
    expect(`${jalan} ${typeof en.get(jalan)}`).toBe(`${jalan} ${typeof isi}`);
  }
});

test.each(['id', 'en'])(
  '%s: every error says what happened, what was kept and what to do, with and without details',
  (bahasa) => {
    for (const [kode, tulis] of Object.entries(kamus(bahasa).galat)) {
      for (const rincian of [{}, RINCIAN]) {
        const pesan = tulis(rincian);
        for (const kalimat of [pesan.apa, pesan.tersimpan, pesan.lakukan]) {
          expect(`${kode}: ${kalimat}`).toMatch(/: \S.*\.$/);
          expect(kalimat).not.toMatch(/undefined|\[object|\s{2}|“”|\s\.(?!xlsx)/);
        }
        expect(satuParagraf(pesan)).toBe(`${pesan.apa} ${pesan.tersimpan} ${pesan.lakukan}`);
      }
    }
  },
);

test.each(['id', 'en'])('%s: errors with a place name it', (bahasa) => {
  const { galat } = kamus(bahasa);
  expect(galat.KOLOM_HILANG(RINCIAN).apa).toMatch(/Perjanjian Kinerja.*“PK 2023”.*PK 2023!D9.*“Realisasi”/);
  expect(galat.LEMBAR_TERPROTEKSI(RINCIAN).apa).toContain('“PK 2023”');
  expect(galat.SEL_SEDANG_DIEDIT(RINCIAN).apa).toContain('PK 2023!D9');
  expect(galat.EXCEL_TERLALU_LAMA(RINCIAN).apa).toContain('16.0');
  expect(galat.BERKAS_TIDAK_ADA(RINCIAN).apa).toContain('“LKj.xlsx”');
  expect(galat.ARGUMEN_SALAH(RINCIAN).apa).toContain('--thaun');
  expect(galat.GAGAL_MEMBACA({ lembar: 'Arsip', kode: 'LEMBAR_TERSEMBUNYI' }).apa).toContain('“Arsip”');
});

test.each(['id', 'en'])(
  '%s: every reason for setting a cell aside quotes the cell or names what is missing',
  (bahasa) => {
    for (const [alasan, tulis] of Object.entries(kamus(bahasa).baca.karantina)) {
      expect(tulis('#REF!', { kolom: 'Uraian' })).toMatch(alasan === 'barisTanpaNama' ? /“Uraian”/ : /#REF!/);
    }
  },
);

test('units: percent once, rupiah in front, points without a word', () => {
  const { denganSatuan } = kamusHasil('id');
  expect(denganSatuan('113,23', '%')).toBe('113,23%');
  expect(denganSatuan('113,23%', '%')).toBe('113,23%');
  expect(denganSatuan('1.969.711.272.000', 'rupiah')).toBe('Rp1.969.711.272.000');
  expect(denganSatuan('91,31', 'poin')).toBe('91,31');
  expect(denganSatuan('–', '%')).toBe('–');
  expect(kamusHasil('en').denganSatuan('6.527', 'lembaga')).toBe('6.527 institutions');
});

test.each([
  ['id-ID', 'id'],
  ['en-US', 'en'],
  ['EN', 'en'],
  ['ms-MY', 'id'],
  ['', 'id'],
])('Office in %p is answered in %s', (office, bahasa) => {
  expect(kamus(office).bahasa).toBe(bahasa);
});
