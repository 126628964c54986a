import { riwayatUtuh } from '../../domain/riwayat';
import { anggota, objekDariTeks } from '../../dasar/teks-json';
import type { KodeCatatan } from '../../domain/catatan-tulis';
import type { TersimpanMentah } from './daftar-lembar';
import { ingatanUtuh } from './ingatan';
import { setelanSah } from './setelan';

export type SetelanRusak = Extract<KodeCatatan, 'JAWABAN_RUSAK' | 'RIWAYAT_RUSAK' | 'ATURAN_RUSAK'>;

/** What is there and cannot be understood, whole or in part: another version, another hand or half a write left it. */
export function setelanRusak({ baca, riwayat, aturan }: TersimpanMentah): SetelanRusak[] {
  return [
    ...(baca === undefined || ingatanUtuh(baca) ? [] : (['JAWABAN_RUSAK'] as const)),
    ...(aturan === undefined || aturanUtuh(aturan) ? [] : (['ATURAN_RUSAK'] as const)),
    ...(riwayat === undefined || riwayatUtuh(riwayat) ? [] : (['RIWAYAT_RUSAK'] as const)),
  ];
}

function aturanUtuh(tersimpan: unknown): boolean {
  const { setelan } = objekDariTeks(tersimpan);
  if (typeof setelan !== 'object' || setelan === null || Array.isArray(setelan)) return false;
  const dipilih = anggota(setelan);
  return Object.keys(setelanSah(dipilih)).length === Object.keys(dipilih).length;
}
