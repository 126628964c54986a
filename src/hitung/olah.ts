import { type KunciLembar, NAMA_LEMBAR } from '../report/nama-lembar';
import { periksaLkj } from '../reviu/periksa';
import type { Temuan } from '../reviu/temuan';
import { sebutSel } from '../dasar/a1';
import { pasangkanAngka } from '../domain/banding-aturan';
import type { DataLkj } from '../domain/data';
import { type HasilLkj, hitungLkj } from '../domain/lkj';
import type { SetelanLkj } from '../domain/setelan-lkj';
import { type CakupanReviu, cakupanReviu } from '../reviu/cakupan';
import { type CatatanTemuan, catatanHasilReviu } from '../reviu/catatan-hasil';
import type { KonteksReviu } from '../reviu/konteks';
import { siapkanKonteks } from '../reviu/siapkan';
import { type PerubahanDokumen, perubahanDokumen } from '../reviu/versi/perubahan-dokumen';
import type { VersiLaporan } from '../reviu/versi/versi';
import { ujiPetik } from '../reviu/uji-petik';
import { angkaTanpaSumber } from '../reviu/narasi/tanpa-sumber';
import { pisahkanSenyapan, type TemuanDisenyapkan } from '../reviu/senyapan';
import {
  angkaRiwayat,
  bacaRiwayat,
  type CatatanHitungan,
  type PerubahanHitungan,
  perubahanSejak,
  tambahCatatan,
  tandaMasukan,
  tulisRiwayat,
} from '../domain/riwayat';
import { tetapkanNama } from '../excel/kawat/kepemilikan';
import type { HasilPotret } from '../excel/potret/potret';
import type { AturanUnitTerbaca } from '../domain/pedoman/unit';
import { tabelPolos } from '../input/polos/tabel-polos';
import { rumusFakta } from '../input/rumus-fakta';
import type { Bacaan, TabelDikenali } from '../input/tabel';
import { id } from '../locales/id';
import { aturanDitolak as sebabDitolak } from '../locales/id/aturan-ditolak';
import { kamusReviu } from '../locales/kamus-reviu';
import type { ButirReviu } from '../report/banding-reviu';
import { semuaFakta } from '../report/fakta-menurut-sel';
import type { RincianTertulis, SelDisisihkan } from '../report/lembar/data';
import { type Laporan, susunLaporan } from '../report/susun';
import { denganDitahan } from './ditahan';
import { konteksReviu } from './konteks-reviu';
import { alineaVersi, sebutTempat } from './versi-lama';
import { tempatLaporan, type TempatLaporan } from './tempat';
import { jawabanAturan } from './pilihan-aturan';

/** What was read of the workbook. */
export interface Terbaca {
  potret: HasilPotret;
  data: DataLkj;
  bacaan: Bacaan;
  /** What the reviewer made of earlier findings; null while the layer "Catatan Hasil Reviu" is off. */
  status: ReadonlyMap<string, CatatanTemuan> | null;
  /** The unit's own rules. */
  aturanUnit: AturanUnitTerbaca;
}

export interface OpsiOlah {
  setelan: SetelanLkj;
  tandaPeriksa: boolean;
  /** The layer "Uji Petik" is on. */
  ujiPetik?: boolean;
  /** Two years whose rules are held side by side on a sheet. */
  banding?: readonly [number, number] | null;
  /** The layer "LKj Kalender" is on. */
  kalender?: boolean;
  waktu: Date;
  /** Another version of the report, which this one is held against. */
  lama?: VersiLaporan | undefined;
}

/** Everything that is known before the first write. */
export interface Olahan {
  hasil: HasilLkj;
  /** The recognised tables with what was set aside and what was kept back of them. */
  tabel: TabelDikenali[];
  temuan: Temuan[];
  /** Findings that a reviewer has silenced for good. */
  disenyapkan: TemuanDisenyapkan[];
  cakupan: CakupanReviu;
  laporan: Laporan;
  /** What is different from the other version of the report; null when none was given. */
  perubahanDokumen: PerubahanDokumen[] | null;
  /** Null when this is the first run. */
  perubahan: PerubahanHitungan | null;
  /** History of the runs with this one, as the workbook keeps it. */
  riwayat: string;
}

/** From what was read to the sheets to write: computes, reviews, compares with the last run and lays out. */
export function olah(
  { potret, data, bacaan, status, aturanUnit }: Terbaca,
  {
    setelan: umum,
    tandaPeriksa,
    ujiPetik: denganUjiPetik = false,
    banding = null,
    kalender = false,
    waktu,
    lama,
  }: OpsiOlah,
): Olahan {
  const { setelan, tambahan } = jawabanAturan(potret.ingatan.pilihan, umum);
  const hasil = hitungLkj(data, setelan, { ...tambahan, unit: aturanUnit.unit });
  // Detail rows are nobody's printed table, and may be persons: no finding names one of them.
  const lembarRincian = new Set(bacaan.tabel.flatMap((t) => (t.rincian.length > 0 ? [t.rentang.lembar] : [])));
  const tanpaRincian = potret.buku.lembar.filter(({ nama }) => !lembarRincian.has(nama));
  const konteks: KonteksReviu = {
    ...konteksReviu(bacaan),
    polos: tabelPolos({ lembar: tanpaRincian }),
    lembar: tanpaRincian,
    rumus: rumusFakta(potret.buku, data),
    ...(lama ? { lama } : {}),
  };
  const tempat = tempatLaporan(potret.tabelLaporan, bacaan.naskah);
  const semua = periksaLkj(hasil, konteks).map((satu) => ({ ...satu, ...tempatTemuan(satu, tempat) }));
  const { temuan, disenyapkan } = pisahkanSenyapan(semua, potret.senyapan);
  const { cetak } = siapkanKonteks(hasil, konteks);
  const milik = { nama: '', tahun: cetak.tahun, tabel: cetak.tabel, naskah: alineaVersi(bacaan.naskah) };
  const perubahanLaporan = lama
    ? perubahanDokumen(lama, { ...milik, temuan: semua, tempat: sebutTempat(tempat) })
    : null;
  const cakupan = cakupanReviu(hasil, semua, angkaTanpaSumber(hasil, konteks));
  const tabel = denganDitahan(bacaan.tabel, hasil.ditahan);

  const riwayat = bacaRiwayat(potret.riwayat);
  const catatan = catatanHitungan(hasil, setelan, waktu);
  const perubahan = perubahanSejak(riwayat, catatan);

  const nama = tetapkanNama(potret, new Map(Object.entries(NAMA_LEMBAR)));
  const laporan = susunLaporan(hasil, {
    disisihkan: [...disisihkan(tabel), ...aturanDitolak(aturanUnit)],
    rincian: rincianTerjumlah(tabel),
    reviu: temuan.map((satu) => butirReviu(satu, tempat)),
    disenyapkan: disenyapkan.map(({ temuan: satu, senyapan }) => ({
      butir: butirReviu(satu, tempat),
      alasan: senyapan.alasan,
    })),
    cakupan,
    tandaPeriksa,
    catatanReviu: status && { catatan: catatanHasilReviu(hasil, temuan, status), kata: kamusReviu('id') },
    ujiPetik: denganUjiPetik ? ujiPetik(hasil, temuan) : null,
    banding: banding && pasangkanAngka(data, banding, setelan, { ...tambahan, unit: aturanUnit.unit }),
    bandingVersi: lama && perubahanLaporan ? { nama: lama.nama, tahun: lama.tahun, perubahan: perubahanLaporan } : null,
    kalender: kalender ? { tahun: waktu.getFullYear(), libur: data.hariLibur ?? [] } : null,
    namaLembar: (kunci: KunciLembar) => nama.get(kunci) ?? NAMA_LEMBAR[kunci],
    sudahAda: new Set(potret.milikKami.map(({ kunci }) => kunci)),
    perubahan,
  });
  return {
    hasil,
    perubahanDokumen: perubahanLaporan,
    tabel,
    temuan,
    disenyapkan,
    cakupan,
    laporan,
    perubahan,
    riwayat: tulisRiwayat(tambahCatatan(riwayat, catatan)),
  };
}

/** The place of the figure that is at fault, and of the one that it is held against. */
function tempatTemuan({ asal, asalPembanding, rincian }: Temuan, tempat: TempatLaporan): Pick<Temuan, 'tempat'> {
  const dokumen =
    rincian['berkasLain'] === undefined ? null : `${rincian['berkasLain']} ${rincian['tempatLain'] ?? ''}`;
  const semua = [tempat(asal), tempat(asalPembanding), dokumen].flatMap((satu) => satu ?? []);
  return semua.length === 0 ? {} : { tempat: [...new Set(semua)].join('; ') };
}

/** The quarantine in the words of the sheets, which are always Indonesian. */
function disisihkan(tabel: readonly TabelDikenali[]): SelDisisihkan[] {
  const kata = id.baca.karantina;
  return tabel.flatMap((t) =>
    t.karantina.map(({ asal, teks, alasan, rincian }) => ({ asal, teks, alasan: kata[alasan](teks, rincian) })),
  );
}

/** What became of the rows of tables that were added up. */
function rincianTerjumlah(tabel: readonly TabelDikenali[]): RincianTertulis[] {
  const kata = id.baca.rincian;
  return tabel.flatMap(({ rincian, judul, rentang }) =>
    rincian.map(({ dibaca, dipakai, sisih, hidup, perihal = '', strata = '' }) => {
      const sebab = sisih.map(({ sebab: satu, jumlah, contoh }) => {
        const tempat = contoh.length > 0 ? ` Misalnya ${contoh.map(sebutSel).join(', ')}.` : '';
        return kata.sebab[satu](jumlah) + tempat;
      });
      const kalimat = [kata.ringkas(dibaca, dipakai), ...sebab, ...(hidup ? [] : [kata.tanpaRumus])].join(' ');
      return { judul: rincian.length > 1 ? `${judul}: ${perihal} menurut ${strata}` : judul, rentang, kalimat };
    }),
  );
}

/** Rows of the unit's rules that were refused stand among the cells that were set aside. */
const aturanDitolak = ({ ditolak }: AturanUnitTerbaca): SelDisisihkan[] =>
  ditolak.map(({ baris: { asal, nilai }, sebab, rincian }) => ({
    asal,
    teks: nilai,
    alasan: sebabDitolak[sebab](rincian),
  }));

/** What the history keeps of this run. */
function catatanHitungan(hasil: HasilLkj, setelan: SetelanLkj, waktu: Date): CatatanHitungan {
  const { tahun, ikpa, sakip, nka, skm, konteks } = hasil.pedoman;
  const unit = [...(konteks.unit ?? [])];
  return {
    waktu: waktuBerzona(waktu),
    kaidah: JSON.stringify([tahun, ikpa.nama, sakip.nama, nka.nama, skm.nama, setelan, ...unit]),
    masukan: tandaMasukan(semuaFakta(hasil.data)),
    angka: angkaRiwayat(hasil),
  };
}

/** "2026-11-22 01:24:10 +07:00": colleagues in WIB, WITA and WIT read each other's runs. */
function waktuBerzona(waktu: Date): string {
  const menit = -waktu.getTimezoneOffset();
  const dua = (n: number): string => String(Math.trunc(n)).padStart(2, '0');
  const zona = `${menit < 0 ? '-' : '+'}${dua(Math.abs(menit) / 60)}:${dua(Math.abs(menit) % 60)}`;
  // This country's form sorts and reads as year, month, day.
  return `${waktu.toLocaleString('sv-SE')} ${zona}`;
}

/** A finding in the words of the sheets. */
function butirReviu(temuan: Temuan, tempat: TempatLaporan): ButirReviu {
  const nama = temuan.rincian['uraian'] ?? temuan.rincian['nama'];
  return {
    ...temuan,
    aturan: kamusReviu('id').namaAturan(temuan),
    uraian: nama === undefined ? '' : String(nama),
    tempatSel: { asal: tempat(temuan.asal), pembanding: tempat(temuan.asalPembanding) },
  };
}
