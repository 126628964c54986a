import { useLingkup } from '../LingkupPanel';
import { Sakelar } from '../Sakelar';
import type { Panel } from '../usePanel';

/** Whether the pane computes again by itself when a source table changes. */
export default function Segarkan({ panel }: { panel: Panel }) {
  const { segarkan } = useLingkup().kata.tempat;
  const { simpanan } = panel.keadaan;
  return (
    <Sakelar
      label={segarkan.judul}
      keterangan={segarkan.keterangan}
      nyala={simpanan.segarkanOtomatis}
      ubah={(segarkanOtomatis) => panel.simpan({ ...simpanan, segarkanOtomatis })}
    />
  );
}
