import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { DokumenTersimpan, TabelTersimpan } from '../../excel/masukan/lembar-dokumen';
import { kamusLaporan } from '../../locales/kamus-laporan';
import { siapDihitung } from '../keadaan';
import { useLingkup } from '../LingkupPanel';
import { PesanGalat } from '../PesanGalat';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';
import { BandingVersi } from './BandingVersi';
import { SalinanBercatatan } from './SalinanBercatatan';
import { TulisLaporan } from './TulisLaporan';
import { useLaporan } from './useLaporan';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalM },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  nama: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  jalan: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  bilah: { flexGrow: 1 },
});

/** The report's own file: chosen, read page by page, and what was found in it; and the result as one. */
export default function BacaLaporan({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataLaporan = kamusLaporan(kata.bahasa);
  const masukan = useRef<HTMLInputElement>(null);
  const kotak = useRef<HTMLDivElement>(null);
  const { berjalan, tersimpan, berkas, galat, baca, batal, tutupGalat } = useLaporan(panel);
  const sibuk = berjalan !== null;
  const { hasil } = panel.keadaan;
  const dapatDicatat = !sibuk && /\.docx$/i.test(tersimpan?.nama ?? '') && hasil?.laporan?.nama === tersimpan?.nama;

  return (
    <div ref={kotak} className={gaya.isi}>
      <p className={gaya.kalimat}>{kataLaporan.keterangan}</p>
      <input
        ref={masukan}
        type="file"
        accept=".docx,.pdf"
        hidden
        aria-label={kataLaporan.pilih}
        onChange={({ target }) => {
          const berkas = target.files?.[0];
          if (berkas) baca(berkas);
          // The same file may be chosen again after it was corrected.
          target.value = '';
        }}
      />
      <Button
        icon={<DocumentAddRegular />}
        disabledFocusable={sibuk || !siapDihitung(panel.keadaan)}
        onClick={() => masukan.current?.click()}
      >
        {kataLaporan.pilih}
      </Button>
      {berjalan !== null && (
        <div>
          <p className={gaya.kalimat} role="status">
            {berjalan.menulis ? kataLaporan.menulis : kataLaporan.berjalan(berjalan.halaman, berjalan.dari)}
          </p>
          <div className={gaya.jalan}>
            <ProgressBar
              className={gaya.bilah}
              aria-label={kataLaporan.berjalan(0, 0)}
              thickness="large"
              {...(berjalan.dari > 0 && !berjalan.menulis ? { value: berjalan.halaman / berjalan.dari } : {})}
            />
            {!berjalan.menulis && (
              <Button
                size="small"
                onClick={() => {
                  batal();
                  // The button goes away with the reading; the focus must not go with it.
                  kotak.current?.querySelector('button')?.focus();
                }}
              >
                {kataLaporan.batal}
              </Button>
            )}
          </div>
        </div>
      )}
      {galat !== null && <PesanGalat galat={galat} tutup={tutupGalat} />}
      {tersimpan !== null && !sibuk && <IsiLaporan laporan={tersimpan} panel={panel} />}
      <BandingVersi panel={panel} />
      {dapatDicatat && hasil !== null && <SalinanBercatatan panel={panel} hasil={hasil} berkas={berkas} />}
      {hasil !== null && <TulisLaporan panel={panel} hasil={hasil} />}
    </div>
  );
}

function IsiLaporan({ laporan, panel }: { laporan: DokumenTersimpan; panel: Panel }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataLaporan = kamusLaporan(kata.bahasa);
  const { bacaan, hasil } = panel.keadaan;
  const dikenali = new Set(
    [...(bacaan?.tabel ?? []), ...(hasil?.pembanding ?? [])].map(({ rentang }) => rentang.lembar),
  );
  const dibaca = laporan.tabel.filter(({ lembar }) => lembar !== null);
  const banyakDikenali = dibaca.filter(({ lembar }) => lembar !== null && dikenali.has(lembar)).length;
  return (
    <div>
      <p className={gaya.nama}>{kataLaporan.ringkasan(laporan.nama, laporan.halaman, laporan.paragraf)}</p>
      <p className={gaya.kalimat} role="status">
        {kataLaporan.jumlah(banyakDikenali, dibaca.length, laporan.tabel.length - dibaca.length)}
        {'. '}
        {kataLaporan.naskah}{' '}
        <TautanSel sel={{ lembar: laporan.lembarNaskah, baris: 0, kolom: 0 }} teks={laporan.lembarNaskah} />
      </p>
      {laporan.halamanPerkiraan && <p className={gaya.kalimat}>{kataLaporan.perkiraan}</p>}
      {hasil === null && <p className={gaya.kalimat}>{kataLaporan.hitung}</p>}
      <ul className={gaya.daftar} aria-label={kataLaporan.daftar}>
        {laporan.tabel.map((satu) => (
          <li key={satu.nomor} className={gaya.butir}>
            <BarisTabelLaporan tabel={satu} dikenali={satu.lembar !== null && dikenali.has(satu.lembar)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function BarisTabelLaporan({ tabel, dikenali }: { tabel: TabelTersimpan; dikenali: boolean }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataLaporan = kamusLaporan(kata.bahasa);
  const { nomor, judul, halaman, lembar } = tabel;
  const sebutan = judul === '' ? kataLaporan.tanpaJudul(nomor) : judul;
  return (
    <>
      {lembar === null ? sebutan : <TautanSel sel={{ lembar, baris: 0, kolom: 0 }} teks={sebutan} />}
      <p className={gaya.kalimat}>
        {kataLaporan.halaman(halaman)},{' '}
        {lembar === null ? kataLaporan.tanpaGaris : dikenali ? kataLaporan.dikenali : kataLaporan.dibaca}
      </p>
    </>
  );
}
