import { useCallback, useEffect, useState } from 'react';
import type { CatatanTemuan } from '../reviu/catatan-hasil';
import { type Senyapan, tandaSebab } from '../reviu/senyapan';
import type { Temuan } from '../reviu/temuan';
import { type KeadaanPanel, sedangMenghitung } from './keadaan';
import type { Layanan } from './layanan';

export interface TindakLanjut {
  /** What the reviewer made of the findings, by key; those without a word are not in it. */
  semua: ReadonlyMap<string, CatatanTemuan>;
  catatan: (kunci: string) => CatatanTemuan;
  /** Writes all of them in one go: one step for Undo, and none when one fails. */
  ubah: (perubahan: ReadonlyMap<string, CatatanTemuan>) => void;
  /** The findings that are silenced for good. */
  senyapan: readonly Senyapan[];
  senyapkan: (temuan: Temuan, alasan: string) => void;
  /** Lets a silenced finding speak again. */
  lepas: (temuan: Temuan) => void;
  /** A run is rewriting the sheet that holds them. */
  nonaktif: boolean;
}

const BARU: CatatanTemuan = { status: 'belum', catatan: '' };

interface Sumber {
  keadaan: KeadaanPanel;
  layanan: Layanan;
  antrekan: (kerja: () => Promise<void>) => void;
}

/**
 * Status and note of the findings as they stand in the workbook, and what is silenced in it: read after every run and
 * whenever the place is opened (a reviewer may have typed on the sheet), written one after the other. What could not be
 * written is told of, and read again.
 */
export function useTindakLanjut({ keadaan, layanan, antrekan }: Sumber): TindakLanjut {
  const [semua, setSemua] = useState<ReadonlyMap<string, CatatanTemuan>>(new Map());
  const [senyapan, setSenyapan] = useState<readonly Senyapan[]>([]);
  // An import may have brought the replies of a unit.
  const { hasil, imporan } = keadaan;
  const nonaktif = sedangMenghitung(keadaan);
  const dapatDibaca = hasil !== null && !nonaktif;
  const dibuka = keadaan.tempat === 'temuan';

  const baca = useCallback(async () => {
    setSemua(await layanan.bacaStatusTemuan());
    setSenyapan(await layanan.bacaSenyapan());
  }, [layanan]);

  useEffect(() => {
    if (dapatDibaca) antrekan(baca);
  }, [antrekan, baca, dapatDibaca, dibuka, hasil, imporan]);

  /** After a failure the pane shows what the workbook holds. */
  const tulis = (kerja: () => Promise<void>): void =>
    antrekan(async () => {
      try {
        await kerja();
      } catch (galat) {
        await baca();
        throw galat;
      }
    });

  const catatan = (kunci: string): CatatanTemuan => semua.get(kunci) ?? BARU;

  return {
    semua,
    nonaktif,
    catatan,
    senyapan,
    ubah: (perubahan) => {
      // A status in the person's own words moves into the note; the sheet knows how.
      const berkataSendiri = [...perubahan.keys()].some((kunci) => semua.get(kunci)?.statusBebas !== undefined);
      setSemua(new Map([...semua, ...perubahan]));
      tulis(async () => {
        await layanan.tulisStatusTemuan(perubahan);
        if (berkataSendiri) await baca();
      });
    },
    senyapkan: (temuan, alasan) => {
      const perubahan = new Map([[temuan.kunci, { status: 'bukanMasalah', catatan: alasan } satisfies CatatanTemuan]]);
      const satu = {
        tanda: tandaSebab(temuan),
        alasan,
        sejak: new Date().toISOString(),
        dihitung: temuan.dihitung,
      };
      setSemua(new Map([...semua, ...perubahan]));
      setSenyapan([...senyapan, satu]);
      tulis(async () => {
        await layanan.tulisStatusTemuan(perubahan);
        setSenyapan(await layanan.ubahSenyapan([satu], []));
      });
    },
    lepas: (temuan) => {
      const tanda = tandaSebab(temuan);
      const perubahan = new Map([
        [temuan.kunci, { ...catatan(temuan.kunci), status: 'belum' } satisfies CatatanTemuan],
      ]);
      setSemua(new Map([...semua, ...perubahan]));
      setSenyapan(senyapan.filter((satu) => satu.tanda !== tanda));
      tulis(async () => {
        setSenyapan(await layanan.ubahSenyapan([], [tanda]));
        await layanan.tulisStatusTemuan(perubahan);
      });
    },
  };
}
