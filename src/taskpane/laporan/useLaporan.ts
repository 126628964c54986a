import { useCallback, useEffect, useRef, useState } from 'react';
import { GalatCapaian } from '../../dasar/galat';
import type { Dokumen, DokumenTersimpan } from '../../excel/masukan/lembar-dokumen';
import { type GalatPanel, jadikanGalatPanel } from '../jejak';
import { siapDihitung } from '../keadaan';
import type { Layanan } from '../layanan';
import type { Panel } from '../usePanel';

interface Berjalan {
  halaman: number;
  /** 0 while the number of pages is not known. */
  dari: number;
  /** The file is read; its sheets are being written. */
  menulis: boolean;
}

/** The report's file as it was chosen, for as long as the pane is open: a copy of it may be asked for later. */
const berkasDibaca = new WeakMap<Layanan, File>();

/** Reading a report beside everything else, and writing it when nothing else is under way. */
export function useLaporan({ keadaan, layanan, sisipkan }: Panel) {
  const [berjalan, setBerjalan] = useState<Berjalan | null>(null);
  const [tersimpan, setTersimpan] = useState<DokumenTersimpan | null>(null);
  const [galat, setGalat] = useState<GalatPanel | null>(null);
  const henti = useRef<AbortController | null>(null);
  /** Read, and not written yet. */
  const terbaca = useRef<Dokumen | null>(null);

  useEffect(() => {
    let berlaku = true;
    layanan.laporanTersimpan().then(
      (ada) => berlaku && setTersimpan(ada),
      // What was read earlier is only a help: without it the list is empty.
      () => undefined,
    );
    return () => {
      berlaku = false;
      henti.current?.abort();
    };
  }, [layanan]);

  const siap = siapDihitung(keadaan);
  useEffect(() => {
    const dokumen = terbaca.current;
    if (dokumen === null || !siap) return;
    terbaca.current = null;
    sisipkan(async () => {
      try {
        setTersimpan(await layanan.simpanDokumen(dokumen));
        return [];
      } finally {
        setBerjalan(null);
      }
    }, true);
  }, [berjalan, siap, sisipkan, layanan]);

  const baca = useCallback(
    (berkas: File) => {
      const kendali = new AbortController();
      henti.current = kendali;
      setGalat(null);
      setBerjalan({ halaman: 0, dari: 0, menulis: false });
      const bacaBerkas = async (): Promise<void> => {
        try {
          const bytes = new Uint8Array(await berkas.arrayBuffer());
          const dokumen = await layanan.bacaDokumen(
            { nama: berkas.name, bytes },
            {
              batal: kendali.signal,
              kemajuan: (halaman, dari) => setBerjalan({ halaman, dari, menulis: false }),
            },
          );
          berkasDibaca.set(layanan, berkas);
          terbaca.current = dokumen;
          setBerjalan({ halaman: 0, dari: 0, menulis: true });
        } catch (sebab) {
          setBerjalan(null);
          if (!(sebab instanceof GalatCapaian && sebab.kode === 'DIBATALKAN')) setGalat(jadikanGalatPanel(sebab));
        }
      };
      void bacaBerkas();
    },
    [layanan],
  );

  return {
    berjalan,
    tersimpan,
    /** Null when it was read before the pane was opened. */
    berkas: sama(berkasDibaca.get(layanan), tersimpan),
    galat,
    baca,
    batal: () => henti.current?.abort(),
    tutupGalat: () => setGalat(null),
  };
}

const sama = (berkas: File | undefined, tersimpan: DokumenTersimpan | null): File | null =>
  berkas !== undefined && berkas.name === tersimpan?.nama ? berkas : null;
