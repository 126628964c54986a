import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { TemuanDisenyapkan } from '../../reviu/senyapan';
import { Lipatan } from '../Lipatan';
import { TautanSel } from '../TautanSel';
import type { TindakLanjut } from '../useTindakLanjut';
import { useKataReviu } from './kata-reviu';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
  kalimat: { ...typographyStyles.body1, margin: 0 },
  kecil: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Isi {
  disenyapkan: readonly TemuanDisenyapkan[];
  tindakLanjut: TindakLanjut;
}

/** Findings that were silenced for good: why, since when, and the way to let them speak again. */
export function DaftarSenyap({ disenyapkan, tindakLanjut }: Isi) {
  const gaya = useGaya();
  const reviu = useKataReviu();
  const { senyap } = reviu.daftar;
  if (disenyapkan.length === 0) return null;
  return (
    <Lipatan judul={senyap.judul(disenyapkan.length)}>
      <ul className={gaya.daftar}>
        {disenyapkan.map(({ temuan, senyapan: { alasan, sejak, dihitung } }) => (
          <li key={temuan.kunci} className={gaya.butir}>
            <p className={gaya.kalimat}>{reviu.kalimat(temuan)}</p>
            <p className={gaya.kecil}>
              “{alasan}” · {senyap.sejak(sejak.slice(0, 10))}
              {temuan.asal !== null && (
                <>
                  {' · '}
                  <TautanSel sel={temuan.asal} />
                </>
              )}
            </p>
            {dihitung !== temuan.dihitung && <p className={gaya.kecil}>{senyap.berubah(dihitung, temuan.dihitung)}</p>}
            <Button
              size="small"
              disabledFocusable={tindakLanjut.nonaktif}
              aria-label={`${senyap.lepas}: ${reviu.kalimat(temuan)}`}
              onClick={() => tindakLanjut.lepas(temuan)}
            >
              {senyap.lepas}
            </Button>
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
