/** @jest-environment jsdom */
import { act } from 'react';
import { hasilContoh } from './hasil-contoh';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;
afterEach(() => panel.bongkar());

test('data that changed during the run are told beside the figures, with a few cells to look at', async () => {
  panel = await bukaPanel();
  await panel.klik('Hitung Capaian');
  const sumberBerubah = Array.from({ length: 7 }, (_, baris) => ({ lembar: 'IKPA', baris, kolom: 4 }));
  const verifikasi = { ...hasilContoh.verifikasi, sumberBerubah };
  await panel.jalan[0]?.selesaikan({ ...hasilContoh, verifikasi });
  await act(() => new Promise<void>((lanjut) => setTimeout(lanjut, 0)));
  const teks = panel.teks();
  expect(teks).toContain('Data berubah selama dihitung: 7 sel');
  expect(teks).toContain('Jalankan Hitung Capaian sekali lagi');
  expect(teks).toContain('dan 2 sel lagi');
  await panel.klik('IKPA!E5');
  expect(panel.dipilih.at(-1)).toEqual({ lembar: 'IKPA', baris: 4, kolom: 4 });
  expect(panel.adaTombol('IKPA!E6')).toBe(false);
});
