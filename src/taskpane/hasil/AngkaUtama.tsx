import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId, useState } from 'react';
import type { AngkaTertulis } from '../../hitung';
import type { Kamus } from '../../locales';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { KartuAngka } from './KartuAngka';
import { PasporAngka } from './PasporAngka';

type KunciUtama = keyof Kamus['hasil']['namaUtama'];

/** In the order a leader asks for them. */
const KUNCI_UTAMA: readonly KunciUtama[] = [
  'rataRata/indikator',
  'rataRata/sasaran',
  'nka',
  'ikpa',
  'sakip',
  'skm',
  'anggaran/persen',
];

const useGaya = makeStyles({
  kisi: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    // A card fills the gap that an open passport, which takes a row of its own, leaves beside its card.
    gridAutoFlow: 'row dense',
    gap: tokens.spacingHorizontalS,
  },
  paspor: { gridColumn: '1 / -1', minWidth: 0 },
});

/** The headline figures as cards; a card opens the passport of its figure. */
export function AngkaUtama({ angka }: { angka: ReadonlyMap<string, AngkaTertulis> }) {
  const gaya = useGaya();
  const { hasil } = useLingkup().kata;
  const [terbuka, setTerbuka] = useState<KunciUtama | null>(null);
  const idPaspor = useId();
  const kartu = KUNCI_UTAMA.flatMap((kunci) => {
    const isi = angka.get(kunci);
    return isi === undefined ? [] : [{ kunci, isi }];
  });
  if (kartu.length === 0) return null;

  return (
    <Bagian judul={hasil.angkaUtama}>
      <div className={gaya.kisi}>
        {kartu.map(({ kunci, isi }) => (
          <Fragment key={kunci}>
            <KartuAngka
              nama={hasil.namaUtama[kunci]}
              angka={isi}
              terbuka={terbuka === kunci}
              idPaspor={idPaspor}
              klik={() => setTerbuka(terbuka === kunci ? null : kunci)}
            />
            {terbuka === kunci && (
              <div id={idPaspor} className={gaya.paspor}>
                <PasporAngka angka={isi} />
              </div>
            )}
          </Fragment>
        ))}
      </div>
    </Bagian>
  );
}
