import { makeStyles } from '@fluentui/react-components';
import type { HasilImpor } from '../excel/masukan/lembar-masukan';
import type { Kamus } from '../locales';
import type { KeadaanPanel } from './keadaan';
import { useLingkup } from './LingkupPanel';
import { jumlahBaca } from './jumlahBaca';
import { TERSEMBUNYI } from './tersembunyi';

const useGaya = makeStyles({
  tersembunyi: TERSEMBUNYI,
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

function ucapan(keadaan: KeadaanPanel, kata: Kamus): string {
  const { kegiatan, kemajuan, otomatis, hasil, bacaan, disisipkan, imporan, usang, simpanan } = keadaan;
  const { panel, baca, templat, masukan, tempat } = kata;
  // A run that nobody asked for keeps silent until it has something new to say.
  if (otomatis && kegiatan === 'menghitung') return selesai(keadaan, kata);
  switch (kegiatan) {
    case 'membuka':
    case 'membaca':
      return panel.membuka;
    case 'membatalkan':
      return panel.membatalkan;
    case 'menyisipkan':
      return templat.menyisipkan;
    case 'mengimpor':
      return masukan.impor.berjalan;
    case 'membatalkanImpor':
      return masukan.impor.membatalkan;
    case 'menghitung':
      return kemajuan === null ? '' : panel.tahap[kemajuan.tahap];
    case 'diam': {
      if (disisipkan.length > 0) return templat.disisipkan(disisipkan);
      if (imporan !== null) return ucapanImpor(imporan, masukan.impor);
      if (usang.length > 0 && !simpanan.segarkanOtomatis) return usang.map((satu) => tempat.usang[satu]).join(' ');
      if (hasil !== null) return selesai(keadaan, kata);
      const { baris, disisihkan } = jumlahBaca(bacaan?.tabel ?? []);
      return bacaan === null ? '' : baca.ringkasan(baris, disisihkan);
    }
  }
}

function ucapanImpor({ berkas }: HasilImpor, impor: Kamus['masukan']['impor']): string {
  const gagal = berkas.filter(({ galat }) => galat !== null).length;
  return impor.selesai(berkas.length - gagal, gagal);
}

const selesai = ({ hasil }: KeadaanPanel, { panel }: Kamus): string =>
  hasil === null ? '' : panel.selesai(hasil.angka.length, hasil.lembar.length);
