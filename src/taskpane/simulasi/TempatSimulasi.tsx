import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AngkaTertulis } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { Pilihan } from '../Pilihan';
import type { Panel } from '../usePanel';
import { angkaSimulasi, type KunciSimulasi, uraikanTarget } from './angka-simulasi';
import { useKataSimulasi } from './kata-simulasi';
import { Kebutuhan } from './Kebutuhan';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  // The browser's own width of an input is wider than its column.
  target: { minWidth: 0 },
  ketikan: { width: '100%', minWidth: 0 },
  isian: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // Side by side where the names of the figures fit, under each other in a narrow pane.
    '> :first-child': { flex: '1 1 240px' },
    '> :last-child': { flex: '0 1 96px' },
  },
});

/** Third place: a target for a figure, and what each component must reach for it. Writes nothing. */
export default function TempatSimulasi({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { tempat } = useLingkup().kata;
  const simulasi = useKataSimulasi();
  const { hasil } = panel.keadaan;
  const dapat = angkaSimulasi(hasil?.angka ?? []);
  return (
    <Bagian judul={simulasi.judul}>
      <p className={gaya.kalimat}>{simulasi.keterangan}</p>
      <p className={gaya.kalimat}>{simulasi.takMenulis}</p>
      {hasil === null && <p className={gaya.kalimat}>{tempat.belumDihitung}</p>}
      {hasil !== null && dapat.length === 0 && <p className={gaya.kalimat}>{simulasi.tanpaAngka}</p>}
      {dapat.length > 0 && <Isian dapat={dapat} panel={panel} />}
    </Bagian>
  );
}

/** The next whole number: an answer stands there before anything is typed. */
const targetAwal = (angka: AngkaTertulis): string => String(angka.nilai?.floor().plus(1).toNumber() ?? '');

function Isian({ dapat, panel }: { dapat: readonly { kunci: KunciSimulasi; angka: AngkaTertulis }[]; panel: Panel }) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const simulasi = useKataSimulasi();
  const [kunci, setKunci] = useState<string>('nka');
  const [target, setTarget] = useState<string | null>(null);
  const terpilih = dapat.find((satu) => satu.kunci === kunci) ?? dapat[0];
  if (terpilih === undefined) return null;
  const { angka } = terpilih;
  const diketik = target ?? targetAwal(angka);
  const sah = uraikanTarget(diketik);

  return (
    <>
      <div className={gaya.isian}>
        <Pilihan
          label={simulasi.angka}
          nilai={terpilih.kunci}
          pilihan={dapat.map((satu) => ({
            nilai: satu.kunci,
            teks: satu.kunci === 'ikpa-rinci/proyeksi' ? simulasi.ikpaAkhirTahun : hasil.namaUtama[satu.kunci],
          }))}
          ubah={(nilai) => {
            setKunci(nilai);
            setTarget(null);
          }}
        />
        <Field
          label={{ children: simulasi.target, style: { fontWeight: tokens.fontWeightSemibold, padding: 0 } }}
          validationState={sah === null ? 'error' : 'none'}
        >
          <Input
            className={gaya.target}
            value={diketik}
            input={{ className: gaya.ketikan }}
            inputMode="decimal"
            onChange={(_, { value }) => setTarget(value)}
          />
        </Field>
      </div>
      {sah === null ? (
        <p role="alert" className={gaya.kalimat}>
          {simulasi.targetTidakSah}
        </p>
      ) : (
        <Kebutuhan angka={angka} target={sah} layanan={panel.layanan} />
      )}
    </>
  );
}
