import { useCallback, useEffect, useState } from 'react';
import type { CatatanTemuan } from '../../reviu/catatan-hasil';
import { sedangMenghitung } from '../keadaan';
import type { Panel } from '../usePanel';

export interface TindakLanjut {
  catatan: (kunci: string) => CatatanTemuan;
  ubah: (kunci: string, catatan: CatatanTemuan) => void;
  /** A run is rewriting the sheet that holds them. */
  nonaktif: boolean;
}

const BARU: CatatanTemuan = { status: 'belum', catatan: '' };

/**
 * Status and note of the findings as they stand in the workbook: read after every run and whenever the place is
 * opened (a reviewer may have typed on the sheet), written one after the other. What could not be written is told of,
 * and read again.
 */
export function useStatusTemuan({ keadaan, layanan, antrekan }: Panel): TindakLanjut {
  const [peta, setPeta] = useState<ReadonlyMap<string, CatatanTemuan>>(new Map());
  const { hasil } = keadaan;
  const nonaktif = sedangMenghitung(keadaan);
  const dapatDibaca = hasil !== null && keadaan.tempat === 'temuan' && !nonaktif;

  const baca = useCallback(async () => setPeta(await layanan.bacaStatusTemuan()), [layanan]);

  useEffect(() => {
    if (dapatDibaca) antrekan(baca);
  }, [antrekan, baca, dapatDibaca, hasil]);

  return {
    nonaktif,
    catatan: (kunci) => peta.get(kunci) ?? BARU,
    ubah: (kunci, catatan) => {
      // A status in the person's own words moves into the note; the sheet knows how.
      const berkataSendiri = peta.get(kunci)?.statusBebas !== undefined;
      setPeta(new Map(peta).set(kunci, catatan));
      antrekan(async () => {
        try {
          await layanan.tulisStatusTemuan(kunci, catatan);
        } catch (galat) {
          await baca();
          throw galat;
        }
        if (berkataSendiri) await baca();
      });
    },
  };
}
