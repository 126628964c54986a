import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { AlamatSel } from '../dasar/sel';
import { GalatCapaian } from '../dasar/galat';
import type { HasilImpor } from '../excel/masukan/lembar-masukan';
import type { PermintaanRincianBerkas } from '../excel/masukan/rincian-berkas';
import type { PerubahanSumber } from '../excel/potret/pantau';
import type { Simpanan } from '../excel/kawat/setelan';
import type { Kesiapan } from '../excel/kawat/siap';
import type { Bacaan, KeputusanBaca } from '../input/tabel';
import { Giliran } from './giliran';
import { jadikanGalatPanel } from './jejak';
import {
  type IsiImpor,
  berikutnya,
  diam,
  keadaanAwal,
  type KeadaanPanel,
  saatnyaSegarkan,
  siapDihitung,
  type Tempat,
} from './keadaan';
import type { Layanan } from './layanan';
import { type IsiTemuan, isiTemuan, type JumlahSaringan, jumlahPer } from './temuan/saringan';
import { usePantauan } from './usePantauan';
import { type TindakLanjut, useTindakLanjut } from './useTindakLanjut';

export interface Panel {
  keadaan: KeadaanPanel;
  layanan: Layanan;
  /** The findings as they are shown now, and how many of what there is to look at are open. */
  temuan: IsiTemuan;
  jumlah: () => JumlahSaringan;
  tindakLanjut: TindakLanjut;
  bacaUlang: () => void;
  hitung: () => void;
  batal: () => void;
  buka: (tempat: Tempat) => void;
  /** Shows the templates on top of the first place. */
  bukaTemplat: () => void;
  pilih: (alamat: AlamatSel) => void;
  simpan: (simpanan: Simpanan) => void;
  /** Keeps an answer about reading with the workbook, then reads it again. */
  jawab: (jawaban: KeputusanBaca) => void;
  /** Forgets every answer about reading, then reads again. */
  lupakan: () => void;
  /** Imports the tables of other workbooks, then reads this one again. */
  impor: (berkas: readonly File[]) => void;
  /** Adds files of detail rows up into a table on a sheet, then reads the workbook again. */
  imporRincian: (permintaan: PermintaanRincianBerkas) => void;
  /** Puts the report's text on its sheet, then computes: its figures are checked by the run. */
  simpanNaskah: (teks: string) => void;
  /**
   * Inserts sheets by `kerja` (one of the services), then reads the workbook again; `dihitung`: they hold figures, so
   * that a result shown now is an old one.
   */
  sisipkan: (kerja: () => Promise<string[]>, dihitung?: boolean) => void;
  /** Small reading and writing beside the runs, one after the other and never during one. */
  antrekan: (kerja: () => Promise<void>) => void;
  /** Tells of an error in something that is not the run itself. */
  laporkan: (galat: unknown) => void;
  tutupGalat: () => void;
}

interface OpsiImporPanel {
  kemajuan: (bagian: number, baris?: number) => void;
  batal: AbortSignal;
}

const KOSONG: Bacaan = {
  tabel: [],
  bukanMasukan: [],
  dilewati: [],
  asing: [],
  jenisDitunjuk: [],
  pilihan: [],
  kemiripan: [],
  kelengkapan: [],
  naskah: [],
};

/** A workbook without tables is no error as long as nobody has asked for a result. */
async function bacaBuku(layanan: Layanan, batal: AbortSignal): Promise<Bacaan> {
  try {
    return await layanan.kenaliTabel({ batal });
  } catch (galat) {
    if (galat instanceof GalatCapaian && galat.kode === 'TIDAK_ADA_TABEL') return KOSONG;
    throw galat;
  }
}

/**
 * Waits for Excel, and goes on waiting after the person was told by `gagal` that it does not answer: an Office that
 * starts slowly comes in its own time. Null when the pane went away meanwhile.
 */
async function tungguExcel(
  layanan: Layanan,
  batal: AbortSignal,
  gagal: (galat: unknown) => void,
): Promise<Kesiapan | null> {
  for (;;) {
    try {
      return await layanan.siapkan();
    } catch (galat) {
      if (batal.aborted) return null;
      if (!(galat instanceof GalatCapaian && galat.rincian['kode'] === 'TIDAK_SIAP')) throw galat;
      gagal(galat);
    }
  }
}

/** Joins the pane's behaviour (`keadaan.ts`) to the services: reads at the start, runs, cancels, selects, saves. */
export function usePanel(layanan: Layanan): Panel {
  const [keadaan, kirim] = useReducer(berikutnya, keadaanAwal);
  const [giliran] = useState(() => new Giliran());
  const antrean = useRef<Promise<void>>(Promise.resolve());

  const gagal = useCallback((galat: unknown) => kirim({ jenis: 'gagal', galat: jadikanGalatPanel(galat) }), []);
  const laporkan = useCallback(
    (galat: unknown) => kirim({ jenis: 'gagalSampingan', galat: jadikanGalatPanel(galat) }),
    [],
  );

  /** Reads the workbook, after `sebelum`; reading that was given up for a run says nothing any more. */
  const baca = useCallback(
    (sebelum: (batal: AbortSignal) => Promise<void>) => {
      giliran.gantikan(async (batal) => {
        try {
          await sebelum(batal);
          const bacaan = await bacaBuku(layanan, batal);
          if (!batal.aborted) kirim({ jenis: 'terbaca', bacaan });
        } catch (galat) {
          if (!batal.aborted) gagal(galat);
        }
      });
    },
    [gagal, giliran, layanan],
  );

  useEffect(() => {
    baca(async (batal) => {
      const kesiapan = await tungguExcel(layanan, batal, gagal);
      if (kesiapan === null) return;
      kirim({ jenis: 'excelSiap', kesiapan });
      kirim({ jenis: 'simpananTerbaca', simpanan: await layanan.bacaSetelan() });
    });
    return () => giliran.batalkan();
  }, [baca, gagal, giliran, layanan]);

  const jalankan = useCallback(
    (otomatis: boolean, tetapDiLembar: boolean) => {
      kirim({ jenis: 'mulaiHitung', otomatis });
      giliran.gantikan(async (batal) => {
        // What the person wrote last must be there when the run reads it; what they write now waits for its end.
        const tertulis = antrean.current;
        let lepaskan = (): void => undefined;
        antrean.current = new Promise((selesai) => (lepaskan = selesai));
        try {
          await tertulis;
          // Read again at the moment of the run: another pane on this workbook may have changed the rules.
          const simpanan = await layanan.bacaSetelan();
          kirim({ jenis: 'simpananTerbaca', simpanan });
          const hasil = await layanan.hitungCapaian({
            setelan: simpanan.setelan,
            lapisan: simpanan.lapisan,
            batal,
            tetapDiLembar,
            kemajuan: (kemajuan) => kirim({ jenis: 'kemajuan', kemajuan }),
          });
          kirim({ jenis: 'selesai', hasil });
        } catch (galat) {
          gagal(galat);
        } finally {
          lepaskan();
        }
      });
    },
    [gagal, giliran, layanan],
  );

  const sumberBerubah = useCallback(
    ({ olehRekan }: PerubahanSumber) => kirim({ jenis: 'sumberBerubah', olehRekan }),
    [],
  );
  // Before the first result there is nothing to keep fresh, and a click decides that our sheets may be written.
  usePantauan(keadaan.hasil === null ? null : layanan.pantauPerubahan, sumberBerubah, laporkan);
  const tampakBerubah = useCallback((tampak: boolean) => kirim({ jenis: 'tampakBerubah', tampak }), []);
  usePantauan(keadaan.excelSiap ? layanan.pantauTampak : null, tampakBerubah, laporkan);
  const saatnya = saatnyaSegarkan(keadaan);
  useEffect(() => {
    if (saatnya) jalankan(true, true);
  }, [jalankan, saatnya]);

  /** Changes what is remembered about reading, then reads by it. */
  const putuskan = (kerja: () => Promise<void>) => {
    if (!siapDihitung(keadaan)) return;
    kirim({ jenis: 'mulaiBaca' });
    baca(async () => {
      await kerja();
      kirim({ jenis: 'dijawab' });
    });
  };

  const jalankanImpor = (isi: IsiImpor, kerja: (opsi: OpsiImporPanel) => Promise<HasilImpor>) => {
    if (!siapDihitung(keadaan)) return;
    kirim({ jenis: 'mulaiImpor', isi });
    giliran.gantikan(async (batal) => {
      try {
        const kemajuan = (bagian: number, baris = 0): void => kirim({ jenis: 'kemajuanImpor', bagian, baris });
        kirim({ jenis: 'terimpor', hasil: await kerja({ kemajuan, batal }) });
        baca(() => Promise.resolve());
      } catch (galat) {
        // The words about a run that was stopped do not fit an import that was.
        const dibatalkan = galat instanceof GalatCapaian && galat.kode === 'DIBATALKAN';
        gagal(dibatalkan ? new GalatCapaian('DIBATALKAN', { kerja: 'impor' }) : galat);
      }
    });
  };

  const antrekan = useCallback(
    (kerja: () => Promise<void>) => {
      antrean.current = antrean.current.then(kerja).catch(laporkan);
    },
    [laporkan],
  );
  const tindakLanjut = useTindakLanjut({ keadaan, layanan, antrekan });
  const { hasil, bacaan } = keadaan;
  const { semua: catatan, senyapan } = tindakLanjut;
  const temuan = useMemo(() => isiTemuan({ hasil }, senyapan), [hasil, senyapan]);
  // Asked for where it is drawn: what cannot be counted is then caught with the drawing.
  const jumlah = useCallback(
    () => jumlahPer({ bacaan, hasil }, temuan.temuan, catatan),
    [bacaan, hasil, temuan, catatan],
  );

  return {
    keadaan,
    layanan,
    temuan,
    jumlah,
    tindakLanjut,
    laporkan,
    antrekan,
    hitung: () => {
      // The first result shows its report; from then on a person stays on the sheet that they are working on.
      if (siapDihitung(keadaan)) jalankan(false, keadaan.hasil !== null);
    },
    bacaUlang: () => {
      if (!diam(keadaan)) return;
      kirim({ jenis: 'mulaiBaca' });
      baca(() => Promise.resolve());
    },
    batal: () => {
      kirim({ jenis: 'mintaBatal' });
      giliran.batalkan();
    },
    bukaTemplat: useCallback(() => kirim({ jenis: 'bukaTemplat' }), []),
    buka: useCallback((tempat: Tempat) => kirim({ jenis: 'bukaTempat', tempat }), []),
    pilih: useCallback((alamat: AlamatSel) => void layanan.pilihSel(alamat).catch(laporkan), [laporkan, layanan]),
    simpan: (simpanan) => {
      kirim({ jenis: 'simpananDiubah', simpanan });
      layanan.simpanSetelan(simpanan).catch((galat: unknown) => {
        kirim({ jenis: 'simpananTerbaca', simpanan: keadaan.simpanan });
        laporkan(galat);
      });
    },
    jawab: (jawaban) => putuskan(() => layanan.ingat(jawaban)),
    lupakan: () => putuskan(() => layanan.lupakan()),
    impor: (berkas) => {
      if (berkas.length === 0) return;
      jalankanImpor('buku', async (opsi) => layanan.imporBerkas(await Promise.all(berkas.map(isiBerkas)), opsi));
    },
    imporRincian: (permintaan) => jalankanImpor('rincian', (opsi) => layanan.imporRincian(permintaan, opsi)),
    simpanNaskah: (teks) => {
      if (!siapDihitung(keadaan)) return;
      kirim({ jenis: 'mulaiSimpanNaskah' });
      giliran.gantikan(async () => {
        try {
          await layanan.simpanNaskah(teks);
        } catch (galat) {
          gagal(galat);
          return;
        }
        kirim({ jenis: 'naskahTersimpan' });
        // One press saves and checks; where no run is possible yet the text waits for the tables.
        if (keadaan.hasil !== null || (keadaan.bacaan?.tabel.length ?? 0) > 0) jalankan(false, keadaan.hasil !== null);
        else baca(() => Promise.resolve());
      });
    },
    sisipkan: (kerja, dihitung = false) => {
      if (!siapDihitung(keadaan)) return;
      kirim({ jenis: 'mulaiSisip' });
      baca(async () => {
        kirim({ jenis: 'tersisip', lembar: await kerja(), dihitung });
      });
    },
    tutupGalat: () => kirim({ jenis: 'tutupGalat' }),
  };
}

async function isiBerkas(berkas: File) {
  return {
    nama: berkas.name,
    bytes: new Uint8Array(await berkas.arrayBuffer()),
    tanggal: new Date(berkas.lastModified),
  };
}
