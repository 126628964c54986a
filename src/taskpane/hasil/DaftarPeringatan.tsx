import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { sebutSel } from '../../dasar/a1';
import type { AlamatSel } from '../../dasar/sel';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  isi: { paddingBottom: tokens.spacingVerticalS, minWidth: 0 },
  kalimat: { margin: `${tokens.spacingVerticalXS} 0` },
  daftar: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One cause can spoil hundreds of cells: a few show where to look. */
const DITAMPILKAN = 5;

interface Isi {
  judul: string;
  lakukan: string;
  butir: readonly { sel: AlamatSel; kata: string }[];
}

/** A warning with the cells it is about, at most five of them. */
export function DaftarPeringatan({ judul, lakukan, butir }: Isi) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={gaya.isi}>
        <MessageBarTitle>{judul}</MessageBarTitle>
        <p className={gaya.kalimat}>{lakukan}</p>
        <ul className={gaya.daftar}>
          {butir.slice(0, DITAMPILKAN).map(({ sel, kata }) => (
            <li key={sebutSel(sel)}>
              <TautanSel sel={sel} />
              {kata !== '' && `: ${kata}`}
            </li>
          ))}
          {butir.length > DITAMPILKAN && <li>{hasil.selLain(butir.length - DITAMPILKAN)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
