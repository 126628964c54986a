import type { Bacaan } from '../input/tabel';
import type { KeteranganDibaca } from '../input/terjumlah/keterangan-berkas';
import type { RincianTerjumlah } from '../input/terjumlah/rincian-lembar';
import type { KonteksReviu, RincianDiperiksa } from '../reviu/konteks';
import { paragrafDariSel } from '../reviu/narasi/paragraf';
import { tempatAlinea } from './tempat';

/** The tables' titles and places, for the checks on captions, and the report's running text. */
export function konteksReviu({ tabel, naskah }: Pick<Bacaan, 'tabel' | 'naskah'>): KonteksReviu {
  return {
    tabel: tabel.map(({ id, jenis, judul, rentang: { lembar, baris, kolom } }) => ({
      id,
      jenis,
      judul,
      asal: { lembar, baris, kolom },
    })),
    rincian: tabel.flatMap(({ id, rincian, rincianLain = [], keterangan = [] }) => [
      ...(rincian ? menurutKolom([rincian, ...rincianLain]).map((satu) => rincianDiperiksa(id, satu)) : []),
      ...keterangan.map((satu) => berkasDiperiksa(id, satu)),
    ]),
    narasi: paragrafDariSel(
      naskah.map((satu) => ({ ...satu, tempat: tempatAlinea(satu) ?? undefined, jenis: satu.laporan?.jenis })),
    ),
  };
}

/** Several outcomes of one table have the same rows without a stratum. */
const menurutKolom = (semua: readonly RincianTerjumlah[]): RincianTerjumlah[] =>
  semua.filter((satu, ke) => semua.findIndex(({ strata }) => strata === satu.strata) === ke);

const TANPA_STRATA: ReadonlySet<string> = new Set(['KLUSTER_KOSONG', 'SATKER_KOSONG']);

function rincianDiperiksa(tabel: string, { sisih, strata = '', ganda }: RincianTerjumlah): RincianDiperiksa {
  const tanpa = sisih.find(({ sebab }) => TANPA_STRATA.has(sebab));
  return {
    tabel,
    ganda: ganda
      ? { kolom: ganda.kolom, jumlah: ganda.jumlah, contoh: ganda.contoh.map((satu) => [satu.kedua, satu.pertama]) }
      : null,
    tanpaStrata: tanpa ? { kolom: strata, jumlah: tanpa.jumlah, contoh: tanpa.contoh.map((satu) => [satu]) } : null,
  };
}

/** The rows are in a file or a database: the cell below the table tells of them. */
function berkasDiperiksa(tabel: string, { jenis, kolom, jumlah, contoh, asal }: KeteranganDibaca): RincianDiperiksa {
  const isi = { kolom, jumlah, contoh: [[asal]], diBerkas: contoh };
  return { tabel, ganda: jenis === 'ganda' ? isi : null, tanpaStrata: jenis === 'tanpaStrata' ? isi : null };
}
