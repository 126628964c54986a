import { JENIS_BELANJA } from '../domain/jenis-belanja';

/** Where the rows are that Excel itself shall fetch and add up. */
export type SumberKueri = 'csv' | 'postgres';
export type RincianKueri = 'akun' | 'responden';

const AMBIL: Readonly<Record<SumberKueri, readonly string[]>> = {
  csv: [
    '    // Ganti letak berkas dan pemisahnya.',
    '    Berkas = Csv.Document(File.Contents("C:\\Data\\rincian.csv"), [Delimiter = ";", Encoding = 65001]),',
    '    Sumber = Table.PromoteHeaders(Berkas, [PromoteAllScalars = true]),',
  ],
  postgres: [
    '    // Ganti server, basis data, skema, dan tabel. Nama dan sandi diminta Excel, tidak ditulis di sini.',
    '    Basis = PostgreSQL.Database("server.contoh.go.id", "keuangan"),',
    '    Sumber = Basis{[Schema = "public", Item = "rincian"]}[Data],',
  ],
};

const teks = (isi: string): string => `"${isi.replaceAll('"', '""')}"`;

/** Rows of accounts by jenis belanja; codes of a higher level, which are shorter, take no part. */
function langkahAkun(): string[] {
  const nama = [...JENIS_BELANJA].map(([kode, sebutan]) => `{${teks(kode)}, ${teks(`${kode} ${sebutan}`)}}`);
  return [
    '    // Ganti nama kolom di dalam kurung siku bila berbeda.',
    '    Dipilih = Table.SelectColumns(Sumber, {"KODE AKUN", "DIPA", "REALISASI"}),',
    '    Berkode = Table.TransformColumns(Dipilih, {{"KODE AKUN", each Text.Trim(Text.From(_)), type text}}),',
    '    Akun = Table.SelectRows(Berkode, each Text.Length([KODE AKUN]) = 6),',
    '    Angka = Table.TransformColumnTypes(Akun, {{"DIPA", Currency.Type}, {"REALISASI", Currency.Type}}, "id-ID"),',
    '    Berjenis = Table.AddColumn(Angka, "Kode", each Text.Start([KODE AKUN], 2), type text),',
    '    Jumlah = Table.Group(Berjenis, {"Kode"}, {{"Pagu", each List.Sum([DIPA]), Currency.Type}, {"Realisasi", each List.Sum([REALISASI]), Currency.Type}}),',
    `    Nama = #table({"Kode", "Jenis Belanja"}, {${nama.join(', ')}}),`,
    '    Bernama = Table.ExpandTableColumn(Table.NestedJoin(Jumlah, {"Kode"}, Nama, {"Kode"}, "N", JoinKind.Inner), "N", {"Jenis Belanja"}),',
    '    Hasil = Table.Sort(Table.SelectColumns(Bernama, {"Jenis Belanja", "Pagu", "Realisasi"}), {{"Jenis Belanja", Order.Ascending}})',
  ];
}

/** One respondent a row, counted by kluster; columns of names are left out before anything else. */
function langkahResponden(): string[] {
  return [
    '    // Ganti nama kolom bila berbeda. Kolom nama dan NIK tidak ikut diambil.',
    '    Dipilih = Table.SelectColumns(Sumber, {"Kluster", "Hasil"}),',
    '    Jawab = Table.TransformColumns(Dipilih, {{"Hasil", each if _ = null then "" else Text.Lower(Text.Trim(Text.From(_))), type text}}),',
    '    Hasil = Table.Group(Jawab, {"Kluster"}, {',
    '        {"Jumlah PM (populasi)", each Table.RowCount(_), Int64.Type},',
    '        {"Jumlah PM dimonitoring", each List.Count(List.Select([Hasil], each List.Contains({"ya", "tidak"}, _))), Int64.Type},',
    '        {"Jumlah PM meningkat", each List.Count(List.Select([Hasil], each _ = "ya")), Int64.Type}})',
  ];
}

/**
 * A query for Excel's own Get Data (Power Query, in M): it fetches detail rows, adds them up and leaves a table that
 * the reader knows. No Excel has run it here.
 */
export function kueriPowerQuery(sumber: SumberKueri, rincian: RincianKueri): string {
  const langkah = rincian === 'akun' ? langkahAkun() : langkahResponden();
  return ['let', ...AMBIL[sumber], ...langkah, 'in', '    Hasil', ''].join('\n');
}
