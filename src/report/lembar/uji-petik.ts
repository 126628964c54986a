import type { Fakta } from '../../domain/fakta';
import type { ButirUjiPetik, UjiPetik } from '../../reviu/uji-petik';
import { LembarBaru } from '../lembar-baru';
import { kosong, petakFakta, petakKunci, tautanSel, teks } from '../petak';

const LEBAR = [5, 62, 19, 24, 18, 34, 34, 2];
const KOLOM_ISIAN = [5, 6];
const KOLOM_KUNCI = 7;

const KATA: Readonly<Record<ButirUjiPetik['pemeriksaan'], string>> = {
  berbeda: '✗ berbeda',
  cocok: '✓ cocok',
  belumDiuji: 'belum diuji',
};

const kriteria = ({ nama, sumber }: Fakta): string =>
  `${nama} dapat ditelusuri ke dokumen sumbernya${sumber === '' ? '' : ` (${sumber})`}.`;

/** Uji Petik: the figures of the sample with their cells, and room for what the reviewer found of each. */
export function lembarUjiPetik(nama: string, { benih, populasi, butir }: UjiPetik, konteks: string): LembarBaru {
  const l = lembarKosong(nama);
  l.judul('UJI PETIK KETERTELUSURAN ANGKA', `${konteks} · ${butir.length} dari ${populasi} angka · benih ${benih}`);
  l.tabel(
    {
      kepala: [
        teks('No', 'kepalaTengah'),
        ...['Kriteria'].map((k) => teks(k, 'kepala')),
        teks('Tercetak', 'kepalaAngka'),
        ...['Sel laporan', 'Pemeriksaan', 'Hasil reviu', 'Sebab'].map((k) => teks(k, 'kepala')),
      ],
      baris: butir.map(({ fakta, pemeriksaan }, i) => [
        teks(String(i + 1), 'teksTengah'),
        teks(kriteria(fakta)),
        petakFakta(fakta),
        tautanSel(fakta.asal),
        teks(KATA[pemeriksaan]),
        kosong('isian'),
        kosong('isian'),
        petakKunci(fakta.kunci),
      ]),
    },
    'bekukan',
  );
  l.catatan(
    `Sepersepuluh angka yang dibaca, sekurang-kurangnya lima, diundi dengan benih ${benih}: buku kerja yang sama selalu menghasilkan sampel yang sama. Kolom Hasil reviu dan Sebab milik pereviu: isinya tetap ada setelah dihitung ulang.`,
  );
  return l;
}

/** The sheet while the layer is switched off: what the reviewer wrote is kept below and goes back to its rows. */
export function ujiPetikMati(nama: string, konteks: string): LembarBaru {
  const l = lembarKosong(nama);
  l.judul('UJI PETIK KETERTELUSURAN ANGKA', konteks);
  l.catatan(
    'Lembar ini tidak dipilih pada perhitungan terakhir sehingga dikosongkan agar tidak memuat angka lama. Isian pereviu disimpan di bagian bawah dan kembali ke tempatnya apabila lembar ini dipilih lagi di panel.',
  );
  return l;
}

function lembarKosong(nama: string): LembarBaru {
  const l = new LembarBaru('ujiPetik', nama, LEBAR, 'mendatar');
  l.kolomPembaca = { kunci: KOLOM_KUNCI, isian: KOLOM_ISIAN };
  return l;
}
