import { GalatCapaian } from '../../../../dasar/galat';
import type { IsiLaporan, LaporanTertulis, TandaTertinggal } from '../../../../surat/isi-laporan';
import { BAGIAN_UTAMA } from '../baca-docx';
import { bukaPaket, type RuangNama, ruangNama, sebagaiXml } from '../paket-docx';
import { atribut, cari, nilai, pohonXml, semua, type Unsur, unsur } from '../pohon-xml';
import { PenulisBlok } from './penulis-blok';
import { isiTanda, TANDA } from './tanda';

/** Parts beside the body that hold words of every page. */
const BAGIAN_TEPI = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/i;

/**
 * The person's own document with its marks filled in: words go into the run that the mark begins in, tables and charts
 * take the place of a paragraph that holds nothing but their mark. Every other byte of the text, and every other part,
 * stays. Throws `DOKUMEN_TIDAK_TERBACA`, and `TEMPLAT_BUKAN_WORD` for the strict form of the format.
 */
export async function isiTemplat(bytes: Uint8Array, nama: string, isi: IsiLaporan): Promise<LaporanTertulis> {
  const paket = bukaPaket(bytes, nama);
  const utama = paket.teks(BAGIAN_UTAMA);
  if (utama === null) throw new GalatCapaian('DOKUMEN_TIDAK_TERBACA', { berkas: nama, sebab: 'rusak' });
  const ruang = ruangNama(utama, nama);
  if (ruang.alamat.includes('purl.oclc.org')) throw new GalatCapaian('TEMPLAT_BUKAN_WORD', { berkas: nama });
  const gaya = { w: ruang.awalan, keterangan: gayaKeterangan(paket.teks('word/styles.xml')) };
  const penulis = new PenulisBlok(paket, gaya, ruang, utama);
  const pengisi = new Pengisi(isi);
  const diisi = pengisi.isi(utama, ruang, penulis);
  if (diisi !== utama) paket.ganti(BAGIAN_UTAMA, diisi);
  for (const bagian of paket.nama().filter((satu) => BAGIAN_TEPI.test(satu))) {
    const xml = paket.teks(bagian) ?? '';
    const baru = xml.includes('{') ? pengisi.isi(xml, ruangNama(xml, nama), null) : xml;
    if (baru !== xml) paket.ganti(bagian, baru);
  }
  await penulis.tutup();
  return { bytes: paket.tutup(), tanda: [...pengisi.tertinggal.values()], terisi: pengisi.terisi };
}

/** Id of the style that Word calls "caption", whatever the language of the program that wrote it. */
function gayaKeterangan(styles: string | null): string | null {
  const akar = styles === null ? undefined : cari(pohonXml(styles), 'styles');
  const gaya = akar && semua(akar, 'style').find((satu) => nilai(satu, 'name')?.toLowerCase() === 'caption');
  return (gaya && atribut(gaya, 'styleId')) ?? null;
}

interface Ganti {
  di: number;
  sampai: number;
  isi: string;
}

/** A run's letters, and where they stand in the paragraph's text. */
interface Huruf {
  unsur: Unsur;
  run: Unsur;
  teks: string;
  di: number;
}

/** What may stand in a paragraph that goes away with its mark. */
const BAGIAN_BIASA: ReadonlySet<string> = new Set(['pPr', 'r', 'proofErr']);
const BAGIAN_RUN: ReadonlySet<string> = new Set(['rPr', 't', 'lastRenderedPageBreak']);

class Pengisi {
  readonly tertinggal = new Map<string, TandaTertinggal>();
  terisi = 0;

  constructor(private readonly laporan: IsiLaporan) {}

  /** One part with its marks filled in; `penulis` is null where no table can stand. */
  isi(xml: string, ruang: RuangNama, penulis: PenulisBlok | null): string {
    const ganti: Ganti[] = [];
    this.telusuri(pohonXml(xml), { xml, ruang, penulis, ganti });
    const potongan: string[] = [];
    let sampai = 0;
    for (const satu of ganti.sort((a, b) => a.di - b.di)) {
      potongan.push(xml.slice(sampai, satu.di), satu.isi);
      sampai = satu.sampai;
    }
    return potongan.join('') + xml.slice(sampai);
  }

  private telusuri(dari: Unsur, bagian: Bagian): void {
    const anak = unsur(dari);
    anak.forEach((satu, i) => {
      if (satu.nama !== 'p' || satu.tag.startsWith('<a:')) {
        this.telusuri(satu, bagian);
        return;
      }
      const alinea = huruf(satu);
      const teks = alinea.map((h) => h.teks).join('');
      if (!this.alinea(satu, { alinea, teks, anak, i }, bagian)) {
        bagian.penulis?.lihat(teks);
        // Text boxes hang on runs.
        this.telusuri(satu, bagian);
      }
    });
  }

  /** True when the whole paragraph was taken. */
  private alinea(p: Unsur, { alinea, teks, anak, i }: Alinea, bagian: Bagian): boolean {
    const tanda = [...teks.matchAll(TANDA)];
    if (tanda.length === 0) return false;
    const [pertama] = tanda;
    if (tanda.length === 1 && pertama && teks.trim() === pertama[0] && polos(p)) {
      const isi = isiTanda(this.laporan, pertama[1] ?? '');
      const utuh = this.alineaUtuh(p, alinea, isi, { anak, i }, bagian);
      if (utuh !== null) {
        bagian.ganti.push({ di: p.awal, sampai: p.akhir, isi: utuh });
        this.terisi += 1;
        return true;
      }
    }
    const diganti = tanda.flatMap(([tulisan, dalam = ''], ke): { di: number; sampai: number; isi: string }[] => {
      const isi = isiTanda(this.laporan, dalam);
      const di = tanda[ke]?.index ?? 0;
      if (isi.macam === 'kata') return [{ di, sampai: di + tulisan.length, isi: isi.teks.join(' ') }];
      const sebab = isi.macam === 'tiada' ? isi.sebab : 'bukanAlinea';
      this.tertinggal.set(tulisan, { tanda: tulisan, sebab });
      return [];
    });
    this.terisi += diganti.length;
    for (const h of alinea) {
      const baru = isiHuruf(h, diganti);
      if (baru === h.teks) continue;
      const nama = /^<([^\s/>]+)/.exec(h.unsur.tag)?.[1] ?? 't';
      const isi = `<${nama} xml:space="preserve">${sebagaiXml(baru)}</${nama}>`;
      bagian.ganti.push({ di: h.unsur.awal, sampai: h.unsur.akhir, isi });
    }
    return false;
  }

  /** What takes the place of a paragraph that is nothing but a mark; null where it stays a paragraph. */
  private alineaUtuh(
    p: Unsur,
    [pertama]: readonly Huruf[],
    isi: ReturnType<typeof isiTanda>,
    { anak, i }: Pick<Alinea, 'anak' | 'i'>,
    { xml, ruang, penulis }: Bagian,
  ): string | null {
    if (isi.macam === 'kata' && isi.teks.length > 1 && pertama) {
      const w = ruang.awalan;
      const [pPr, rPr] = [cari(p, 'pPr'), cari(pertama.run, 'rPr')].map((satu) =>
        satu ? xml.slice(satu.awal, satu.akhir) : '',
      );
      return isi.teks
        .map(
          (teks) =>
            `${p.tag}${pPr ?? ''}<${w}:r>${rPr ?? ''}<${w}:t xml:space="preserve">${sebagaiXml(teks)}</${w}:t></${w}:r></${w}:p>`,
        )
        .join('');
    }
    if (isi.macam !== 'blok' || penulis === null) return null;
    const [dulu, nanti] = [sekitar(anak.slice(0, i).reverse()), sekitar(anak.slice(i + 1))];
    const blok = isi.isi.map((satu, ke) =>
      satu.macam === 'tabel'
        ? penulis.tabel(satu, { sudahAda: ke === 0 && /^\W{0,3}tabel\s/i.test(dulu) })
        : penulis.bagan(satu, {
            sudahAda: ke === isi.isi.length - 1 && /^\W{0,3}(?:grafik|gambar|diagram|bagan)\s/i.test(nanti),
          }),
    );
    return blok.join('');
  }
}

interface Bagian {
  xml: string;
  ruang: RuangNama;
  penulis: PenulisBlok | null;
  ganti: Ganti[];
}

interface Alinea {
  alinea: readonly Huruf[];
  teks: string;
  /** What it stands among, and where. */
  anak: readonly Unsur[];
  i: number;
}

/** Nothing hangs on it but its own plain runs: no section, bookmark, field or picture is lost with it. */
const polos = (p: Unsur): boolean =>
  unsur(p).every(
    (satu) =>
      BAGIAN_BIASA.has(satu.nama) && (satu.nama !== 'r' || unsur(satu).every(({ nama }) => BAGIAN_RUN.has(nama))),
  ) && !cari(p, 'pPr', 'sectPr');

/** Text of the nearest paragraph, if that is what stands next. */
function sekitar(anak: readonly Unsur[]): string {
  for (const satu of anak) {
    if (satu.nama !== 'p') return '';
    const teks = huruf(satu)
      .map((h) => h.teks)
      .join('');
    if (teks.trim() !== '') return teks;
  }
  return '';
}

/** The paragraph's own letters in their order; those of text boxes in it, and what was deleted, are not its own. */
function huruf(p: Unsur): Huruf[] {
  const isi: Huruf[] = [];
  let di = 0;
  const runut = (dari: Unsur, run: Unsur): void => {
    for (const satu of unsur(dari)) {
      if (satu.nama === 't') {
        const teks = satu.anak.filter((x) => typeof x === 'string').join('');
        isi.push({ unsur: satu, run, teks, di });
        di += teks.length;
      } else if (!BUKAN_MILIK.has(satu.nama)) runut(satu, satu.nama === 'r' ? satu : run);
    }
  };
  runut(p, p);
  return isi;
}

const BUKAN_MILIK: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'drawing',
  'pict',
  'AlternateContent',
  'object',
  'oMath',
  'oMathPara',
]);

/** A run's letters with the marks in them replaced: the words go where a mark begins. */
function isiHuruf({ teks, di }: Huruf, diganti: readonly { di: number; sampai: number; isi: string }[]): string {
  let hasil = '';
  let pada = 0;
  for (const satu of diganti) {
    const [awal, akhir] = [satu.di - di, satu.sampai - di];
    if (akhir <= 0 || awal >= teks.length) continue;
    hasil += teks.slice(pada, Math.max(awal, 0)) + (awal >= 0 ? satu.isi : '');
    pada = Math.min(akhir, teks.length);
  }
  return hasil + teks.slice(pada);
}
