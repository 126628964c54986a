/** Target simulation: what each input must reach, and what one point of it is worth. */
export const simulasi = {
  judul: 'Simulasi target',
  keterangan: 'Pilih angka dan target. Panel menghitung nilai yang harus dicapai setiap komponen bila yang lain tetap.',
  takMenulis: 'Simulasi tidak menulis apa pun ke buku kerja.',
  angka: 'Angka',
  target: 'Target',
  targetTidakSah: 'Ketik target sebagai angka, misalnya 92 atau 92,5.',
  sekarang: (nilai: string) => `Sekarang ${nilai}`,
  sudahTercapai: (nilai: string) => `Target ini sudah tercapai: nilainya sekarang ${nilai}.`,
  komponen: 'Komponen',
  harus: (dari: string, ke: string) => `Dari ${dari} harus menjadi ${ke}`,
  tidakMungkin: (dari: string) => `Tidak dapat dicapai dari komponen ini saja (sekarang ${dari}).`,
  tidakBerpengaruh: (dari: string) => `Tidak mengubah angka ini (sekarang ${dari}).`,
  /** The figure with this component alone at its best. */
  palingTinggi: (dari: string, nilai: string) => `Dari komponen ini saja paling tinggi ${nilai} (sekarang ${dari}).`,
  poin: (banyak: string) => `${banyak} poin`,
  perLangkah: (langkah: string, tambahan: string) => `Setiap kenaikan ${langkah} mengubah angka sebesar ${tambahan}.`,
  tertinggi: (nilai: string) => `Paling tinggi yang dapat dicapai: ${nilai}.`,
  diAtasTertinggi: (nilai: string) =>
    `Tidak mungkin: paling tinggi ${nilai}, dengan semua komponen pada nilai terbaiknya.`,
  perluGabungan: 'Satu komponen saja tidak cukup; gabungan ini mencapai target.',
  jalan: {
    tersedikit: 'Jalan termudah: paling sedikit komponen',
    merata: 'Merata: semua komponen sebagian yang sama dari ruangnya',
  },
  dariKe: (dari: string, ke: string) => `dari ${dari} menjadi ${ke}`,
  ikpaAkhirTahun: 'Nilai IKPA akhir tahun (dari data mentah)',
  semuaTidakMungkin: 'Target ini tidak dapat dicapai hanya dengan menaikkan satu komponen.',
  tanpaKomponen: 'Angka ini tidak memiliki komponen yang dapat disimulasikan.',
  tanpaAngka: 'Tidak ada angka yang dapat disimulasikan di buku kerja ini.',
  sumber: 'Sel',
};

export type KamusSimulasi = typeof simulasi;
