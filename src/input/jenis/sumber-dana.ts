import type { BagianAnggaran, BarisAnggaran } from '../../domain/data';
import { kunciUnik } from '../../dasar/kunci';
import { barisBernama } from '../baris-bernama';
import { definisikan } from '../definisi';
import type { KolomKepala } from '../kepala';
import { KEGIATAN, NOMOR } from '../kosakata/kolom';
import { waktuTabel } from '../waktu-tabel';

type Kolom = 'no' | 'nama' | 'sumber' | 'total';

/** Where money comes from, as plans of regions and of ministries head their columns. */
const SUMBER =
  /\b(?:apbn|apbd|pad|dau|dak|dbh|did|bos|bok|blud|blu|rm|pnbp|phln|pln|sbsn|bagi hasil|dana (?:alokasi|desa|transfer)|sumber (?:dana )?lain(?:nya)?)\b/;
/** Beside two of those: what comes from anywhere else. */
const SUMBER_LAIN = /^(?:lainnya|lain lain|hibah|pinjaman|swasta|csr|swadaya)$/;

/**
 * A plan's money by where it comes from: Program/Kegiatan | APBD | APBN | … | Total. Every source is a row of the budget,
 * added up from its column. Where the workbook has the agreement's money or a budget, the plan is only named.
 */
export const sumberDana = definisikan<Kolom>({
  jenis: 'anggaran',
  sebutan: 'Pagu per sumber dana',
  kolom: {
    no: NOMOR,
    nama: {
      ...KEGIATAN,
      persis: [...(KEGIATAN.persis ?? []), 'uraian', 'nama kegiatan', 'program kegiatan', 'satker', 'opd', 'skpd'],
      ciri: true,
      wajib: true,
    },
    sumber: {
      sebutan: 'Sumber dana',
      pola: new RegExp(`${SUMBER.source}|${SUMBER_LAIN.source}`),
      tanpa: ['realisasi', 'persen', 'target', 'no', 'nomor', 'kode', 'tanggal'],
      berulang: { minimal: 2 },
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
    total: {
      sebutan: 'Jumlah',
      persis: ['total', 'jumlah', 'total pagu', 'jumlah pagu', 'jumlah total', 'pagu', 'jumlah rp', 'total rp'],
      memuat: ['total pagu', 'jumlah pagu', 'total anggaran', 'jumlah anggaran'],
      ciri: true,
      angka: true,
    },
  },
  kolomNama: 'nama',
  uang: true,
  judul: ['sumber dana', 'sumber pendanaan', 'pagu'],
  tolak: ['realisasi', 'indikator'],
  syarat: (kepala) => kepala.some(({ daun }) => SUMBER.test(daun)),
  id: () => 'anggaran/sumber-dana',
  baca: function* (tabel, { data }) {
    const { data: baris, total } = yield* barisBernama(tabel, 'nama');
    if (data.anggaran.length + data.anggaranProgram.length > 0) {
      tabel.tidakDipakai.push('Pagu per sumber dana: yang dihitung anggaran dari tabel lain');
      return baris.length;
    }
    const kepala = tabel.kepala('sumber');
    const kunci = kunciUnik(kepala.map(namaSumber));
    const hasil: BarisAnggaran[] = [];
    for (const [i, kolom] of kepala.entries()) {
      const bagian: BagianAnggaran[] = [];
      for (const b of baris) {
        yield;
        const pagu = tabel.faktaDi(b.baris, kolom.kolom, {
          kunci: `${tabel.id}/${kunci[i] ?? i}/${b.kunci}/pagu`,
          nama: `Pagu ${namaSumber(kolom)} – ${b.nama}`,
          satuan: 'rupiah',
        });
        // A source that has nothing for a row is left blank.
        if (pagu?.nilai) bagian.push({ nama: b.nama, pagu, realisasi: undefined });
      }
      const kosong = { persenDilaporkan: undefined, sisaDilaporkan: undefined, realisasi: undefined };
      if (bagian.length > 0) hasil.push({ nama: namaSumber(kolom), pagu: undefined, ...kosong, bagian });
    }
    const pagu = total
      ? tabel.fakta(total.baris, 'total', { kunci: `${tabel.id}/jumlah/pagu`, nama: 'Jumlah pagu', satuan: 'rupiah' })
      : undefined;
    data.anggaran.push({
      id: tabel.id,
      dimensi: 'Sumber Dana',
      waktu: waktuTabel(tabel.barisJudul, tabel.lembar),
      baris: hasil,
      total: pagu
        ? { nama: 'Jumlah', pagu, realisasi: undefined, persenDilaporkan: undefined, sisaDilaporkan: undefined }
        : null,
    });
    return baris.length;
  },
});

const namaSumber = ({ jalur }: KolomKepala): string => jalur.at(-1) ?? '';
