import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { HasilHitung } from '../../hitung';
import { tampakkanKeputusan } from '../keputusan/letak';
import { useLingkup } from '../LingkupPanel';
import type { Panel } from '../usePanel';
import { angkaUtama } from './utama';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  isi: { paddingBottom: tokens.spacingVerticalXS },
  tautan: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start' },
});

/** One line before the report goes out: what is still open, each part a click away. */
export default function SiapKirim({ hasil, panel }: { hasil: HasilHitung; panel: Panel }) {
  const gaya = useGaya();
  const { siapKirim } = kamusHasil(useLingkup().kata.bahasa);
  const butir = yangTerbuka(hasil, panel);
  const terbuka = butir.filter(({ jumlah }) => jumlah > 0);
  const merah = terbuka.some(({ kunci }) => kunci === 'temuan' || kunci === 'hilang');
  return (
    <MessageBar intent={terbuka.length === 0 ? 'success' : merah ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody className={gaya.isi}>
        <MessageBarTitle>{siapKirim.judul}</MessageBarTitle>{' '}
        {terbuka.length === 0
          ? siapKirim.siap
          : terbuka.map(({ kunci, jumlah, buka }, i) => (
              <Fragment key={kunci}>
                {i > 0 && ' · '}
                <Link as="button" inline className={gaya.tautan} onClick={buka}>
                  {siapKirim.butir[kunci](jumlah)}
                </Link>
              </Fragment>
            ))}
      </MessageBarBody>
    </MessageBar>
  );
}

interface Butir {
  kunci: 'hilang' | 'temuan' | 'jawaban' | 'belumTerbaca' | 'tahun';
  jumlah: number;
  buka: () => void;
}

/** Gravest first. */
function yangTerbuka(hasil: HasilHitung, panel: Panel): Butir[] {
  const { bacaan } = panel.keadaan;
  const keTemuan = (): void => panel.buka('temuan');
  return [
    { kunci: 'hilang', jumlah: angkaUtama(hasil).filter((satu) => 'hilang' in satu).length, buka: keTemuan },
    {
      kunci: 'temuan',
      jumlah: hasil.temuan.filter(({ keparahan }) => keparahan === 'kesalahan').length,
      buka: keTemuan,
    },
    {
      kunci: 'jawaban',
      jumlah: bacaan?.pilihan.filter(({ dipilih }) => dipilih === null).length ?? 0,
      buka: tampakkanKeputusan,
    },
    {
      kunci: 'belumTerbaca',
      jumlah: hasil.tabel.reduce((n, { karantina }) => n + karantina.length, 0),
      buka: keTemuan,
    },
    { kunci: 'tahun', jumlah: hasil.pedoman.asal === 'belumDiketahui' ? 1 : 0, buka: () => panel.buka('aturan') },
  ];
}
