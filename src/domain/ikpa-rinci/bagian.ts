import { kelompokkan } from '../../dasar/kelompok';
import type { BahanBagian } from '../bagian';
import { ikpaLaporan, type IkpaUnit } from '../ikpa-semua';
import { daftarLibur } from '../pedoman/kalender';
import type { HasilIkpaRinci } from './hasil';
import { hitungIkpaRinci } from './hitung';
import {
  type HasilSatker,
  hitungIkpaSatker,
  type RincianSatker,
  rincianSatker,
  rinciSendiri,
  satukanSatker,
} from './satker';
import type { TindakLanjut } from './tindak';
import { tindakLanjut } from './tindak-lanjut';

/** What the raw tables of IKPA give. */
export interface BagianRinci {
  /** The workbook's own; null where it has none, or those of many satkers. */
  ikpaRinci: HasilIkpaRinci | null;
  /** Each of many satkers, the highest first. */
  ikpaSatker: HasilSatker[];
  /** Of these the one whose every step is shown. */
  ikpaDipilih: RincianSatker | null;
  /** What still brings points, of the one or the other. */
  tindakIkpa: TindakLanjut[];
}

/** IKPA from its raw tables, beside OM-SPAN's own values of the units. */
export function hitungRinci(bahan: BahanBagian, ikpa: readonly IkpaUnit[]): BagianRinci {
  const { data, pedoman, setelan } = bahan;
  const libur = data.hariLibur ?? [];
  const satker = satukanSatker(data.ikpaSatker);
  const ikpaRinci = rinciDari(bahan, satker, ikpa);
  const ikpaSatker = satkerDari(bahan, satker, ikpa);
  if (ikpaRinci) {
    return { ikpaRinci, ikpaSatker, ikpaDipilih: null, tindakIkpa: tindakLanjut(ikpaRinci, daftarLibur(libur)) };
  }
  const dipilih = { kode: setelan.satkerIkpa, konteks: pedoman.konteks, libur };
  const ikpaDipilih = rincianSatker(ikpaSatker, data.ikpaRinci, dipilih);
  return { ikpaRinci, ikpaSatker, ikpaDipilih, tindakIkpa: ikpaDipilih?.tindak ?? [] };
}

type SatkerRinci = ReturnType<typeof satukanSatker>;

/** The raw tables by their own year, or the report's, up to the month of OM-SPAN's own value where that is known. */
function rinciDari(
  { data, pedoman }: BahanBagian,
  satker: SatkerRinci,
  ikpa: readonly IkpaUnit[],
): HasilIkpaRinci | null {
  const milik = rinciSendiri(data.ikpaRinci, satker);
  const tahun = milik?.tahun ?? pedoman.tahun;
  if (!milik || tahun === null) return null;
  const unit = ikpaLaporan(ikpa, tahun);
  // A unit of another year says nothing about these tables.
  const kontrol = unit && (unit.tahun ?? tahun) === tahun ? unit.data : null;
  const bulan = kontrol?.bulan ?? null;
  return hitungIkpaRinci(milik, { tahun, kontrol, bulan, konteks: pedoman.konteks, libur: data.hariLibur ?? [] });
}

/** Each satker's raw tables beside its own row of OM-SPAN's list. */
function satkerDari(
  { data, pedoman: { tahun, konteks } }: BahanBagian,
  satker: SatkerRinci,
  ikpa: readonly IkpaUnit[],
): HasilSatker[] {
  const menurutKode = kelompokkan(ikpa, (unit) => unit.data.kode);
  return hitungIkpaSatker(satker, data.ikpaRinci, {
    tahun,
    konteks,
    libur: data.hariLibur ?? [],
    unit: (kode, milik) => {
      const [satu, ...lain] = (menurutKode.get(kode) ?? []).filter((u) => (u.tahun ?? milik) === milik);
      return satu && lain.length === 0 ? satu.data : null;
    },
  });
}
