/** Words that join a subject to its number and say nothing of another one. */
const KATA_TAUTAN = new Set(
  (
    'sebesar sebanyak sejumlah senilai yaitu yakni adalah ialah mencapai menjadi dengan nilai nilainya skor dari pada ' +
    'tahun ta di dan atau serta sudah telah yang juga memperoleh mendapat mendapatkan meraih tercatat berada hasil ' +
    'total jumlah persentase persen poin angka ditetapkan diperoleh sehingga maka ini itu tersebut adapun sementara ' +
    'sedangkan untuk setara sama realisasi realisasinya terealisasi direalisasikan target targetnya ditargetkan ' +
    'tercapai capaian capaiannya ketercapaian bobot bobotnya pagu alokasi dialokasikan sisa sisanya terserap ' +
    'penyerapan serapan anggaran meningkat menurun naik turun dibandingkan dibanding terhadap sebelumnya lalu kemarin ' +
    'lebih tinggi besar rendah kecil selisih kenaikan penurunan peningkatan bertambah berkurang indikator kinerja ' +
    'program ditjen direktorat jenderal akhir laporan populasi sampel sampelnya orang pm rp kategori predikat ' +
    'sangat baik cukup memuaskan sampai hingga secara keseluruhan keseluruhannya oleh melalui dalam aspek komponen ' +
    'variabel sub masing berturut turut nasional ikk atas melampaui melebihi bernilai kluster klaster belanja dimana ' +
    'mana karena memiliki hanya masih seluruh semua sasaran ' +
    'jika bila apabila persentasenya evaluasi penilaian diterima diraih dicapai kemudian berhasil mampu dapat angkanya ' +
    'besarnya hasilnya menunjukkan menghasilkan menempati kurang jangka menengah renstra daya serap survei indeks ' +
    'ternyata kembali pula sebelum persentasi belum tidak mengalami'
  ).split(' '),
);

/** Nothing but joining words, years and words of the subject itself: the number is said of the subject. */
export function hanyaTautan(celah: string, milik: (kata: string) => boolean): boolean {
  const tanpaTahun = celah.replace(/\(skala[^)]*\)/gi, ' ').replace(/\b(?:19|20)\d{2}\b/g, ' ');
  if (/[\d≥≤<>;]/.test(tanpaTahun)) return false;
  return (tanpaTahun.match(/\p{L}+/gu) ?? []).every((kata) => KATA_TAUTAN.has(kata.toLowerCase()) || milik(kata));
}

/** A word behind a number that counts nothing: the number has no unit of its own. */
export const bukanCacahan = (kata: string): boolean => kata === '' || KATA_TAUTAN.has(kata);
