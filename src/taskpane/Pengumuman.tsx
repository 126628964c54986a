import { makeStyles } from '@fluentui/react-components';
import type { Kamus } from '../locales';
import type { KeadaanPanel } from './keadaan';
import { useLingkup } from './LingkupPanel';
import { jumlahBaca } from './jumlahBaca';

const useGaya = makeStyles({
  tersembunyi: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says each stage and the outcome to a screen reader; changes per stage, not per percent. */
export function Pengumuman({ keadaan }: { keadaan: KeadaanPanel }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  return (
    <div role="status" className={gaya.tersembunyi}>
      {ucapan(keadaan, kata)}
    </div>
  );
}

function ucapan({ kegiatan, kemajuan, hasil, tabel, disisipkan }: KeadaanPanel, kata: Kamus): string {
  const { panel, baca, templat } = kata;
  switch (kegiatan) {
    case 'membuka':
    case 'membaca':
      return panel.membuka;
    case 'membatalkan':
      return panel.membatalkan;
    case 'menyisipkan':
      return templat.menyisipkan;
    case 'menghitung':
      return kemajuan === null ? '' : panel.tahap[kemajuan.tahap];
    case 'diam': {
      if (disisipkan.length > 0) return templat.disisipkan(disisipkan);
      if (hasil !== null) return panel.selesai(hasil.angka.length, hasil.lembar.length);
      const { baris, disisihkan } = jumlahBaca(tabel ?? []);
      return tabel === null ? '' : baca.ringkasan(baris, disisihkan);
    }
  }
}
