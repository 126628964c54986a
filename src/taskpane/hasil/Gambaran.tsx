import { useMemo, useState } from 'react';
import { tampil } from '../../dasar/desimal';
import { semuaFakta } from '../../domain/ekspresi/bentuk';
import { namaPendek } from '../../domain/nama-pendek';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { useKataReviu } from '../temuan/kata-reviu';
import type { Panel } from '../usePanel';
import { type Batang, DiagramBatang } from './DiagramBatang';
import { PasporAngka } from './PasporAngka';

/** Causes that are told by name; the list of findings has them all. */
const SEBAB_TERBANYAK = 6;

/** The result as pictures: capaian against target, what the IKPA lost, findings by their cause. */
export default function Gambaran({ hasil, panel }: { hasil: HasilHitung; panel: Panel }) {
  const { gambaran } = useLingkup().kata.hasil;
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

/** Deviation from the target, lowest first: what a chart from nought would hide. */
function batangCapaian({ angka }: HasilHitung): BatangAngka[] {
  const milik = angka.filter(({ kunci }) => /^capaian\/\d+$/.test(kunci));
  const pendek = namaPendek(milik.map(({ nama }) => nama));
  return milik
    .flatMap((satu, i): BatangAngka[] => {
      if (satu.nilai === null) return [];
      const selisih = satu.nilai.minus(100);
      const nama = `${satu.kunci.replace('capaian/', '')}. ${pendek[i] ?? satu.nama}`;
      const penting = selisih.toDecimalPlaces(satu.desimal).isNegative();
      return [{ kunci: satu.kunci, nama, teks: `${satu.tampil}%`, nilai: selisih.toNumber(), penting, angka: satu }];
    })
    .sort((a, b) => a.nilai - b.nilai);
}

/** Points that each indicator of the only unit's IKPA keeps back of its weight; most first. */
function batangIkpa({ angka }: HasilHitung): BatangAngka[] {
  const milik = angka.filter(({ jenis, kunci }) => jenis === 'ikpa' && kunci.endsWith('/nilai-akhir'));
  if (new Set(milik.map(({ kunci }) => kunci.split('/').slice(0, -2).join('/'))).size !== 1) return [];
  return milik
    .flatMap((satu): BatangAngka[] => {
      const bobot = semuaFakta(satu.ekspresi)[1]?.nilai;
      if (satu.nilai === null || !bobot) return [];
      const hilang = bobot.minus(satu.nilai);
      const nama = satu.nama.replace(/^Nilai akhir /, '');
      return [
        { kunci: satu.kunci, nama, teks: tampil(hilang, 2), nilai: hilang.toNumber(), penting: false, angka: satu },
      ];
    })
    .sort((a, b) => b.nilai - a.nilai);
}

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
