import { useCallback, useEffect, useReducer, useState } from 'react';
import type { AlamatSel } from '../domain/fakta';
import { GalatCapaian } from '../domain/galat';
import type { TabelDikenali } from '../input/tabel';
import { Giliran } from './giliran';
import { jadikanGalatPanel } from './jejak';
import { berikutnya, diam, keadaanAwal, type KeadaanPanel, siapDihitung } from './keadaan';
import type { Layanan } from './layanan';

export interface Panel {
  keadaan: KeadaanPanel;
  bacaUlang: () => void;
  hitung: () => void;
  batal: () => void;
  pilih: (alamat: AlamatSel) => void;
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

/** Joins the pane's behaviour (`keadaan.ts`) to the services: reads at the start, runs, cancels, selects. */
export function usePanel(layanan: Layanan): Panel {
  const [keadaan, kirim] = useReducer(berikutnya, keadaanAwal);
  const [giliran] = useState(() => new Giliran());

  const gagal = useCallback((galat: unknown) => kirim({ jenis: 'gagal', galat: jadikanGalatPanel(galat) }), []);

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
      const { bahasa } = await layanan.siapkan();
      kirim({ jenis: 'excelSiap', bahasa });
    });
    return () => giliran.batalkan();
  }, [baca, giliran, layanan]);

  const hitung = () => {
    if (!siapDihitung(keadaan)) return;
    kirim({ jenis: 'mulaiHitung' });
    giliran.gantikan(async (batal) => {
      try {
        const hasil = await layanan.hitungCapaian({
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
    pilih: useCallback(
      (alamat: AlamatSel) => {
        layanan.pilihSel(alamat).catch((galat: unknown) => {
          kirim({ jenis: 'gagalMemilih', galat: jadikanGalatPanel(galat) });
        });
      },
      [layanan],
    ),
    tutupGalat: () => kirim({ jenis: 'tutupGalat' }),
  };
}
