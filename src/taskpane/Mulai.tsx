import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Bagian } from './Bagian';
import { useLingkup } from './LingkupPanel';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.body1, margin: 0 },
  langkah: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** First run: what this does, and the three steps to it. */
export function Mulai() {
  const gaya = useGaya();
  const { mulai } = useLingkup().kata.tempat;
  return (
    <Bagian judul={mulai.judul}>
      <p className={gaya.kalimat}>{mulai.pengantar}</p>
      <ol className={gaya.langkah}>
        {mulai.langkah.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ol>
    </Bagian>
  );
}
