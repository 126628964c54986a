import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HasilHitung } from '../../hitung';
import { Lipatan } from '../Lipatan';
import { useKataReviu } from './kata-reviu';
import { TautanSel } from '../TautanSel';

const useGaya = makeStyles({
  jumlah: { ...typographyStyles.body1Strong, margin: 0 },
  alasan: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  daftar: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  butir: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/**
 * How many of the workbook's figures a check looked at and how many indicators can be computed again, and the way to
 * those that cannot.
 */
export function Cakupan({ cakupan }: { cakupan: HasilHitung['cakupan'] }) {
  const { diuji, semua, belumDiuji, tanpaSumber, dihitungUlang } = cakupan;
  const gaya = useGaya();
  const reviu = useKataReviu();
  const alasan = [...new Set(belumDiuji.map((satu) => satu.alasan))];
  return (
    <div>
      <p className={gaya.jumlah}>{reviu.cakupan(diuji, semua)}</p>
      {belumDiuji.length > 0 && (
        <Lipatan judul={reviu.belumDiuji(belumDiuji.length)}>
          {alasan.map((satu) => (
            <div key={satu}>
              <p className={gaya.alasan}>{reviu.belumDiujiKet[satu]}</p>
              <ul className={gaya.daftar}>
                {belumDiuji
                  .filter((angka) => angka.alasan === satu)
                  .map(({ fakta: { kunci, nama, teks, asal } }) => (
                    <li key={kunci} className={gaya.butir}>
                      {nama}: {teks} {asal !== null && <TautanSel sel={asal} />}
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </Lipatan>
      )}
      {dihitungUlang.semua > 0 && (
        <p className={gaya.jumlah}>{reviu.dihitungUlang(dihitungUlang.dapat, dihitungUlang.semua)}</p>
      )}
      {dihitungUlang.belum.length > 0 && (
        <Lipatan judul={reviu.belumDihitungUlang(dihitungUlang.belum.length)}>
          <ul className={gaya.daftar}>
            {dihitungUlang.belum.map(({ nama, asal }, ke) => (
              <li key={ke} className={gaya.butir}>
                {nama} {asal !== null && <TautanSel sel={asal} />}
              </li>
            ))}
          </ul>
        </Lipatan>
      )}
      {tanpaSumber.length > 0 && (
        <Lipatan judul={reviu.tanpaSumber(tanpaSumber.length)}>
          <ul className={gaya.daftar}>
            {tanpaSumber.map(({ teks, letak, asal }, ke) => (
              <li key={ke} className={gaya.butir}>
                {teks} {asal === null ? letak : <TautanSel sel={asal} />}
              </li>
            ))}
          </ul>
        </Lipatan>
      )}
    </div>
  );
}
