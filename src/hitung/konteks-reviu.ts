import type { Bacaan } from '../input/tabel';
import type { KeteranganDibaca } from '../input/terjumlah/keterangan-berkas';
import type { RincianGanda, RincianTerjumlah } from '../input/terjumlah/rincian-lembar';
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
    rincian: tabel.flatMap(({ id, rincian, ganda, keterangan = [] }) => [
      ...(ganda ? [gandaDiperiksa(id, ganda)] : []),
      ...menurutKolom(rincian).flatMap((satu) => tanpaStrataDiperiksa(id, satu)),
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

function gandaDiperiksa(tabel: string, { kolom, jumlah, contoh }: RincianGanda): RincianDiperiksa {
  const pasangan = contoh.map(({ pertama, kedua }) => [kedua, pertama]);
  return { tabel, jenis: 'ganda', kolom, jumlah, contoh: pasangan };
}

function tanpaStrataDiperiksa(tabel: string, { sisih, strata = '' }: RincianTerjumlah): RincianDiperiksa[] {
  const tanpa = sisih.filter(({ sebab }) => TANPA_STRATA.has(sebab)).slice(0, 1);
  return tanpa.map(({ jumlah, contoh }) => {
    return { tabel, jenis: 'tanpaStrata', kolom: strata, jumlah, contoh: contoh.map((satu) => [satu]) };
  });
}

/** The rows are in a file or a database: the cell below the table tells of them. */
function berkasDiperiksa(tabel: string, { jenis, kolom, jumlah, contoh, asal }: KeteranganDibaca): RincianDiperiksa {
  return { tabel, jenis, kolom, jumlah, contoh: [[asal]], diBerkas: contoh };
}
