import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import type { Tempat } from './keadaan';
import { useLingkup } from './LingkupPanel';
import { TERSEMBUNYI } from './tersembunyi';

const URUTAN: readonly Tempat[] = ['hitung', 'temuan', 'simulasi', 'aturan'];

export const idTab = (tempat: Tempat): string => `tab-${tempat}`;
export const idPanel = (tempat: Tempat): string => `tempat-${tempat}`;

const useGaya = makeStyles({
  daftar: { display: 'flex', flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  terpilih: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    // A border, not a background: it stays visible in the contrast themes.
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  jumlah: { ...typographyStyles.caption1 },
  tersembunyi: TERSEMBUNYI,
});

interface Isi {
  tempat: Tempat;
  /** How much there is to look at in Temuan; 0 shows no number. */
  jumlahTemuan: number;
  buka: (tempat: Tempat) => void;
}

/** The four places as tabs: arrow keys, Home and End move, as in every tab list. */
export function Navigasi({ tempat, jumlahTemuan, buka }: Isi) {
  const gaya = useGaya();
  const kata = useLingkup().kata.tempat;
  const daftar = useRef<HTMLDivElement>(null);

  const tekan = (kejadian: KeyboardEvent) => {
    const kini = URUTAN.indexOf(tempat);
    const tujuan = { ArrowRight: kini + 1, ArrowLeft: kini - 1, Home: 0, End: -1 }[kejadian.key];
    const berikut = tujuan === undefined ? undefined : URUTAN.at(tujuan % URUTAN.length);
    if (berikut === undefined) return;
    kejadian.preventDefault();
    buka(berikut);
    daftar.current?.querySelector<HTMLElement>(`#${idTab(berikut)}`)?.focus();
  };

  return (
    <div ref={daftar} role="tablist" aria-label={kata.navigasi} className={gaya.daftar} onKeyDown={tekan}>
      {URUTAN.map((satu) => {
        const jumlah = satu === 'temuan' ? jumlahTemuan : 0;
        return (
          <button
            key={satu}
            type="button"
            role="tab"
            id={idTab(satu)}
            aria-selected={satu === tempat}
            aria-controls={satu === tempat ? idPanel(satu) : undefined}
            tabIndex={satu === tempat ? 0 : -1}
            className={mergeClasses(gaya.tab, satu === tempat && gaya.terpilih)}
            onClick={() => buka(satu)}
          >
            {kata.nama[satu]}
            {jumlah > 0 && (
              <span className={gaya.jumlah}>
                {' '}
                {jumlah}
                <span className={gaya.tersembunyi}> {kata.untukDilihat}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
