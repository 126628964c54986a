import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AngkaTertulis } from '../../hitung';
import { banyakTerbuka, type Kelompok, kelompokkan } from '../../reviu/kelompok';
import type { Temuan } from '../../reviu/temuan';
import { useLingkup } from '../LingkupPanel';
import type { TindakLanjut } from '../useTindakLanjut';
import { TERSEMBUNYI } from '../tersembunyi';
import { BarisTemuan } from './BarisTemuan';
import { useKataReviu } from './kata-reviu';
import { KepalaKelompok } from './KepalaKelompok';
import { namaTemuan } from './nama-temuan';
import { perintahTombol } from './perintah-tombol';
import { PetunjukTombol } from './PetunjukTombol';
import { RincianTemuan } from './RincianTemuan';
import { URUTAN_STATUS } from './saringan';
import { type ButirDaftar, isiKelompok, susunDaftar } from './susun-daftar';
import { useJendela } from './useJendela';

/** Nothing is won by folding so few. */
const TAK_PERLU_DILIPAT = 8;

const useGaya = makeStyles({
  daftar: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  butir: { position: 'absolute', top: 0, left: 0, width: '100%', minWidth: 0 },
  baris: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  tersembunyi: TERSEMBUNYI,
});

interface Isi {
  temuan: readonly Temuan[];
  angka: ReadonlyMap<string, AngkaTertulis>;
  /** A search shows what it has found: nothing is folded. */
  semuaTerbuka: boolean;
  tindakLanjut: TindakLanjut;
  ditandai: ReadonlySet<string>;
  setDitandai: (ditandai: ReadonlySet<string>) => void;
}

/** The findings by cause and row, folded; keys move in it, give a status and show the cell. One stop for Tab. */
export function DaftarTemuan({ temuan, angka, semuaTerbuka, tindakLanjut, ditandai, setDitandai }: Isi) {
  const gaya = useGaya();
  const { pilih } = useLingkup();
  const reviu = useKataReviu();
  const kelompok = useMemo(() => kelompokkan(temuan), [temuan]);
  const [dibuka, setDibuka] = useState<ReadonlySet<string>>(new Set());
  const [dilipat, setDilipat] = useState<ReadonlySet<string>>(new Set());
  const [rinci, setRinci] = useState<string | null>(null);
  const [aktif, setAktif] = useState<string | null>(null);
  const fokuskan = useRef(false);
  const idPetunjuk = useId();

  const sedikit = temuan.filter(({ putusan }) => putusan !== 'cocok').length <= TAK_PERLU_DILIPAT;
  const bawaanTerbuka = ({ putusan }: Kelompok): boolean => semuaTerbuka || (sedikit && putusan !== 'cocok');
  const terbuka = (satu: Kelompok): boolean =>
    bawaanTerbuka(satu) ? !dilipat.has(satu.kunci) : dibuka.has(satu.kunci);
  const butir = susunDaftar(kelompok, terbuka);

  // The line that Tab stops at: the active one, what took its place when it went away, or the first.
  const indeksCari = butir.findIndex(({ kunci }) => kunci === aktif);
  const [indeksLalu, setIndeksLalu] = useState(0);
  const indeks = indeksCari >= 0 ? indeksCari : Math.min(indeksLalu, butir.length - 1);
  if (indeksCari >= 0 && indeksCari !== indeksLalu) setIndeksLalu(indeksCari);
  const jendela = useJendela(butir, indeks);
  const { wadah, gulirKe } = jendela;

  /** Whether the focus is on a line: it must not drop to the page when that line goes away. */
  const berfokus = useRef(false);
  const hilang = aktif !== null && indeksCari < 0;
  useLayoutEffect(() => {
    if (!fokuskan.current && !(hilang && berfokus.current)) return;
    fokuskan.current = false;
    wadah.current?.querySelector<HTMLElement>(`[data-index="${indeks}"] [data-utama]`)?.focus({ preventScroll: true });
    gulirKe(indeks);
  });
  const lipat = (satu: Kelompok, buka: boolean): void => {
    const bawaan = bawaanTerbuka(satu);
    const ubah = (isi: ReadonlySet<string>, ada: boolean): ReadonlySet<string> => {
      const baru = new Set(isi);
      if (ada) baru.add(satu.kunci);
      else baru.delete(satu.kunci);
      return baru;
    };
    if (bawaan) setDilipat(ubah(dilipat, !buka));
    else setDibuka(ubah(dibuka, buka));
  };

  const keButir = (kunci: string): void => {
    setAktif(kunci);
    fokuskan.current = true;
  };

  /** Opens the next or previous finding, also one that is folded; what agrees is passed over unless it stands open. */
  const pindah = (arah: 1 | -1): void => {
    const urutan = kelompok
      .filter((satu) => satu.putusan !== 'cocok' || terbuka(satu))
      .flatMap((satu) => [
        { kunci: satu.kunci, kelompok: satu, temuan: false },
        ...isiKelompok(satu).map(({ kunci }) => ({ kunci, kelompok: satu, temuan: true })),
      ]);
    const kini = urutan.findIndex(({ kunci }) => kunci === (butir[indeks]?.kunci ?? ''));
    // The first press opens the first finding, not the one after it.
    const mulai = aktif === null ? -1 : kini;
    const sesudah = arah === 1 ? urutan.slice(mulai + 1) : urutan.slice(0, Math.max(mulai, 0)).reverse();
    const tujuan = sesudah.find((satu) => satu.temuan);
    if (!tujuan) return;
    if (!terbuka(tujuan.kelompok)) lipat(tujuan.kelompok, true);
    setRinci(tujuan.kunci);
    keButir(tujuan.kunci);
  };

  const kiniButir = butir[indeks];
  const kiniTemuan = kiniButir?.jenis === 'temuan' ? kiniButir.temuan : null;

  const beriStatus = (ke: number): void => {
    const status = URUTAN_STATUS[ke];
    if (status === undefined || kiniTemuan === null || kiniTemuan.putusan === 'cocok' || tindakLanjut.nonaktif) return;
    const { kunci } = kiniTemuan;
    tindakLanjut.ubah(new Map([[kunci, { ...tindakLanjut.catatan(kunci), status }]]));
    // A line that a filter takes away hands the focus on.
    setAktif(kunci);
  };

  const tandaiSemua = (semua: readonly Temuan[], pasang: boolean): void => {
    const baru = new Set(ditandai);
    for (const { kunci, putusan } of semua) {
      if (pasang && putusan !== 'cocok') baru.add(kunci);
      else baru.delete(kunci);
    }
    setDitandai(baru);
  };

  const tekan = (kejadian: KeyboardEvent<HTMLElement>): void => {
    const perintah = perintahTombol(kejadian);
    if (perintah === null) return;
    switch (perintah.jenis) {
      case 'pindah':
        pindah(perintah.arah);
        break;
      case 'status':
        beriStatus(perintah.ke);
        break;
      case 'tunjukkan':
        if (!kiniTemuan) return;
        setRinci(kiniTemuan.kunci);
        if (kiniTemuan.asal) pilih(kiniTemuan.asal);
        break;
      case 'tandai':
        if (kiniTemuan) tandaiSemua([kiniTemuan], !ditandai.has(kiniTemuan.kunci));
        break;
      case 'tutup':
        if (rinci === null) return;
        setRinci(null);
        fokuskan.current = true;
        break;
      case 'naikTurun': {
        const tujuan = butirBerikut(butir, indeks, perintah.arah);
        if (tujuan) keButir(tujuan.kunci);
        break;
      }
      case 'lipat':
        if (kiniButir?.jenis !== 'kelompok') return;
        lipat(kiniButir.kelompok, perintah.buka);
        break;
    }
    kejadian.preventDefault();
  };

  const isiButir = (satu: ButirDaftar, ke: number) => {
    switch (satu.jenis) {
      case 'kelompok': {
        const isi = isiKelompok(satu.kelompok);
        const bertanda = isi.filter(({ kunci }) => ditandai.has(kunci)).length;
        return (
          <KepalaKelompok
            kelompok={satu.kelompok}
            banyak={isi.length}
            belum={banyakTerbuka(isi, tindakLanjut.semua)}
            terbuka={satu.terbuka}
            aktif={ke === indeks}
            ditandai={bertanda === 0 ? 'tidak' : bertanda === isi.length ? 'semua' : 'sebagian'}
            tandai={() => tandaiSemua(isi, bertanda < isi.length)}
            klik={() => {
              setAktif(satu.kunci);
              lipat(satu.kelompok, !satu.terbuka);
            }}
          />
        );
      }
      case 'baris':
        return (
          <div className={gaya.baris}>
            {namaTemuan(satu.temuan, angkaDari(satu.temuan, angka), reviu)} · {reviu.daftar.banyak(satu.banyak)}
          </div>
        );
      case 'temuan': {
        const milik = angkaDari(satu.temuan, angka);
        const nama = namaTemuan(satu.temuan, milik, reviu);
        return (
          <BarisTemuan
            temuan={satu.temuan}
            nama={nama}
            sebaris={satu.sebaris}
            catatan={tindakLanjut.catatan(satu.kunci)}
            terbuka={rinci === satu.kunci}
            aktif={ke === indeks}
            ditandai={ditandai.has(satu.kunci)}
            tandai={() => tandaiSemua([satu.temuan], !ditandai.has(satu.kunci))}
            klik={() => {
              setAktif(satu.kunci);
              setRinci(rinci === satu.kunci ? null : satu.kunci);
            }}
          >
            <RincianTemuan temuan={satu.temuan} nama={nama} angka={milik} tindakLanjut={tindakLanjut} />
          </BarisTemuan>
        );
      }
    }
  };

  return (
    <div
      role="group"
      aria-label={reviu.daftar.judul}
      aria-describedby={idPetunjuk}
      onKeyDown={tekan}
      onFocus={({ target }) => {
        berfokus.current = true;
        const ke = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
        const kini = butir[ke];
        if (kini && kini.kunci !== aktif) setAktif(kini.kunci);
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // A line that goes away loses the focus to nothing; a person who leaves takes it elsewhere.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) berfokus.current = false;
      }}
    >
      <PetunjukTombol id={idPetunjuk} pindah={pindah} />
      <ul ref={wadah} className={gaya.daftar} style={{ height: jendela.tinggi }}>
        {jendela.tampak.map(({ index, key, atas }) => {
          const satu = butir[index];
          return satu === undefined ? null : (
            <li
              key={key}
              ref={jendela.ukur}
              data-index={index}
              aria-setsize={butir.length}
              aria-posinset={index + 1}
              className={gaya.butir}
              style={{ transform: `translateY(${atas}px)` }}
            >
              {isiButir(satu, index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const angkaDari = ({ kunciAngka }: Temuan, angka: ReadonlyMap<string, AngkaTertulis>): AngkaTertulis | undefined =>
  kunciAngka === null ? undefined : angka.get(kunciAngka);

/** The next line that can be pressed. */
const butirBerikut = (butir: readonly ButirDaftar[], kini: number, arah: 1 | -1): ButirDaftar | undefined =>
  (arah === 1 ? butir.slice(kini + 1) : butir.slice(0, Math.max(kini, 0)).reverse()).find(
    ({ jenis }) => jenis !== 'baris',
  );
