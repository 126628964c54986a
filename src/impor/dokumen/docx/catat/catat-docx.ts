import type { CatatanLaporan, LaporanBercatatan, TempatCatatan } from '../../../../surat/catatan-laporan';
import { BAGIAN_UTAMA, uraikanDocx, type UraianDocx } from '../baca-docx';
import type { SumberAlinea } from '../isi-docx';
import { kunciSelTabel } from '../rangkai-docx';
import { BAGIAN_HUBUNGAN, BAGIAN_TIPE, bukaPaket, daftarkanIsi, hubungkan, ruangNama } from '../paket-docx';
import { bagianCatatan, ISI_CATATAN, type IsiCatatan, namaBagianCatatan, nomorTertinggi } from './paket-catatan';
import { SisipanDocx } from './sisipan';

const CATATAN = 'word/comments.xml';

/**
 * A copy of a Word document with a comment by "Capaian" at each note, on the run that holds its figure; in a text box or
 * a footnote on the run it hangs on. Every other part keeps its bytes. Throws what `bacaDocx` throws.
 */
export function catatDocx(
  bytes: Uint8Array,
  nama: string,
  catatan: readonly CatatanLaporan[],
  waktu: Date,
): LaporanBercatatan {
  const uraian = uraikanDocx(bytes, nama);
  const paket = bukaPaket(bytes, nama);
  const hubungan = paket.teks(BAGIAN_HUBUNGAN);
  const bagianLama = namaBagianCatatan(hubungan);
  const lama = bagianLama === null ? null : paket.teks(bagianLama);
  const ruang = ruangNama(uraian.xml, nama);
  const sisipan = new SisipanDocx(uraian.xml);
  const isi: IsiCatatan[] = [];
  const mulai = nomorTertinggi(uraian.xml, lama ?? '') + 1;
  const cari = pencari(uraian);
  const w = ruang.awalan;
  for (const satu of catatan) {
    const nomor = mulai + isi.length;
    const id = `${w}:id="${nomor}"`;
    const akhir = `<${w}:commentRangeEnd ${id}/><${w}:r><${w}:commentReference ${id}/></${w}:r>`;
    if (!sisipan.tandai(cari(satu.tempat), satu.angka, `<${w}:commentRangeStart ${id}/>`, akhir)) continue;
    isi.push({ nomor, alinea: satu.alinea });
  }
  const takBertempat = catatan.length - isi.length;
  if (isi.length === 0) return { bytes, dicatat: 0, takBertempat };
  paket.ganti(BAGIAN_UTAMA, sisipan.hasil());
  paket.ganti(bagianLama ?? CATATAN, bagianCatatan(lama, isi, ruang, waktu, nama));
  if (bagianLama === null) paket.ganti(BAGIAN_HUBUNGAN, hubungkan(hubungan, ruang, 'comments', 'comments.xml').xml);
  if (lama === null) paket.ganti(BAGIAN_TIPE, daftarkanIsi(paket.teks(BAGIAN_TIPE), CATATAN, ISI_CATATAN));
  return { bytes: paket.tutup(), dicatat: isi.length, takBertempat };
}

/** The paragraphs of a place; none when the document does not have it. */
function pencari({
  dokumen,
  sumberAlinea,
  sumberTabel,
}: UraianDocx): (tempat: TempatCatatan) => readonly SumberAlinea[] {
  const menurutTeks = new Map<string, SumberAlinea[]>();
  dokumen.alinea.forEach(({ teks }, i) => {
    const sumber = sumberAlinea[i];
    if (!sumber) return;
    const ada = menurutTeks.get(teks);
    if (ada) ada.push(sumber);
    else menurutTeks.set(teks, [sumber]);
  });
  return (tempat) => {
    if (tempat.macam === 'alinea') return menurutTeks.get(tempat.teks)?.slice(tempat.ke, tempat.ke + 1) ?? [];
    const { nomor, baris, kolom } = tempat;
    const [sumber, tabel] = [sumberTabel[nomor - 1], dokumen.tabel[nomor - 1]];
    if (!sumber || !tabel) return [];
    const banyak = tabel.halamanBaris.length;
    if (baris >= banyak) return sumber.catatan.slice(baris - banyak, baris - banyak + 1);
    if (baris < 0) return sumber.judul;
    // A merged cell is found by any of its fields.
    const ada = tabel.sel.find(
      (s) =>
        s.baris <= baris && baris < s.baris + s.bentangBaris && s.kolom <= kolom && kolom < s.kolom + s.bentangKolom,
    );
    return sumber.sel.get(ada ? kunciSelTabel(ada.baris, ada.kolom) : kunciSelTabel(baris, kolom)) ?? [];
  };
}
