import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sebutKotak } from '../../dasar/a1';
import type { TabelDilewati } from '../../input/tabel';
import { Lipatan } from '../Lipatan';
import { TautanSel } from '../TautanSel';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  butir: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Tables that lack something without which they cannot be computed: said where, and what it is. */
export function DaftarDilewati({ dilewati }: { dilewati: readonly TabelDilewati[] }) {
  const gaya = useGaya();
  const kata = useKataKeputusan().dilewati;
  return (
    <Lipatan judul={kata.judul(dilewati.length)} terbukaAwal>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      <ul className={gaya.daftar}>
        {dilewati.map((satu) => (
          <li key={sebutKotak(satu.rentang)} className={gaya.butir}>
            {satu.judul} (<TautanSel sel={satu.rentang} teks={sebutKotak(satu.rentang)} />) {kata.sebab(satu)}
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
