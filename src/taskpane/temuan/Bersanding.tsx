import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AlamatSel } from '../../dasar/sel';
import type { AngkaTertulis } from '../../hitung';
import { bukanPembulatan } from '../../reviu/bukan-pembulatan';
import type { Temuan } from '../../reviu/temuan';
import { sebutSel } from '../../dasar/a1';
import { kamusHasil } from '../../locales/kamus-hasil';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { useKataReviu } from './kata-reviu';

const useGaya = makeStyles({
  kotak: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  sisi: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  satu: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  nilai: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  tempat: { ...typographyStyles.caption1 },
  benar: { minWidth: 0, marginTop: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Isi {
  temuan: Temuan;
  angka: AngkaTertulis | undefined;
  /** The person has said which of two printed figures is right; null while that is not theirs to say. */
  pilihBenar: ((kalimat: string) => void) | null;
}

/** A formula of many parts is read in the passport. */
const HITUNGAN_TERPANJANG = 110;

/** Both places of a finding at once: values as printed, the way to each cell, the arithmetic, why it is not rounding. */
export function Bersanding({ temuan, angka, pilihBenar }: Isi) {
  const gaya = useGaya();
  const { daftar: kata } = useKataReviu();
  const { kata: semua } = useLingkup();
  const { asal, asalPembanding, sel, dilaporkan, dihitung } = temuan;
  const selKita = asalPembanding ?? angka?.sel ?? null;
  const labelKita = asalPembanding !== null ? kata.pembanding : angka ? kata.hitungan : kata.seharusnya;
  const pembulatan = bukanPembulatan(temuan);
  const hitungan = caraHitung(temuan, angka);
  const ditampilkan = [asal, selKita].flatMap((satu) => (satu === null ? [] : [sebutSel(satu)]));
  const lain = sel.filter((satu) => !ditampilkan.includes(sebutSel(satu)));
  const dapatDipilih = pilihBenar !== null && asal !== null && asalPembanding !== null && temuan.putusan === 'berbeda';
  return (
    <div className={gaya.kotak}>
      <div className={gaya.sisi}>
        <Sisi label={kata.tercetak} nilai={dilaporkan} sel={asal} pilihBenar={dapatDipilih ? pilihBenar : null} />
        <Sisi label={labelKita} nilai={dihitung} sel={selKita} pilihBenar={dapatDipilih ? pilihBenar : null} />
      </div>
      {hitungan !== '' && (
        <p className={gaya.kalimat}>
          {kata.caraHitung}: {hitungan}
        </p>
      )}
      {pembulatan !== null && <p className={gaya.kalimat}>{kata.bukanPembulatan(pembulatan)}</p>}
      {temuan.putusan === 'selisihPembulatan' && <p className={gaya.kalimat}>{kata.karenaPembulatan}</p>}
      {lain.length > 0 && (
        <p className={gaya.kalimat}>
          {kata.selLain}: <SelLain sel={lain} lebih={kamusHasil(semua.bahasa).selLain} />
        </p>
      )}
    </div>
  );
}

function Sisi({
  label,
  nilai,
  sel,
  pilihBenar,
}: {
  label: string;
  nilai: string;
  sel: AlamatSel | null;
  pilihBenar: Isi['pilihBenar'];
}) {
  const gaya = useGaya();
  const { daftar: kata } = useKataReviu();
  return (
    <div className={gaya.satu}>
      <span className={gaya.label}>{label}</span>
      <span className={gaya.nilai}>{nilai === '' ? '–' : nilai}</span>
      {sel !== null && (
        <span className={gaya.tempat}>
          <TautanSel sel={sel} />
        </span>
      )}
      {pilihBenar !== null && sel !== null && (
        <Button
          className={gaya.benar}
          size="small"
          appearance="subtle"
          aria-label={kata.iniBenarKet(nilai, sebutSel(sel))}
          onClick={() => pilihBenar(kata.yangBenar(nilai, sebutSel(sel)))}
        >
          {kata.iniBenar}
        </Button>
      )}
    </div>
  );
}

const SEL_TERBANYAK = 6;

function SelLain({ sel, lebih }: { sel: readonly AlamatSel[]; lebih: (jumlah: number) => string }) {
  return (
    <>
      {sel.slice(0, SEL_TERBANYAK).map((satu, i) => (
        <span key={sebutSel(satu)}>
          {i > 0 && ', '}
          <TautanSel sel={satu} />
        </span>
      ))}
      {sel.length > SEL_TERBANYAK && ` ${lebih(sel.length - SEL_TERBANYAK)}`}
    </>
  );
}

/** The arithmetic in one line: the rule's own, else that of our figure. */
function caraHitung({ rincian }: Temuan, angka: AngkaTertulis | undefined): string {
  const milikAturan = String(rincian['hitungan'] ?? '');
  if (milikAturan !== '') return milikAturan;
  const rumus = angka?.rumus ?? '';
  return rumus.length <= HITUNGAN_TERPANJANG ? rumus : '';
}
