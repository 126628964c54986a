import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { BerkasRincianMasuk, KolomRincian } from '../../excel/masukan/rincian-berkas';
import { siapDihitung } from '../keadaan';
import { JalanImpor } from './JalanImpor';
import { useLingkup } from '../LingkupPanel';
import { Lipatan } from '../Lipatan';
import { Pilihan } from '../Pilihan';
import type { Panel } from '../usePanel';
import { kamusRincianBerkas } from '../../locales/kamus-rincian-berkas';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  kalimat: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  kelompok: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

/** Files of one form, and which of their columns are used. */
interface Terpilih {
  rincian: string;
  berkas: readonly BerkasRincianMasuk[];
  kolom: KolomRincian;
  /** Column by role; '' for none. */
  peta: ReadonlyMap<string, string>;
}

/** Detail rows of files from the disk: chosen, their columns named, added up on this computer. */
export function RincianBerkas({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { rincian: kata } = kamusRincianBerkas(useLingkup().kata.bahasa);
  const [rincian, setRincian] = useState('akun');
  const [terpilih, setTerpilih] = useState<Terpilih | null>(null);
  const masukan = useRef<HTMLInputElement>(null);
  const kotak = useRef<HTMLDivElement>(null);
  const siap = siapDihitung(panel.keadaan);

  const buka = async (nama: string, berkas: readonly BerkasRincianMasuk[]): Promise<void> => {
    setTerpilih(null);
    const [pertama] = berkas;
    if (!pertama) return;
    try {
      const kolom = await panel.layanan.bacaKolomRincian(nama, pertama);
      const peta = new Map(kolom.peran.map((satu) => [satu.peran, satu.nama]));
      setTerpilih({ rincian: nama, berkas, kolom, peta });
    } catch (galat) {
      panel.laporkan(galat);
    }
  };

  return (
    <Lipatan judul={kata.judul}>
      <div ref={kotak} className={gaya.isi}>
        <p className={gaya.kalimat}>{kata.keterangan}</p>
        <Pilihan
          label={kata.isi}
          nilai={rincian}
          pilihan={Object.entries(kata.pilihan).map(([nilai, teks]) => ({ nilai, teks }))}
          ubah={(nilai) => {
            setRincian(nilai);
            void buka(nilai, terpilih?.berkas ?? []);
          }}
        />
        <input
          ref={masukan}
          type="file"
          accept=".csv,.txt,.tsv,.parquet,.xlsx"
          multiple
          hidden
          aria-label={kata.pilihBerkas}
          onChange={({ target }) => {
            const berkas = [...(target.files ?? [])].map((isi) => ({
              nama: isi.name,
              isi,
              tanggal: new Date(isi.lastModified),
            }));
            void buka(rincian, berkas);
            // The same file may be chosen again after it was corrected.
            target.value = '';
          }}
        />
        <Button icon={<DocumentTableRegular />} disabledFocusable={!siap} onClick={() => masukan.current?.click()}>
          {kata.pilihBerkas}
        </Button>
        {terpilih !== null && (
          <KolomTerpilih
            terpilih={terpilih}
            siap={siap}
            ubah={(peran, nama) => setTerpilih({ ...terpilih, peta: new Map(terpilih.peta).set(peran, nama) })}
            jumlahkan={() =>
              panel.imporRincian({
                rincian: terpilih.rincian,
                berkas: terpilih.berkas,
                kepala: terpilih.kolom.kepala,
                kolom: terpilih.peta,
              })
            }
          />
        )}
        {panel.keadaan.isiImpor === 'rincian' && (
          <JalanImpor panel={panel} kembalikanFokus={() => kotak.current?.querySelector('button')?.focus()} />
        )}
      </div>
    </Lipatan>
  );
}

interface IsiKolom {
  terpilih: Terpilih;
  siap: boolean;
  ubah: (peran: string, nama: string) => void;
  jumlahkan: () => void;
}

function KolomTerpilih({ terpilih: { berkas, kolom, peta }, siap, ubah, jumlahkan }: IsiKolom) {
  const gaya = useGaya();
  const { rincian: kata } = kamusRincianBerkas(useLingkup().kata.bahasa);
  const kosong = (peran: string): boolean => (peta.get(peran) ?? '') === '';
  const wajib = kolom.peran.filter((satu) => satu.wajib && kosong(satu.peran));
  const pilihan = kolom.peran.filter(({ peran }) => kolom.salahSatu.includes(peran));
  const salahSatu = wajib.length === 0 && pilihan.length > 0 && pilihan.every(({ peran }) => kosong(peran));
  const kurang = salahSatu ? pilihan : wajib;
  return (
    <>
      <p className={gaya.kalimat}>{kata.terpilih(berkas[0]?.nama ?? '', berkas.length - 1)}</p>
      <fieldset className={gaya.kelompok} aria-label={kata.kolom}>
        <div className={gaya.isi}>
          {kolom.peran.map(({ peran, sebutan }) => (
            <Pilihan
              key={peran}
              label={sebutan}
              nilai={peta.get(peran) ?? ''}
              pilihan={[{ nilai: '', teks: kata.tanpa }, ...kolom.kolom.map((nama) => ({ nilai: nama, teks: nama }))]}
              ubah={(nama) => ubah(peran, nama)}
            />
          ))}
        </div>
      </fieldset>
      {kurang.length > 0 && (
        <p className={gaya.kalimat} role="status">
          {kata.kurang(
            kurang.map(({ sebutan }) => sebutan),
            salahSatu,
          )}
        </p>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={!siap || kurang.length > 0} onClick={jumlahkan}>
          {kata.jumlahkan}
        </Button>
      </div>
    </>
  );
}
