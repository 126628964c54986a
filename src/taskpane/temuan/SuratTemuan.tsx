import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { butirSurat, sebutLaporan } from '../../hitung/butir-surat';
import { temuanMenurutUnit } from '../../hitung/unit-temuan';
import type { Temuan } from '../../reviu/temuan';
import { type BahanSurat, unitDiBerkas } from '../../surat/surat';
import { unduh } from '../unduh';
import type { Panel } from '../usePanel';
import { useKataReviu } from './kata-reviu';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Narrower than the twenty letters that a browser gives a field.
  unit: { minWidth: 0, width: '100%' },
  ket: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The marked findings as letters, one for each unit that answers for them. */
export function SuratTemuan({ temuan, panel }: { temuan: readonly Temuan[]; panel: Panel }) {
  const gaya = useGaya();
  const { surat: kata } = useKataReviu().daftar;
  const tabel = panel.keadaan.hasil?.tabel ?? [];
  return (
    <div className={gaya.isi}>
      {[...temuanMenurutUnit(temuan, tabel)].map(([unit, milik]) => (
        <SuratUnit key={unit} unitAwal={unit} temuan={milik} panel={panel} />
      ))}
      <p className={gaya.ket}>{kata.ket}</p>
    </div>
  );
}

interface IsiUnit {
  unitAwal: string;
  temuan: readonly Temuan[];
  panel: Panel;
}

/** One unit's letter: a file, or a sheet where the pane cannot save one. */
function SuratUnit({ unitAwal, temuan, panel }: IsiUnit) {
  const gaya = useGaya();
  const { surat: kata } = useKataReviu().daftar;
  const { hasil } = panel.keadaan;
  const [unit, setUnit] = useState(unitAwal);
  const [kabar, setKabar] = useState('');

  const bahan = (): BahanSurat => ({
    unit: unit.trim(),
    laporan: sebutLaporan(hasil?.pedoman.tahun ?? null),
    tanggal: new Date(),
    butir: temuan.map(butirSurat),
  });

  const simpan = (): void =>
    panel.antrekan(async () => {
      const nama = `${`Surat Temuan ${unitDiBerkas(unit)}`.trim()}.xlsx`;
      unduh(nama, await panel.layanan.tulisSurat(bahan()));
      setKabar(kata.disimpan(nama));
    });

  return (
    <div className={gaya.isi}>
      <Field label={kata.unit} size="small">
        <Input className={gaya.unit} value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <div className={gaya.tombol}>
        <Button size="small" onClick={simpan}>
          {kata.simpan(temuan.length)}
        </Button>
        <Button size="small" onClick={() => panel.sisipkan(() => panel.layanan.sisipkanSurat(bahan()))}>
          {kata.lembar}
        </Button>
      </div>
      <p className={gaya.ket} role="status">
        {kabar}
      </p>
    </div>
  );
}
