import { useCallback, useEffect, useReducer, useState } from 'react';
import type { AlamatSel } from '../domain/fakta';
import { GalatCapaian } from '../domain/galat';
import type { Simpanan } from '../excel/setelan';
import type { TabelDikenali } from '../input/tabel';
import { Giliran } from './giliran';
import { jadikanGalatPanel } from './jejak';
import { berikutnya, diam, keadaanAwal, type KeadaanPanel, siapDihitung, type Tempat } from './keadaan';
import type { Layanan } from './layanan';

export interface Panel {
  keadaan: KeadaanPanel;
  layanan: Layanan;
  bacaUlang: () => void;
  hitung: () => void;
  batal: () => void;
  buka: (tempat: Tempat) => void;
  pilih: (alamat: AlamatSel) => void;
  simpan: (simpanan: Simpanan) => void;
  /** Inserts sheets by `kerja` (one of the services), then reads the workbook again. */
  sisipkan: (kerja: () => Promise<string[]>) => void;
  tutupGalat: () => void;
}

/** A workbook without tables is no error as long as nobody has asked for a result. */
async function bacaTabel(layanan: Layanan, batal: AbortSignal): Promise<TabelDikenali[]> {
  try {
    return (await layanan.kenaliTabel({ batal })).tabel;
  } catch (galat) {
    if (galat instanceof GalatCapaian && galat.kode === 'TIDAK_ADA_TABEL') return [];
    throw galat;
  }
}

/** Joins the pane's behaviour (`keadaan.ts`) to the services: reads at the start, runs, cancels, selects, saves. */
export function usePanel(layanan: Layanan): Panel {
  const [keadaan, kirim] = useReducer(berikutnya, keadaanAwal);
  const [giliran] = useState(() => new Giliran());

  const gagal = useCallback((galat: unknown) => kirim({ jenis: 'gagal', galat: jadikanGalatPanel(galat) }), []);
  const gagalSampingan = useCallback(
    (galat: unknown) => kirim({ jenis: 'gagalSampingan', galat: jadikanGalatPanel(galat) }),
    [],
  );

  /** Reads the tables, after `sebelum`; reading that was given up for a run says nothing any more. */
  const baca = useCallback(
    (sebelum: () => Promise<void>) => {
      giliran.gantikan(async (batal) => {
        try {
          await sebelum();
          const tabel = await bacaTabel(layanan, batal);
          if (!batal.aborted) kirim({ jenis: 'tabelTerbaca', tabel });
        } catch (galat) {
          if (!batal.aborted) gagal(galat);
        }
      });
    },
    [gagal, giliran, layanan],
  );

  useEffect(() => {
    baca(async () => {
      kirim({ jenis: 'excelSiap', kesiapan: await layanan.siapkan() });
      kirim({ jenis: 'simpananTerbaca', simpanan: await layanan.bacaSetelan() });
    });
    return () => giliran.batalkan();
  }, [baca, giliran, layanan]);

  const hitung = () => {
    if (!siapDihitung(keadaan)) return;
    kirim({ jenis: 'mulaiHitung' });
    giliran.gantikan(async (batal) => {
      try {
        // Read again at the moment of the run: another pane on this workbook may have changed the rules.
        const simpanan = await layanan.bacaSetelan();
        kirim({ jenis: 'simpananTerbaca', simpanan });
        const hasil = await layanan.hitungCapaian({
          setelan: simpanan.setelan,
          batal,
          kemajuan: (kemajuan) => kirim({ jenis: 'kemajuan', kemajuan }),
        });
        kirim({ jenis: 'selesai', hasil });
      } catch (galat) {
        gagal(galat);
      }
    });
  };

  return {
    keadaan,
    layanan,
    hitung,
    bacaUlang: () => {
      if (!diam(keadaan)) return;
      kirim({ jenis: 'mulaiBaca' });
      baca(() => Promise.resolve());
    },
    batal: () => {
      kirim({ jenis: 'mintaBatal' });
      giliran.batalkan();
    },
    buka: useCallback((tempat: Tempat) => kirim({ jenis: 'bukaTempat', tempat }), []),
    pilih: useCallback(
      (alamat: AlamatSel) => void layanan.pilihSel(alamat).catch(gagalSampingan),
      [gagalSampingan, layanan],
    ),
    simpan: (simpanan) => {
      kirim({ jenis: 'simpananDiubah', simpanan });
      layanan.simpanSetelan(simpanan).catch((galat: unknown) => {
        kirim({ jenis: 'simpananTerbaca', simpanan: keadaan.simpanan });
        gagalSampingan(galat);
      });
    },
    sisipkan: (kerja) => {
      if (!siapDihitung(keadaan)) return;
      kirim({ jenis: 'mulaiSisip' });
      baca(async () => {
        kirim({ jenis: 'tersisip', lembar: await kerja() });
      });
    },
    tutupGalat: () => kirim({ jenis: 'tutupGalat' }),
  };
}
