import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLingkup } from './LingkupPanel';

interface Isi {
  membatalkan: boolean;
  klik: () => void;
  /** Called when the button goes away while the focus stands on it. */
  fokusTerlepas: () => void;
}

/** The way out of a run; at its end the focus must not fall into the void with the button. */
export function TombolBatal({ membatalkan, klik, fokusTerlepas }: Isi) {
  const { panel } = useLingkup().kata;
  const terfokus = useRef(false);
  const lepas = useRef(fokusTerlepas);

  useEffect(() => {
    lepas.current = fokusTerlepas;
  });
  useEffect(
    () => () => {
      if (terfokus.current) lepas.current();
    },
    [],
  );

  return (
    <Button
      size="small"
      disabledFocusable={membatalkan}
      onClick={klik}
      onFocus={() => (terfokus.current = true)}
      onBlur={(kejadian) => {
        // A button that is removed blurs towards nothing; a person who moves on blurs towards something.
        if (kejadian.relatedTarget !== null) terfokus.current = false;
      }}
    >
      {membatalkan ? panel.membatalkan : panel.batal}
    </Button>
  );
}
