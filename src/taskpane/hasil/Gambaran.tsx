import { useMemo, useState } from 'react';
import { type Decimal, tampil } from '../../dasar/desimal';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import type { Batangan } from '../../hitung/gambaran';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { useKataReviu } from '../temuan/kata-reviu';
import type { Panel } from '../usePanel';
import { type Batang, DiagramBatang } from './DiagramBatang';
import { PasporAngka } from './PasporAngka';
import { kamusHasil } from '../../locales/kamus-hasil';

/** Causes that are told by name; the list of findings has them all. */
const SEBAB_TERBANYAK = 6;

/** The result as pictures: capaian against target, what the IKPA lost, findings by their cause. */
export default function Gambaran({ hasil, panel }: { hasil: HasilHitung; panel: Panel }) {
  const { gambaran } = kamusHasil(useLingkup().kata.bahasa);
  const kataReviu = useKataReviu();
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const capaian = useMemo(() => batangCapaian(hasil), [hasil]);
  const ikpa = useMemo(() => batangIkpa(hasil), [hasil]);
  const sebab = useMemo(() => cacahSebab(hasil), [hasil]);
  if (capaian.length + ikpa.length + sebab.length === 0) return null;

  const berpaspor = ({ angka, ...satu }: BatangAngka): Batang => ({
    ...satu,
    klik: () => setTerbuka(terbuka === satu.kunci ? null : satu.kunci),
    isi: terbuka === satu.kunci ? <PasporAngka angka={angka} /> : null,
  });
  return (
    <Bagian judul={gambaran.judul}>
      {capaian.length > 0 && (
        <DiagramBatang
          judul={gambaran.capaian}
          kepala={[gambaran.indikator, gambaran.nilai]}
          batang={capaian.map(berpaspor)}
        />
      )}
      {ikpa.length > 0 && (
        <DiagramBatang
          judul={gambaran.ikpa}
          kepala={[gambaran.indikator, gambaran.poin]}
          batang={ikpa.map(berpaspor)}
        />
      )}
      {sebab.length > 0 && (
        <DiagramBatang
          judul={gambaran.temuan}
          kepala={[gambaran.sebab, gambaran.jumlah]}
          batang={sebab.map(({ contoh, jumlah, penting }) => ({
            kunci: contoh.aturan,
            nama: kataReviu.namaAturan(contoh),
            teks: String(jumlah),
            nilai: jumlah,
            penting,
            klik: () => panel.buka('temuan'),
          }))}
        />
      )}
    </Bagian>
  );
}

type BatangAngka = Omit<Batang, 'klik' | 'isi'> & { angka: AngkaTertulis };

/** The bars of one picture, each with its figure's card. */
function batang(
  milik: readonly Batangan[],
  { angka }: HasilHitung,
  isi: (nilai: Decimal, angka: AngkaTertulis) => Pick<Batang, 'teks' | 'penting'>,
): BatangAngka[] {
  const menurutKunci = new Map(angka.map((satu) => [satu.kunci, satu]));
  return milik.flatMap(({ kunci, nama, nilai }): BatangAngka[] => {
    const satu = menurutKunci.get(kunci);
    return satu ? [{ kunci, nama, nilai: nilai.toNumber(), angka: satu, ...isi(nilai, satu) }] : [];
  });
}

const batangCapaian = (hasil: HasilHitung): BatangAngka[] =>
  batang(hasil.gambaran.capaian, hasil, (selisih, { tampil: teks, desimal }) => ({
    teks: `${teks}%`,
    // What is printed as 100 is no miss.
    penting: selisih.toDecimalPlaces(desimal).lt(0),
  }));

const batangIkpa = (hasil: HasilHitung): BatangAngka[] =>
  batang(hasil.gambaran.ikpa, hasil, (hilang) => ({ teks: tampil(hilang, 2), penting: false }));

interface CacahSebab {
  /** Any of them: it names the cause. */
  contoh: HasilHitung['temuan'][number];
  jumlah: number;
  penting: boolean;
}

/** Differences by the rule that found them, most first. */
function cacahSebab({ temuan }: HasilHitung): CacahSebab[] {
  const cacah = new Map<string, CacahSebab>();
  for (const contoh of temuan) {
    if (contoh.putusan !== 'berbeda') continue;
    const ada = cacah.get(contoh.aturan) ?? { contoh, jumlah: 0, penting: false };
    const penting = ada.penting || contoh.keparahan === 'kesalahan';
    cacah.set(contoh.aturan, { contoh, jumlah: ada.jumlah + 1, penting });
  }
  return [...cacah.values()].sort((a, b) => b.jumlah - a.jumlah).slice(0, SEBAB_TERBANYAK);
}
