import { Decimal, tampil } from '../../dasar/desimal';
import { kunciUnik } from '../../dasar/kunci';
import type { UnsurSkm } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import type { Sel } from '../kisi';
import { nomorUnsur, SKALA_SKM, UNSUR_SKM } from '../kosakata/unsur-skm';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { PencacahRincian } from './rincian-lembar';

const SKALA: ReadonlySet<number> = new Set(SKALA_SKM);

/** Is the cell one of the answers 1, 2, 3 and 4, as a number? */
export const adalahJawabanSkm = ({ jenis, nilai }: Sel): boolean => jenis === 'angka' && SKALA.has(Number(nilai));

interface Terhitung {
  kolom: number;
  nama: string;
  jumlah: number;
  banyak: number;
}

/**
 * The mean answer of every unsur, one live formula each over the respondents. A row with an answer that is none of 1 to
 * 4 takes no part, so that all unsur have the same respondents; the means are numbers then, and that is said.
 */
export function* hitungSkmResponden<K extends string>(
  tabel: PembacaTabel<K | 'unsur'>,
  unik: (kunci: string) => string,
): Bertahap<UnsurSkm[]> {
  const cacah = new PencacahRincian();
  const semua = tabel
    .kepala('unsur')
    .map(({ kolom, jalur }): Terhitung => ({ kolom, nama: namaUnsur(jalur.at(-1) ?? ''), jumlah: 0, banyak: 0 }));
  let hidup = true;
  for (const b of tabel.baris) {
    yield;
    const sel = semua.map(({ kolom }) => tabel.selDi(b, kolom));
    const terisi = sel.filter(({ jenis }) => jenis !== 'kosong');
    const salah = terisi.find((satu) => !adalahJawabanSkm(satu));
    const [pertama] = sel;
    if (!pertama) continue;
    if (b.peran !== 'data' || salah) {
      cacah.sisihkan(b.peran === 'data' ? 'NILAI_DI_LUAR_SKALA' : 'BARIS_JUMLAH', (salah ?? pertama).alamat);
      if (terisi.length > 0) hidup = false;
      continue;
    }
    if (terisi.length === 0) {
      cacah.sisihkan('JAWABAN_KOSONG', pertama.alamat);
      continue;
    }
    cacah.pakai();
    for (const [ke, satu] of semua.entries()) {
      const isi = sel[ke];
      if (!isi || isi.jenis === 'kosong') continue;
      satu.jumlah += Number(isi.nilai);
      satu.banyak += 1;
    }
  }
  tabel.rincian.push(cacah.hasil(hidup));
  const terjawab = semua.filter(({ banyak }) => banyak > 0);
  const kunci = kunciUnik(terjawab.map(({ nama }) => nama));
  return terjawab.map((satu, i): UnsurSkm => {
    const id = unik(`skm-unsur/${kunci[i] ?? i}`);
    return { id, nama: satu.nama, nilai: faktaRata(tabel, satu, `${id}/nilai`, hidup) };
  });
}

/** “U4” and “Biaya” are the regulation's “Biaya/Tarif”; a unit's own words stay. */
function namaUnsur(judul: string): string {
  const kata = normal(judul);
  const nomor = nomorUnsur(kata);
  const unsur = nomor === null ? UNSUR_SKM.find(({ kepala }) => kepala.includes(kata)) : UNSUR_SKM[nomor - 1];
  return unsur?.nama ?? judul;
}

function faktaRata<K extends string>(
  tabel: PembacaTabel<K>,
  { kolom, nama, jumlah, banyak }: Terhitung,
  kunci: string,
  hidup: boolean,
): Fakta {
  const nilai = new Decimal(jumlah).div(banyak);
  const rentang = tabel.rentangMutlak(kolom);
  const desimal = Math.min(nilai.dp(), 2);
  return {
    kunci,
    nama: `Nilai unsur – ${nama}`,
    nilai,
    satuan: 'poin',
    keadaan: 'nilai',
    teks: tampil(nilai, desimal),
    cara: 'rincian',
    skala: 1,
    desimal,
    tabel: tabel.id,
    peran: 'nilai',
    sumber: tabel.sumber,
    asal: tabel.alamatJudul(kolom),
    ...(hidup ? { rumus: `SUM(${rentang})/COUNT(${rentang})` } : {}),
  };
}
