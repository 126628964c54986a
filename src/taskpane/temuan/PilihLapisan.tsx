import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useKataReviu } from './kata-reviu';
import { Sakelar } from '../Sakelar';
import type { Panel } from '../usePanel';

const LAPISAN = ['tandaPeriksa', 'catatanReviu', 'ujiPetik'] as const;

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Parts of the report that only a reviewer needs. */
export function PilihLapisan({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const kata = useKataReviu().lapisan;
  const { simpanan } = panel.keadaan;
  return (
    <div>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      {LAPISAN.map((satu) => (
        <Sakelar
          key={satu}
          label={kata[satu]}
          nyala={simpanan.lapisan[satu]}
          ubah={(nyala) => panel.simpan({ ...simpanan, lapisan: { ...simpanan.lapisan, [satu]: nyala } })}
        />
      ))}
    </div>
  );
}
