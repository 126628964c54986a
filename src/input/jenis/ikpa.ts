import type { KomponenIkpa, KunciIkpa, NilaiIkpa } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../domain/kunci';
import { definisikan } from '../definisi';
import { IKPA_LAMA, KOMPONEN_IKPA, URUTAN_IKPA } from '../kosakata/ikpa';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';

type Kolom =
  | KunciIkpa
  | 'no'
  | 'kode'
  | 'kodeSatker'
  | 'nama'
  | 'keterangan'
  | 'nilaiTotal'
  | 'konversi'
  | 'nilaiAkhir'
  | 'pengurang';
type Tabel = PembacaTabel<Kolom>;

/** The rows of one unit: Nilai, Bobot, Nilai Akhir and (OM-SPAN) Nilai Aspek, whatever their order. */
interface Blok {
  nilai: BarisMentah;
  bobot: BarisMentah | undefined;
  nilaiAkhir: BarisMentah | undefined;
  semua: BarisMentah[];
}

/** IKPA of an eselon I or of satkers, in blocks of rows told apart by the Keterangan column. */
export const ikpa = definisikan<Kolom>({
  jenis: 'ikpa',
  sebutan: 'IKPA',
  kolom: {
    ...KOMPONEN_IKPA,
    no: NOMOR,
    kodeSatker: { sebutan: 'Kode Satker', persis: ['kode satker', 'kode satuan kerja', 'kdsatker'] },
    kode: {
      sebutan: 'Kode',
      persis: ['kode', 'kode es1', 'kode eselon i', 'kode eselon 1', 'kode unit', 'kode ba es1'],
    },
    nama: {
      sebutan: 'Nama unit',
      persis: [
        'nama',
        'nama es1',
        'nama eselon i',
        'nama unit',
        'uraian satker',
        'nama satker',
        'satker',
        'satuan kerja',
      ],
    },
    keterangan: { sebutan: 'Keterangan', persis: ['keterangan', 'ket', 'uraian'], ciri: true, wajib: true },
    nilaiTotal: { sebutan: 'Nilai Total', persis: ['nilai total', 'total nilai'], angka: true },
    konversi: { sebutan: 'Konversi Bobot', persis: ['konversi bobot', 'konversi'], angka: true },
    nilaiAkhir: { sebutan: 'Nilai Akhir', memuat: ['nilai akhir'], angka: true },
    pengurang: {
      sebutan: 'Dispensasi SPM (Pengurangan)',
      memuat: ['dispensasi spm pengurang', 'dispensasi spm pengurangan', 'pengurang dispensasi spm'],
      angka: true,
    },
  },
  kolomNama: 'keterangan',
  judul: ['ikpa', 'indikator kinerja pelaksanaan anggaran'],
  tolak: IKPA_LAMA,
  id: () => 'ikpa',
  jenisMenurut: (tabel) => (tabel.punya('kodeSatker') ? 'ikpaSatker' : 'ikpa'),
  baca: (tabel, { data, unik }) => {
    const semua = blok(tabel);
    for (const b of semua) data.ikpa.push(bacaUnit(tabel, b, unik));
    return semua.length;
  },
});

/** A new block begins where a label comes round again; a block without a Nilai row has nothing to give. */
function blok(tabel: Tabel): Blok[] {
  const hasil: Blok[] = [];
  let kini = new Map<string, BarisMentah>();
  const tutup = (): void => {
    const nilai = kini.get('nilai');
    if (nilai) {
      hasil.push({ nilai, bobot: kini.get('bobot'), nilaiAkhir: kini.get('nilai akhir'), semua: [...kini.values()] });
    }
    kini = new Map();
  };
  for (const b of tabel.baris) {
    const label = normal(tabel.teks(b, 'keterangan'));
    if (b.peran !== 'data' || tabel.tanpaNama(b, label, 'keterangan')) continue;
    if (kini.has(label)) tutup();
    kini.set(label, b);
  }
  tutup();
  return hasil;
}

function bacaUnit(tabel: Tabel, blok: Blok, unik: (kunci: string) => string): NilaiIkpa {
  const pertama = (kolom: Kolom): string => blok.semua.map((b) => tabel.teks(b, kolom)).find((t) => t !== '') ?? '';
  const kode = (pertama('kodeSatker') || pertama('kode')).replace(/^'/, '');
  const nama = pertama('nama') || tabel.judul;
  const id = unik(`ikpa/${potongKunci(kode || nama) || 'unit'}`);
  const umum = (kolom: Kolom, bagian: string): Fakta | undefined => {
    const baris = blok.semua.find((b) => tabel.teks(b, kolom) !== '') ?? blok.nilai;
    return tabel.fakta(baris, kolom, {
      kunci: `${id}/${bagian}`,
      nama: `${tabel.judulKolom(kolom)} – ${nama}`,
      satuan: kolom === 'konversi' ? '%' : 'poin',
    });
  };
  return {
    id,
    kode,
    nama,
    komponen: URUTAN_IKPA.filter((k) => tabel.punya(k)).map((kunci) => bacaKomponen(tabel, blok, kunci, id)),
    nilaiTotalDilaporkan: umum('nilaiTotal', 'nilai-total-dilaporkan'),
    konversiBobot: umum('konversi', 'konversi-bobot-dilaporkan'),
    nilaiAkhirDilaporkan: umum('nilaiAkhir', 'nilai-akhir-dilaporkan'),
    pengurangDispensasi: umum('pengurang', 'pengurang-dispensasi'),
  };
}

function bacaKomponen(tabel: Tabel, blok: Blok, kunci: KunciIkpa, id: string): KomponenIkpa {
  const jalur = tabel.kepala(kunci)[0]?.jalur ?? [];
  const nama = jalur.at(-1) ?? kunci;
  const aspek = jalur.length > 1 ? (jalur[0] ?? '') : '';
  const fakta = (baris: BarisMentah | undefined, bagian: string, label: string): Fakta | undefined =>
    baris &&
    tabel.fakta(baris, kunci, {
      kunci: `${id}/${kunci}/${bagian}`,
      nama: `${label} – ${nama}`,
      satuan: bagian === 'bobot' ? '%' : 'poin',
    });
  const nilai = fakta(blok.nilai, 'nilai', 'Nilai');
  const bobot = fakta(blok.bobot, 'bobot', 'Bobot');
  return {
    kunci,
    nama,
    aspek,
    nilai: bobot?.keadaan === 'nolNyata' ? tidakBerlaku(nilai) : nilai,
    bobot,
    nilaiAkhirDilaporkan: fakta(blok.nilaiAkhir, 'nilai-akhir-dilaporkan', 'Nilai akhir dilaporkan'),
  };
}

/** Bobot 0: the indicator does not apply to this unit, even where the export prints a number. */
function tidakBerlaku(fakta: Fakta | undefined): Fakta | undefined {
  return fakta && { ...fakta, nilai: null, keadaan: 'tidakBerlaku', desimal: null };
}
