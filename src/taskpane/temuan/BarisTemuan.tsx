import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CatatanTemuan } from '../../reviu/catatan-hasil';
import type { Temuan } from '../../reviu/temuan';
import { sebutSel } from '../../dasar/a1';
import { useLingkup } from '../LingkupPanel';
import { TERSEMBUNYI } from '../tersembunyi';
import { useKataReviu } from './kata-reviu';
import { IkonPutusan } from './IkonPutusan';
import { kamusHasil } from '../../locales/kamus-hasil';

export const GAYA_BARIS = {
  ...typographyStyles.body1,
  display: 'flex',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalXS,
  flexGrow: 1,
  minWidth: 0,
  minHeight: '32px',
  padding: `0 ${tokens.spacingHorizontalXS}`,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;

const useGaya = makeStyles({
  tersembunyi: TERSEMBUNYI,
  kotak: {
    position: 'relative',
    overflowX: 'clip',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  baris: { display: 'flex', alignItems: 'center', minWidth: 0 },
  tanda: { flexShrink: 0, width: '16px', height: '16px', margin: `0 ${tokens.spacingHorizontalXXS}` },
  tombol: GAYA_BARIS,
  terbuka: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  nama: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  utuh: { whiteSpace: 'normal' },
  nilai: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    maxWidth: '55%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  selesai: { color: tokens.colorNeutralForeground2 },
});

interface Isi {
  temuan: Temuan;
  nama: string;
  catatan: CatatanTemuan;
  /** It stands under the name of its row. */
  sebaris: boolean;
  terbuka: boolean;
  aktif: boolean;
  ditandai: boolean;
  tandai: () => void;
  klik: () => void;
  children: ReactNode;
}

/** A finding in one line: what it is about, both values, or what the reviewer made of it; a click opens it. */
export function BarisTemuan(isi: Isi) {
  const { temuan, nama, catatan, sebaris, terbuka, aktif, ditandai, tandai, klik, children } = isi;
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const reviu = useKataReviu();
  const selesai = temuan.putusan !== 'cocok' && catatan.status !== 'belum';
  const tempat = sebaris && temuan.asal !== null ? sebutSel(temuan.asal) : '';
  const judul = tempat || nama;
  const nilai = selesai ? reviu.daftar.statusPendek[catatan.status] : duaNilai(temuan);
  return (
    <div className={gaya.kotak}>
      <div className={gaya.baris}>
        {temuan.putusan !== 'cocok' && (
          <input
            type="checkbox"
            className={gaya.tanda}
            tabIndex={aktif ? 0 : -1}
            checked={ditandai}
            aria-label={reviu.daftar.tandai(judul)}
            onChange={tandai}
          />
        )}
        <button
          type="button"
          data-utama=""
          tabIndex={aktif ? 0 : -1}
          className={mergeClasses(gaya.tombol, terbuka && gaya.terbuka)}
          aria-expanded={terbuka}
          onClick={klik}
        >
          <IkonPutusan putusan={temuan.putusan} />
          <span className={gaya.tersembunyi}>{hasil.putusan[temuan.putusan]}: </span>
          <span className={mergeClasses(gaya.nama, terbuka && gaya.utuh, selesai && gaya.selesai)}>{judul}</span>
          <span className={gaya.tersembunyi}>, </span>
          <span className={gaya.nilai}>{nilai}</span>
        </button>
      </div>
      {terbuka && children}
    </div>
  );
}

const TANDA_BANDING: Readonly<Record<Temuan['putusan'], string>> = {
  berbeda: ' ≠ ',
  selisihPembulatan: ' ≈ ',
  cocok: ' = ',
  tidakDapatDihitung: ' ? ',
};

/** Longer ones are words: they are read in full when the line is opened. */
const NILAI_TERPANJANG = 18;

function duaNilai({ putusan, dilaporkan, dihitung }: Temuan): string {
  const pendek = (nilai: string): string =>
    nilai.length > NILAI_TERPANJANG ? `${nilai.slice(0, NILAI_TERPANJANG - 1)}…` : nilai;
  return dihitung === '' || dihitung === '–'
    ? pendek(dilaporkan)
    : pendek(dilaporkan) + TANDA_BANDING[putusan] + pendek(dihitung);
}
