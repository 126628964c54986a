import { adaRealisasi, type HasilAnggaran } from '../../domain/anggaran';
import { bulatkan, type Decimal } from '../../dasar/desimal';
import type { HasilKluster } from '../../domain/kluster';
import { ikpaLaporan } from '../../domain/ikpa-semua';
import type { HasilLkj } from '../../domain/lkj';
import type { BaganLaporan, GambarLaporan } from '../../surat/isi-laporan';
import { barisBergambar } from '../lembar/anggaran';
import { klusterBergambar } from '../lembar/kluster';
import { menurutHilang } from '../lembar/ringkas-bagian';
import { targetTerjauh, titikBergambar, trenBerealisasi } from '../lembar/tren';
import { dariAtas, skalaRupiah, sumbuPas } from '../skala';
import { padaTahun } from './petak-teks';

const DUA_DESIMAL = '0.00';

/** Longer names are cut beside a bar; the table has them whole. */
const PANJANG_NAMA = 44;
const pendek = (nama: string): string =>
  nama.length <= PANJANG_NAMA ? nama : `${nama.slice(0, PANJANG_NAMA - 1).trimEnd()}…`;

const nilai = (satu: Decimal | null | undefined, desimal = 2): number | null =>
  satu ? bulatkan(satu, desimal).toNumber() : null;

/** How far each indicator stands from its target: ten bars from nought would look alike. */
export function baganCapaian(hasil: HasilLkj): BaganLaporan[] {
  const ada = (hasil.capaian?.indikator ?? []).filter(({ capaian }) => capaian.nilai);
  if (ada.length < 3) return [];
  return [
    {
      macam: 'bagan',
      kunci: 'capaian',
      judul: `Selisih Capaian dari Target 100% per Indikator${padaTahun(hasil)} (poin persen)`,
      gambar: [
        {
          judul: '',
          jenis: 'batang',
          kategori: dariAtas(ada.map(({ data }) => `Indikator ${data.nomor}`)),
          seri: [
            {
              nama: 'Selisih capaian dari 100%',
              nilai: dariAtas(ada.map(({ capaian }) => nilai(capaian.nilai?.minus(100)))),
              peran: 'utama',
            },
          ],
          format: DUA_DESIMAL,
        },
      ],
    },
  ];
}

export function baganKluster(hasil: HasilLkj, k: HasilKluster): BaganLaporan[] {
  const gambar = klusterBergambar(k);
  if (gambar.length === 0) return [];
  const target = hasil.data.indikator.find(({ nomor }) => nomor === k.tabel.untuk?.indikator)?.target?.nilai;
  return [
    {
      macam: 'bagan',
      kunci: 'kluster',
      judul: `Realisasi per Kluster (%)${target ? '; garis putus-putus: target' : ''}`,
      gambar: [
        {
          judul: '',
          jenis: 'kolom',
          kategori: gambar.map(({ data }) => data.nama),
          seri: [
            { nama: 'Realisasi (%)', nilai: gambar.map(({ persen }) => nilai(persen.nilai)), peran: 'utama' },
            ...(target
              ? [{ nama: 'Target (%)', nilai: gambar.map(() => nilai(target)), peran: 'target' as const }]
              : []),
          ],
          format: DUA_DESIMAL,
          minimum: 0,
        },
      ],
    },
  ];
}

/** The course of each indicator that has years enough, small and side by side. */
export function baganTren({ tren }: HasilLkj): BaganLaporan[] {
  const gambar = trenBerealisasi(tren).flatMap(({ data }, i): GambarLaporan[] => {
    const titik = titikBergambar(data);
    if (titik.length === 0) return [];
    const target = targetTerjauh(data);
    const { minimum } = sumbuPas([...titik.map((t) => t.nilai?.nilai), target?.nilai?.nilai]);
    return [
      {
        judul: `Indikator ${data.untuk?.indikator ?? i + 1}`,
        jenis: 'garis',
        kategori: titik.map((t) => String(t.tahun)),
        seri: [
          { nama: 'Realisasi', nilai: titik.map((t) => nilai(t.nilai?.nilai)), peran: 'utama' },
          ...(target
            ? [
                {
                  nama: `Target ${target.tahun}`,
                  nilai: titik.map(() => nilai(target.nilai?.nilai)),
                  peran: 'target' as const,
                },
              ]
            : []),
        ],
        format: DUA_DESIMAL,
        ...(minimum === undefined ? {} : { minimum }),
      },
    ];
  });
  if (gambar.length === 0) return [];
  const bertarget = gambar.some(({ seri }) => seri.length > 1);
  const judul = `Perkembangan Realisasi Indikator Kinerja${bertarget ? '; garis putus-putus: target Renstra' : ''}`;
  return [{ macam: 'bagan', kunci: 'tren', judul, gambar }];
}

export function baganIkpa({ ikpa, pedoman }: HasilLkj): BaganLaporan[] {
  const unit = ikpaLaporan(ikpa, pedoman.tahun);
  if (!unit) return [];
  const komponen = menurutHilang(unit);
  if (komponen.length < 3) return [];
  return [
    {
      macam: 'bagan',
      kunci: 'ikpa',
      judul: 'Poin yang Hilang dari Bobot Tiap Indikator IKPA',
      gambar: [
        {
          judul: '',
          jenis: 'batang',
          kategori: dariAtas(komponen.map(({ k }) => pendek(k.data.nama))),
          seri: [
            {
              nama: 'Poin yang hilang',
              nilai: dariAtas(komponen.map(({ hilang }) => nilai(hilang.nilai))),
              peran: 'utama',
            },
          ],
          format: DUA_DESIMAL,
        },
      ],
    },
  ];
}

export function baganAnggaran(anggaran: HasilAnggaran): BaganLaporan[] {
  const { dipakai } = barisBergambar(anggaran);
  if (dipakai.length === 0 || !adaRealisasi(anggaran)) return [];
  const { satuan, formatLabel } = skalaRupiah(dipakai.map((b) => b.sisa.nilai));
  return [
    {
      macam: 'bagan',
      kunci: 'anggaran',
      judul: `Sisa Anggaran Menurut ${anggaran.tabel.dimensi} (${satuan})`,
      gambar: [
        {
          judul: '',
          jenis: 'batang',
          kategori: dariAtas(dipakai.map((b) => pendek(b.data.nama))),
          seri: [
            { nama: 'Sisa (rupiah)', nilai: dariAtas(dipakai.map((b) => nilai(b.sisa.nilai, 0))), peran: 'utama' },
          ],
          format: formatLabel,
        },
      ],
    },
  ];
}
