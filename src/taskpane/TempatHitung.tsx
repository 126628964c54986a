import { AturanDipakai } from './AturanDipakai';
import { DaftarTabel } from './DaftarTabel';
import { Hasil } from './hasil/Hasil';
import { lambat } from './lambat';
import { Lipatan } from './Lipatan';
import { useLingkup } from './LingkupPanel';
import { Mulai } from './Mulai';
import type { Panel } from './usePanel';

const SisipTemplat = lambat(() => import('./templat/SisipTemplat'));

/** The ribbon's third button opens the pane with its templates unfolded and on top. */
const dibukaUntukTemplat = (): boolean => new URLSearchParams(window.location.search).get('buka') === 'templat';

/** First place: what was recognised, the rules in use, the figures. */
export function TempatHitung({ panel }: { panel: Panel }) {
  const { templat } = useLingkup().kata;
  const { keadaan } = panel;
  const pertama = keadaan.tabel?.length === 0 && keadaan.hasil === null;
  const templatDahulu = dibukaUntukTemplat();
  const sisip = keadaan.excelSiap && keadaan.tabel !== null && (
    <Lipatan key={String(pertama)} judul={templat.judul} terbukaAwal={pertama || templatDahulu}>
      <SisipTemplat panel={panel} />
    </Lipatan>
  );
  return (
    <>
      {templatDahulu && sisip}
      {pertama && <Mulai />}
      {keadaan.hasil !== null && <Hasil hasil={keadaan.hasil} usang={keadaan.usang} />}
      <DaftarTabel panel={panel} />
      {keadaan.excelSiap && !pertama && <AturanDipakai panel={panel} />}
      {!templatDahulu && sisip}
    </>
  );
}
