import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Decimal, tampil } from '../../dasar/desimal';
import type { HasilSimulasi, Jalan, Kebutuhan as SatuKebutuhan } from '../../domain/simulasi';
import type { AngkaTertulis } from '../../hitung';
import type { KamusSimulasi } from '../../locales/id/simulasi';
import { kamusHasil } from '../../locales/kamus-hasil';
import { type GalatPanel, jadikanGalatPanel } from '../jejak';
import type { Layanan } from '../layanan';
import { useLingkup } from '../LingkupPanel';
import { PesanGalat } from '../PesanGalat';
import { TautanSel } from '../TautanSel';
import { useKataSimulasi } from './kata-simulasi';
import { cetakKini, cetakPerlu, langkahTerasa } from './cetak';

const useGaya = makeStyles({
  kalimat: { ...typographyStyles.body1, margin: 0 },
  sub: { ...typographyStyles.body1Strong, margin: 0 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  jalan: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  langkah: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  kecil: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** An answer, and the question it belongs to. */
interface Jawaban {
  angka: AngkaTertulis;
  target: string;
  isi: HasilSimulasi | GalatPanel;
}

/** What each component must reach, the possible ones first; where none is enough alone, the ways together or the most there is. */
export function Kebutuhan({ angka, target, layanan }: { angka: AngkaTertulis; target: string; layanan: Layanan }) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const simulasi = useKataSimulasi();
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
  if (!('kebutuhan' in jawaban.isi)) return <PesanGalat galat={jawaban.isi} tutup={null} />;
  const { kebutuhan, tertinggi, jalan } = jawaban.isi;
  const cetak = (nilai: Decimal): string => hasil.denganSatuan(tampil(nilai, angka.desimal), angka.satuan);
  const kini = hasil.denganSatuan(angka.tampil, angka.satuan);
  const tercapai = angka.nilai?.gte(new Decimal(target)) === true;
  const mungkin = kebutuhan.filter(({ putusan }) => putusan === 'mungkin');
  const lain = kebutuhan.filter(({ putusan }) => putusan !== 'mungkin');
  const diAtas = tertinggi?.lt(new Decimal(target)) === true;

  return (
    <div role="status">
      <p className={gaya.kalimat}>
        {tercapai ? simulasi.sudahTercapai(kini) : simulasi.sekarang(kini)}
        {tertinggi !== null && !diAtas && !tercapai && `. ${simulasi.tertinggi(cetak(tertinggi))}`}
      </p>
      {kebutuhan.length === 0 && <p className={gaya.kalimat}>{simulasi.tanpaKomponen}</p>}
      {diAtas && <p className={gaya.sub}>{simulasi.diAtasTertinggi(cetak(tertinggi))}</p>}
      {!diAtas && kebutuhan.length > 0 && mungkin.length === 0 && (
        <p className={gaya.sub}>{jalan.length > 0 ? simulasi.perluGabungan : simulasi.semuaTidakMungkin}</p>
      )}
      {jalan.map((satu) => (
        <SatuJalan key={satu.cara} jalan={satu} />
      ))}
      <ul className={gaya.daftar} aria-label={simulasi.komponen}>
        {[...mungkin, ...lain].map((satu) => (
          <li key={satu.masukan.kunci} className={gaya.butir}>
            <p className={gaya.sub}>{satu.masukan.nama}</p>
            <p className={gaya.kalimat}>{kalimat(satu, simulasi, cetak)}</p>
            <Kecil satu={satu} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a step is worth, and where the component stands. */
function Kecil({ satu }: { satu: SatuKebutuhan }) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const simulasi = useKataSimulasi();
  const langkah = satu.putusan === 'tidakBerpengaruh' ? null : langkahTerasa(satu);
  const { satuan, asal } = satu.masukan;
  if (langkah === null && asal === null) return null;
  return (
    <p className={gaya.kecil}>
      {langkah !== null &&
        simulasi.perLangkah(
          satuan === '%' || satuan === 'poin' || satuan === ''
            ? simulasi.poin(langkah.langkah)
            : hasil.denganSatuan(langkah.langkah, satuan),
          langkah.tambahan,
        )}{' '}
      {asal !== null && (
        <>
          {simulasi.sumber} <TautanSel sel={asal} />
        </>
      )}
    </p>
  );
}

function SatuJalan({ jalan: { cara, langkah } }: { jalan: Jalan }) {
  const gaya = useGaya();
  const simulasi = useKataSimulasi();
  return (
    <div className={gaya.jalan}>
      <p className={gaya.sub}>{simulasi.jalan[cara]}</p>
      <ul className={gaya.langkah}>
        {langkah.map(({ masukan, dari, ke }) => (
          <li key={masukan.kunci}>
            {masukan.nama}: {simulasi.dariKe(cetakKini(masukan, dari), cetakPerlu(masukan, ke))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function kalimat(
  { masukan, perlu, putusan, terbaik }: SatuKebutuhan,
  simulasi: KamusSimulasi,
  cetak: (nilai: Decimal) => string,
): string {
  const kini = cetakKini(masukan, masukan.nilai);
  if (putusan === 'tidakBerpengaruh') return simulasi.tidakBerpengaruh(kini);
  if (perlu !== null) return simulasi.harus(kini, cetakPerlu(masukan, perlu));
  return terbaik === null ? simulasi.tidakMungkin(kini) : simulasi.palingTinggi(kini, cetak(terbaik));
}
