import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Kemiripan } from '../../input/tabel';
import { siapDihitung } from '../keadaan';
import { Lipatan } from '../Lipatan';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  nama: { ...typographyStyles.body1Strong, margin: 0 },
  indikator: { ...typographyStyles.body1, margin: 0 },
  tombol: { display: 'flex', columnGap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  satu: { minWidth: 0 },
});

/** Names that are nearly an indicator's: what differs, how they were read, and the way to say otherwise. */
export function DaftarKemiripan({ kemiripan, panel }: { kemiripan: readonly Kemiripan[]; panel: Panel }) {
  const gaya = useGaya();
  const keputusan = useKataKeputusan();
  const kata = keputusan.kemiripan;
  return (
    <Lipatan judul={kata.judul(kemiripan.length)}>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      <ul className={gaya.daftar}>
        {kemiripan.map(({ kunci, nama, asal, indikator, beda, tertaut }) => (
          <li key={kunci} className={gaya.butir}>
            <p className={gaya.nama}>{nama}</p>
            {asal !== null && (
              <p className={gaya.kalimat}>
                <TautanSel sel={asal} />
              </p>
            )}
            <p className={gaya.indikator}>{kata.indikator(indikator.nomor, indikator.nama)}</p>
            <p className={gaya.kalimat}>
              {kata.beda(beda.lebih, beda.kurang)} {tertaut ? kata.tertaut : kata.takTertaut}
            </p>
            <div role="group" aria-label={nama} className={gaya.tombol}>
              {(['sama', 'beda'] as const).map((jawaban) => (
                <Button
                  key={jawaban}
                  size="small"
                  className={gaya.satu}
                  appearance={tertaut === (jawaban === 'sama') ? 'primary' : 'secondary'}
                  aria-pressed={tertaut === (jawaban === 'sama')}
                  disabledFocusable={!siapDihitung(panel.keadaan)}
                  onClick={() => panel.jawab({ pilihan: { [kunci]: jawaban } })}
                >
                  {jawaban === 'sama' ? kata.sama : kata.bedakan}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
