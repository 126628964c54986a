import type { AlamatSel } from '../dasar/sel';
import type { Angka } from '../domain/angka';
import type { BandingAturan } from '../domain/banding-aturan';
import type { HasilSimulasi } from '../domain/simulasi';
import type { BerkasMasuk, HasilImpor, OpsiImpor } from '../excel/masukan/lembar-masukan';
import type {
  BerkasRincianMasuk as BerkasRincian,
  KolomRincian,
  OpsiRincianBerkas,
  PermintaanRincianBerkas,
} from '../excel/masukan/rincian-berkas';
import type { Dokumen, DokumenTersimpan, OpsiDokumen } from '../excel/masukan/lembar-dokumen';
import type { PerubahanSumber } from '../excel/potret/pantau';
import type { Simpanan } from '../excel/kawat/setelan';
import type { Kesiapan } from '../excel/kawat/siap';
import type { HasilHitung, OpsiHitung, Setelan } from '../hitung';
import type { Bacaan, KeputusanBaca } from '../input/tabel';
import type { CatatanTemuan } from '../reviu/catatan-hasil';
import type { Senyapan } from '../reviu/senyapan';
import type { VersiLaporan } from '../reviu/versi/versi';
import type { CatatanLaporan, LaporanBercatatan } from '../surat/catatan-laporan';
import type { LaporanTertulis } from '../surat/isi-laporan';
import type { BahanSurat } from '../surat/surat';
import type { KunciTemplat } from '../templat/daftar';

export type VersiDipilih = Pick<VersiLaporan, 'nama' | 'tahun'>;

/** Everything the pane asks of the workbook; tests and the harness hand it their own. */
export interface Layanan {
  /** Waits for Excel. @throws GalatCapaian EXCEL_TERLALU_LAMA */
  siapkan: () => Promise<Kesiapan>;
  /** Reads the workbook and recognises its tables; writes nothing. @throws GalatCapaian */
  kenaliTabel: (opsi: Pick<OpsiHitung, 'batal'>) => Promise<Bacaan>;
  /** The whole run, writing included. @throws GalatCapaian */
  hitungCapaian: (opsi: OpsiHitung) => Promise<HasilHitung>;
  /** Shows the cell's sheet and selects the cell. @throws GalatCapaian */
  pilihSel: (alamat: AlamatSel) => Promise<void>;
  /** The choices saved in the workbook. @throws GalatCapaian */
  bacaSetelan: () => Promise<Simpanan>;
  simpanSetelan: (simpanan: Simpanan) => Promise<void>;
  /** Keeps answers about reading with the workbook, beside earlier ones. @throws GalatCapaian */
  ingat: (jawaban: KeputusanBaca) => Promise<void>;
  /** Forgets every answer about reading. @throws GalatCapaian */
  lupakan: () => Promise<void>;
  /** Reads the given workbooks and adds their tables on sheets of our own. @throws GalatCapaian */
  imporBerkas: (berkas: readonly BerkasMasuk[], opsi: Pick<OpsiImpor, 'kemajuan' | 'batal'>) => Promise<HasilImpor>;
  /** A file's columns, and which play which role for the kind of detail rows of that name. @throws GalatCapaian */
  bacaKolomRincian: (rincian: string, berkas: BerkasRincian) => Promise<KolomRincian>;
  /** Adds files of detail rows up; only the small table lands on a sheet of our own. @throws GalatCapaian */
  imporRincian: (
    permintaan: PermintaanRincianBerkas,
    opsi: Pick<OpsiRincianBerkas, 'kemajuan' | 'batal'>,
  ) => Promise<HasilImpor>;
  /** Keeps the report's text on a sheet of our own; gives the sheet's name. @throws GalatCapaian */
  simpanNaskah: (teks: string) => Promise<string>;
  /** Reads a report (.docx, .pdf) where the pane stays free; the workbook is not touched. @throws GalatCapaian */
  bacaDokumen: (berkas: Pick<BerkasMasuk, 'nama' | 'bytes'>, opsi: OpsiDokumen) => Promise<Dokumen>;
  /** A copy of a .docx with a Word comment at each note; the file itself is not touched. @throws GalatCapaian */
  catatDokumen: (
    berkas: Pick<BerkasMasuk, 'nama' | 'bytes'>,
    catatan: readonly CatatanLaporan[],
  ) => Promise<LaporanBercatatan>;
  /** The run's result as a .docx, in a template of the person's own or on plain pages. @throws GalatCapaian */
  tulisLaporan: (
    hasil: Pick<HasilHitung, 'isiLaporan'>,
    templat: Pick<BerkasMasuk, 'nama' | 'bytes'> | null,
  ) => Promise<LaporanTertulis>;
  /** Reads another version of the report or the workbook; the next runs are held against it. @throws GalatCapaian */
  pilihVersiLama: (berkas: Pick<BerkasMasuk, 'nama' | 'bytes'>) => Promise<VersiDipilih>;
  /** The version that runs are held against; null when there is none. */
  versiLama: () => VersiDipilih | null;
  lepasVersiLama: () => void;
  /** Puts its tables and text on sheets of our own. @throws GalatCapaian */
  simpanDokumen: (dokumen: Dokumen) => Promise<DokumenTersimpan>;
  /** The report that the workbook holds; null when there is none. @throws GalatCapaian */
  laporanTersimpan: () => Promise<DokumenTersimpan | null>;
  /** What a reviewer made of each finding, by the finding's key, as it stands in the workbook. @throws GalatCapaian */
  bacaStatusTemuan: () => Promise<ReadonlyMap<string, CatatanTemuan>>;
  /** Writes all of them or none, in one step for Undo. @throws GalatCapaian */
  tulisStatusTemuan: (perubahan: ReadonlyMap<string, CatatanTemuan>) => Promise<void>;
  /** The letter as an .xlsx. @throws GalatCapaian */
  tulisSurat: (bahan: BahanSurat) => Promise<Uint8Array>;
  /** The letter on a new sheet; gives the sheet's name. @throws GalatCapaian */
  sisipkanSurat: (bahan: BahanSurat) => Promise<string[]>;
  /** The findings that are silenced in this workbook. @throws GalatCapaian */
  bacaSenyapan: () => Promise<Senyapan[]>;
  /** Silences `tambah` and lets those of the marks `lepas` speak again; gives what is silenced now. @throws GalatCapaian */
  ubahSenyapan: (tambah: readonly Senyapan[], lepas: readonly string[]) => Promise<Senyapan[]>;
  /** Tells, until the function it gives is called, which sheets of the person's own were changed. @throws GalatCapaian */
  pantauPerubahan: (saat: (perubahan: PerubahanSumber) => void) => Promise<() => Promise<void>>;
  /** Tells, until the function it gives is called, when the pane is closed (it may live on unseen) and opened again. */
  pantauTampak: (saat: (tampak: boolean) => void) => Promise<() => Promise<void>>;
  /** What each component of a figure must reach for `target` ("92.5"), and the ways together; writes nothing. */
  simulasi: (angka: Angka, target: string) => Promise<HasilSimulasi>;
  /** The workbook's figures by the rules of two years, side by side; writes nothing. @throws GalatCapaian */
  bandingkanAturan: (tahun: readonly [number, number], setelan: Setelan) => Promise<BandingAturan>;
  /** Inserts empty input tables on new sheets; gives the sheets' names. @throws GalatCapaian */
  sisipkanTemplat: (kunci: readonly KunciTemplat[], tahun: number) => Promise<string[]>;
  /** Inserts the filled tables of the LKj 2023 on new sheets; gives the sheets' names. @throws GalatCapaian */
  sisipkanContoh: () => Promise<string[]>;
}
