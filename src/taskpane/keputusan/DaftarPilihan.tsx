import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PilihanBaca } from '../../input/tabel';
import { Bagian } from '../Bagian';
import { Lipatan } from '../Lipatan';
import { siapDihitung } from '../keadaan';
import type { Panel } from '../usePanel';
import { ButirPilihan } from './ButirPilihan';
import { ID_KEPUTUSAN } from './letak';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** Questions that only a person can settle; what was settled before stands folded behind its count. */
export function DaftarPilihan({ pilihan, panel }: { pilihan: readonly PilihanBaca[]; panel: Panel }) {
  const gaya = useGaya();
  const keputusan = useKataKeputusan();
  // What was answered here stays where it is: the list must not move away under the keyboard.
  const [disini, setDisini] = useState<ReadonlySet<string>>(new Set());
  const terbuka = pilihan.filter(({ kunci, dipilih }) => dipilih === null || disini.has(kunci));
  const terjawab = pilihan.filter((satu) => !terbuka.includes(satu));

  const daftar = (isi: readonly PilihanBaca[]) => (
    <ul className={gaya.daftar}>
      {isi.map((satu) => (
        <ButirPilihan
          key={satu.kunci}
          pilihan={satu}
          nonaktif={!siapDihitung(panel.keadaan)}
          jawab={(nilai) => {
            setDisini(new Set([...disini, satu.kunci]));
            panel.jawab({ pilihan: { [satu.kunci]: nilai } });
          }}
        />
      ))}
    </ul>
  );

  return (
    <div id={ID_KEPUTUSAN}>
      <Bagian judul={keputusan.judul(pilihan.filter(({ dipilih }) => dipilih === null).length)}>
        <p className={gaya.kalimat}>{keputusan.keterangan}</p>
        {terbuka.length > 0 && daftar(terbuka)}
        {terjawab.length > 0 && <Lipatan judul={keputusan.terjawab(terjawab.length)}>{daftar(terjawab)}</Lipatan>}
      </Bagian>
    </div>
  );
}
