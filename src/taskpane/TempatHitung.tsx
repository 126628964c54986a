import type { Bacaan } from '../input/tabel';
import { AturanDipakai } from './AturanDipakai';
import { DaftarTabel } from './DaftarTabel';
import { lambat } from './lambat';
import { Lipatan } from './Lipatan';
import { useLingkup } from './LingkupPanel';
import { Mulai } from './Mulai';
import type { Panel } from './usePanel';

const Hasil = lambat(() => import('./hasil/Hasil'));
const BacaLaporan = lambat(() => import('./laporan/BacaLaporan'));
const ImporBerkas = lambat(() => import('./impor/ImporBerkas'));
const Keputusan = lambat(() => import('./keputusan/Keputusan'));
const SisipTemplat = lambat(() => import('./templat/SisipTemplat'));

/** The reader has something to ask or to tell beside its tables. */
const adaKeputusan = ({ pilihan, dilewati, asing, kemiripan, kelengkapan, bukanMasukan }: Bacaan): boolean =>
  [pilihan, dilewati, asing, kemiripan, kelengkapan, bukanMasukan].some(({ length }) => length > 0);

/** First place: what was recognised, the rules in use, the figures. */
export function TempatHitung({ panel }: { panel: Panel }) {
  const { templat, masukan } = useLingkup().kata;
  const { keadaan } = panel;
  const { bacaan, templatDahulu } = keadaan;
  const pertama = bacaan?.tabel.length === 0 && keadaan.hasil === null;
  const sisip = keadaan.excelSiap && bacaan !== null && (
    <Lipatan key={`${pertama} ${templatDahulu}`} judul={templat.judul} terbukaAwal={pertama || templatDahulu}>
      <SisipTemplat panel={panel} />
    </Lipatan>
  );
  return (
    <>
      {templatDahulu && sisip}
      {pertama && <Mulai />}
      {keadaan.hasil !== null && <Hasil hasil={keadaan.hasil} panel={panel} />}
      {bacaan !== null && adaKeputusan(bacaan) && <Keputusan bacaan={bacaan} panel={panel} />}
      <DaftarTabel panel={panel} />
      {keadaan.excelSiap && !pertama && <AturanDipakai panel={panel} />}
      {!templatDahulu && pertama && sisip}
      {keadaan.excelSiap && bacaan !== null && (
        <Lipatan judul={masukan.laporan}>
          <BacaLaporan panel={panel} />
        </Lipatan>
      )}
      {keadaan.excelSiap && bacaan !== null && (
        <Lipatan judul={masukan.impor.judul}>
          <ImporBerkas panel={panel} />
        </Lipatan>
      )}
      {!templatDahulu && !pertama && sisip}
    </>
  );
}
