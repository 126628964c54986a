import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sebutKotak } from '../../dasar/a1';
import type { BukanMasukan } from '../../input/tabel';
import { Lipatan } from '../Lipatan';
import { TautanSel } from '../TautanSel';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  butir: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Tables that are known by name and hold no input: said, so that nobody wonders why they are not read. */
export function DaftarBukanMasukan({ bukanMasukan }: { bukanMasukan: readonly BukanMasukan[] }) {
  const gaya = useGaya();
  const kata = useKataKeputusan().bukanMasukan;
  return (
    <Lipatan judul={kata.judul(bukanMasukan.length)}>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      <ul className={gaya.daftar}>
        {bukanMasukan.map(({ sebutan, rentang }) => (
          <li key={sebutKotak(rentang)} className={gaya.butir}>
            {sebutan}: <TautanSel sel={rentang} teks={sebutKotak(rentang)} />
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
