import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, useId, useMemo, useState } from 'react';
import type { HasilHitung } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { KartuAngka } from './KartuAngka';
import { KartuHilang } from './KartuHilang';
import { PasporAngka } from './PasporAngka';
import { angkaUtama, type KunciUtama } from './utama';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  kisi: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    // A card fills the gap that an open passport, which takes a row of its own, leaves beside its card.
    gridAutoFlow: 'row dense',
    gap: tokens.spacingHorizontalS,
  },
  paspor: { gridColumn: '1 / -1', minWidth: 0 },
  cocok: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * The headline figures as cards; a card opens the passport of its figure, one without a figure says why. Under them, in
 * small: that Excel came to the same numbers.
 */
export function AngkaUtama({ hasil: semua }: { hasil: HasilHitung }) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const [terbuka, setTerbuka] = useState<KunciUtama | null>(null);
  const idPaspor = useId();
  const utama = useMemo(() => angkaUtama(semua), [semua]);
  const { angka, cocok, hitungManual } = semua.verifikasi;

  return (
    <Bagian judul={hasil.angkaUtama}>
      {utama.length > 0 && (
        <div className={gaya.kisi}>
          {utama.map((satu) => {
            const { kunci } = satu;
            if ('hilang' in satu) {
              return <KartuHilang key={kunci} nama={hasil.namaUtama[kunci]} sebab={satu.hilang} />;
            }
            return (
              <Fragment key={kunci}>
                <KartuAngka
                  nama={hasil.namaUtama[kunci]}
                  angka={satu.isi}
                  terbuka={terbuka === kunci}
                  idPaspor={idPaspor}
                  klik={() => setTerbuka(terbuka === kunci ? null : kunci)}
                />
                {terbuka === kunci && (
                  <div id={idPaspor} className={gaya.paspor}>
                    <PasporAngka angka={satu.isi} />
                  </div>
                )}
              </Fragment>
            );
          })}
        </div>
      )}
      {cocok === angka && <p className={gaya.cocok}>{hasil.verifikasiCocok(cocok, angka)}</p>}
      {hitungManual && <p className={gaya.cocok}>{hasil.hitungManual}</p>}
    </Bagian>
  );
}
