import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { AlamatSel } from '../../domain/fakta';
import { tulisSel } from '../alamat';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';

const useGaya = makeStyles({
  isi: { paddingBottom: tokens.spacingVerticalS },
  kalimat: { margin: `${tokens.spacingVerticalXS} 0` },
  daftar: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** A sorted table changes in all its cells: a few show where to look. */
const DITAMPILKAN = 5;

/** Somebody changed the source tables while the run was under way: the figures are those of the moment it read them. */
export function SumberBerubah({ sel }: { sel: readonly AlamatSel[] }) {
  const gaya = useGaya();
  const { hasil } = useLingkup().kata;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={gaya.isi}>
        <MessageBarTitle>{hasil.sumberBerubah(sel.length)}</MessageBarTitle>
        <p className={gaya.kalimat}>{hasil.sumberBerubahLakukan}</p>
        <ul className={gaya.daftar}>
          {sel.slice(0, DITAMPILKAN).map((satu) => (
            <li key={tulisSel(satu)}>
              <TautanSel sel={satu} />
            </li>
          ))}
          {sel.length > DITAMPILKAN && <li>{hasil.selLain(sel.length - DITAMPILKAN)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
