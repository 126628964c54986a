import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, useEffect, useState } from 'react';
import { GalatCapaian } from '../dasar/galat';
import { type GalatPanel, jadikanGalatPanel } from './jejak';
import { useLingkup } from './LingkupPanel';
import { PesanGalat } from './PesanGalat';

const useGaya = makeStyles({
  gagal: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
});

/**
 * A part of the pane that comes in a file of its own when it is first shown. Unlike `React.lazy` it can be fetched
 * again after the network failed: the person is told, and the rest of the pane goes on.
 */
export function lambat<P extends object>(ambil: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  let dimuat: ComponentType<P> | null = null;
  return function Lambat(sifat: P) {
    const gaya = useGaya();
    const { tempat, panel } = useLingkup().kata;
    const [Isi, setIsi] = useState<ComponentType<P> | null>(() => dimuat);
    const [galat, setGalat] = useState<GalatPanel | null>(null);
    const [percobaan, setPercobaan] = useState(1);

    useEffect(() => {
      if (dimuat !== null) return;
      let berlaku = true;
      ambil().then(
        ({ default: komponen }) => {
          dimuat = komponen;
          if (berlaku) setIsi(() => komponen);
        },
        (cause: unknown) => {
          const sebab = new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' }, { cause });
          if (berlaku) setGalat(jadikanGalatPanel(sebab));
        },
      );
      return () => {
        berlaku = false;
      };
    }, [percobaan]);

    if (galat !== null) {
      const ulangi = () => {
        setGalat(null);
        setPercobaan(percobaan + 1);
      };
      return (
        <div role="alert" className={gaya.gagal}>
          <PesanGalat galat={galat} tutup={null} />
          <Button onClick={ulangi}>{panel.cobaLagi}</Button>
        </div>
      );
    }
    return Isi === null ? <p>{tempat.memuat}</p> : <Isi {...sifat} />;
  };
}
