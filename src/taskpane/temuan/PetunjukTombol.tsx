import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { TERSEMBUNYI } from '../tersembunyi';
import { useKataReviu } from './kata-reviu';

const useGaya = makeStyles({
  baris: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  satu: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  tombol: {
    fontFamily: tokens.fontFamilyBase,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
  },
  pindah: { marginLeft: 'auto' },
  tersembunyi: TERSEMBUNYI,
});

/** The keys of the list, in sight, and the two most wanted as buttons. */
export function PetunjukTombol({ id, pindah }: { id: string; pindah: (arah: 1 | -1) => void }) {
  const gaya = useGaya();
  const { daftar: kata } = useKataReviu();
  return (
    <div className={gaya.baris}>
      <span id={id} className={gaya.tersembunyi}>
        {kata.petunjukKet}
      </span>
      {kata.petunjuk.map((bagian) => (
        <span key={bagian.join()} className={gaya.satu} aria-hidden>
          {bagian.slice(0, -1).map((tombol) => (
            <kbd key={tombol} className={gaya.tombol}>
              {tombol}
            </kbd>
          ))}
          {bagian.at(-1)}
        </span>
      ))}
      <span className={gaya.pindah}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={kata.sebelum}
          aria-keyshortcuts="K"
          title={kata.sebelum}
          onClick={() => pindah(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={kata.berikut}
          aria-keyshortcuts="J"
          title={kata.berikut}
          onClick={() => pindah(1)}
        />
      </span>
    </div>
  );
}
