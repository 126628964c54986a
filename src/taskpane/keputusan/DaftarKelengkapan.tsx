import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sebutKotak } from '../../dasar/a1';
import type { Kelengkapan, SatkerDisebut, TabelDikenali } from '../../input/tabel';
import { Bagian } from '../Bagian';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { useKataKeputusan } from './kata-keputusan';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  tabel: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  nama: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  daftar: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  butir: { overflowWrap: 'anywhere', ':not(:last-child)': { marginBottom: tokens.spacingVerticalXS } },
});

interface Isi {
  kelengkapan: readonly Kelengkapan[];
  tabel: readonly TabelDikenali[];
}

/** Which satkers of the reference list each table lacks, has twice, or has beyond the list. */
export function DaftarKelengkapan({ kelengkapan, tabel }: Isi) {
  const gaya = useGaya();
  const { baca } = useLingkup().kata;
  const keputusan = useKataKeputusan();
  const kata = keputusan.kelengkapan;
  const sebut = (id: string): string => {
    const satu = tabel.find((t) => t.id === id);
    return satu === undefined ? id : `${baca.jenisTabel[satu.jenis]}, ${sebutKotak(satu.rentang)}`;
  };
  return (
    <Bagian judul={kata.judul}>
      <p className={gaya.kalimat}>{kata.keterangan}</p>
      {kelengkapan.map(({ tabel: id, tidakAda, ganda, takTerdaftar }) => {
        const nama = sebut(id);
        if (tidakAda.length + ganda.length + takTerdaftar.length === 0) {
          return (
            <p key={id} className={gaya.tabel}>
              {kata.lengkap(nama)}
            </p>
          );
        }
        return (
          <div key={id}>
            <p className={gaya.nama}>{nama}</p>
            <SatkerTerlipat judul={kata.tidakAda(tidakAda.length)} untuk={nama} satker={tidakAda.map((s) => [s])} />
            <SatkerTerlipat judul={kata.ganda(ganda.length)} untuk={nama} satker={ganda} />
            <SatkerTerlipat
              judul={kata.takTerdaftar(takTerdaftar.length)}
              untuk={nama}
              satker={takTerdaftar.map((s) => [s])}
            />
          </div>
        );
      })}
    </Bagian>
  );
}

interface Terlipat {
  judul: string;
  untuk: string;
  /** Every place of each satker. */
  satker: readonly (readonly SatkerDisebut[])[];
}

function SatkerTerlipat({ judul, untuk, satker }: Terlipat) {
  const gaya = useGaya();
  if (satker.length === 0) return null;
  return (
    <Lipatan judul={judul} untuk={untuk}>
      <ul className={gaya.daftar}>
        {satker.map((tempat, urutan) => (
          <li key={urutan} className={gaya.butir}>
            {[tempat[0]?.kode, tempat[0]?.nama].filter(Boolean).join(' ')}
            {tempat.map(({ asal }, ke) => (
              <span key={ke}>
                {ke === 0 ? ' ' : ', '}
                <TautanSel sel={asal} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
