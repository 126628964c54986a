import type { IsiLaporan, LaporanTertulis, PotonganLaporan } from '../../../../surat/isi-laporan';
import { paketBaru, sebagaiXml } from '../paket-docx';
import { bagianPolos, LEMBAR, RUANG_POLOS } from './bagian-polos';
import { PenulisBlok } from './penulis-blok';

/** A report on plain pages of its own: A4, upright, wide tables on pages that lie. */
export async function laporanPolos({ potongan, kata }: IsiLaporan): Promise<LaporanTertulis> {
  const kop = ['Laporan Kinerja', kata.get('unit'), kata.has('tahun') ? `Tahun ${kata.get('tahun') ?? ''}` : '']
    .filter(Boolean)
    .join(' ');
  const paket = paketBaru(bagianPolos(sebagaiXml(kop)));
  const penulis = new PenulisBlok(paket, { w: 'w', keterangan: 'Caption' }, RUANG_POLOS, '');
  const badan: string[] = [];
  let mendatar = false;
  for (const [i, satu] of potongan.entries()) {
    const kini = letakMendatar(satu, potongan[i + 1], mendatar);
    if (kini !== mendatar && badan.length > 0) badan.push(pisahBagian(mendatar));
    mendatar = kini;
    badan.push(tulis(satu, penulis, i === 0 || badan.at(-1)?.includes('<w:sectPr>') === true));
  }
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${RUANG_POLOS.alamat}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${badan.join('')}${LEMBAR[mendatar ? 'mendatar' : 'tegak']}</w:body></w:document>`;
  paket.ganti('word/document.xml', xml);
  await penulis.tutup();
  return { bytes: paket.tutup(), tanda: [], terisi: 0 };
}

/** A heading lies where what it heads does; sentences stand upright. */
function letakMendatar(satu: PotonganLaporan, berikut: PotonganLaporan | undefined, kini: boolean): boolean {
  if (satu.macam === 'tabel') return satu.mendatar;
  if (satu.macam === 'judul' || satu.macam === 'bab') return berikut?.macam === 'tabel' && berikut.mendatar;
  return satu.macam === 'bagan' ? false : kini && berikut?.macam === 'tabel' && berikut.mendatar;
}

const pisahBagian = (mendatar: boolean): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${LEMBAR[mendatar ? 'mendatar' : 'tegak']}</w:pPr></w:p>`;

function tulis(satu: PotonganLaporan, penulis: PenulisBlok, diAwal: boolean): string {
  switch (satu.macam) {
    case 'bab':
      // The first page of a section needs no break of its own.
      return alinea('Heading1', satu.teks, diAwal ? '' : '<w:pageBreakBefore/>');
    case 'judul':
      return alinea('Heading2', satu.teks);
    case 'kalimat':
      return alinea('', satu.teks);
    case 'tabel':
      return penulis.tabel(satu, { sudahAda: false });
    case 'bagan':
      return penulis.bagan(satu, { sudahAda: false });
  }
}

function alinea(gaya: string, teks: string, sifat = ''): string {
  const pPr = gaya === '' ? '' : `<w:pPr><w:pStyle w:val="${gaya}"/>${sifat}</w:pPr>`;
  return `<w:p>${pPr}<w:r><w:t xml:space="preserve">${sebagaiXml(teks)}</w:t></w:r></w:p>`;
}
