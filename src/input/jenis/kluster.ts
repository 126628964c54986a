import type { BarisKluster } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import { definisikan } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import { NOMOR, PERSEN } from '../kosakata/kolom';
import { barisBernama } from '../baris-bernama';
import { berulangKluster } from '../terjumlah/jawaban';
import { petakan } from '../bertahap';
import { sampai } from './sampai';

/** Monitoring per kluster: Kluster | Jumlah PM (populasi) | dimonitoring (sampel) | meningkat | %; last row TOTAL. */
export const kluster = definisikan({
  jenis: 'kluster',
  sebutan: 'Kluster',
  kolom: {
    no: NOMOR,
    kluster: {
      sebutan: 'Kluster',
      persis: ['kluster', 'kluster pm', 'nama kluster', 'jenis kluster', 'kluster layanan'],
      ciri: true,
      penentu: true,
      wajib: true,
    },
    populasi: {
      sebutan: 'Jumlah PM (populasi)',
      persis: ['jumlah pm', 'jumlah', 'jumlah pm populasi', 'jumlah penerima manfaat'],
      memuat: ['populasi', 'mendapatkan', 'mendapat', 'menerima', 'penerima', 'memperoleh'],
      tanpa: ['meningkat', 'meningkatkan', 'terpenuhi', 'sampel', 'monitoring', 'dimonitoring', 'target'],
      ciri: true,
      wajib: true,
      angka: true,
    },
    sampel: {
      sebutan: 'PM yang dimonitoring (sampel)',
      memuat: ['sampel', 'dimonitoring', 'monitoring', 'dimonitor', 'dievaluasi', 'disurvei', 'survei', 'responden'],
      tanpa: ['meningkat', 'meningkatkan', 'terpenuhi'],
      ciri: true,
      angka: true,
    },
    berhasil: {
      sebutan: 'PM yang meningkat/terpenuhi',
      memuat: ['meningkat', 'meningkatkan', 'terpenuhi', 'berhasil', 'mandiri', 'peningkatan'],
      tanpa: ['persen', 'persentase'],
      ciri: true,
      wajib: true,
      angka: true,
    },
    persen: { ...PERSEN, ciri: true },
  },
  kolomNama: 'kluster',
  // One person a row is another kind, whatever its columns are called.
  contoh: (kisi, { rentang }, kolom) => {
    const [milik] = kolom.get('kluster') ?? [];
    return milik === undefined || !berulangKluster(kisi, rentang.baris + rentang.jumlahBaris, milik);
  },
  judul: ['per kluster', 'kluster pm', 'menurut kluster'],
  id: (tabel) =>
    `kluster/${nomorTabel(tabel.barisJudul) ?? potongKunci(tanpaNomor(tabel.judul) || tabel.lembar).slice(0, 40)}`,
  baca: function* (tabel, { data, tautkan }) {
    const { data: baris, total } = yield* barisBernama(tabel, 'kluster');
    const bacaBaris = ({ baris: b, nama, kunci }: (typeof baris)[number]): BarisKluster => {
      const fakta = (kolom: 'populasi' | 'sampel' | 'berhasil'): Fakta | undefined =>
        tabel.fakta(b, kolom, {
          kunci: `${tabel.id}/${kunci}/${kolom}`,
          nama: `${nama}: ${tabel.judulKolom(kolom)}`,
          satuan: 'orang',
        });
      const [populasi, sampel] = [fakta('populasi'), fakta('sampel')];
      return {
        nama,
        populasi,
        sampel,
        berhasil: sampai(fakta('berhasil'), sampel?.nilai ? sampel : populasi),
        persenDilaporkan: tabel.fakta(b, 'persen', {
          kunci: `${tabel.id}/${kunci}/persen-dilaporkan`,
          nama: `${nama}: persentase dilaporkan`,
          satuan: '%',
        }),
      };
    };
    data.kluster.push({
      id: tabel.id,
      judul: tabel.judul,
      untuk: tautkan({
        teks: tabel.barisJudul.map(tanpaNomor),
        nomorTabel: nomorTabel(tabel.barisJudul),
        asal: tabel.sudut,
      }),
      namaBerhasil: tabel.judulKolom('berhasil'),
      baris: yield* petakan(baris, bacaBaris),
      total: total ? bacaBaris(total) : null,
    });
    return baris.length;
  },
});
