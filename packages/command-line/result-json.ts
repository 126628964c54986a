import type { RincianTerjumlah } from '../../src/input/terjumlah/rincian-lembar';
import { namaKotak, sebutSel } from '../../src/dasar/a1';
import type { BerkasDiimpor } from '../../src/excel/masukan/rencanakan-impor';
import type { HasilImpor } from '../../src/excel/masukan/lembar-masukan';
import type { AngkaTertulis, HasilHitung } from '../../src/hitung';
import type { SatkerDisebut, TabelDikenali, TabelDilewati } from '../../src/input/tabel';
import type { PerubahanDokumen } from '../../src/reviu/versi/perubahan-dokumen';
import { kamus, satuParagraf } from '../../src/locales';
import { aturanDitolak } from '../../src/locales/id/aturan-ditolak';
import { kalimatCatatan } from '../../src/locales/catatan-tulis';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import type { Counters } from '@capaian/stand-in/host/meter';
import type { DokumenTersimpan } from '../../src/excel/masukan/lembar-dokumen';
import type { BarisAturan } from '../../src/domain/pedoman/unit';
import { parameterDibaca } from '../../src/domain/pedoman/jejak';
import { keputusan } from '../../src/locales/id/keputusan';
import { kamusHasil } from '../../src/locales/kamus-hasil';

/** Significant digits of a figure in the JSON: more than Excel keeps, fewer than the decimals carry. */
const DIGITS = 20;

/** Wire counts of the reading and of the writing (verification included). */
export interface WireCounts {
  read: Counters;
  write: Counters;
}

/** What the command line brought into the workbook. */
export interface Brought {
  imported: HasilImpor | null;
  document: DokumenTersimpan | null;
  annotated?: object | null;
  written?: object | null;
}

/** The run's result in the words of the headless contract; plain data for JSON.stringify. */
export function toResultJson(
  result: HasilHitung,
  { imported, document, annotated, written }: Brought,
  wire: WireCounts,
): object {
  const figures = new Map(result.angka.map((angka) => [angka.kunci, angka]));
  const words = kamus('id');
  return {
    versi: 1,
    pedoman: { ...result.pedoman, asal: kamusHasil('id').asalTahun[result.pedoman.asal] },
    tabel: result.tabel.map((tabel) => ({
      id: tabel.id,
      jenis: tabel.jenis,
      judul: tabel.judul,
      lembar: tabel.rentang.lembar,
      rentang: namaKotak(tabel.rentang),
      baris: tabel.baris,
      bukti: tabel.bukti,
      karantina: tabel.karantina.map(({ asal, teks, alasan, rincian }) => ({
        sel: sebutSel(asal),
        teks,
        alasan: words.baca.karantina[alasan](teks, rincian),
      })),
      ...rincianJson(tabel),
    })),
    ...(document ? { dokumen: documentJson(document, [...result.tabel, ...result.pembanding]) } : {}),
    ...(annotated ? { catat: annotated } : {}),
    ...(written ? { laporan: written } : {}),
    ...(result.perubahanDokumen ? { perubahanDokumen: result.perubahanDokumen.map(changeJson) } : {}),
    ...(imported ? { impor: imported.berkas.map(importJson) } : {}),
    ...readingJson(result),
    dilewati: result.dilewati.map(skippedJson),
    aturanUnit: {
      berlaku: result.aturanUnit.berlaku.map(unitRuleJson),
      ditolak: result.aturanUnit.ditolak.map(({ baris: row, sebab, rincian }) => ({
        ...unitRuleJson(row),
        sebab,
        pesan: aturanDitolak[sebab](rincian),
      })),
    },
    angka: result.angka.map(figureJson),
    temuan: result.temuan.map((temuan) => {
      const { kunci, aturan, keparahan, putusan, dilaporkan, dihitung, selisih, asal, asalPembanding } = temuan;
      const ours = temuan.kunciAngka === null ? null : (figures.get(temuan.kunciAngka)?.sel ?? null);
      return {
        kunci,
        aturan,
        keparahan,
        putusan,
        dilaporkan,
        dihitung,
        selisih,
        sel: [asal, asalPembanding, ours].flatMap((cell) => (cell ? [sebutSel(cell)] : [])),
        ...(temuan.tempat === undefined ? {} : { tempat: temuan.tempat }),
        kunciAngka: temuan.kunciAngka,
        nama: temuan.rincian['nama'] ?? '',
        pesan: kamusReviu('id').kalimat(temuan),
      };
    }),
    cakupan: {
      diuji: result.cakupan.diuji,
      semua: result.cakupan.semua,
      belumDiuji: result.cakupan.belumDiuji.flatMap(({ fakta }) => (fakta.asal ? [sebutSel(fakta.asal)] : [])),
      dihitungUlang: {
        dapat: result.cakupan.dihitungUlang.dapat,
        semua: result.cakupan.dihitungUlang.semua,
        belum: result.cakupan.dihitungUlang.belum.map(({ nama }) => nama),
      },
      tanpaSumber: result.cakupan.tanpaSumber.map(({ teks, letak }) => ({ teks, letak })),
    },
    lembar: result.lembar,
    catatan: result.catatan.map(({ kode, lembar, rincian }) => ({
      kode,
      lembar,
      pesan: kalimatCatatan([{ kode, lembar, rincian }], words).join(' '),
    })),
    verifikasi: {
      ...result.verifikasi,
      berbeda: result.verifikasi.berbeda.map((beda) => ({ ...beda, sel: sebutSel(beda.sel) })),
    },
    kinerja: {
      sinkronBaca: wire.read.roundTrips,
      sinkronTulis: wire.write.roundTrips,
      aksi: wire.read.actions + wire.write.actions,
      byteTerbesar: [wire.read, wire.write]
        .flatMap((c) => [c.largestRequest, c.largestResponse])
        .reduce((most, bytes) => Math.max(most, bytes), 0),
      milidetik: result.milidetik,
    },
  };
}

/** A report and its tables; `jenis` is null for one that is no known kind, `lembar` for one that was not read. */
function documentJson(
  { nama, halaman, halamanPerkiraan, paragraf, tabel }: DokumenTersimpan,
  recognised: readonly Pick<HasilHitung['tabel'][number], 'jenis' | 'rentang'>[],
): object {
  return {
    nama,
    halaman,
    halamanPerkiraan,
    paragraf,
    tabel: tabel.map((satu) => ({
      ...satu,
      jenis: recognised.find(({ rentang }) => rentang.lembar === satu.lembar)?.jenis ?? null,
    })),
  };
}

const changeJson = ({ sel, ...change }: PerubahanDokumen): object => ({ ...change, sel: sel && sebutSel(sel) });

const unitRuleJson = ({ asal, ...row }: BarisAturan): object => ({ ...row, sel: sebutSel(asal) });

function importJson(file: BerkasDiimpor): object {
  const { nama, lembar, tabel, baris, disisihkan, galat, lembarLama, kembaran, dilewati = [] } = file;
  return {
    berkas: nama,
    lembar,
    tabel,
    baris,
    karantina: disisihkan,
    kode: galat?.kode ?? null,
    alasan: galat && satuParagraf(kamus('id').galat[galat.kode](galat.rincian)),
    lembarLama: lembarLama ?? null,
    kembaran: kembaran ?? [],
    dilewati: dilewati.map(skippedJson),
  };
}

/** A table that was left out, and why. */
function skippedJson(table: TabelDilewati): object {
  const { jenis, rentang, sebab, judul } = table;
  const pesan = `${judul} ${keputusan.dilewati.sebab(table)}`;
  return { lembar: rentang.lembar, rentang: namaKotak(rentang), jenis, sebab, pesan };
}

/** What the reader leaves to a person; `--jawab` answers a key of `pilihan`, `kemiripan` or `asing`. */
function readingJson({ pilihan, kemiripan, kelengkapan, bukanMasukan, asing }: HasilHitung): object {
  const satker = ({ kode, nama, asal }: SatkerDisebut): object => ({ kode, nama, sel: sebutSel(asal) });
  return {
    pilihan: pilihan.map(({ asal, ...sisa }) => ({ ...sisa, sel: sebutSel(asal) })),
    kemiripan: kemiripan.map(({ asal, ...sisa }) => ({ ...sisa, sel: asal && sebutSel(asal) })),
    kelengkapan: kelengkapan.map(({ tabel, tidakAda, ganda, takTerdaftar }) => ({
      tabel,
      tidakAda: tidakAda.map(satker),
      ganda: ganda.map((tempat) => tempat.map(satker)),
      takTerdaftar: takTerdaftar.map(satker),
    })),
    asing: asing.map(({ kunci, judul, rentang, baris, kolom, mirip }) => ({
      kunci,
      judul,
      lembar: rentang.lembar,
      rentang: namaKotak(rentang),
      baris,
      kolom: kolom.map((k) => k.kata),
      mirip,
    })),
    bukanMasukan: bukanMasukan.map(({ sebutan, rentang, bukti }) => ({
      sebutan,
      lembar: rentang.lembar,
      rentang: namaKotak(rentang),
      bukti,
    })),
  };
}

function figureJson(angka: AngkaTertulis): object {
  const { kunci, jenis, nama, nilai, tampil, satuan, status, rumus, asal, sel, pedoman, sebab } = angka;
  return {
    kunci,
    jenis,
    nama,
    nilai: nilai ? nilai.toSignificantDigits(DIGITS).toString() : null,
    tampil,
    satuan,
    status,
    rumus,
    asal: asal.map(sebutSel),
    sel: sel ? sebutSel(sel) : null,
    ...(pedoman ? { pedoman } : {}),
    ...parameterJson(angka),
    ...(sebab ? { sebab: kamusHasil('id').sebab[sebab.kode](sebab.rincian) } : {}),
  };
}

/** The values of regulations that the figure read, with their time and evidence; left out when it read none. */
function parameterJson(angka: AngkaTertulis): object {
  const parameter = parameterDibaca(angka);
  return parameter.length > 0 ? { parameter } : {};
}

/** What became of the rows of a table that is added up; nothing for a table that is read as it stands. */
function rincianJson({ rincian: [utama, ...lain], ganda }: TabelDikenali): object {
  if (!utama) return {};
  const rincian = { ...barisRincian(utama), ...(ganda ? { ganda } : {}) };
  return { rincian, ...(lain.length > 0 ? { rincianLain: lain.map(barisRincian) } : {}) };
}

/** With cells as they are written. */
const barisRincian = (rincian: RincianTerjumlah): object => ({
  ...rincian,
  sisih: rincian.sisih.map(({ contoh, ...satu }) => ({ ...satu, contoh: contoh.map(sebutSel) })),
});
