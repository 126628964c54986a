import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { kamusDaftarTemplat } from '../../locales/kamus-daftar-templat';
import { KELOMPOK_TEMPLAT, type KunciTemplat } from '../../templat/daftar';
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

const SEMUA = KELOMPOK_TEMPLAT.flatMap(({ kunci }) => kunci);

/** Inserts the sample or empty input tables, each on a new sheet. */
export default function SisipTemplat({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { bahasa, templat } = useLingkup().kata;
  const kata = kamusDaftarTemplat(bahasa);
  const { keadaan, layanan } = panel;
  const [tahun, setTahun] = useState<number>(keadaan.simpanan.setelan.tahun ?? new Date().getFullYear());
  const [terpilih, setTerpilih] = useState<readonly KunciTemplat[]>([]);
  const siap = siapDihitung(keadaan);
  const ubah = (kunci: KunciTemplat, pilih: boolean) =>
    setTerpilih(SEMUA.filter((satu) => (satu === kunci ? pilih : terpilih.includes(satu))));

  return (
    <div className={gaya.isi}>
      <Button
        disabledFocusable={!siap}
        onClick={() => {
          panel.sisipkan(() => layanan.sisipkanContoh());
        }}
      >
        {kata.contoh}
      </Button>
      <p className={gaya.kalimat}>{kata.contohKet}</p>
      <Pilihan
        label={kata.tahun}
        nilai={String(tahun)}
        pilihan={tahunPilihan().map((satu) => ({ nilai: String(satu), teks: String(satu) }))}
        ubah={(nilai) => setTahun(Number(nilai))}
      />
      <fieldset className={gaya.kelompok}>
        <legend className={gaya.legenda}>{kata.pilihan}</legend>
        <p className={gaya.kalimat}>{kata.keterangan}</p>
        {KELOMPOK_TEMPLAT.map(({ kelompok, kunci: isi }) => (
          <fieldset key={kelompok} className={gaya.kelompok}>
            <legend className={gaya.bagian}>{kata.kelompok[kelompok]}</legend>
            <div className={gaya.daftar}>
              {isi.map((kunci) => (
                <Checkbox
                  key={kunci}
                  label={kata.nama[kunci]}
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
        {kata.sisipkan(terpilih.length)}
      </Button>
      <p className={gaya.kalimat}>
        {keadaan.kegiatan === 'menyisipkan' && templat.menyisipkan}
        {keadaan.disisipkan.length > 0 && templat.disisipkan(keadaan.disisipkan)}
      </p>
    </div>
  );
}
