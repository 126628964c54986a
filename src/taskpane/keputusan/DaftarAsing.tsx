import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sebutKotak } from '../../dasar/a1';
import type { JenisDitunjuk, TabelAsing } from '../../input/tabel';
import { Lipatan } from '../Lipatan';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';
import { BentukTabel } from './BentukTabel';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  butir: { marginTop: tokens.spacingVerticalM, overflowWrap: 'anywhere', minWidth: 0 },
});

interface Isi {
  asing: readonly TabelAsing[];
  jenis: readonly JenisDitunjuk[];
  panel: Panel;
}

/** Tables with figures that no kind fits: where they are, what comes closest, and the way to say what they are. */
export function DaftarAsing({ asing, jenis, panel }: Isi) {
  const gaya = useGaya();
  const kata = useKataKeputusan().asing;
  return (
    <Lipatan judul={kata.judul(asing.length)} terbukaAwal={panel.keadaan.bacaan?.tabel.length === 0}>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      <ul className={gaya.daftar}>
        {asing.map((satu) => (
          <li key={sebutKotak(satu.rentang)} className={gaya.butir}>
            {satu.judul === '' ? '' : `${satu.judul}: `}
            <TautanSel sel={satu.rentang} teks={sebutKotak(satu.rentang)} /> ({kata.baris(satu.baris)})
            {satu.mirip && <p className={gaya.kalimat}>{kata.mirip(satu.mirip.jenis, satu.mirip.kurang)}</p>}
            <Lipatan judul={kata.tanya} untuk={sebutKotak(satu.rentang)}>
              <BentukTabel
                kunci={satu.kunci}
                dikira={{ jenis: satu.mirip?.jenis ?? '', kolom: satu.kolom }}
                jenis={jenis}
                panel={panel}
              />
            </Lipatan>
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
