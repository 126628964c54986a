/** A column of one jenis belanja, by its own word. */
export const KOLOM_BELANJA =
  /^(?:belanja )?(?:pegawai|barang|barang dan jasa|modal|beban bunga|bunga|subsidi|hibah|bansos|bantuan sosial|lain lain|transfer|operasi|tak terduga)$/;
