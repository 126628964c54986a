import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Kelompok } from '../../reviu/kelompok';
import { useLingkup } from '../LingkupPanel';
import { TERSEMBUNYI } from '../tersembunyi';
import { GAYA_BARIS } from './BarisTemuan';
import { useKataReviu } from './kata-reviu';
import { IkonPutusan } from './IkonPutusan';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  tersembunyi: TERSEMBUNYI,
  kotak: {
    position: 'relative',
    overflowX: 'clip',
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    marginTop: tokens.spacingVerticalXS,
  },
  judul: { display: 'flex', flexGrow: 1, minWidth: 0, margin: 0 },
  tanda: { flexShrink: 0, width: '16px', height: '16px', margin: `0 ${tokens.spacingHorizontalXXS}` },
  tombol: { ...GAYA_BARIS, ...typographyStyles.body1Strong },
  panah: { flexShrink: 0 },
  nama: { flexGrow: 1, minWidth: 0 },
  jumlah: { ...typographyStyles.caption1, flexShrink: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});

interface Isi {
  kelompok: Kelompok;
  banyak: number;
  /** How many of them nobody has dealt with. */
  belum: number;
  terbuka: boolean;
  aktif: boolean;
  ditandai: 'semua' | 'sebagian' | 'tidak';
  tandai: () => void;
  klik: () => void;
}

/** The head of a group: its cause, and how many of its findings are still open. */
export function KepalaKelompok({ kelompok, banyak, belum, terbuka, aktif, ditandai, tandai, klik }: Isi) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const { daftar: kata, namaAturan } = useKataReviu();
  const nama = kelompok.contoh === null ? kata.cocok : namaAturan(kelompok.contoh);
  const jumlah = kelompok.contoh === null ? kata.banyak(banyak) : kata.terbuka(belum, banyak);
  const Panah = terbuka ? ChevronDownRegular : ChevronRightRegular;
  const kotakTanda = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A state that HTML has no attribute for.
    if (kotakTanda.current) kotakTanda.current.indeterminate = ditandai === 'sebagian';
  }, [ditandai]);
  return (
    <div className={gaya.kotak}>
      {kelompok.contoh !== null && (
        <input
          ref={kotakTanda}
          type="checkbox"
          className={gaya.tanda}
          tabIndex={aktif ? 0 : -1}
          checked={ditandai === 'semua'}
          aria-label={kata.tandaiKelompok(nama)}
          onChange={tandai}
        />
      )}
      <h3 className={gaya.judul}>
        <button
          type="button"
          data-utama=""
          tabIndex={aktif ? 0 : -1}
          className={gaya.tombol}
          aria-expanded={terbuka}
          onClick={klik}
        >
          <Panah className={gaya.panah} />
          <IkonPutusan putusan={kelompok.putusan} />
          <span className={gaya.nama}>{nama}</span>
          <span className={gaya.tersembunyi}>, {hasil.putusan[kelompok.putusan]}, </span>
          <span className={gaya.jumlah}>{jumlah}</span>
        </button>
      </h3>
    </div>
  );
}
