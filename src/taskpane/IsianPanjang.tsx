import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useGaya = makeStyles({
  kotak: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { ...typographyStyles.body1Strong },
  isian: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    resize: 'vertical',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Isi {
  label: string;
  baris: number;
  nilai: string;
  ubah: (nilai: string) => void;
  /** Called when the person moves on. */
  selesai?: () => void;
}

/** Text of several lines. */
export function IsianPanjang({ label, baris, nilai, ubah, selesai }: Isi) {
  const gaya = useGaya();
  const id = useId();
  return (
    <div className={gaya.kotak}>
      <label htmlFor={id} className={gaya.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={gaya.isian}
        rows={baris}
        value={nilai}
        onChange={({ target }) => ubah(target.value)}
        onBlur={selesai}
      />
    </div>
  );
}
