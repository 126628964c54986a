import { acuanSel, sebutSel } from '../dasar/a1';
import type { Kotak } from '../dasar/kotak';
import type { AlamatSel } from '../dasar/sel';
import type { Angka } from '../domain/angka';
import { acuan, keFormula, type Tempat } from '../domain/ekspresi/formula';
import { Decimal } from '../dasar/desimal';
import { FORMULA_TERPANJANG, teksFormula } from '../domain/ekspresi/teks-formula';
import type { Fakta } from '../domain/fakta';
import type { BaganTertunda, DataGrafik, LembarBaru, PetakLetak } from './lembar-baru';
import { muatSel } from './muat-sel';
import type { IsiPetak } from './petak';
import type { IsiSel, RencanaBagan, RencanaLembar, SelRencana } from './rencana';

/** Where every fact and figure ended up, and where the charts' numbers stand. */
export interface Denah {
  fakta: ReadonlyMap<string, AlamatSel>;
  angka: ReadonlyMap<string, AlamatSel>;
  /** Sheet → key of a fact → the first cell there that shows it. */
  tampak: ReadonlyMap<string, ReadonlyMap<string, AlamatSel>>;
  /** Key of a row → the first cell there that the reader writes in. */
  isian: ReadonlyMap<string, AlamatSel>;
  grafik: ReadonlyMap<DataGrafik, Kotak>;
  lembarData: { kunci: string };
}

/** Finds the home of every figure (its marked cell, else the first place it is shown) and the row of every fact. */
export function petakan(lembar: readonly LembarBaru[]): Pick<Denah, 'fakta' | 'angka' | 'tampak' | 'isian'> {
  const fakta = new Map<string, AlamatSel>();
  const angka = new Map<string, AlamatSel>();
  const resmi = new Set<string>();
  const tampak = new Map<string, Map<string, AlamatSel>>();
  const isian = new Map<string, AlamatSel>();
  for (const l of lembar) {
    const diSini = new Map<string, AlamatSel>();
    tampak.set(l.nama, diSini);
    const [kolomIsian] = l.kolomPembaca?.isian ?? [];
    for (const p of l.petak) {
      const sel = { lembar: l.nama, baris: p.baris, kolom: p.kolom };
      if (p.gaya === 'kunci' && p.isi.jenis === 'teks' && kolomIsian !== undefined) {
        isian.set(p.isi.teks, { ...sel, kolom: kolomIsian });
      }
      if (p.isi.jenis === 'sumber') fakta.set(p.isi.fakta.kunci, sel);
      if (p.isi.jenis === 'fakta' && !diSini.has(p.isi.fakta.kunci)) diSini.set(p.isi.fakta.kunci, sel);
      if (p.isi.jenis !== 'angka') continue;
      const { kunci } = p.isi.angka;
      if (resmi.has(kunci) || (angka.has(kunci) && !p.isi.rumah)) continue;
      angka.set(kunci, sel);
      if (p.isi.rumah) resmi.add(kunci);
    }
  }
  return { fakta, angka, tampak, isian };
}

/** Prints a laid-out sheet: formulas with real addresses, charts with real ranges. */
export function selesaikan(lembar: LembarBaru, denah: Denah): RencanaLembar {
  const tempat: Tempat = {
    fakta: (f) => denah.fakta.get(f.kunci),
    angka: (a) => denah.angka.get(a.kunci),
    tampak: (f, diLembar) => denah.tampak.get(diLembar)?.get(f.kunci),
  };
  return {
    kunci: lembar.kunci,
    nama: lembar.nama,
    lebarKolom: lembar.lebarKolom,
    sel: lembar.petak.flatMap((p) => [cetakSel(p, lembar.nama, tempat, denah.isian), ...sambungan(p)]),
    gabung: lembar.gabung,
    tinggiBaris: lembar.tinggi,
    bagan: lembar.bagan.map((b) => cetakBagan(b, denah)),
    cetak: {
      orientasi: lembar.orientasi,
      barisJudul: lembar.barisJudul,
      potongSebelum: lembar.potongSebelum,
      ...(lembar.areaCetak ? { area: lembar.areaCetak } : {}),
      ...(lembar.satuHalaman ? { satuHalaman: true } : {}),
    },
    bekukanBaris: lembar.bekukanBaris,
    ...(lembar.kolomPembaca ? { kolomPembaca: lembar.kolomPembaca } : {}),
    ...(lembar.pilihan ? { pilihan: lembar.pilihan } : {}),
    ...(lembar.barisLipat.length > 0 ? { lipat: lembar.barisLipat } : {}),
  };
}

/** The covered cells of a merge wear the same look, so that its borders close. */
function sambungan(p: PetakLetak): SelRencana[] {
  return Array.from({ length: (p.lebar ?? 1) - 1 }, (_, i) => ({
    baris: p.baris,
    kolom: p.kolom + 1 + i,
    isi: { jenis: 'kosong' },
    gaya: p.gaya,
  }));
}

function cetakSel(p: PetakLetak, lembar: string, tempat: Tempat, isian: Denah['isian']): SelRencana {
  const rumah = p.isi.jenis === 'letakAngka' ? tempat.angka(p.isi.angka) : undefined;
  return {
    baris: p.baris,
    kolom: p.kolom,
    isi: p.isi.jenis === 'isianAtau' ? cetakIsian(p.isi, lembar, isian) : cetakIsi(p, p.isi, lembar, tempat),
    gaya: p.gaya,
    ...(p.format ? { format: p.format } : {}),
    ...(p.tautan ? { tautan: p.tautan } : {}),
    ...(rumah ? { tautan: rumah } : {}),
  };
}

/** A name that follows what the reader wrote; what that is, no run knows beforehand. */
function cetakIsian(
  { kunci, bawaan }: Extract<IsiPetak, { jenis: 'isianAtau' }>,
  lembar: string,
  isian: Denah['isian'],
): IsiSel {
  const sel = isian.get(kunci);
  if (!sel) return { jenis: 'teks', teks: bawaan };
  const rujukan = acuan(sel, lembar);
  return { jenis: 'rumus', rumus: `IF(${rujukan}="",${teksFormula(bawaan)},${rujukan})`, harapan: null };
}

function cetakIsi(
  p: PetakLetak,
  isi: Exclude<IsiPetak, { jenis: 'isianAtau' }>,
  lembar: string,
  tempat: Tempat,
): IsiSel {
  switch (isi.jenis) {
    case 'teks':
    case 'kosong':
      return isi;
    case 'letakAngka': {
      const rumah = tempat.angka(isi.angka);
      return { jenis: 'teks', teks: rumah ? sebutSel(rumah) : '–' };
    }
    case 'bilangan':
      return { jenis: 'angka', nilai: isi.nilai };
    case 'sumber':
      return cetakSumber(isi.fakta);
    case 'fakta':
      return {
        jenis: 'rumus',
        rumus: keFormula({ op: 'fakta', fakta: isi.fakta }, tempat, lembar),
        harapan: isi.fakta.nilai,
      };
    case 'angka':
      return muatRumus(rumusAngka(isi.angka, p, lembar, tempat), isi.angka.nilai);
    case 'rumusTeks': {
      const rujukan = isi.rujukan.map((e) => keFormula(e, tempat, lembar));
      return muatRumus(isi.rumus(rujukan), isi.harapan);
    }
  }
}

/** A formula that Excel takes; beyond its length, or for a text that no cell holds, what it would give is written. */
function muatRumus(rumus: string, harapan: Decimal | string | null): IsiSel {
  const terlaluPanjang = rumus.length > FORMULA_TERPANJANG;
  if (typeof harapan === 'string' && (terlaluPanjang || muatSel(harapan) !== harapan)) {
    return { jenis: 'teks', teks: harapan };
  }
  if (!terlaluPanjang) return { jenis: 'rumus', rumus, harapan };
  return harapan instanceof Decimal ? { jenis: 'angka', nilai: harapan } : { jenis: 'teks', teks: '–' };
}

function rumusAngka(angka: Angka, p: PetakLetak, lembar: string, tempat: Tempat): string {
  const rumah = tempat.angka(angka);
  const diRumah = rumah?.lembar === lembar && rumah.baris === p.baris && rumah.kolom === p.kolom;
  return rumah && !diRumah ? acuan(rumah, lembar) : keFormula(angka.ekspresi, tempat, lembar);
}

/** A number in a cell is pointed at, so that it stays live; a number read from a text is written down. */
function cetakSumber(fakta: Fakta): IsiSel {
  if (!fakta.nilai) return { jenis: 'kosong' };
  if (fakta.rumus !== undefined) return muatRumus(fakta.rumus, fakta.nilai);
  if (fakta.cara !== 'selAngka' || !fakta.asal) return { jenis: 'angka', nilai: fakta.nilai };
  const rujukan = acuanSel(fakta.asal);
  return { jenis: 'rumus', rumus: fakta.skala === 1 ? rujukan : `${rujukan}*${fakta.skala}`, harapan: fakta.nilai };
}

function cetakBagan({ data, formatLabel, ...bagan }: BaganTertunda, denah: Denah): RencanaBagan {
  const kotak = denah.grafik.get(data);
  if (!kotak) throw new Error(`Chart data without a place: ${data.judul}`);
  const kolom = (nomor: number): RencanaBagan['kategori'] => ({
    lembar: denah.lembarData.kunci,
    baris: kotak.baris + 1,
    kolom: kotak.kolom + nomor,
    jumlahBaris: kotak.jumlahBaris - 1,
    jumlahKolom: 1,
  });
  return {
    ...bagan,
    kategori: kolom(0),
    seri: data.seri.map((s, i) => ({
      nama: s.nama,
      nilai: kolom(i + 1),
      peran: s.peran,
      label: s.label,
      formatLabel: s.formatLabel ?? formatLabel,
    })),
  };
}
