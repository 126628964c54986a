import { tambahkan } from '../../dasar/kelompok';
import { kataNama } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { berkalimat } from './jenis-paragraf';
import { kalimatDari } from './kata';

/** Years that cannot be right: a year against itself, a realisasi to come, another year's plan, a period, a law. */
export const tahunKalimat = aturan({
  id: 'tahun-kalimat',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Tahun dalam kalimat',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut ${t.dilaporkan}; ${isi(t, 'letakLain') === '' ? 'seharusnya' : `${isi(t, 'letakLain')} menyebut`} ${t.dihitung}.`,
    },
    en: {
      nama: 'Years in sentences',
      kalimat: (t) =>
        `The sentence ${isi(t, 'letak')} says ${t.dilaporkan}; ${isi(t, 'letakLain') === '' ? 'it should be' : `${isi(t, 'letakLain')} says`} ${t.dihitung}.`,
    },
  },
  periksa: (_, { narasi, cetak: { tahun } }) => {
    const teks = narasi.filter((p) => berkalimat(p) || p.jenis === 'judul');
    return [
      ...teks.flatMap((p) => [
        ...denganDirinya(p),
        ...bandingDirinya(p, tahun),
        ...tahunKe(p),
        ...belumTiba(p, tahun),
        ...tahunLain(p, tahun),
      ]),
      ...berpasangan(teks, periodeDalam),
      ...berpasangan(teks, peraturanDalam),
    ];
  },
});

const SENDIRI = /\b((?:[\p{L}]+ ){1,4})tahun (20\d\d) (?:dengan|terhadap|dibanding\w*(?: dengan)?) \1tahun \2\b/giu;

/** "capaian kinerja tahun 2016 dengan capaian kinerja tahun 2016". */
const denganDirinya = (p: Paragraf): Calon[] =>
  [...p.teks.matchAll(SENDIRI)].map(([isi, , tahun = '']) =>
    calonNarasi(p, [isi, `tahun ${Number(tahun) - 1}`], { sebab: 'sendiri' }),
  );

/** What is compared with what, the year of either behind it. */
const BANDING =
  /\btahun (20\d\d)\b(?<antara>[^;]{0,90}?)\b(?:di ?banding\w*|sama seperti|sama dengan|daripada)(?: dengan)?(?: (?!target)\p{L}+){0,3}? tahun \1\b/giu;
const NAIK_TURUN =
  /\b(?:naik|turun|meningkat|menurun|kenaikan|peningkatan|penurunan)\b(?<antara>[^;,]{0,60}?)\bdi ?banding\w*(?: dengan)?(?: (?!target)\p{L}+){0,2}? tahun (?<tahun>20\d\d)\b/giu;

/** "kinerja tahun 2016 adalah 100% sama seperti kinerja tahun 2016"; a fall "dibanding tahun 2016" in the report of 2016. */
function bandingDirinya(p: Paragraf, laporan: number | null): Calon[] {
  return kalimatDari(p.teks).flatMap(({ teks }): Calon[] => {
    const satuTahun = new Set(teks.match(/\b20\d\d\b/g) ?? []).size === 1;
    if (!satuTahun || /\btarget\b|\brencana\b|triwulan|semester|\bbulan\b/i.test(teks)) return [];
    const [sendiri] = teks.matchAll(BANDING);
    const [naik] = teks.matchAll(NAIK_TURUN);
    const temu = sendiri ?? (Number(naik?.groups?.['tahun']) === laporan ? naik : undefined);
    const tahun = sendiri?.[1] ?? naik?.groups?.['tahun'];
    if (!temu || tahun === undefined || [...teks.matchAll(SENDIRI)].length > 0) return [];
    return [calonNarasi(p, [temu[0].trim(), `tahun ${Number(tahun) - 1}`], { sebab: 'sendiri' })];
  });
}

const TAHUN_KE =
  /\btahun (?<tahun>20\d\d) (?:adalah |merupakan )(?:tahun )?(?<ke>pertama|kedua|ketiga|keempat|kelima|terakhir)\b[^.;\d]{0,120}?\b(?<dari>20\d\d)\s*[-–]\s*(?<sampai>20\d\d)\b/giu;
const KE = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima'];

/** "Tahun 2011 adalah tahun pertama … Renstra 2012-2016". */
const tahunKe = (p: Paragraf): Calon[] =>
  [...p.teks.matchAll(TAHUN_KE)].flatMap(({ groups = {} }): Calon[] => {
    const [tahun = '', ke = '', dari = '', sampai = ''] = ['tahun', 'ke', 'dari', 'sampai'].map((n) => groups[n]);
    const urut = KE.indexOf(ke.toLowerCase());
    const seharusnya = urut < 0 ? Number(sampai) : Number(dari) + urut;
    if (seharusnya === Number(tahun)) return [];
    const tertulis = `tahun ${tahun} sebagai tahun ${ke.toLowerCase()} ${dari}–${sampai}`;
    return [calonNarasi(p, [tertulis, `tahun ${seharusnya}`], { sebab: 'ke' })];
  });

const REALISASI =
  /\b(?:realisasi|capaian|penyerapan|serapan)(?: \p{L}+){0,2} tahun (20\d\d) (?:adalah |mencapai )?sebesar\b/giu;

/** A realisasi of a year after the report's. */
const belumTiba = (p: Paragraf, laporan: number | null): Calon[] =>
  [...p.teks.matchAll(REALISASI)].flatMap(([isi, tahun = '']) =>
    laporan !== null && Number(tahun) > laporan
      ? [calonNarasi(p, [tahun, String(laporan)], { sebab: 'nanti', kutipan: isi })]
      : [],
  );

/** The report speaks of itself, of its agreement or of its plan. */
const TENTANG_LAPORAN =
  /\b(?:(?:penyusunan|dasar hukum|maksud)\b[^.;]{0,60}\b(?:laporan kinerja|lkip|lkjip|lakip|lakin)|pertanggungjawaban kinerja|tolok ukur evaluasi|diperjanjikan pada)\b/i;
const TAHUN_LALU =
  /\b(?:sebelumnya|lalu|terdahulu|dibanding\w*|perbandingan|hasil evaluasi|peraturan|keputusan|undang)\b/i;

/** Last year's number in a sentence about this report, where the sentence names no other year. */
function tahunLain(p: Paragraf, laporan: number | null): Calon[] {
  if (laporan === null) return [];
  return kalimatDari(p.teks).flatMap(({ teks }): Calon[] => {
    const tahun = new Set((teks.match(/\b20\d\d\b/g) ?? []).map(Number));
    if (tahun.size !== 1 || !tahun.has(laporan - 1)) return [];
    if (!TENTANG_LAPORAN.test(teks) || TAHUN_LALU.test(teks.replace(/\bdasar hukum\b/gi, ''))) return [];
    return [
      calonNarasi(p, [String(laporan - 1), String(laporan)], { sebab: 'lain', kutipan: teks.trim().slice(0, 90) }),
    ];
  });
}

/** One thing that a text names with a year or a period; things of one `kunci` have one `isi`. */
interface Sebutan {
  kunci: string;
  isi: string;
  /** As printed. */
  tertulis: string;
  /** Whose plan it is, by the words between; none for the report's own. */
  pemilik?: ReadonlySet<string>;
}

const PERIODE =
  /\b(rpjmd|rpjm daerah|rpjmn|renstra|rencana strategis|rencana pembangunan jangka menengah)\b([^.;\d]{0,90}?)\b(20\d\d)\s*[-–]\s*(20\d\d)\b/gi;

function periodeDalam(teks: string): Sebutan[] {
  return [...teks.matchAll(PERIODE)].map(([, , antara = '', dari = '', sampai = '']) => ({
    kunci: dari,
    pemilik: new Set(kataNama(antara.replace(/\(.*?\)/g, ''))),
    isi: sampai,
    tertulis: `${dari}–${sampai}`,
  }));
}

const PERATURAN =
  /\b(undang[- ]?undang|uu|peraturan pemerintah|pp|peraturan presiden|perpres|instruksi presiden|inpres)\b[^.;\d]{0,30}?\b(?:nomor|no\.?)\s*(\d{1,3})\s+tahun\s+((?:19|20)\d\d),?\s+tentang\s+((?:\p{L}+\s+){3}\p{L}+)/giu;
const SINGKAT: readonly [RegExp, string][] = [
  [/^undang/, 'uu'],
  [/^peraturan pemerintah/, 'pp'],
  [/^peraturan presiden|^perpres/, 'perpres'],
  [/^instruksi|^inpres/, 'inpres'],
];

function peraturanDalam(teks: string): Sebutan[] {
  return [...teks.matchAll(PERATURAN)].map(([, jenis = '', nomor = '', tahun = '', judul = '']) => {
    const kecil = jenis.toLowerCase();
    const singkat = SINGKAT.find(([pola]) => pola.test(kecil))?.[1] ?? kecil;
    return {
      kunci: `${singkat} ${nomor} ${judul.toLowerCase().replace(/\s+/g, ' ')}`,
      isi: tahun,
      tertulis: `Nomor ${nomor} Tahun ${tahun}`,
    };
  });
}

/** "Renstra Perpusnas 2015-2019" and "Renstra ANRI 2015-2018" are two plans. */
const lainPemilik = ({ pemilik: satu }: Sebutan, { pemilik: dua }: Sebutan): boolean =>
  satu !== undefined && dua !== undefined && [...satu].some((k) => !dua.has(k)) && [...dua].some((k) => !satu.has(k));

/** What most places say of a thing, against the ones that say something else; a tie is a finding on the first. */
function berpasangan(narasi: readonly Paragraf[], baca: (teks: string) => Sebutan[]): Calon[] {
  const menurut = new Map<string, { p: Paragraf; s: Sebutan }[]>();
  for (const p of narasi) {
    for (const s of baca(p.teks)) tambahkan(menurut, s.kunci, { p, s });
  }
  return [...menurut.values()].flatMap((semua): Calon[] => {
    const cacah = new Map<string, number>();
    for (const { s } of semua) cacah.set(s.isi, (cacah.get(s.isi) ?? 0) + 1);
    const [umum] = [...cacah].sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]));
    const acuan = semua.find(({ s }) => s.isi === umum?.[0]);
    if (cacah.size !== 2 || !acuan) return [];
    const lain = semua.filter(({ s }) => s.isi !== acuan.s.isi && !lainPemilik(s, acuan.s));
    // A plan that was extended is named both ways throughout.
    if (lain.length > 1 && acuan.s.kunci.length === 4) return [];
    return lain
      .slice(0, 1)
      .map(({ p, s }) =>
        calonNarasi(p, [s.tertulis, acuan.s.tertulis], { sebab: 'pasangan', letakLain: acuan.p.letak }, [acuan.p.asal]),
      );
  });
}
