import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { HasilHitung } from '../../hitung';
import { kalimatCatatan } from '../../locales/catatan-tulis';
import { kamusCatatan } from '../../locales/kamus-catatan';
import { useLingkup } from '../LingkupPanel';

const useGaya = makeStyles({
  isi: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  daftar: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What could not be set on the sheets, or was changed on them: the figures are right all the same. */
export function CatatanTulis({ catatan }: Pick<HasilHitung, 'catatan'>) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kalimat = kalimatCatatan(catatan, kata);
  if (kalimat.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={gaya.isi}>
        <MessageBarTitle>{kamusCatatan(kata.bahasa).judul(kalimat.length)}</MessageBarTitle>
        <ul className={gaya.daftar}>
          {kalimat.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
