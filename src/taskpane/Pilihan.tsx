import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useGaya = makeStyles({
  kotak: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  sebaris: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  labelSebaris: { ...typographyStyles.caption1, flexShrink: 0, color: tokens.colorNeutralForeground2 },
  pilih: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '32px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalS}`,
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  // Under its label where the longest of our choices would not fit beside it.
  pilihSebaris: { flex: '1 1 224px' },
});

interface Isi {
  label: string;
  pilihan: readonly { nilai: string; teks: string }[];
  nilai: string;
  ubah: (nilai: string) => void;
  /** Id of the text that explains the choice. */
  penjelas?: string | undefined;
  /** What the choice belongs to, for those who hear the label alone. */
  untuk?: string;
  /** Not to be changed now. */
  nonaktif?: boolean;
  /** Label and list on one line. */
  sebaris?: boolean;
}

/** One choice out of a few: the platform's own list, so that it works by keyboard and in contrast themes. */
export function Pilihan({ label, pilihan, nilai, ubah, penjelas, untuk, nonaktif = false, sebaris = false }: Isi) {
  const gaya = useGaya();
  const id = useId();
  return (
    <div className={mergeClasses(gaya.kotak, sebaris && gaya.sebaris)}>
      <label htmlFor={id} className={sebaris ? gaya.labelSebaris : gaya.label}>
        {label}
      </label>
      <select
        id={id}
        className={mergeClasses(gaya.pilih, sebaris && gaya.pilihSebaris)}
        value={nilai}
        disabled={nonaktif}
        aria-label={untuk === undefined ? undefined : `${label}: ${untuk}`}
        aria-describedby={penjelas}
        onChange={(kejadian) => ubah(kejadian.target.value)}
      >
        {pilihan.map((satu) => (
          <option key={satu.nilai} value={satu.nilai}>
            {satu.teks}
          </option>
        ))}
      </select>
    </div>
  );
}
