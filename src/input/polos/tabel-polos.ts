import type { BarisPolos, KolomPolos, SelPolos, TabelPolos } from '../../domain/tabel-polos';
import { judulUtama } from '../judul';
import { bacaKepala, dapatDiKepala } from '../kepala';
import { barisPenomoran } from '../penomoran';
import { Kisi } from '../kisi';
import { normal } from '../normal';
import type { PotretBuku } from '../potret';
import { skalaUang } from '../skala-uang';
import { angkaSel, type Saksi, saksikan } from './angka-sel';
import { peranBaris } from './peran-baris';

/** A printed table is not larger; what is larger is a list of records, which has rules of its own. */
const BARIS_PALING_BANYAK = 600;
const KOLOM_PALING_BANYAK = 40;
const KEPALA_PALING_TINGGI = 4;
/** "1", "1.", "a.", "IV", "2.1": a mark before a row's name. */
const NOMOR = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]?\.?$/i;
/** Heads over what a row is about, the most exact first. */
const NAMA_BARIS = [/\bindikator\b/, /\bkegiatan\b/, /\bprogram\b/, /\b(uraian|komponen|nama|jenis|sasaran)\b/];

/** Every table of the visible sheets, of any kind or none. */
export function tabelPolos({ lembar }: PotretBuku): TabelPolos[] {
  return lembar
    .filter((l) => l.terlihat && l.nilai.length <= BARIS_PALING_BANYAK)
    .flatMap((l) => diLembar(new Kisi(l)));
}

interface Bagian {
  judul: string;
  barisJudul: readonly string[];
  /** First row of the head, first row under its words, first row under the numbers of its columns. */
  kepala: number;
  kaki: number;
  isi: number;
  sampai: number;
}

function diLembar(kisi: Kisi): TabelPolos[] {
  if (kisi.kanan - kisi.kiri > KOLOM_PALING_BANYAK) return [];
  return bagi(kisi).map((bagian) => baca(kisi, bagian));
}

/** A row of words over the columns: two names at least, neither figure nor a row's own number. */
function sepertiKepala(kisi: Kisi, baris: number): boolean {
  const isi = kisi.terisi(baris);
  const [pertama] = isi;
  if (pertama === undefined || isi.length < 2) return false;
  return isi.every((k) => dapatDiKepala(kisi, baris, k)) && !NOMOR.test(kisi.tulisan(baris, pertama));
}

/** Cuts the sheet where a head stands under a title, a gap or nothing. */
function bagi(kisi: Kisi): Bagian[] {
  const bagian: Bagian[] = [];
  let judul: string[] = [];
  let terbuka: Omit<Bagian, 'sampai'> | null = null;
  // Above a head stands a title or nothing; under a row of the table stands no other head, only words.
  let bolehKepala = true;
  const tutup = (sampai: number): void => {
    if (terbuka) bagian.push({ ...terbuka, sampai });
    terbuka = null;
  };
  for (let b = kisi.atas; b < kisi.bawah; b++) {
    const isi = kisi.terisi(b);
    const [satu] = isi;
    if (satu === undefined) {
      bolehKepala = true;
      continue;
    }
    if (bolehKepala && sepertiKepala(kisi, b)) {
      const kaki = kakiKepala(kisi, b);
      const isiTabel = lewatiNomor(kisi, kaki);
      if (isiTabel < kisi.bawah) {
        tutup(b - judul.length);
        terbuka = { judul: judulUtama(judul), barisJudul: judul, kepala: b, kaki, isi: isiTabel };
        b = isiTabel - 1;
        judul = [];
        bolehKepala = false;
        continue;
      }
    }
    if (isi.length === 1 && kisi.jenis(b, satu) === 'teks') {
      judul = bolehKepala ? [...judul, kisi.tulisan(b, satu)] : [];
      continue;
    }
    judul = [];
    bolehKepala = terbuka === null;
  }
  tutup(kisi.bawah);
  return bagian;
}

/** First row under a head that begins here: a further row of it names columns that have no name yet. */
function kakiKepala(kisi: Kisi, awal: number): number {
  const bernama = new Set(kisi.terisi(awal));
  let b = awal + 1;
  for (; b < kisi.bawah && b < awal + KEPALA_PALING_TINGGI; b++) {
    const isi = kisi.terisi(b);
    if (!isi.every((k) => dapatDiKepala(kisi, b, k)) || !isi.some((k) => !bernama.has(k)) || bernomor(kisi, b)) break;
    for (const k of isi) bernama.add(k);
  }
  return b < kisi.bawah && satuanSaja(kisi, b) ? b + 1 : b;
}

function lewatiNomor(kisi: Kisi, baris: number): number {
  let b = baris;
  while (b < kisi.bawah && nomorKolom(kisi, b)) b += 1;
  return b;
}

const bernomor = (kisi: Kisi, baris: number): boolean => {
  const [pertama] = kisi.terisi(baris);
  return pertama !== undefined && NOMOR.test(kisi.tulisan(baris, pertama));
};
/** Also "1 | 2 | 3 | 4 | 6 | 7", numbers that went astray. */
const nomorKolom = (kisi: Kisi, baris: number): boolean => {
  const isi = kisi.terisi(baris);
  if (barisPenomoran(kisi, baris, isi)) return true;
  const nomor = isi.map((k) => Number(/^\(?(\d{1,2})\)?$/.exec(kisi.tulisan(baris, k))?.[1] ?? NaN));
  return nomor.length > 3 && nomor[0] === 1 && nomor.slice(1).every((n, i) => n > (nomor[i] ?? NaN) && n < 30);
};
const satuanSaja = (kisi: Kisi, baris: number): boolean => {
  const isi = kisi.terisi(baris);
  return isi.length > 0 && isi.every((k) => /^\(?\s*(%|rp\.?|orang|unit)\s*\)?$/i.test(kisi.tulisan(baris, k)));
};

function baca(kisi: Kisi, { judul, barisJudul, kepala, kaki, isi, sampai }: Bagian): TabelPolos {
  const rentang = {
    lembar: kisi.nama,
    baris: kepala,
    kolom: kisi.kiri,
    jumlahBaris: kaki - kepala,
    jumlahKolom: kisi.kanan - kisi.kiri,
  };
  const jalur = bacaKepala(kisi, rentang).kolom;
  // A percentage in a table of millions counts no millions.
  const dibulatkan = new Set(
    jalur.filter((k) => skalaUang(k, barisJudul) !== 1 && !/\bpersen/.test(k.penuh)).map((k) => k.kolom),
  );
  const kolom = jalur.map((k): KolomPolos => ({
    kolom: k.kolom,
    judul: k.jalur.filter((j) => !NOMOR.test(j)).join(' '),
    daun: normal([...k.jalur].reverse().find((j) => !/^\(?\s*(\d{1,2}|rp\.?)\s*\)?$/i.test(j)) ?? ''),
    penuh: normal(k.jalur.filter((j) => !NOMOR.test(j)).join(' ')),
  }));
  const saksi = new Map<number, Saksi>();
  for (let k = kisi.kiri; k < kisi.kanan; k++) {
    const milik: Saksi = { indonesia: 0, inggris: 0 };
    for (let b = isi; b < sampai; b++) saksikan(kisi, b, k, milik);
    saksi.set(k, milik);
  }
  const kolomNama = NAMA_BARIS.map((pola) => kolom.find((k) => pola.test(k.penuh))).find((k) => k !== undefined);
  const baris: BarisPolos[] = [];
  for (let b = isi; b < sampai; b++) {
    const terisi = kisi.terisi(b);
    if (terisi.length === 0 || nomorKolom(kisi, b) || kepalaLagi(kisi, b, kepala, isi) || barisTahun(kisi, b)) continue;
    const sel = new Map(
      terisi.map((k): [number, SelPolos] => [
        k,
        {
          asal: { lembar: kisi.nama, baris: b, kolom: k },
          teks: kisi.tulisan(b, k),
          angka:
            k === kolomNama?.kolom
              ? []
              : angkaSel(kisi, b, k, saksi.get(k) ?? { indonesia: 0, inggris: 0 }).map((a) =>
                  dibulatkan.has(k) ? { ...a, dibulatkan: true } : a,
                ),
        },
      ]),
    );
    baris.push({ baris: b, ...sebutan([...sel.values()], kolomNama && sel.get(kolomNama.kolom)), sel });
  }
  return { lembar: kisi.nama, judul, kolom, baris };
}

/** The head's own words again, as on the next page. */
function kepalaLagi(kisi: Kisi, baris: number, kepala: number, isi: number): boolean {
  const terisi = kisi.terisi(baris);
  return terisi.every((k) => {
    const label = kisi.label(baris, k);
    for (let b = kepala; b < isi; b++) if (kisi.label(b, k) === label) return true;
    return false;
  });
}

/** A head of years that the notes behind them hide: "2014*", "2015**". */
function barisTahun(kisi: Kisi, baris: number): boolean {
  const isi = kisi.terisi(baris);
  return isi.length > 1 && isi.every((k) => /^(19|20)\d{2}\s*\**\)?$/.test(kisi.tulisan(baris, k)));
}

/** The row's name, the mark before it and what it does. */
function sebutan(
  sel: readonly SelPolos[],
  bernama: SelPolos | undefined,
): Pick<BarisPolos, 'label' | 'nomor' | 'peran'> {
  const [pertama] = sel;
  const nomor = pertama && NOMOR.test(pertama.teks) ? pertama.teks : '';
  const berkata = (s: SelPolos): boolean => s.angka.length === 0 && !NOMOR.test(s.teks) && /\p{L}/u.test(s.teks);
  const awal = sel.find(berkata)?.teks ?? '';
  const label = bernama && berkata(bernama) ? bernama.teks : awal;
  return { label, nomor, peran: nomor === '' ? peranBaris(awal) : 'data' };
}
