import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { sebutKotak } from '../../dasar/a1';
import type { BerkasDiimpor } from '../../excel/masukan/rencanakan-impor';
import type { HasilImpor } from '../../excel/masukan/lembar-masukan';
import { satuParagraf } from '../../locales/pesan-galat';
import { kalimatCatatan } from '../../locales/catatan-tulis';
import { sedangMengimpor } from '../keadaan';
import { useKataKeputusan } from '../keputusan/kata-keputusan';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';
import { kamusRincianBerkas } from '../../locales/kamus-rincian-berkas';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  nama: { ...typographyStyles.body1Strong, margin: 0 },
  gagal: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground3 },
  jalan: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  bilah: { flexGrow: 1 },
});

/** As figures are printed. */
const bilangan = (n: number): string => n.toLocaleString('id-ID');

/** How far an import is, the way out of it, and what became of it: beside the button that began it. */
export function JalanImpor({ panel, kembalikanFokus }: { panel: Panel; kembalikanFokus: () => void }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const { impor } = kata.masukan;
  const { keadaan } = panel;
  const membatalkan = keadaan.kegiatan === 'membatalkanImpor';
  if (!sedangMengimpor(keadaan)) return keadaan.imporan && <HasilnyaImpor hasil={keadaan.imporan} />;
  return (
    <div className={gaya.isi}>
      <div className={gaya.jalan}>
        <ProgressBar
          className={gaya.bilah}
          aria-label={impor.berjalan}
          thickness="large"
          value={keadaan.kemajuanImpor}
        />
        <Button
          size="small"
          disabledFocusable={membatalkan}
          onClick={() => {
            panel.batal();
            // The button goes away with the import; the focus must not go with it.
            kembalikanFokus();
          }}
        >
          {membatalkan ? impor.membatalkan : impor.batal}
        </Button>
      </div>
      {keadaan.barisImpor > 0 && (
        <p className={gaya.kalimat}>{kamusRincianBerkas(kata.bahasa).rincian.dibaca(bilangan(keadaan.barisImpor))}</p>
      )}
    </div>
  );
}

function HasilnyaImpor({ hasil }: { hasil: HasilImpor }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const { impor } = kata.masukan;
  const gagal = hasil.berkas.filter(({ galat }) => galat !== null).length;
  return (
    <div>
      <p className={gaya.nama}>{impor.selesai(hasil.berkas.length - gagal, gagal)}</p>
      <ul className={gaya.daftar} aria-label={impor.hasil}>
        {hasil.berkas.map((berkas) => (
          <li key={berkas.nama} className={gaya.butir}>
            <p className={gaya.nama}>{berkas.nama}</p>
            <IsiBerkas berkas={berkas} />
          </li>
        ))}
      </ul>
      {kalimatCatatan(hasil.catatan ?? [], kata).map((kalimat) => (
        <p key={kalimat} className={gaya.kalimat}>
          {kalimat}
        </p>
      ))}
    </div>
  );
}

function IsiBerkas({ berkas }: { berkas: BerkasDiimpor }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const keputusan = useKataKeputusan();
  const { impor } = kata.masukan;
  const {
    lembar,
    tabel,
    baris,
    disisihkan,
    galat,
    lembarLama,
    kembaran = [],
    dilewati = [],
    tanggapan,
    rincian,
  } = berkas;
  if (galat !== null) {
    return (
      <p className={gaya.gagal}>
        {impor.tidakDiimpor}. {satuParagraf(kata.galat[galat.kode](galat.rincian))}
      </p>
    );
  }
  const isi = tanggapan
    ? impor.tanggapan(tanggapan.dicatat, tanggapan.takDikenal)
    : rincian
      ? kamusRincianBerkas(kata.bahasa).rincian.hasil(
          bilangan(rincian.dibaca),
          bilangan(rincian.dipakai),
          bilangan(rincian.dibaca - rincian.dipakai),
        )
      : impor.berkas(tabel, baris, disisihkan);
  return (
    <p className={gaya.kalimat}>
      {isi}
      {lembar !== null && (
        <>
          {': '}
          <TautanSel sel={{ lembar, baris: 0, kolom: 0 }} teks={lembar} />
        </>
      )}
      {dilewati.map((satu) => `. ${satu.judul} (${sebutKotak(satu.rentang)}) ${keputusan.dilewati.sebab(satu)}`)}
      {kembaran.map((lain) => `. ${impor.kembaran(lain)}`)}
      {lembarLama !== undefined && (
        <>
          . {impor.lembarLama} <TautanSel sel={{ lembar: lembarLama, baris: 0, kolom: 0 }} teks={lembarLama} />
        </>
      )}
    </p>
  );
}
