import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { KELOMPOK_TEMPLAT, KUNCI_TEMPLAT, type KunciTemplat } from '../../templat/templat';
import { siapDihitung } from '../keadaan';
import { useLingkup } from '../LingkupPanel';
import { Pilihan } from '../Pilihan';
import { tahunPilihan } from '../tahun';
import type { Panel } from '../usePanel';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  kelompok: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legenda: { ...typographyStyles.body1Strong, padding: 0 },
  // A legend has no margin in every browser; padding it has.
  bagian: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalM} 0 0` },
  daftar: { display: 'flex', flexDirection: 'column' },
});

const KELOMPOK = [
  ['kinerja', KELOMPOK_TEMPLAT.kinerja],
  ['anggaran', KELOMPOK_TEMPLAT.anggaran],
  ['layanan', KELOMPOK_TEMPLAT.layanan],
  ['laporan', KELOMPOK_TEMPLAT.laporan],
] as const;

/** Inserts the sample or empty input tables, each on a new sheet. */
export default function SisipTemplat({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { templat } = useLingkup().kata;
  const { keadaan, layanan } = panel;
  const [tahun, setTahun] = useState<number>(keadaan.simpanan.setelan.tahun ?? new Date().getFullYear());
  const [terpilih, setTerpilih] = useState<readonly KunciTemplat[]>([]);
  const siap = siapDihitung(keadaan);
  const ubah = (kunci: KunciTemplat, pilih: boolean) =>
    setTerpilih(KUNCI_TEMPLAT.filter((satu) => (satu === kunci ? pilih : terpilih.includes(satu))));

  return (
    <div className={gaya.isi}>
      <Button
        disabledFocusable={!siap}
        onClick={() => {
          panel.sisipkan(() => layanan.sisipkanContoh());
        }}
      >
        {templat.contoh}
      </Button>
      <p className={gaya.kalimat}>{templat.contohKet}</p>
      <Pilihan
        label={templat.tahun}
        nilai={String(tahun)}
        pilihan={tahunPilihan().map((satu) => ({ nilai: String(satu), teks: String(satu) }))}
        ubah={(nilai) => setTahun(Number(nilai))}
      />
      <fieldset className={gaya.kelompok}>
        <legend className={gaya.legenda}>{templat.pilihan}</legend>
        <p className={gaya.kalimat}>{templat.keterangan}</p>
        {KELOMPOK.map(([kelompok, isi]) => (
          <fieldset key={kelompok} className={gaya.kelompok}>
            <legend className={gaya.bagian}>{templat.kelompok[kelompok]}</legend>
            <div className={gaya.daftar}>
              {isi.map((kunci) => (
                <Checkbox
                  key={kunci}
                  label={templat.nama[kunci]}
                  checked={terpilih.includes(kunci)}
                  onChange={(_, { checked }) => ubah(kunci, checked === true)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </fieldset>
      <Button
        disabledFocusable={!siap || terpilih.length === 0}
        onClick={() => {
          panel.sisipkan(() => layanan.sisipkanTemplat(terpilih, tahun));
        }}
      >
        {templat.sisipkan(terpilih.length)}
      </Button>
      <p className={gaya.kalimat}>
        {keadaan.kegiatan === 'menyisipkan' && templat.menyisipkan}
        {keadaan.disisipkan.length > 0 && templat.disisipkan(keadaan.disisipkan)}
      </p>
    </div>
  );
}
