import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { BarisTabel } from './BarisTabel';
import { Bagian } from './Bagian';
import { jumlahBaca } from './jumlahBaca';
import { diam } from './keadaan';
import { useLingkup } from './LingkupPanel';
import type { Panel } from './usePanel';

const useGaya = makeStyles({
  ringkasan: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
});

/** What was recognised in the workbook, and how much of it was read. */
export function DaftarTabel({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { baca, panel: kata } = useLingkup().kata;
  const { bacaan, kegiatan } = panel.keadaan;
  const tabel = bacaan?.tabel ?? null;
  const membaca = kegiatan === 'membuka' || kegiatan === 'membaca';
  const { baris, disisihkan } = jumlahBaca(tabel ?? []);

  return (
    <Bagian
      judul={baca.judul}
      aksi={
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={!diam(panel.keadaan)}
          onClick={panel.bacaUlang}
        >
          {kata.bacaUlang}
        </Button>
      }
    >
      {membaca && (
        <>
          <p className={gaya.ringkasan}>{kata.membuka}</p>
          <ProgressBar aria-label={kata.membuka} />
        </>
      )}
      {!membaca && tabel?.length === 0 && (
        <>
          <p className={gaya.ringkasan}>{baca.kosong}</p>
          <p className={gaya.ringkasan}>{baca.kosongLakukan}</p>
        </>
      )}
      {tabel !== null && tabel.length > 0 && (
        <>
          {!membaca && <p className={gaya.ringkasan}>{baca.ringkasan(baris, disisihkan)}</p>}
          <ul className={gaya.daftar}>
            {tabel.map((satu) => (
              <BarisTabel key={satu.id} tabel={satu} panel={panel} />
            ))}
          </ul>
        </>
      )}
    </Bagian>
  );
}
