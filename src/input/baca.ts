import type { DataLkj } from '../domain/data';
import { GalatCapaian } from '../domain/galat';
import { bacaBadan } from './badan';
import { cocokkan } from './cocok';
import type { Jenis, Penampung } from './definisi';
import { instansiLaporan, tahunLaporan } from './identitas';
import { SEMUA_JENIS } from './jenis/daftar';
import { bacaJudul, judulUtama } from './judul';
import { bacaKaki } from './kaki';
import { bacaKepala, meragukan } from './kepala';
import { Kisi } from './kisi';
import type { TabelMentah } from './mentah';
import type { BacaGabungan, PotretBuku, Rentang } from './potret';
import { rentangA1, sekolom } from './rentang';
import type { HasilBaca, TabelDikenali } from './tabel';
import { type KepalaDitemukan, temukanKepala } from './temukan';

/**
 * Finds every known table of the workbook and reads its figures. Cells that are not understood stand in the tables'
 * quarantine. Merged areas are asked for once, and only for headers that blank cells leave in doubt.
 * Throws `KOLOM_HILANG` for a table that is certainly of a kind but lacks a column it needs; a workbook without a
 * known table gives an empty list.
 */
export async function bacaTabel(potret: PotretBuku, bacaGabungan: BacaGabungan): Promise<HasilBaca> {
  const ditemukan = potret.lembar.map((lembar) => temukanKepala(new Kisi(lembar), SEMUA_JENIS));
  const kurang = ditemukan.flatMap((d) => d.kurang)[0];
  if (kurang) throw kolomHilang(kurang);

  const kepala = ditemukan.flatMap((d) => d.lengkap);
  const ragu = kepala.filter((k) => meragukan(k.kisi, k.kepala.rentang)).map((k) => k.kepala.rentang);
  const gabungan = ragu.length > 0 ? await bacaGabungan(ragu) : [];
  const mentah = ditemukan.flatMap((d) =>
    d.lengkap.map((k) => ({ jenis: k.kecocokan.jenis, ...keMentah(k, d.lengkap, gabungan) })),
  );
  return susun(mentah);
}

interface TabelBerbukti {
  jenis: Jenis;
  mentah: TabelMentah;
  bukti: string[];
}

function keMentah(
  k: KepalaDitemukan,
  selembar: readonly KepalaDitemukan[],
  gabungan: readonly Rentang[],
): Omit<TabelBerbukti, 'jenis'> {
  const { kisi, kecocokan } = k;
  const { jenis } = kecocokan;
  const kepala = bacaKepala(kisi, k.kepala.rentang, gabungan);
  const cocok = cocokkan(kepala, jenis) ?? kecocokan;
  const nomor = (kunci: string | null): number | null =>
    kunci === null ? null : (cocok.kolom.get(kunci)?.[0] ?? null);
  const sampai = batasBawah(k, selembar);
  const badan = bacaBadan(kisi, kepala, {
    kolomNama: nomor(jenis.kolomNama),
    kolomAngka: Object.entries(jenis.kolom).flatMap(([kunci, d]) => (d.angka ? (cocok.kolom.get(kunci) ?? []) : [])),
    grupTanpaAngka: jenis.grupTanpaAngka ?? false,
    sampai,
  });
  const kaki = bacaKaki(kisi, kepala.rentang, badan.akhir, sampai);
  const milikLain = (baris: number): boolean =>
    selembar.some((l) => l !== k && l.kepala.rentang.baris === baris && sekolom(l.kepala.rentang, kepala.rentang));
  return {
    mentah: {
      kisi,
      kepala,
      kolom: cocok.kolom,
      baris: badan.baris,
      akhir: badan.akhir,
      judul: bacaJudul(kisi, kepala.rentang, milikLain),
      sumber: kaki.sumber,
      catatan: kaki.catatan,
    },
    bukti: cocok.bukti,
  };
}

/** First row under the header that belongs to the next table's header in the same columns. */
function batasBawah(k: KepalaDitemukan, selembar: readonly KepalaDitemukan[]): number {
  const { rentang } = k.kepala;
  const berikut = selembar
    .map((l) => l.kepala.rentang)
    .filter((r) => r.baris > rentang.baris && sekolom(r, rentang))
    .map((r) => r.baris);
  return Math.min(k.kisi.bawah, ...berikut);
}

/** Reads the tables kind by kind, indicators first, into one set of data. */
function susun(semua: readonly TabelBerbukti[]): HasilBaca {
  const data = dataKosong();
  const penampung = penampungBaru(data);
  const tabel = new Map<TabelBerbukti, TabelDikenali>();
  for (const jenis of SEMUA_JENIS) {
    for (const t of semua.filter((x) => x.jenis === jenis && x.mentah.baris.length > 0)) {
      const { mentah, bukti } = t;
      const hasil = jenis.bacaTabel(mentah, penampung);
      const { rentang } = mentah.kepala;
      tabel.set(t, {
        id: hasil.id,
        jenis: hasil.jenis,
        judul: judulUtama(mentah.judul) || mentah.kisi.nama,
        rentang: { ...rentang, jumlahBaris: mentah.akhir - rentang.baris + 1 },
        baris: hasil.baris,
        bukti,
        sumber: mentah.sumber,
        karantina: hasil.pembaca.karantina,
      });
    }
  }
  const judul = [...tabel].map(([{ mentah }, { jenis }]) => ({
    utama: jenis === 'perjanjianKinerja',
    judul: mentah.judul,
    lembar: mentah.kisi.nama,
  }));
  data.tahun = tahunLaporan(judul);
  data.instansi = instansiLaporan(judul);
  return { data, tabel: semua.flatMap((t) => tabel.get(t) ?? []) };
}

function dataKosong(): DataLkj {
  return {
    tahun: null,
    instansi: null,
    indikator: [],
    kluster: [],
    rasio: [],
    ikpa: [],
    smart: null,
    sakip: [],
    skmSatker: [],
    tren: [],
    prioritas: [],
    anggaran: [],
    anggaranProgram: [],
    jumlahAnggaranProgram: null,
    dilaporkan: [],
  };
}

function penampungBaru(data: DataLkj): Penampung {
  const dipakai = new Set<string>();
  return {
    data,
    unik: (kunci) => {
      let unik = kunci;
      for (let ke = 2; dipakai.has(unik); ke++) unik = `${kunci}-${ke}`;
      dipakai.add(unik);
      return unik;
    },
  };
}

function kolomHilang({ kisi, kepala, kecocokan, judul }: KepalaDitemukan): GalatCapaian {
  return new GalatCapaian('KOLOM_HILANG', {
    tabel: judulUtama(judul) || kecocokan.jenis.sebutan,
    lembar: kisi.nama,
    kolom: kecocokan.hilang[0] ?? '',
    rentang: rentangA1(kepala.rentang),
  });
}
