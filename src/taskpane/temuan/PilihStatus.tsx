import type { Temuan } from '../../reviu/temuan';
import { useKataReviu } from './kata-reviu';
import { Pilihan } from '../Pilihan';
import { type SaringanStatus, URUTAN_STATUS } from './saringan';
import type { TindakLanjut } from '../useTindakLanjut';

interface Isi {
  temuan: readonly Temuan[];
  tindakLanjut: TindakLanjut;
  terpilih: SaringanStatus;
  pilih: (status: SaringanStatus) => void;
}

/** Narrows the findings to one status; what simply agrees has none. */
export function PilihStatus({ temuan, tindakLanjut, terpilih, pilih }: Isi) {
  const reviu = useKataReviu();
  const status = temuan
    .filter(({ putusan }) => putusan !== 'cocok')
    .map(({ kunci }) => tindakLanjut.catatan(kunci).status);
  if (status.length === 0) return null;
  return (
    <Pilihan
      sebaris
      label={reviu.tindakLanjut}
      nilai={terpilih}
      pilihan={[
        { nilai: 'semua', teks: reviu.semuaStatus(status.length) },
        ...URUTAN_STATUS.map((satu) => ({
          nilai: satu,
          teks: reviu.statusBerjumlah(reviu.status[satu], status.filter((milik) => milik === satu).length),
        })),
      ]}
      ubah={(nilai) => pilih(URUTAN_STATUS.find((satu) => satu === nilai) ?? 'semua')}
    />
  );
}
