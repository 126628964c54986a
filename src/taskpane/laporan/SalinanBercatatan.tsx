import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { catatanLaporan, temuanTerbuka } from '../../hitung/catatan-laporan';
import type { HasilHitung } from '../../hitung';
import { kamusLaporan } from '../../locales/kamus-laporan';
import { useLingkup } from '../LingkupPanel';
import { unduh } from '../unduh';
import type { Panel } from '../usePanel';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  judul: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Isi {
  panel: Panel;
  hasil: HasilHitung;
  /** The report as it was read since the pane was opened; null when it has to be chosen again. */
  berkas: File | null;
}

/** A copy of the .docx that was read, with a Word comment at each open finding. */
export function SalinanBercatatan({ panel, hasil, berkas }: Isi) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataCatatan = kamusLaporan(kata.bahasa).catatan;
  const masukan = useRef<HTMLInputElement>(null);
  const [kabar, setKabar] = useState('');
  const [perluBerkas, setPerluBerkas] = useState(berkas === null);

  const terbuka = temuanTerbuka({ temuan: panel.temuan.temuan }, (kunci) => panel.tindakLanjut.catatan(kunci).status);
  const { catatan, takBertempat } = catatanLaporan(hasil, terbuka);

  const tulis = (dari: File): void => {
    setKabar(kataCatatan.berjalan);
    panel.antrekan(async () => {
      try {
        const bytes = await isiBerkas(dari);
        if (bytes === null) {
          // It was moved or written over since: the person shows it again.
          setPerluBerkas(true);
          setKabar('');
          return;
        }
        const hasilTulis = await panel.layanan.catatDokumen({ nama: dari.name, bytes }, catatan);
        const nama = dari.name.replace(/\.docx$/i, '') + '-catatan.docx';
        unduh(nama, hasilTulis.bytes);
        setKabar(kataCatatan.disimpan(nama, hasilTulis.dicatat, takBertempat + hasilTulis.takBertempat));
      } catch (sebab) {
        setKabar('');
        throw sebab;
      }
    });
  };

  return (
    <div className={gaya.isi}>
      <p className={gaya.judul}>{kataCatatan.judul}</p>
      <p className={gaya.kalimat}>{kataCatatan.ket}</p>
      <input
        ref={masukan}
        type="file"
        accept=".docx"
        hidden
        aria-label={kataCatatan.pilihLagi}
        onChange={({ target }) => {
          const dipilih = target.files?.[0];
          if (dipilih) tulis(dipilih);
          target.value = '';
        }}
      />
      {catatan.length === 0 ? (
        <p className={gaya.kalimat}>{kataCatatan.kosong}</p>
      ) : (
        <>
          <Button
            size="small"
            onClick={() => (berkas !== null && !perluBerkas ? tulis(berkas) : masukan.current?.click())}
          >
            {perluBerkas ? kataCatatan.pilihLagi : kataCatatan.tombol(catatan.length)}
          </Button>
          <p className={gaya.kalimat}>{kataCatatan.takTersimpan}</p>
        </>
      )}
      <p className={gaya.kalimat} role="status">
        {kabar}
      </p>
    </div>
  );
}

/** Null when the browser can no longer read the file that was chosen. */
async function isiBerkas(berkas: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await berkas.arrayBuffer());
  } catch (sebab) {
    if (sebab instanceof DOMException) return null;
    throw sebab;
  }
}
