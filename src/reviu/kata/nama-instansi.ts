import { aturan } from '../aturan';
import { kataNama, samaKata } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';

const JENIS =
  'Dinas|Badan|Rumah Sakit|Inspektorat|Sekretariat|Kecamatan|Kelurahan|Kantor|Satuan Polisi|Satpol|Balai|Puskesmas|Politeknik|Universitas';
const NAMA = String.raw`(?<nama>(?:${JENIS})(?: (?:\p{Lu}[\p{L}.-]*|dan|serta|untuk)){1,8})`;
const LAPORAN = String.raw`(?:[Ll]aporan (?:[Aa]kuntabilitas )?[Kk]inerja|[Aa]kuntabilitas [Kk]inerja|LKj|LKJ|LKIP|LAKIP)`;
/** What a report says of its own unit. */
const MILIK = new RegExp(
  String.raw`(?:(?<tanggung>\b[Pp]ertanggung ?jawaban(?: [Kk]inerja)?)|\b${LAPORAN}(?: [Ii]nstansi [Pp]emerintah)?(?: \([A-Za-z]{3,5}\))?) ${NAMA}`,
  'gu',
);
/** Words of a name that many units share, and of the region. */
const UMUM =
  /^(?:sakit|polisi|pamong|praja|daerah|provinsi|kabupat|kabupaten|kota|pemerint|pemerintah|republik|indonesia|umum|negara|negeri|jawa|barat|timur|tengah|selatan|utara|sumatera|kalimantan|sulawesi|papua|nusa|tenggara|tahun)$/;
/** In so many paragraphs the unit's own name stands. */
const PALING_SEDIKIT = 8;

interface Sebutan {
  paragraf: Paragraf;
  nama: string;
  /** What tells it from other units. */
  kata: readonly string[];
  /** The report is called its account, not a report that may be cited. */
  tanggung: boolean;
}

/** "pertanggungjawaban Rumah Sakit Jiwa …" in the report of another unit: a paragraph copied from that one's. */
export const namaInstansi = aturan({
  id: 'nama-instansi',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Nama instansi lain',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut laporan ini milik “${t.dilaporkan}”, sedangkan ${isi(t, 'banyak')} alinea lain tentang “${t.dihitung}”. Kemungkinan salah salin; mohon diperiksa.`,
    },
    en: {
      nama: 'Name of another institution',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} calls this the report of “${t.dilaporkan}”, but ${isi(t, 'banyak')} other paragraphs are about “${t.dihitung}”. It may have been copied; please check.`,
    },
  },
  periksa: (_, { narasi }) => {
    const semua = narasi.flatMap(sebutan);
    if (semua.length < 2) return [];
    const kataAlinea = narasi.map(({ teks }) => new Set(kataNama(teks)));
    const banyak = (s: Sebutan): number => kataAlinea.filter((kata) => s.kata.every((k) => kata.has(k))).length;
    const [unit] = semua.map((s) => ({ s, banyak: banyak(s) })).sort((a, b) => b.banyak - a.banyak);
    if (!unit || unit.banyak < PALING_SEDIKIT) return [];
    const asing = semua.filter((s) => !s.kata.some((k) => unit.s.kata.some((l) => samaKata(k, l))));
    // Two strangers, or one that is named again, may be a unit that was merged or one that is reported on.
    const [satu, lagi] = asing;
    if (!satu?.tanggung || lagi || banyak(satu) > 1) return [];
    return [calonNarasi(satu.paragraf, [satu.nama, unit.s.nama], { banyak: unit.banyak }, [unit.s.paragraf.asal])];
  },
});

function sebutan(paragraf: Paragraf): Sebutan[] {
  return [...paragraf.teks.matchAll(MILIK)].flatMap(({ groups }) => {
    const nama = (groups?.['nama'] ?? '').replace(/(?: (?:dan|serta|untuk|Tahun))+$/, '');
    const tanpaDaerah = nama.replace(/ (?:Provinsi|Kabupaten|Kab\.?|Kota|Republik) .*$/, '');
    const kata = kataNama(tanpaDaerah.replace(new RegExp(`^(?:${JENIS})`), '')).filter((k) => !UMUM.test(k));
    return kata.length > 0 ? [{ paragraf, nama, kata, tanggung: groups?.['tanggung'] !== undefined }] : [];
  });
}
