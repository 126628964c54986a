import type { KunciIkpa } from './pedoman/ikpa';
import type { NilaiIkpa } from './data';
import type { Fakta } from './fakta';
import { type HasilIkpa, hitungIkpa } from './ikpa';
import { cobaIkpa, gugurIkpa, selaras } from './ikpa-coba';
import { type DasarIkpa, dasarIkpa, idTabel } from './ikpa-dasar';
import { type Ditahan, diLuar, type SebabDitahan, tabelSalahBaca } from './kewajaran';
import type { PedomanIkpa } from './pedoman/ikpa';
import type { KonteksAturan } from './pedoman/parameter';

/** A unit's IKPA, and how its year's rules were chosen. */
export interface IkpaUnit extends HasilIkpa, Pick<DasarIkpa, 'tahun' | 'asal'> {}

export interface IkpaSemua {
  hasil: IkpaUnit[];
  ditahan: Ditahan[];
  /** The units with what does not apply to them marked so. */
  unit: NilaiIkpa[];
}

/**
 * IKPA of every unit, each by its own year's regulation. A unit whose figures cannot be right (outside their scale, or
 * in a table whose printed results mostly come out otherwise) is kept back with the reason. `sudahDitandai`: the units
 * come from an earlier pass, which has marked what does not apply.
 */
export function hitungIkpaSemua(
  semua: readonly NilaiIkpa[],
  tahunLaporan: number | null,
  konteks: Omit<KonteksAturan, 'masa'> & { sudahDitandai?: boolean } = {},
): IkpaSemua {
  const milik = dasarIkpa(semua, tahunLaporan, konteks);
  const siap = milik.map(({ unit, dasar }) => siapkan(unit, dasar, konteks.sudahDitandai ?? false));
  const salahBaca = tabelSalahBaca(
    siap.flatMap(({ unit, sama }) => (sama === null ? [] : { tabel: idTabel(unit), sama })),
  );
  const banyakTahun = new Set(milik.map(({ dasar }) => dasar.tahun)).size > 1;
  const hasil: IkpaUnit[] = [];
  const ditahan: Ditahan[] = [];
  for (const { unit, dasar, sama, ...s } of siap) {
    const { pedoman, tahun, asal } = dasar;
    const sebab = s.sebab ?? (sama === false && salahBaca.has(idTabel(unit)) ? 'hasilLain' : null);
    if (sebab) {
      ditahan.push(tahan(unit, sebab, pedoman));
      continue;
    }
    const satu = hitungIkpa(unit, pedoman, banyakTahun && tahun !== null ? `${unit.nama} ${tahun}` : unit.nama);
    if (satu) hasil.push({ ...satu, tahun, asal });
  }
  return { hasil, ditahan, unit: siap.map((s) => s.unit) };
}

/** The unit's own IKPA: the only one, or the only one of the report's year; null for a list of satkers. */
export function ikpaLaporan(ikpa: readonly IkpaUnit[], tahun: number | null): IkpaUnit | null {
  const [pertama, ...lain] = ikpa.length === 1 ? ikpa : ikpa.filter((i) => i.tahun === tahun);
  return pertama && lain.length === 0 ? pertama : null;
}

interface UnitSiap {
  unit: NilaiIkpa;
  dasar: DasarIkpa;
  sebab: SebabDitahan | null;
  /** Do the printed results come out? Null when none was printed. */
  sama: boolean | null;
}

/** Marks what does not apply to the unit, and looks whether its figures can be right. */
function siapkan(asli: NilaiIkpa, dasar: DasarIkpa, sudahDitandai: boolean): UnitSiap {
  const { pedoman } = dasar;
  const gugur = sudahDitandai ? new Set<KunciIkpa>() : gugurIkpa(asli, pedoman);
  const unit = gugur ? tandai(asli, gugur, pedoman) : asli;
  const coba = cobaIkpa(unit, pedoman);
  if (!gugur || !coba) return { unit, dasar, sebab: gugur ? null : 'nolMeragukan', sama: null };
  const { cocok, beda } = selaras(coba, unit);
  return {
    unit,
    dasar,
    sebab: diLuarSkala(unit, pedoman) || diLuar(coba.akhir, 0, 100) ? 'diLuarSkala' : null,
    sama: cocok + beda === 0 ? null : beda === 0,
  };
}

/** A deduction beyond the regulation's ladder: another column stands under its heading. */
function diLuarSkala({ pengurangDispensasi }: NilaiIkpa, { pengurangPaling }: PedomanIkpa): boolean {
  return pengurangPaling !== undefined && diLuar(pengurangDispensasi?.nilai, 0, pengurangPaling);
}

/** An indicator that does not apply has no number, whatever was printed; where the table shows aspects, each has one. */
function tandai(unit: NilaiIkpa, gugur: ReadonlySet<KunciIkpa>, pedoman: PedomanIkpa): NilaiIkpa {
  const aspek = new Map<KunciIkpa, string>();
  for (const { kunci, nama } of unit.aspekDilaporkan ?? [])
    for (const milik of pedoman.aspek?.[kunci] ?? []) aspek.set(milik, nama);
  if (gugur.size === 0 && aspek.size === 0) return unit;
  return {
    ...unit,
    komponen: unit.komponen.map((k) => ({
      ...k,
      aspek: k.aspek || (aspek.get(k.kunci) ?? ''),
      nilai: gugur.has(k.kunci) ? tidakBerlaku(k.nilai) : k.nilai,
    })),
  };
}

const tidakBerlaku = (fakta: Fakta | undefined): Fakta | undefined =>
  fakta && { ...fakta, nilai: null, keadaan: 'tidakBerlaku', desimal: null };

function tahan(unit: NilaiIkpa, sebab: SebabDitahan, pedoman: PedomanIkpa): Ditahan {
  const pengurang = diLuarSkala(unit, pedoman) ? unit.pengurangDispensasi : undefined;
  const fakta = pengurang ?? unit.nilaiAkhirDilaporkan ?? unit.komponen.find((k) => k.nilai)?.nilai;
  return {
    kunci: unit.id,
    nama: `IKPA ${unit.nama}`,
    tabel: idTabel(unit),
    sebab,
    fakta,
    dihitung: sebab === 'nolMeragukan' ? null : (cobaIkpa(unit, pedoman)?.akhir ?? null),
    asal: fakta?.asal ?? null,
  };
}
