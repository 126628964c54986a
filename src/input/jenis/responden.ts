import { potongKunci } from '../../dasar/kunci';
import { definisikan } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import { NOMOR } from '../kosakata/kolom';
import { berulangKluster, kolomJawaban } from '../terjumlah/jawaban';
import { hitungResponden } from '../terjumlah/responden';

/**
 * Monitoring, one respondent a row: Kluster, and for each outcome a column of yes and no. Who has an answer was
 * monitored. Columns of names and numbers of persons are not read.
 */
export const responden = definisikan({
  jenis: 'kluster',
  sebutan: 'Responden per kluster',
  kolom: {
    no: NOMOR,
    kluster: {
      sebutan: 'Kluster',
      persis: ['kluster', 'kluster pm', 'nama kluster', 'jenis kluster', 'kluster layanan', 'klaster'],
      ciri: true,
      penentu: true,
      wajib: true,
    },
    hasil: {
      sebutan: 'Hasil (Ya/Tidak)',
      persis: ['hasil', 'hasil pemantauan', 'hasil monitoring', 'jawaban'],
      memuat: ['meningkat', 'meningkatkan', 'terpenuhi', 'berhasil', 'mandiri', 'peningkatan', 'keberfungsian'],
      berulang: { minimal: 1 },
      ciri: true,
      wajib: true,
    },
  },
  kolomNama: 'kluster',
  tolak: ['indikator', 'target', 'realisasi'],
  contoh: (kisi, { rentang }, kolom) => {
    const mulai = rentang.baris + rentang.jumlahBaris;
    const [kluster] = kolom.get('kluster') ?? [];
    if (kluster === undefined || !berulangKluster(kisi, mulai, kluster)) return false;
    return (kolom.get('hasil') ?? []).some((k) => kolomJawaban(kisi, mulai, k));
  },
  id: (tabel) =>
    `kluster/${nomorTabel(tabel.barisJudul) ?? potongKunci(tanpaNomor(tabel.judul) || tabel.lembar).slice(0, 40)}`,
  baca: function* (tabel, { data, tautkan, unik }) {
    const hasil = tabel.kepala('hasil').filter(({ kolom }) => tabel.semuaJawaban(kolom));
    for (const [ke, { kolom, jalur }] of hasil.entries()) {
      const namaHasil = jalur.at(-1) ?? '';
      const id = ke === 0 ? tabel.id : unik(`${tabel.id}-${potongKunci(namaHasil).slice(0, 30)}`);
      const { baris, rincian } = yield* hitungResponden(tabel, kolom, { id, namaHasil });
      // Of several outcomes the first tells what became of the rows.
      tabel.rincian ??= rincian;
      data.kluster.push({
        id,
        judul: hasil.length > 1 ? `${tabel.judul || tabel.lembar}: ${namaHasil}` : tabel.judul,
        untuk: tautkan({
          teks: [namaHasil, ...tabel.barisJudul.map(tanpaNomor)],
          nomorTabel: hasil.length > 1 ? null : nomorTabel(tabel.barisJudul),
          asal: tabel.sudut,
        }),
        namaBerhasil: namaHasil,
        baris,
        total: null,
      });
    }
    return tabel.rincian?.dipakai ?? 0;
  },
});
