import { makeStyles, Switch, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useGaya = makeStyles({
  kotak: { minWidth: 0 },
  sakelar: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  keterangan: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Isi {
  label: string;
  /** What it does, under the switch. */
  keterangan?: string | undefined;
  nyala: boolean;
  ubah: (nyala: boolean) => void;
}

/** Something that is on or off from now on. */
export function Sakelar({ label, keterangan, nyala, ubah }: Isi) {
  const gaya = useGaya();
  const id = useId();
  return (
    <div className={gaya.kotak}>
      <Switch
        className={gaya.sakelar}
        label={label}
        checked={nyala}
        aria-describedby={keterangan === undefined ? undefined : id}
        onChange={(_, { checked }) => ubah(checked)}
      />
      {keterangan !== undefined && (
        <p id={id} className={gaya.keterangan}>
          {keterangan}
        </p>
      )}
    </div>
  );
}
