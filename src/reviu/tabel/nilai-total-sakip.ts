import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed total of the AKIP evaluation, re-added from its components. */
export const nilaiTotalSakip = aturan({
  id: 'nilai-total-sakip',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  pedoman: 'PermenPANRB 88/2021',
  periksa: ({ sakip }) =>
    sakip
      ? [
          bandingkan(sakip.komponen[0]?.data.nilaiTotalDilaporkan, sakip.total, {
            petunjuk: { suku: sakip.komponen.map((k) => ({ nama: k.data.nama, nilai: k.data.nilai?.nilai ?? null })) },
          }),
        ]
      : [],
});
