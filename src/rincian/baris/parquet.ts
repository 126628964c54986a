import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import { GalatCapaian } from '../../dasar/galat';
import type { Nilai } from './dialek-baris';
import type { BlokBaris, SumberBaris } from './jumlahkan';

const ANGKA: ReadonlySet<string> = new Set(['INT32', 'INT64', 'FLOAT', 'DOUBLE']);
const BUKAN_ANGKA: ReadonlySet<string> = new Set(['DATE', 'TIME', 'TIMESTAMP', 'UUID', 'STRING', 'JSON']);

interface KolomParquet {
  nama: string;
  berangka: boolean;
  /** Places of a decimal; null for what is none. */
  skala: number | null;
}

/** A Parquet file, one group of its rows after the other, and of them only the columns that are used. */
export async function bukaParquet(berkas: Blob, nama: string): Promise<SumberBaris> {
  const file = {
    byteLength: berkas.size,
    slice: async (dari: number, sampai?: number) => await berkas.slice(dari, sampai).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(file).catch((cause: unknown) => {
    throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas: nama }, { cause });
  });
  const kolom: KolomParquet[] = [];
  for (const elemen of metadata.schema.slice(1)) {
    if (elemen.type === undefined || elemen.repetition_type === 'REPEATED') continue;
    const logis = elemen.logical_type?.type ?? '';
    const desimal = elemen.converted_type === 'DECIMAL' || logis === 'DECIMAL';
    kolom.push({
      nama: elemen.name,
      berangka:
        desimal ||
        (ANGKA.has(elemen.type) && !BUKAN_ANGKA.has(logis) && !/DATE|TIME/.test(elemen.converted_type ?? '')),
      skala: desimal ? (elemen.scale ?? 0) : null,
    });
    // The library makes a float of a decimal; without the mark it hands over the digits.
    if (!desimal) continue;
    delete elemen.converted_type;
    delete elemen.logical_type;
  }
  const jumlah = Number(metadata.num_rows);

  async function* blok(dipakai: ReadonlySet<string>): AsyncGenerator<BlokBaris> {
    const letak = kolom.flatMap((satu, ke) => (dipakai.has(satu.nama) ? [{ ...satu, ke }] : []));
    const kosong = kolom.map((): Nilai => null);
    let mulai = 0;
    for (const kelompok of metadata.row_groups) {
      const banyak = Number(kelompok.num_rows);
      const baris = Array.from({ length: banyak }, (): Nilai[] => kosong.slice());
      await parquetRead({
        file,
        metadata,
        columns: letak.map((satu) => satu.nama),
        rowStart: mulai,
        rowEnd: mulai + banyak,
        utf8: false,
        compressors: { GZIP: (isi) => gunzipSync(isi), ZSTD: (isi) => decompress(isi) },
        onChunk: ({ columnName, columnData, rowStart }) => {
          const satu = letak.find(({ nama: milik }) => milik === columnName);
          if (!satu) return;
          for (let b = 0; b < columnData.length; b++) {
            const tujuan = baris[rowStart - mulai + b];
            if (tujuan) tujuan[satu.ke] = nilaiSel(columnData[b], satu.skala);
          }
        },
      }).catch((cause: unknown) => {
        throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas: nama }, { cause });
      });
      mulai += banyak;
      yield { baris, rusak: 0, bagian: jumlah === 0 ? 1 : mulai / jumlah };
    }
  }
  return { nama, kolom, blok };
}

const utf8 = new TextDecoder();

function nilaiSel(isi: unknown, skala: number | null): Nilai {
  if (isi === null || isi === undefined) return null;
  if (skala !== null) return desimal(isi, skala);
  if (typeof isi === 'string' || typeof isi === 'number' || typeof isi === 'bigint' || typeof isi === 'boolean')
    return isi;
  if (isi instanceof Uint8Array) return utf8.decode(isi);
  return isi instanceof Date ? isi.toISOString() : '';
}

/** Units of a decimal below which a number keeps every digit of two places. */
const TEPAT = 2 ** 48;

/** A decimal that came whole, or as bytes with the sign in the first: a number where that is exact, else its digits. */
function desimal(isi: unknown, skala: number): Nilai {
  const bulat = isi instanceof Uint8Array ? dariByte(isi) : (isi as number | bigint);
  if (skala <= 2 && bulat < TEPAT && bulat > -TEPAT) return Number(bulat) / 10 ** skala;
  const utuh = BigInt(bulat);
  if (skala === 0) return String(utuh);
  const angka = String(utuh < 0n ? -utuh : utuh).padStart(skala + 1, '0');
  return `${utuh < 0n ? '-' : ''}${angka.slice(0, -skala)}.${angka.slice(-skala)}`;
}

/** Bytes below which a whole number needs no more. */
const BYTE_TEPAT = 6;

function dariByte(isi: Uint8Array): number | bigint {
  const negatif = (isi[0] ?? 0) >= 128;
  const depan = Math.max(0, isi.length - BYTE_TEPAT);
  let angka = negatif ? -1 : 0;
  for (let i = depan; i < isi.length; i++) angka = angka * 256 + (isi[i] ?? 0);
  const isian = negatif ? 255 : 0;
  for (let i = 0; i < depan; i++) if (isi[i] !== isian) return dariBytePanjang(isi);
  return angka;
}

function dariBytePanjang(isi: Uint8Array): bigint {
  let bulat = 0n;
  for (const satu of isi) bulat = bulat * 256n + BigInt(satu);
  return BigInt.asIntN(isi.length * 8, bulat);
}
