import { potongKunci } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import { definisikan, type Penampung } from '../definisi';
import { nomorTabel, tanpaNomor } from '../judul';
import type { KolomKepala } from '../kepala';
import { NOMOR } from '../kosakata/kolom';
import type { PembacaTabel } from '../pembaca';
import { bentukJawaban, berulangKluster, type BentukJawaban, SKALA_BERHASIL } from '../terjumlah/jawaban';
import { hitungResponden } from '../terjumlah/responden';
import { PencariGanda, type RincianGanda } from '../terjumlah/rincian-lembar';

type Kolom = 'no' | 'orang' | 'kluster' | 'provinsi' | 'hasil' | 'bobot';
type Tabel = PembacaTabel<Kolom>;

const KLUSTER = ['kluster', 'kluster pm', 'nama kluster', 'jenis kluster', 'kluster layanan', 'klaster'];
const PROVINSI = ['provinsi', 'nama provinsi', 'strata', 'stratum', 'wilayah'];

/**
 * Monitoring, one respondent a row: Kluster, and for each outcome a column of yes and no, or of 1 to 5. Who has an answer
 * was monitored. Names are not read; a person's number only to see whether it comes again.
 */
export const responden = jenisResponden('Responden per kluster', { kluster: KLUSTER, provinsi: PROVINSI, tolak: [] });

/** The same where provinces part the respondents. */
export const respondenWilayah = jenisResponden('Responden per provinsi', {
  kluster: PROVINSI,
  provinsi: [],
  tolak: KLUSTER,
});

function jenisResponden(
  sebutan: string,
  kepala: { kluster: readonly string[]; provinsi: readonly string[]; tolak: readonly string[] },
) {
  return definisikan<Kolom>({
    jenis: 'kluster',
    sebutan,
    kolom: {
      no: NOMOR,
      orang: {
        sebutan: 'Nomor orang',
        persis: ['nik', 'no nik', 'nomor nik', 'nomor induk kependudukan', 'id pm', 'id responden', 'no responden'],
      },
      kluster: { sebutan: 'Kluster', persis: kepala.kluster, ciri: true, penentu: true, wajib: true },
      provinsi: { sebutan: 'Provinsi', persis: kepala.provinsi },
      hasil: {
        sebutan: 'Hasil (Ya/Tidak atau 1–5)',
        persis: ['hasil', 'hasil pemantauan', 'hasil monitoring', 'jawaban'],
        memuat: ['meningkat', 'meningkatkan', 'terpenuhi', 'berhasil', 'mandiri', 'peningkatan', 'keberfungsian'],
        berulang: { minimal: 1 },
        ciri: true,
        wajib: true,
      },
      bobot: { sebutan: 'Bobot', persis: ['bobot', 'bobot sampel', 'penimbang', 'penimbang sampel', 'weight'] },
    },
    kolomNama: 'kluster',
    tolak: ['indikator', 'target', 'realisasi', ...kepala.tolak],
    contoh: (kisi, { rentang }, kolom) => {
      const mulai = rentang.baris + rentang.jumlahBaris;
      const [kluster] = kolom.get('kluster') ?? [];
      if (kluster === undefined || !berulangKluster(kisi, mulai, kluster)) return false;
      return (kolom.get('hasil') ?? []).some((k) => bentukJawaban(kisi, mulai, k) !== null);
    },
    id: (tabel) =>
      `kluster/${nomorTabel(tabel.barisJudul) ?? potongKunci(tanpaNomor(tabel.judul) || tabel.lembar).slice(0, 40)}`,
    baca: function* (tabel, penampung) {
      const hasil = tabel.kepala('hasil').flatMap((satu) => {
        const bentuk = tabel.jawaban(satu.kolom);
        return bentuk ? [{ ...satu, bentuk }] : [];
      });
      for (const [ke, satu] of hasil.entries()) {
        yield* bacaHasil(tabel, satu, { ke, banyak: hasil.length, strata: 'kluster' }, penampung);
      }
      for (const satu of tabel.punya('provinsi') ? hasil : []) {
        yield* bacaHasil(tabel, satu, { ke: hasil.length, banyak: hasil.length, strata: 'provinsi' }, penampung);
      }
      tabel.ganda = yield* orangGanda(tabel);
      return tabel.rincian[0]?.dipakai ?? 0;
    },
  });
}

/** One outcome by the strata of a column, as a table of its own. */
function* bacaHasil(
  tabel: Tabel,
  { kolom, jalur, bentuk }: KolomKepala & { bentuk: BentukJawaban },
  { ke, banyak, strata }: { ke: number; banyak: number; strata: 'kluster' | 'provinsi' },
  { data, tautkan, unik }: Penampung,
): Bertahap<void> {
  const kepala = jalur.at(-1) ?? '';
  const namaHasil = bentuk === 'skala' ? `${kepala} (jawaban ${SKALA_BERHASIL.join(' atau ')})` : kepala;
  const id = ke === 0 ? tabel.id : unik(`${tabel.id}-${potongKunci(kepala).slice(0, 30)}`);
  const [bobot = null] = tabel.kepala('bobot').map((satu) => satu.kolom);
  const cacahan = { id, namaHasil, strata, hasil: { kolom, bentuk }, bobot };
  const { baris, rincian, berbobot } = yield* hitungResponden<Kolom>(tabel, cacahan);
  tabel.rincian.push(rincian);
  const judul =
    strata === 'provinsi' ? `${tabel.judul || tabel.lembar} menurut ${tabel.judulKolom(strata)}` : tabel.judul;
  data.kluster.push({
    id,
    judul: banyak > 1 ? `${judul || tabel.lembar}: ${kepala}` : judul,
    // The same people by another column are the same realisasi; on a scale, or with weights that differ inside a stratum,
    // the agreement's indicator may count otherwise.
    untuk:
      strata === 'provinsi' || bentuk === 'skala' || berbobot
        ? null
        : tautkan({
            teks: [kepala, ...tabel.barisJudul.map(tanpaNomor)],
            nomorTabel: banyak > 1 ? null : nomorTabel(tabel.barisJudul),
            asal: tabel.sudut,
          }),
    namaBerhasil: namaHasil,
    baris,
    total: null,
  });
}

function* orangGanda(tabel: Tabel): Bertahap<RincianGanda | null> {
  const pencari = new PencariGanda();
  for (const b of tabel.baris) {
    yield;
    const sel = tabel.sel(b, 'orang');
    if (sel) pencari.periksa([sel]);
  }
  return pencari.hasil(tabel.judulKolom('orang'));
}
