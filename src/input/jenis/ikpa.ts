import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import type { Bertahap } from '../bertahap';
import { definisikan, type Penampung } from '../definisi';
import { KOMPONEN_IKPA } from '../kosakata/ikpa';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { bacaUnit, KOLOM_UNIT, type KolomUnit } from './ikpa-unit';
import { bulanTerdahulu, catatTerdahulu, waktuIkpa } from './ikpa-waktu';

type Kolom = KunciIkpa | KolomUnit | 'no' | 'keterangan';
type Tabel = PembacaTabel<Kolom>;

/** IKPA of an eselon I or of satkers, in blocks of rows told apart by the Keterangan column. */
export const ikpa = definisikan<Kolom>({
  jenis: 'ikpa',
  sebutan: 'IKPA',
  kolom: {
    ...KOMPONEN_IKPA,
    ...KOLOM_UNIT,
    no: NOMOR,
    keterangan: { sebutan: 'Keterangan', persis: ['keterangan', 'ket', 'uraian'], ciri: true, wajib: true },
  },
  kolomNama: 'keterangan',
  judul: ['ikpa', 'indikator kinerja pelaksanaan anggaran', 'indikator pelaksanaan anggaran'],
  // A column of remarks has the same name.
  isi: { kata: ['nilai'], minimal: 1 },
  id: () => 'ikpa',
  waktu: waktuIkpa,
  jenisMenurut: (tabel) => (tabel.punya('kodeSatker') ? 'ikpaSatker' : 'ikpa'),
  baca: bacaBlok,
});

function* bacaBlok(tabel: Tabel, penampung: Penampung): Bertahap<number> {
  let unit = 0;
  let kini = new Map<string, BarisMentah>();
  let terdahulu = 0;
  const tutup = (): void => {
    const nilai = kini.get('nilai');
    if (!nilai) return;
    const semua = [...kini.values()];
    if (bulanTerdahulu(tabel, semua, penampung)) terdahulu += 1;
    else
      penampung.data.ikpa.push(
        bacaUnit(tabel, { nilai, bobot: kini.get('bobot'), nilaiAkhir: kini.get('nilai akhir'), semua }, penampung),
      );
    unit += 1;
  };
  // A new block begins where a label comes round again, whatever its height; one without a Nilai row has nothing to give.
  for (const b of tabel.baris) {
    yield;
    const label = normal(tabel.teks(b, 'keterangan'));
    if (b.peran !== 'data' || tabel.tanpaNama(b, label, 'keterangan')) continue;
    if (kini.has(label)) {
      tutup();
      kini = new Map();
    }
    kini.set(label, b);
  }
  tutup();
  catatTerdahulu(tabel, terdahulu);
  return unit;
}
