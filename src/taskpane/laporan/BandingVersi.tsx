import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { kamusLaporan } from '../../locales/kamus-laporan';
import type { JenisPerubahan, PerubahanDokumen } from '../../reviu/versi/perubahan-dokumen';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  judul: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  daftar: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  butir: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
});

/** More of one kind are counted, not listed: the JSON of the headless run has all of them. */
const TERBANYAK = 100;

/** Another version of the report: chosen, read, and what is different from it after a run. */
export function BandingVersi({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataBanding = kamusLaporan(kata.bahasa).banding;
  const masukan = useRef<HTMLInputElement>(null);
  const { layanan } = panel;
  const [dipilih, setDipilih] = useState(() => layanan.versiLama());
  const [membaca, setMembaca] = useState(false);
  const perubahan = panel.keadaan.hasil?.perubahanDokumen ?? null;

  const baca = (berkas: File): void => {
    setMembaca(true);
    panel.antrekan(async () => {
      try {
        const bytes = new Uint8Array(await berkas.arrayBuffer());
        setDipilih(await layanan.pilihVersiLama({ nama: berkas.name, bytes }));
      } finally {
        setMembaca(false);
      }
    });
  };

  return (
    <div className={gaya.isi}>
      <p className={gaya.judul}>{kataBanding.judul}</p>
      <p className={gaya.kalimat}>{kataBanding.ket}</p>
      <input
        ref={masukan}
        type="file"
        accept=".docx,.pdf,.xlsx,.xls,.xlsb,.ods,.csv"
        hidden
        aria-label={kataBanding.pilih}
        onChange={({ target }) => {
          const berkas = target.files?.[0];
          if (berkas) baca(berkas);
          target.value = '';
        }}
      />
      <div className={gaya.tombol}>
        <Button size="small" disabledFocusable={membaca} onClick={() => masukan.current?.click()}>
          {kataBanding.pilih}
        </Button>
        {dipilih !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              layanan.lepasVersiLama();
              setDipilih(null);
            }}
          >
            {kataBanding.lepas}
          </Button>
        )}
      </div>
      <p className={gaya.kalimat} role="status">
        {membaca ? kataBanding.membaca : dipilih ? kataBanding.terbaca(dipilih.nama, dipilih.tahun) : ''}
      </p>
      {perubahan !== null && <Perbedaan perubahan={perubahan} />}
    </div>
  );
}

function Perbedaan({ perubahan }: { perubahan: readonly PerubahanDokumen[] }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataBanding = kamusLaporan(kata.bahasa).banding;
  if (perubahan.length === 0) return <p className={gaya.kalimat}>{kataBanding.sama}</p>;
  const jenis = [...new Set(perubahan.map((satu) => satu.jenis))];
  return (
    <>
      <p className={gaya.judul}>{kataBanding.hasil(perubahan.length)}</p>
      {jenis.map((satu) => (
        <Kelompok key={satu} jenis={satu} isi={perubahan.filter((lain) => lain.jenis === satu)} />
      ))}
    </>
  );
}

function Kelompok({ jenis, isi }: { jenis: JenisPerubahan; isi: readonly PerubahanDokumen[] }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const kataBanding = kamusLaporan(kata.bahasa).banding;
  return (
    <Lipatan judul={kataBanding.kelompok(kataBanding.jenis[jenis], isi.length)}>
      <ul className={gaya.daftar}>
        {isi.slice(0, TERBANYAK).map(({ kunci, nama, kolom, lama, baru, tempatLama, tempatBaru, sel }) => {
          const sebutan = [nama, kolom].filter(Boolean).join(' · ');
          return (
            <li key={kunci} className={gaya.butir}>
              {sel === null ? sebutan : <TautanSel sel={sel} teks={sebutan} />}
              <p className={gaya.kalimat}>{kataBanding.dariKe(lama, baru)}</p>
              <p className={gaya.kalimat}>{kataBanding.tempat(tempatLama, tempatBaru)}</p>
            </li>
          );
        })}
      </ul>
      {isi.length > TERBANYAK && <p className={gaya.kalimat}>{kataBanding.lagi(isi.length - TERBANYAK)}</p>}
    </Lipatan>
  );
}
