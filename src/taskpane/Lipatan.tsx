import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';

const useGaya = makeStyles({
  tombol: {
    justifyContent: 'flex-start',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
});

interface Isi {
  judul: string;
  /** Open from the start. */
  terbukaAwal?: boolean;
  /** What it belongs to, for those who hear the title alone. */
  untuk?: string;
  children: ReactNode;
}

/** Something for those who want to know more: closed until its title is clicked. */
export function Lipatan({ judul, terbukaAwal = false, untuk, children }: Isi) {
  const gaya = useGaya();
  const [terbuka, setTerbuka] = useState(terbukaAwal);
  const idIsi = useId();
  return (
    <div>
      <Button
        className={gaya.tombol}
        appearance="transparent"
        icon={terbuka ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-label={untuk === undefined ? undefined : `${judul}: ${untuk}`}
        aria-expanded={terbuka}
        aria-controls={terbuka ? idIsi : undefined}
        onClick={() => setTerbuka(!terbuka)}
      >
        {judul}
      </Button>
      {terbuka && <div id={idIsi}>{children}</div>}
    </div>
  );
}
