/** Our sheets in the order of their tabs: the key, which is also the ownership mark's value, and the wished name. */
export const NAMA_LEMBAR = {
  ringkas: 'LKj Ringkas',
  ikhtisar: 'LKj Ikhtisar',
  capaian: 'LKj Capaian',
  kluster: 'LKj Kluster',
  nka: 'LKj NKA',
  ikpaRinci: 'LKj IKPA Rinci',
  sakip: 'LKj SAKIP',
  layanan: 'LKj Layanan',
  tren: 'LKj Tren',
  prioritas: 'LKj Prioritas',
  anggaran: 'LKj Anggaran',
  reviu: 'LKj Reviu',
  catatanReviu: 'Catatan Hasil Reviu',
  ujiPetik: 'Uji Petik',
  banding: 'LKj Banding',
  bandingVersi: 'LKj Banding Versi',
  kalender: 'LKj Kalender',
  narasi: 'LKj Narasi',
  data: 'LKj Data',
} as const;

export type KunciLembar = keyof typeof NAMA_LEMBAR;

export const KUNCI_LEMBAR: readonly KunciLembar[] = Object.keys(NAMA_LEMBAR).filter(
  (kunci): kunci is KunciLembar => kunci in NAMA_LEMBAR,
);
