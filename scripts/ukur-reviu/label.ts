/**
 * What a reader marked in a report, and when a finding is one of these marks. Numbers are compared in one form
 * (100 = 100,00; 12,797,147 = 12.797.147; 94.24 = 94,24) and whole, never as a part of another; words without regard
 * to capitals, from word to word.
 */
export interface Label {
  id: string;
  jenis: string;
  /** false: can be explained, need not be found. */
  yakin: boolean;
  /** One finding is this one when it holds all strings of one choice. "lapor:" asks for it in the accused figure. */
  kenali: readonly (readonly string[])[];
}

/** A right figure that is easily accused. The first string of a choice must be the accused one; "di:" lifts that. */
export interface Jebakan {
  id: string;
  kenali: readonly (readonly string[])[];
}

export interface LabelLaporan {
  harap: readonly Label[];
  jebakan: readonly Jebakan[];
}

/** A finding as the headless run's JSON tells it. */
export interface TemuanJson {
  aturan: string;
  putusan: string;
  dilaporkan: string;
  dihitung: string;
  pesan: string;
  nama: string;
  sel: readonly string[];
}

const ANGKA = /[-−–]?\d+(?:[.,]\d+)*/g;

/** One form for one number: thousands gone, a decimal comma, no zeros at its ends; null for what is no number. */
export function bakukan(teks: string): string | null {
  const rapi = teks.trim().replace(/[−–]/g, '-');
  const negatif = rapi.startsWith('-');
  const isi = rapi.replace(/^-+/, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(isi)) return null;
  const bagian = pisah(isi);
  if (!bagian) return null;
  const bulat = bagian.bulat.replace(/^0+(?=\d)/, '');
  const pecahan = bagian.pecahan.replace(/0+$/, '');
  const nilai = pecahan === '' ? bulat : `${bulat},${pecahan}`;
  return negatif && nilai !== '0' ? `-${nilai}` : nilai;
}

function pisah(isi: string): { bulat: string; pecahan: string } | null {
  const titik = isi.split('.').length - 1;
  const koma = isi.split(',').length - 1;
  const belah = (desimal: string): { bulat: string; pecahan: string } => {
    const di = isi.indexOf(desimal);
    return { bulat: isi.slice(0, di).replace(/[.,]/g, ''), pecahan: isi.slice(di + 1) };
  };
  if (titik > 0 && koma > 0) {
    const hasil = belah(isi.lastIndexOf(',') > isi.lastIndexOf('.') ? ',' : '.');
    return /[.,]/.test(hasil.pecahan) ? null : hasil;
  }
  if (titik > 1 || koma > 1) return { bulat: isi.replace(/[.,]/g, ''), pecahan: '' };
  if (koma === 1) return belah(',');
  if (titik === 0) return { bulat: isi, pecahan: '' };
  const { bulat, pecahan } = belah('.');
  return pecahan.length === 3 && bulat.length <= 3 && bulat !== '0'
    ? { bulat: bulat + pecahan, pecahan: '' }
    : { bulat, pecahan };
}

/** Every number of a text, with and without its sign. */
function bilangan(teks: string): Set<string> {
  return new Set(
    [...teks.matchAll(ANGKA)].flatMap(([angka]) => {
      const baku = bakukan(angka);
      return baku === null ? [] : [baku, baku.replace(/^-/, '')];
    }),
  );
}

const rapikan = (teks: string): string =>
  teks.replace(/\s+/g, ' ').replace(/„/g, '“').replace(/‟/g, '”').replace(/[’‘]/g, "'").toLowerCase();

/** Does the text hold these words or this cell, whole at both ends? */
function memuat(teks: string, cari: string): boolean {
  const kata = rapikan(cari);
  const huruf = (satu: string | undefined): boolean => satu !== undefined && /[\p{L}\p{N}_]/u.test(satu);
  for (let di = teks.indexOf(kata); di >= 0; di = teks.indexOf(kata, di + 1)) {
    const sesudah = teks.slice(di + kata.length);
    const awal = !huruf(kata[0]) || !huruf(teks[di - 1]);
    const akhir = !huruf(kata.at(-1)) || !(huruf(sesudah[0]) || /^[.,]\d/.test(sesudah));
    if (awal && akhir) return true;
  }
  return false;
}

/** A finding, ready to be held against many marks. */
export class TemuanTerukur {
  readonly #angka: ReadonlySet<string>;
  readonly #teks: string;
  readonly #sel: string;
  readonly #angkaLapor: ReadonlySet<string>;
  readonly #teksLapor: string;

  constructor(readonly temuan: TemuanJson) {
    const semua = [temuan.dilaporkan, temuan.dihitung, temuan.pesan, temuan.nama].join(' ');
    // Lines of the text and addresses of cells are no figures of the report.
    const polos = semua
      .replace(/Naskah LKj!?[A-Z]*\d*/g, 'Naskah ')
      .replace(/\bbaris \d+/g, ' ')
      .replace(/\(selisih [^)]*\)/g, ' ');
    this.#angka = bilangan(polos);
    this.#teks = rapikan(polos);
    this.#sel = rapikan(temuan.sel.join(' '));
    this.#angkaLapor = bilangan(temuan.dilaporkan);
    this.#teksLapor = rapikan(temuan.dilaporkan);
  }

  kena({ kenali }: Label): boolean {
    return kenali.some((pilihan) => pilihan.every((s) => this.#punya(s)));
  }

  terjebak({ kenali }: Jebakan): boolean {
    return kenali.some(([awal = '', ...sisa]) => {
      const digugat = awal.startsWith('di:') ? this.#punya(awal.slice(3)) : this.#melaporkan(awal);
      return digugat && sisa.every((s) => this.#punya(s));
    });
  }

  #punya(cari: string): boolean {
    if (cari.startsWith('lapor:')) {
      const isi = cari.slice('lapor:'.length);
      const baku = bakukan(isi);
      return baku === null ? memuat(this.#teksLapor, isi) : this.#angkaLapor.has(baku);
    }
    const baku = bakukan(cari);
    return baku === null ? memuat(this.#teks, cari) || memuat(this.#sel, cari) : this.#angka.has(baku);
  }

  #melaporkan(cari: string): boolean {
    const baku = bakukan(cari);
    if (baku === null) {
      const kata = rapikan(cari);
      return kata === this.#teksLapor || (kata.length > 12 && this.#teksLapor.includes(kata));
    }
    const lain = [...this.#angkaLapor].filter((a) => a !== baku && a !== `-${baku}`);
    return this.#angkaLapor.has(baku) && lain.length <= 2;
  }
}
