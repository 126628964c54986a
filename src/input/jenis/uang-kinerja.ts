import type { BarisAnggaran } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import type { Penampung } from '../definisi';
import { adalahJumlah, type BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { tandaiTingkat, type UangTerbaca } from './baris-uang';
import type { KolomPk } from './baris-indikator';

type Tabel = PembacaTabel<KolomPk>;

/** Does the row say nothing of performance, only of money? */
export function hanyaUang(tabel: Tabel, baris: BarisMentah): boolean {
  const kosong = (kolom: KolomPk): boolean => tabel.teks(baris, kolom) === '';
  return kosong('indikator') && kosong('target') && kosong('realisasi') && kosong('capaian') && !kosong('pagu');
}

/**
 * The money that stands beside indicators becomes a table of its own, by programme and activity. An activity with
 * several indicators is counted once, also where its money is printed on each of their rows.
 */
export function* bacaUangKinerja(tabel: Tabel, { data, unik }: Penampung): Bertahap<void> {
  if (!tabel.punya('pagu')) return;
  const nama: KolomPk = tabel.punya('kegiatan') ? 'kegiatan' : 'indikator';
  const id = unik(`anggaran/kinerja/${potongKunci(tabel.judulKolom(nama))}`);
  const isi: UangTerbaca[] = [];
  for (const baris of tabel.baris) {
    yield;
    if (adalahJumlah(baris)) continue;
    const sebutan = tabel.teks(baris, nama) || (tabel.teks(baris, 'pagu') === '' ? '' : tabel.teks(baris, 'indikator'));
    if (sebutan === '') continue;
    const satu = bacaUang(tabel, baris, sebutan, `${id}/${isi.length + 1}`);
    if (satu.pagu?.nilai && !sama(isi.at(-1)?.data, satu)) isi.push({ baris, data: satu });
  }
  if (!isi.some(({ data: satu }) => satu.pagu?.nilai && !satu.pagu.nilai.isZero())) return;
  yield* tandaiTingkat(tabel, { nama, nomor: 'no' }, isi, null);
  data.anggaran.push({
    id,
    dimensi: tabel.judulKolom(nama),
    baris: isi.map((b) => b.data),
    total: null,
    pendamping: true,
  });
}

function bacaUang(tabel: Tabel, baris: BarisMentah, nama: string, kunci: string): BarisAnggaran {
  const fakta = (kolom: 'pagu' | 'realisasiAnggaran', bagian: string): Fakta | undefined =>
    tabel.fakta(baris, kolom, {
      kunci: `${kunci}/${bagian}`,
      nama: `${tabel.judulKolom(kolom)} – ${nama}`,
      satuan: 'rupiah',
    });
  return {
    nama,
    pagu: fakta('pagu', 'pagu'),
    realisasi: fakta('realisasiAnggaran', 'realisasi'),
    persenDilaporkan: undefined,
    sisaDilaporkan: undefined,
  };
}

/** The same activity once more, on the row of its next indicator. */
function sama(a: BarisAnggaran | undefined, b: BarisAnggaran): boolean {
  return a?.nama === b.nama && !!a.pagu?.nilai && !!b.pagu?.nilai && a.pagu.nilai.eq(b.pagu.nilai);
}
