import { aturan } from '../aturan';
import { bandingkan } from '../banding';
import type { KonteksReviu } from '../konteks';

/** The PK's budget against the pagu: another amount needs the number of the DIPA revision that changed it. */
export const pkPagu = aturan({
  id: 'pk-pagu',
  membandingkan: 'antarDokumen',
  keparahan: 'perhatian',
  periksa: ({ data, anggaran }, konteks) => {
    const revisi = revisiDisebut(konteks);
    return [bandingkan(data.jumlahAnggaranProgram ?? undefined, anggaran[0]?.total.pagu, { rincian: revisi ?? {} })];
  },
});

/** "revisi DIPA ke-9", "DIPA revisi ke 9", "revisi ke-9 DIPA". */
const REVISI = /\b(?:revisi\s+(?:dipa\s+)?|dipa\s+revisi\s+)ke[-\s]*(\d+)/i;

/** The last DIPA revision that the report's text names, and where. */
function revisiDisebut({ narasi }: KonteksReviu): { revisi: string; letakRevisi: string } | null {
  const disebut = narasi.flatMap(({ teks, letak }) => {
    const nomor = /dipa/i.test(teks) ? REVISI.exec(teks)?.[1] : undefined;
    return nomor === undefined ? [] : [{ revisi: nomor, letakRevisi: letak }];
  });
  return disebut.at(-1) ?? null;
}
