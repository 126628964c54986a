import type { KolomPolos, TabelPolos } from '../../domain/tabel-polos';
import { arahLain } from './arah';
import { PERSEN } from './bentuk';
import { mengikutiBacaan } from './cocok';
import { ambil, type Hubungan } from './hubungan';
import { bolehLain, type Penyimpangan, periksaBaris } from './penyimpangan';
import { type SatuanBaris, satuanBaris } from './satuan-baris';

/** Rows of the workbook that must follow their heads before a small table is held to them. */
const PALING_SEDIKIT = 5;
const BAGIAN_TERBESAR = 0.8;

const TARGET = /^(?:target|pagu|anggaran|rencana|alokasi)(?: (?:\d{4}|tahun|anggaran|kinerja|rp|persen))*$/;
const REALISASI = /^realisasi(?: (?:\d{4}|tahun|anggaran|kinerja|rp))*$/;
const HASIL = /\b(?:capaian|pencapaian|persentase|prosentase|presentase|persen)\b/;

interface Berkepala {
  tabel: TabelPolos;
  operan: readonly [KolomPolos, KolomPolos];
  hasil: KolomPolos;
}

/**
 * A table too small to show a relation by itself is held to what its heads say (Target, Realisasi, Capaian), where the
 * other tables of the workbook do what the same heads say.
 */
export function menurutKepala(polos: readonly TabelPolos[]): Penyimpangan[] {
  const kecil = polos.flatMap(berkepala).flatMap((b) => {
    const terliput = periksaBaris(b.tabel).hubungan.some((h) => h.hasil === b.hasil);
    return terliput ? [] : [{ ...b, ...uji(b) }];
  });
  if (!kecil.some((k) => k.menyimpang.length > 0)) return [];
  const besar = polos.flatMap((t) => periksaBaris(t).hubungan).filter(menurutNama);
  const setuju = jumlah([...kecil, ...besar].map((k) => k.setuju.length));
  const semua = setuju + jumlah([...kecil, ...besar].map((k) => k.menyimpang.length));
  if (setuju < PALING_SEDIKIT || setuju < BAGIAN_TERBESAR * semua) return [];
  return kecil.flatMap(({ tabel, operan, hasil, setuju: cocok, menyimpang, baris }) =>
    menyimpang.length > Math.max(1, cocok.length)
      ? []
      : menyimpang.flatMap((b): Penyimpangan[] => {
          const [h, o] = [b.angka.get(hasil.kolom), ambil(b, operan)];
          const hubungan: Hubungan = {
            tabel,
            bentuk: PERSEN,
            operan,
            hasil,
            setuju: cocok,
            menyimpang,
            sebaliknya: [],
          };
          if (!h || !o) return [];
          const p: Penyimpangan = { hubungan, baris: b, hasil: h, operan: o, pemisah: null, serupa: { setuju, semua } };
          return bolehLain(p, [], baris) ? [] : [p];
        }),
  );
}

const jumlah = (angka: readonly number[]): number => angka.reduce((j, n) => j + n, 0);

const menurutNama = ({ bentuk, operan: [a, b], hasil }: Hubungan): boolean =>
  bentuk.kode === 'persen' &&
  a !== undefined &&
  b !== undefined &&
  TARGET.test(a.daun) &&
  REALISASI.test(b.daun) &&
  HASIL.test(hasil.penuh);

/**
 * One target, one realisasi and one result at their right; a table that prints them for one year behind the other has
 * one of each under every year. None where it is in doubt which belong together.
 */
function berkepala(tabel: TabelPolos): Berkepala[] {
  const target = tabel.kolom.filter((k) => TARGET.test(k.daun));
  return target.flatMap((awal, i) => {
    const sampai = target[i + 1]?.kolom ?? Infinity;
    const milik =
      target.length === 1 ? tabel.kolom : tabel.kolom.filter((k) => k.kolom >= awal.kolom && k.kolom < sampai);
    return satuKelompok(tabel, awal, milik, target.length > 1);
  });
}

function satuKelompok(
  tabel: TabelPolos,
  target: KolomPolos,
  kolom: readonly KolomPolos[],
  berulang: boolean,
): Berkepala[] {
  const [realisasi, realisasiLain] = kolom.filter((k) => REALISASI.test(k.daun));
  const [hasil, hasilLain] = kolom.filter(
    (k) =>
      HASIL.test(k.daun) &&
      k !== target &&
      k !== realisasi &&
      !/\b(?:anggaran|fisik|renstra|rpjmd|akhir)\b/.test(k.penuh),
  );
  if (!realisasi || realisasiLain || !hasil || hasilLain) return [];
  // What stands over the three must be one head.
  if (berulang && new Set([target, realisasi, hasil].map(atasDaun)).size > 1) return [];
  const tahun = new Set([target, realisasi].flatMap((k) => /\b20\d{2}\b/.exec(k.penuh)?.[0] ?? []));
  return hasil.kolom > realisasi.kolom && tahun.size < 2 ? [{ tabel, operan: [target, realisasi], hasil }] : [];
}

const atasDaun = ({ penuh, daun }: KolomPolos): string =>
  penuh.endsWith(daun) ? penuh.slice(0, -daun.length).trim() : penuh;

function uji({ tabel, operan, hasil }: Berkepala): {
  baris: SatuanBaris[];
  setuju: SatuanBaris[];
  menyimpang: SatuanBaris[];
} {
  const baris = satuanBaris(tabel);
  const terisi = baris.flatMap((b) => {
    const [h, o] = [b.angka.get(hasil.kolom), ambil(b, operan)];
    return h && o ? [{ b, cocok: mengikutiBacaan(PERSEN, h, o), lain: arahLain(PERSEN, h, o) }] : [];
  });
  return {
    baris,
    setuju: terisi.filter((t) => t.cocok).map((t) => t.b),
    menyimpang: terisi.filter((t) => !t.cocok && !t.lain).map((t) => t.b),
  };
}
