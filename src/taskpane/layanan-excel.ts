import { GalatCapaian } from '../dasar/galat';
import { ingat, lupakan } from '../excel/kawat/ingatan';
import { pilihSel } from '../excel/kawat/pilih';
import { bacaSetelan, simpanSetelan } from '../excel/kawat/setelan';
import { siapkan } from '../excel/kawat/siap';
import { pantauTampak } from '../excel/kawat/tampak';
import type { VersiLaporan } from '../reviu/versi/versi';
import type { Layanan } from './layanan';

/**
 * What is not needed for the pane to stand comes in files of their own, fetched by the first call: a file that
 * does not arrive (a lost network, a new release) is an error with a way on.
 */
async function muat<T>(ambil: () => Promise<T>): Promise<T> {
  try {
    return await ambil();
  } catch (sebab) {
    throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' }, { cause: sebab });
  }
}

const jalur = () => muat(() => import('../hitung'));
const catatanReviu = () => muat(() => import('../excel/tulis/status-temuan'));
const senyapan = () => muat(() => import('../excel/kawat/senyapan'));
const lembarMasukan = () => muat(() => import('../excel/masukan/lembar-masukan'));
const rincianBerkas = () => muat(() => import('../excel/masukan/rincian-berkas'));
const lembarDokumen = () => muat(() => import('../excel/masukan/lembar-dokumen'));
const penyisip = () => muat(() => Promise.all([import('../excel/masukan/sisipkan'), import('../templat/daftar')]));

const bacaDokumen: Layanan['bacaDokumen'] = async (berkas, opsi) =>
  (await muat(() => import('../impor/dokumen/dokumen-lewat-pekerja'))).dokumenLewatPekerja(berkas, opsi);

/** Held for as long as the pane is open. */
let versiLama: VersiLaporan | null = null;

/** The real services, over the open workbook. */
export const layananExcel: Layanan = {
  siapkan,
  pilihSel,
  pantauTampak,
  bacaSetelan,
  simpanSetelan,
  ingat,
  lupakan,
  kenaliTabel: async (opsi) => (await jalur()).kenaliTabel(opsi),
  hitungCapaian: async (opsi) => (await jalur()).hitungCapaian({ ...opsi, lama: versiLama ?? undefined }),
  simulasi: async (angka, target) => (await jalur()).simulasi(angka, target),
  bandingkanAturan: async (tahun, setelan) => (await jalur()).bandingkanAturanBuku(tahun, setelan),
  imporBerkas: async (berkas, opsi) => (await lembarMasukan()).imporBerkas(berkas, opsi),
  bacaKolomRincian: async (rincian, berkas) => (await rincianBerkas()).bacaKolomRincian(rincian, berkas),
  imporRincian: async (permintaan, opsi) => (await rincianBerkas()).imporRincian(permintaan, opsi),
  simpanNaskah: async (teks) => (await lembarMasukan()).simpanNaskah(teks),
  bacaDokumen,
  catatDokumen: async (berkas, catatan) =>
    (await muat(() => import('../impor/dokumen/dokumen-lewat-pekerja'))).catatLewatPekerja(berkas, catatan),
  tulisLaporan: async (hasil, templat) => {
    const [isi, { tulisLewatPekerja }] = await muat(() =>
      Promise.all([hasil.isiLaporan(), import('../impor/dokumen/dokumen-lewat-pekerja')]),
    );
    return tulisLewatPekerja(isi, templat);
  },
  pilihVersiLama: async (berkas) => {
    const [pembanding, versi, pekerja] = await muat(() =>
      Promise.all([
        import('../excel/masukan/buku-pembanding'),
        import('../hitung/versi-lama'),
        import('../impor/lewat-pekerja'),
      ]),
    );
    const baca = { dokumen: bacaDokumen, buku: pekerja.utuhLewatPekerja };
    versiLama = await versi.bacaVersiLama(await pembanding.bukuDariBerkas(berkas, baca));
    return versiLama;
  },
  versiLama: () => versiLama,
  lepasVersiLama: () => {
    versiLama = null;
  },
  simpanDokumen: async (dokumen) => (await lembarDokumen()).simpanDokumen(dokumen),
  laporanTersimpan: async () => (await lembarDokumen()).laporanTersimpan(),
  pantauPerubahan: async (saat) => (await muat(() => import('../excel/potret/pantau'))).pantauPerubahan(saat),
  bacaStatusTemuan: async () => (await catatanReviu()).bacaStatusTemuan(),
  tulisStatusTemuan: async (perubahan) => (await catatanReviu()).tulisStatusTemuan(perubahan),
  tulisSurat: async (bahan) => (await muat(() => import('../surat/tulis-surat'))).tulisSurat(bahan),
  sisipkanSurat: async (bahan) => (await muat(() => import('../excel/masukan/lembar-surat'))).sisipkanSurat(bahan),
  bacaSenyapan: async () => (await senyapan()).bacaSenyapan(),
  ubahSenyapan: async (tambah, lepas) => (await senyapan()).ubahSenyapan(tambah, lepas),
  sisipkanTemplat: async (kunci, tahun) => {
    const [{ sisipkan }, { templatKosong }] = await penyisip();
    return sisipkan(kunci.map((satu) => templatKosong(satu, tahun)));
  },
  sisipkanContoh: async () => {
    const [[{ sisipkan }], { contohLkj2023 }] = await Promise.all([
      penyisip(),
      muat(() => import('../templat/contoh')),
    ]);
    return sisipkan(contohLkj2023());
  },
};
