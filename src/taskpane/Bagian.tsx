import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  kepala: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  judul: { ...typographyStyles.subtitle2, margin: 0 },
});

/** A titled part of the pane, with room for one action beside the title. */
export function Bagian({ judul, aksi, children }: { judul: string; aksi?: ReactNode; children: ReactNode }) {
  const gaya = useGaya();
  const id = useId();
  return (
    <section className={gaya.bagian} aria-labelledby={id}>
      <div className={gaya.kepala}>
        <h2 id={id} className={gaya.judul}>
          {judul}
        </h2>
        {aksi}
      </div>
      {children}
    </section>
  );
}
