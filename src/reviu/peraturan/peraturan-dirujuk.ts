import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import type { Calon } from '../temuan';
import { DAFTAR_PERATURAN, type JenisPeraturan, type Peraturan } from './daftar-peraturan';

interface Rujukan {
  jenis: JenisPeraturan;
  nomor: string;
  tahun: number;
  /** As written. */
  teks: string;
  /** What stands behind it: "tentang …". */
  ekor: string;
  paragraf: Paragraf;
}

const JENIS: readonly [JenisPeraturan, string][] = [
  [
    'PermenPANRB',
    String.raw`(?:peraturan|keputusan) menteri (?:negara )?pendayagunaan[^.;\d]{0,70}?|permen ?pan(?:[- ]?rb)?`,
  ],
  ['Permendagri', String.raw`peraturan menteri dalam negeri|permendagri`],
  ['PMK', String.raw`peraturan menteri keuangan(?: republik indonesia| ri)?|\bpmk\b`],
  ['Perpres', String.raw`peraturan presiden(?: republik indonesia| ri)?|perpres`],
  ['Inpres', String.raw`ins?truksi presiden(?: republik indonesia| ri)?|inpres`],
  ['PP', String.raw`peraturan pemerintah(?: republik indonesia| ri)?|\bpp\b`],
  ['UU', String.raw`undang[- ]?undang(?: republik indonesia| ri)?|\buu\b`],
];
const POLA = JENIS.map(
  ([jenis, nama]) =>
    [
      jenis,
      new RegExp(
        String.raw`(?:${nama}),?\s*(?:nomor|no)?\.?\s*:?\s*(\d{1,3})(?:\/pmk\.\d{2})?\s*(?:tahun|th\.?|\/)\s*((?:19|20)\d{2})`,
        'giu',
      ),
    ] as const,
);
/** Its own subject stands at once behind it; further on begins the next one. */
const EKOR = 110;

/** Regulations cited with another year than their own, or after another took their place. */
export const peraturanDirujuk = aturan({
  id: 'peraturan-dirujuk',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Peraturan yang dirujuk',
      kalimat: (t) =>
        isi(t, 'jenis') === 'tahun'
          ? `${isi(t, 'letak')} merujuk ${t.dilaporkan}; peraturan tentang hal itu adalah ${t.dihitung} (${isi(t, 'sumber')}).`
          : `${isi(t, 'letak')} merujuk ${t.dilaporkan}, yang sejak ${isi(t, 'tahun')} digantikan ${t.dihitung} (${isi(t, 'sumber')}).`,
    },
    en: {
      nama: 'Regulations cited',
      kalimat: (t) =>
        isi(t, 'jenis') === 'tahun'
          ? `${isi(t, 'letak')} cites ${t.dilaporkan}; the regulation on that subject is ${t.dihitung} (${isi(t, 'sumber')}).`
          : `${isi(t, 'letak')} cites ${t.dilaporkan}, which ${t.dihitung} replaced in ${isi(t, 'tahun')} (${isi(t, 'sumber')}).`,
    },
  },
  periksa: ({ pedoman }, { narasi }) => {
    const semua = narasi.flatMap(rujukanDalam);
    return [...tahunLain(semua), ...jenisLain(semua), ...sudahDiganti(semua, pedoman.tahun)];
  },
});

function rujukanDalam(paragraf: Paragraf): Rujukan[] {
  return POLA.flatMap(([jenis, pola]) =>
    [...paragraf.teks.matchAll(pola)].map((temu) => ({
      jenis,
      nomor: String(Number(temu[1])),
      tahun: Number(temu[2]),
      teks: temu[0],
      ekor: (paragraf.teks.slice(temu.index + temu[0].length).split(';')[0] ?? '').slice(0, EKOR).toLowerCase(),
      paragraf,
    })),
  );
}

const tentang = ({ ekor }: Rujukan, { perihal }: Peraturan): boolean => perihal.some((p) => ekor.includes(p));
const sama = (r: Rujukan, p: Peraturan): boolean => r.jenis === p.jenis && r.nomor === p.nomor;

/** The same kind, number and subject as one of the register, of another year. */
function tahunLain(semua: readonly Rujukan[]): Calon[] {
  return semua.flatMap((r): Calon[] => {
    const benar = DAFTAR_PERATURAN.find((p) => sama(r, p) && tentang(r, p));
    if (!benar || benar.tahun === r.tahun) return [];
    // Two regulations of one number: the one of the year that is cited may be meant when the subject is its own.
    if (DAFTAR_PERATURAN.some((p) => sama(r, p) && p.tahun === r.tahun && tentang(r, p))) return [];
    const seharusnya = `Nomor ${benar.nomor} Tahun ${benar.tahun}`;
    return [calonNarasi(r.paragraf, [r.teks, seharusnya], { jenis: 'tahun', sumber: benar.sumber })];
  });
}

/** "Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja": number, year and subject of another kind. */
function jenisLain(semua: readonly Rujukan[]): Calon[] {
  return semua.flatMap((r): Calon[] => {
    if (DAFTAR_PERATURAN.some((p) => sama(r, p) && p.tahun === r.tahun)) return [];
    const benar = DAFTAR_PERATURAN.find(
      (p) => p.nomor === r.nomor && p.tahun === r.tahun && p.jenis !== r.jenis && tentang(r, p),
    );
    if (!benar) return [];
    const seharusnya = `${SEBUTAN_JENIS[benar.jenis]} Nomor ${benar.nomor} Tahun ${benar.tahun}`;
    return [calonNarasi(r.paragraf, [r.teks, seharusnya], { jenis: 'tahun', sumber: benar.sumber })];
  });
}

const SEBUTAN_JENIS: Record<JenisPeraturan, string> = {
  UU: 'Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  Inpres: 'Instruksi Presiden',
  PermenPANRB: 'Peraturan Menteri PANRB',
  Permendagri: 'Peraturan Menteri Dalam Negeri',
  PMK: 'Peraturan Menteri Keuangan',
};

/** Each replaced regulation once, in a report of a year in which it no longer held. */
function sudahDiganti(semua: readonly Rujukan[], tahunLaporan: number | null): Calon[] {
  if (tahunLaporan === null) return [];
  const disebut = new Set<Peraturan>();
  return semua.flatMap((r): Calon[] => {
    const p = DAFTAR_PERATURAN.find((d) => sama(r, d) && d.tahun === r.tahun);
    const salahTahun = DAFTAR_PERATURAN.some((d) => sama(r, d) && d.tahun !== r.tahun && tentang(r, d));
    if (salahTahun && p && !tentang(r, p)) return [];
    if (!p?.pengganti || p.pengganti.tahun >= tahunLaporan || disebut.has(p) || diceritakan(r, p.pengganti.sebutan))
      return [];
    disebut.add(p);
    return [
      calonNarasi(r.paragraf, [r.teks, p.pengganti.sebutan], {
        jenis: 'diganti',
        sumber: p.sumber,
        tahun: p.pengganti.tahun,
      }),
    ];
  });
}

/** The sentence tells of the change itself, or names what came after. */
function diceritakan({ paragraf: { teks } }: Rujukan, pengganti: string): boolean {
  const nomor = /\d+(?= Tahun)/.exec(pengganti)?.[0] ?? '';
  const tahun = /\d{4}/.exec(pengganti)?.[0] ?? '';
  return (
    /\b(?:dicabut|diganti|tidak berlaku|pengganti|semula|menggantikan|penyempurnaan)/i.test(teks) ||
    new RegExp(String.raw`\b${nomor}\b.{0,12}${tahun}`).test(teks)
  );
}
