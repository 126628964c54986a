import type { Angka, Ekspresi } from '../angka';
import type { Satuan } from '../fakta';
import { susunAngka } from '../susun-angka';
import type { AturanRinci } from './aturan';

interface Bahan {
  kunci: string;
  nama: string;
  ekspresi: Ekspresi;
  kaidah?: string;
  satuan?: Satuan;
  desimal?: number;
  /** It is computed by what is not known to hold. */
  taksiran?: boolean;
  andaianPaling?: number;
}

/** A figure of the detail, under its own keys. */
export const buat = (aturan: AturanRinci, bahan: Bahan): Angka =>
  susunAngka({
    kunci: aturan.satker === undefined ? `ikpa-rinci/${bahan.kunci}` : `ikpa-rinci/${aturan.satker}/${bahan.kunci}`,
    jenis: 'ikpa',
    nama: bahan.nama,
    satuan: bahan.satuan ?? 'poin',
    desimal: bahan.desimal ?? 2,
    ekspresi: bahan.ekspresi,
    pedoman: aturan.pedoman,
    ...(bahan.kaidah ? { kaidah: bahan.kaidah } : {}),
    ...(bahan.andaianPaling === undefined ? {} : { andaianPaling: bahan.andaianPaling }),
    ...(bahan.taksiran ? { status: 'taksiran' as const } : {}),
  });
