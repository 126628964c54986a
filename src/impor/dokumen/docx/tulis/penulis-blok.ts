import { writeXlsx } from 'hucre/xlsx';
import type { BaganLaporan, GambarLaporan, TabelLaporan } from '../../../../surat/isi-laporan';
import { BAGIAN_HUBUNGAN, BAGIAN_TIPE, daftarkanIsi, hubungkan, type PaketDocx, type RuangNama } from '../paket-docx';
import { baganXml, barisBuku, gambarXml } from './bagan-xml';
import { alineaXml, type GayaBlok, keteranganXml, tabelXml } from './blok-xml';

const ISI_BAGAN = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const ISI_BUKU = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What stands beside a mark already: then there is no caption of ours. */
export interface Keterangan {
  sudahAda: boolean;
}

/** Writes tables and charts for one document: captions counted on, charts as parts of its package. */
export class PenulisBlok {
  private readonly nomor = new Map<string, number>();
  private readonly gambar: { gambar: GambarLaporan; bagian: string; buku: string }[] = [];
  private nomorGambar: number;

  constructor(
    private readonly paket: PaketDocx,
    private readonly gaya: GayaBlok,
    private readonly ruang: RuangNama,
    utama: string,
  ) {
    const ada = [...utama.matchAll(/<[\w.-]+:docPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
    this.nomorGambar = ada.reduce((paling, satu) => Math.max(paling, satu), 0);
  }

  /** A caption of the document's own: ours go on behind it. */
  lihat(teks: string): void {
    for (const [, kata = '', deret = '', nomor] of teks.matchAll(/\b(Tabel|Grafik)\s+(3|L)\.(\d+)/gi)) {
      const kunci = kunciDeret(kata, deret);
      this.nomor.set(kunci, Math.max(this.nomor.get(kunci) ?? 0, Number(nomor)));
    }
  }

  tabel(tabel: TabelLaporan, { sudahAda }: Keterangan): string {
    const { deret, judul } = tabel;
    const nama = sudahAda
      ? ''
      : keteranganXml(this.gaya, { kata: 'Tabel', deret, nomor: this.lanjut('Tabel', deret), judul });
    return nama + tabelXml(this.gaya, tabel);
  }

  bagan({ gambar, judul }: BaganLaporan, { sudahAda }: Keterangan): string {
    const { w } = this.gaya;
    const kecil = gambar.length > 1;
    const isi = gambar.map((satu) => {
      this.nomorGambar += 1;
      return gambarXml(w, satu, { id: this.simpan(satu), nomor: this.nomorGambar, kecil, judul });
    });
    const nama = sudahAda
      ? ''
      : keteranganXml(this.gaya, { kata: 'Grafik', deret: '3', nomor: this.lanjut('Grafik', '3'), judul });
    return alineaXml(w, isi.join(''), { rata: 'center', ikut: !sudahAda, sebelum: 120 }) + nama;
  }

  /** Puts the charts and their workbooks into the package. */
  async tutup(): Promise<void> {
    for (const { gambar, bagian, buku } of this.gambar) {
      const dihubungkan = hubungkan(null, this.ruang, 'package', `../embeddings/${buku}`);
      this.paket.ganti(`word/charts/${bagian}`, baganXml(gambar, dihubungkan.id));
      this.paket.ganti(`word/charts/_rels/${bagian}.rels`, dihubungkan.xml);
      this.paket.ganti(
        `word/embeddings/${buku}`,
        await writeXlsx({ sheets: [{ name: 'Data', rows: barisBuku(gambar) }] }),
      );
      const tipe = daftarkanIsi(this.paket.teks(BAGIAN_TIPE), `word/charts/${bagian}`, ISI_BAGAN);
      this.paket.ganti(BAGIAN_TIPE, daftarkanIsi(tipe, `word/embeddings/${buku}`, ISI_BUKU));
    }
  }

  private lanjut(kata: 'Tabel' | 'Grafik', deret: string): number {
    const kunci = kunciDeret(kata, deret);
    const nomor = (this.nomor.get(kunci) ?? 0) + 1;
    this.nomor.set(kunci, nomor);
    return nomor;
  }

  /** Gives the relationship that a chart is called by. */
  private simpan(gambar: GambarLaporan): string {
    let ke = this.gambar.length + 1;
    const terpakai = new Set([...this.paket.nama(), ...this.gambar.map(({ bagian }) => `word/charts/${bagian}`)]);
    while (terpakai.has(`word/charts/capaian${ke}.xml`)) ke += 1;
    this.gambar.push({ gambar, bagian: `capaian${ke}.xml`, buku: `capaian${ke}.xlsx` });
    const { xml, id } = hubungkan(this.paket.teks(BAGIAN_HUBUNGAN), this.ruang, 'chart', `charts/capaian${ke}.xml`);
    this.paket.ganti(BAGIAN_HUBUNGAN, xml);
    return id;
  }
}

const kunciDeret = (kata: string, deret: string): string => `${kata.toLowerCase()} ${deret.toUpperCase()}`;
