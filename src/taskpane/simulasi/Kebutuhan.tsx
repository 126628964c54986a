import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Decimal, tampil } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import type { Kebutuhan as SatuKebutuhan } from '../../domain/simulasi';
import type { AngkaTertulis } from '../../hitung';
import { type GalatPanel, jadikanGalatPanel } from '../jejak';
import type { Layanan } from '../layanan';
import { useLingkup } from '../LingkupPanel';
import { PesanGalat } from '../PesanGalat';
import { TautanSel } from '../TautanSel';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.body1, margin: 0 },
  sub: { ...typographyStyles.body1Strong, margin: 0 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  kecil: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** An answer, and the question it belongs to. */
interface Jawaban {
  angka: AngkaTertulis;
  target: string;
  isi: SatuKebutuhan[] | GalatPanel;
}

/** What each component must reach, the possible ones first; "tidak mungkin" is said in words. */
export function Kebutuhan({ angka, target, layanan }: { angka: AngkaTertulis; target: string; layanan: Layanan }) {
  const gaya = useGaya();
  const { simulasi, hasil } = useLingkup().kata;
  const [jawaban, setJawaban] = useState<Jawaban | null>(null);

  useEffect(() => {
    let berlaku = true;
    const terima = (isi: Jawaban['isi']) => {
      if (berlaku) setJawaban({ angka, target, isi });
    };
    layanan.simulasi(angka, target).then(terima, (galat: unknown) => terima(jadikanGalatPanel(galat)));
    return () => {
      berlaku = false;
    };
  }, [angka, target, layanan]);

  if (jawaban === null || jawaban.angka !== angka || jawaban.target !== target) return null;
  if (!Array.isArray(jawaban.isi)) return <PesanGalat galat={jawaban.isi} tutup={null} />;
  const { isi } = jawaban;
  const kini = hasil.denganSatuan(angka.tampil, angka.satuan);
  const tercapai = angka.nilai?.gte(new Decimal(target)) === true;
  const mungkin = isi.filter(({ putusan }) => putusan === 'mungkin');
  const lain = isi.filter(({ putusan }) => putusan !== 'mungkin');

  return (
    <div role="status">
      <p className={gaya.kalimat}>{tercapai ? simulasi.sudahTercapai(kini) : simulasi.sekarang(kini)}</p>
      {isi.length === 0 && <p className={gaya.kalimat}>{simulasi.tanpaKomponen}</p>}
      {isi.length > 0 && mungkin.length === 0 && <p className={gaya.sub}>{simulasi.semuaTidakMungkin}</p>}
      <ul className={gaya.daftar} aria-label={simulasi.komponen}>
        {[...mungkin, ...lain].map((satu) => (
          <li key={satu.masukan.kunci} className={gaya.butir}>
            <p className={gaya.sub}>{satu.masukan.nama}</p>
            <p className={gaya.kalimat}>{kalimat(satu, simulasi)}</p>
            <p className={gaya.kecil}>
              {satu.putusan !== 'tidakBerpengaruh' && simulasi.perPoin(tampil(satu.perPoin, 4))}{' '}
              {satu.masukan.asal !== null && (
                <>
                  {simulasi.sumber} <TautanSel sel={satu.masukan.asal} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Kata = ReturnType<typeof useLingkup>['kata']['simulasi'];

function kalimat({ masukan, perlu, putusan }: SatuKebutuhan, simulasi: Kata): string {
  const kini = cetak(masukan, masukan.nilai);
  if (putusan === 'tidakBerpengaruh') return simulasi.tidakBerpengaruh(kini);
  return perlu === null ? simulasi.tidakMungkin(kini) : simulasi.harus(kini, cetak(masukan, perlu));
}

/** With at least two decimals: a need that is cut to the whole number would fall short. */
function cetak({ desimal }: Fakta, nilai: Decimal | null): string {
  return nilai === null ? '–' : tampil(nilai, Math.max(desimal ?? 0, 2));
}
