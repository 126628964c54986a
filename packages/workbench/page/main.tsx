import { createRoot } from 'react-dom/client';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { forgetWidths } from './grid/measure-text';
import { kata } from './kata';
import { Desk } from './session/desk';
import type { Notice } from './session/session';
import { Workbench } from './shell/Workbench';
import './page.css';
import './grid.css';

/** The workbook that lies on the desk unless the address names another: `?buku=/samples/lain.xlsx`. */
const SAMPLE = 'samples/LKj-Ditjen-Rehsos-2023.xlsx';

async function fetchWorkbook(address: string): Promise<Workbook> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const name = decodeURIComponent(new URL(response.url).pathname.split('/').at(-1) ?? address);
  return openWorkbook(new Uint8Array(await response.arrayBuffer()), name);
}

/** The workbook to begin with; an empty one and a message when it cannot be had. */
async function firstWorkbook(address: string): Promise<{ workbook: Workbook; notice: Notice | null }> {
  try {
    return { workbook: await fetchWorkbook(address), notice: null };
  } catch (error) {
    console.error(error);
    return { workbook: createWorkbook('Buku1.xlsx'), notice: { kind: 'galat', text: kata.gagalUnduh(address) } };
  }
}

async function start(): Promise<void> {
  const place = document.getElementById('meja');
  if (!place) throw new Error('workbench.html has no element #meja.');
  const address = new URLSearchParams(window.location.search).get('buku') ?? SAMPLE;
  const { workbook, notice } = await firstWorkbook(address);
  await document.fonts.ready;
  forgetWidths();
  const desk = new Desk(workbook);
  desk.session.tell(notice);
  createRoot(place).render(<Workbench desk={desk} />);
}

void start();
