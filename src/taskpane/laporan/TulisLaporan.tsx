import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { HasilHitung } from '../../hitung';
import { kamusLaporan } from '../../locales/kamus-laporan';
import { useLingkup } from '../LingkupPanel';
import { unduh } from '../unduh';
import type { Panel } from '../usePanel';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  judul: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The result as a Word document: on plain pages, or in the marks of the person's own template. */
export function TulisLaporan({ panel, hasil }: { panel: Panel; hasil: HasilHitung }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataTulis = kamusLaporan(kata.bahasa).tulis;
  const masukan = useRef<HTMLInputElement>(null);
  const [kabar, setKabar] = useState<readonly string[]>([]);
  const [menulis, setMenulis] = useState(false);

  const tulis = (templat: File | null): void => {
    setMenulis(true);
    setKabar([kataTulis.berjalan]);
    panel.antrekan(async () => {
      try {
        const isi = templat && { nama: templat.name, bytes: new Uint8Array(await templat.arrayBuffer()) };
        const { bytes, tanda, terisi } = await panel.layanan.tulisLaporan(hasil, isi);
        const tahun = hasil.pedoman.tahun === null ? '' : ` ${hasil.pedoman.tahun}`;
        const nama = `${templat ? templat.name.replace(/\.docx$/i, '') + '-terisi' : kataTulis.namaBerkas + tahun}.docx`;
        unduh(nama, bytes);
        setKabar([
          kataTulis.disimpan(nama, templat === null ? null : terisi),
          ...tanda.map((satu) => kataTulis.tertinggal[satu.sebab](satu.tanda)),
        ]);
      } catch (sebab) {
        setKabar([]);
        throw sebab;
      } finally {
        setMenulis(false);
      }
    });
  };

  return (
    <div className={gaya.isi}>
      <p className={gaya.judul}>{kataTulis.judul}</p>
      <p className={gaya.kalimat}>{kataTulis.ket}</p>
      <input
        ref={masukan}
        type="file"
        accept=".docx"
        hidden
        aria-label={kataTulis.templat}
        onChange={({ target }) => {
          const dipilih = target.files?.[0];
          if (dipilih) tulis(dipilih);
          target.value = '';
        }}
      />
      <div className={gaya.tombol}>
        <Button size="small" disabledFocusable={menulis} onClick={() => tulis(null)}>
          {kataTulis.tombol}
        </Button>
        <Button size="small" disabledFocusable={menulis} onClick={() => masukan.current?.click()}>
          {kataTulis.templat}
        </Button>
      </div>
      <p className={gaya.kalimat}>{kataTulis.takTersimpan}</p>
      <div role="status">
        {kabar.map((kalimat) => (
          <p key={kalimat} className={gaya.kalimat}>
            {kalimat}
          </p>
        ))}
      </div>
    </div>
  );
}
