import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sebutKotak, sebutSel } from '../../dasar/a1';
import type { TabelDikenali } from '../../input/tabel';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';

const useGaya = makeStyles({
  tabel: { ...typographyStyles.body1Strong, margin: 0 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  sel: { ...typographyStyles.body1, marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  kosong: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Cells that take no part in any calculation, by table, each with its reason and the way to it. */
export function DaftarDisisihkan({ tabel }: { tabel: readonly TabelDikenali[] }) {
  const gaya = useGaya();
  const { baca, tempat } = useLingkup().kata;
  const berkarantina = tabel.filter((satu) => satu.karantina.length > 0);
  return (
    <Bagian judul={tempat.saring.disisihkan}>
      {berkarantina.length === 0 && <p className={gaya.kosong}>{tempat.tanpaDisisihkan}</p>}
      {berkarantina.map((satu) => (
        <div key={satu.id}>
          <p className={gaya.tabel}>
            {baca.jenisTabel[satu.jenis]}, {sebutKotak(satu.rentang)}
          </p>
          <ul className={gaya.daftar}>
            {satu.karantina.map((sel) => (
              <li key={sebutSel(sel.asal)} className={gaya.sel}>
                <TautanSel sel={sel.asal} /> {baca.karantina[sel.alasan](sel.teks, sel.rincian)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Bagian>
  );
}
