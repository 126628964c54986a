import type { Frame } from 'playwright-core';
import { p, susunDocx, tbl, tr } from '../impor/dokumen/tulis-docx';
import { compute, openPlace, WAIT } from './pane-ways';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HEAD = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];

/** A made-up report; its second row prints a capaian that its own figures do not give. */
const report = (families: string, ratio: string): Uint8Array =>
  susunDocx(
    p('BAB III AKUNTABILITAS KINERJA TAHUN 2023') +
      p('Tabel 3.1 Capaian Kinerja Tahun 2023') +
      tbl([
        tr(HEAD),
        tr(['1', 'Persentase layanan tepat waktu', '80', '88', '110,00']),
        tr(['2', 'Persentase pengaduan selesai ditangani', '90', '81', '95,00']),
        tr(['3', 'Jumlah keluarga terbina mandiri', '400', families, ratio]),
      ]) +
      p('Realisasi Jumlah keluarga terbina mandiri pada tahun 2023 sebesar 500 keluarga.'),
  );

const chosen = (name: string, bytes: Uint8Array) => ({ name, mimeType: DOCX, buffer: Buffer.from(bytes) });

/** Reads a report and an earlier draft of it, computes, and shows what is different. */
export async function reportAndDraft(pane: Frame): Promise<void> {
  const open = (): Promise<void> =>
    pane.getByRole('button', { name: 'Laporan (.docx, .pdf)', exact: true }).first().click(WAIT);
  await open();
  await pane
    .locator('input[type=file][accept=".docx,.pdf"]')
    .setInputFiles(chosen('LKj 2023.docx', report('520', '130,00')));
  await pane.getByText('1 tabel dikenali').waitFor(WAIT);
  await pane
    .locator('input[type=file][accept*=".xlsx"][accept*=".docx"]')
    .setInputFiles(chosen('LKj 2023 konsep.docx', report('500', '125,00')));
  await pane.getByText(/Dibandingkan dengan/).waitFor(WAIT);
  await compute(pane);
  await openPlace(pane, /^Temuan/);
  await open();
  await pane.getByRole('button', { name: /angka berubah/ }).click(WAIT);
  await pane.getByText('500 → 520').waitFor(WAIT);
}
