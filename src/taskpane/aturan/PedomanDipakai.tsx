import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PedomanDipakai as Dipakai } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  daftar: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  isi: { margin: 0, overflowWrap: 'anywhere' },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The regulations behind the last result. */
export function PedomanDipakai({ pedoman }: { pedoman: Dipakai }) {
  const gaya = useGaya();
  const { bahasa, aturan } = useLingkup().kata;
  const hasil = kamusHasil(bahasa);
  const baris = [
    ['IKPA', pedoman.ikpa],
    ['SAKIP', pedoman.sakip],
    ['NKA', pedoman.nka],
  ] as const;
  return (
    <Bagian judul={aturan.pedoman}>
      <p className={gaya.kalimat}>
        {hasil.pedomanTahun(pedoman.tahun)}. {hasil.asalTahun[pedoman.asal]}.
      </p>
      <dl className={gaya.daftar}>
        {baris.map(([nama, isi]) => [
          <dt key={`${nama} dt`}>{nama}</dt>,
          <dd key={`${nama} dd`} className={gaya.isi}>
            {isi}
          </dd>,
        ])}
      </dl>
    </Bagian>
  );
}
