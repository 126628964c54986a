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
const daftar = (isi: readonly string[]): string => `{${isi.map(teks).join(', ')}}`;

/** Answers of a respondent as the pane's own reading of files knows them. */
export const JAWABAN_KUERI: Readonly<Record<'ya' | 'tidak', readonly string[]>> = {
  ya: [
    ...['ya', 'iya', 'y', 'meningkat', 'terpenuhi', 'berhasil', 'mandiri', 'sudah', 'sudah meningkat'],
    ...['sudah terpenuhi', 'true', '1'],
  ],
  tidak: [
    ...['tidak', 'tdk', 't', 'belum', 'tetap', 'menurun', 'tidak meningkat', 'belum meningkat', 'tidak terpenuhi'],
    ...['belum terpenuhi', 'tidak berhasil', 'belum berhasil', 'tidak mandiri', 'belum mandiri', 'false', '0'],
  ],
};

/** Exports put an apostrophe before a code; blanks that do not break come along with a paste. */
const RAPIKAN: readonly string[] = [
  '    // Petik di depan kode, spasi, spasi tak putus, dan tab di kedua ujung dibuang.',
  '    Pinggir = {" ", "\'", "#(tab)", Character.FromNumber(8217), Character.FromNumber(160)},',
  '    Rapi = (isi) => if isi = null then "" else Text.Trim(Text.From(isi), Pinggir),',
];

/**
 * Last steps: below the sums a sentence for all rows and one for each reason, so that no row is dropped in silence.
 * Rows are in `Bersebab`, with an empty `Sebab` where they are used; the sums in `Jumlah`.
 */
const keterangan = (nama: string, sebab: readonly string[]): string[] => [
  '    Dibaca = Table.RowCount(Bersebab),',
  '    Dipakai = Table.RowCount(Terpakai),',
  '    Cacah = (sebab) => Table.RowCount(Table.SelectRows(Bersebab, each [Sebab] = sebab)),',
  `    Sebab = List.Select(${daftar(sebab)}, each Cacah(_) > 0),`,
  '    Kalimat = {"Keterangan: " & Text.From(Dibaca) & " baris dibaca = " & Text.From(Dipakai) & " dipakai + " & Text.From(Dibaca - Dipakai) & " disisihkan"}',
  '        & List.Transform(Sebab, each "Keterangan: " & Text.From(Cacah(_)) & " baris disisihkan: " & _),',
  `    Hasil = Table.Combine({Jumlah, Table.FromColumns({Kalimat}, {${teks(nama)}})})`,
];

/** Rows of accounts by jenis belanja; what is no account is set aside with its reason, codes of a higher level too. */
function langkahAkun(): string[] {
  const nama = [...JENIS_BELANJA].map(([kode, sebutan]) => `{${teks(kode)}, ${teks(`${kode} ${sebutan}`)}}`);
  return [
    ...RAPIKAN,
    '    // Tiga angka di belakang tanda terakhir adalah ribuan: rupiah tidak punya angka ketiga di belakang koma.',
    '    Budaya = (teks) => let',
    '            titik = Text.PositionOf(teks, ".", Occurrence.Last),',
    '            koma = Text.PositionOf(teks, ",", Occurrence.Last),',
    '            terakhir = List.Max({titik, koma}),',
    '            ribuan = terakhir >= 0 and Text.Length(teks) - terakhir = 4',
    '        in if (titik > koma) = ribuan then "id-ID" else "en-US",',
    '    Rupiah = (isi) => if isi is number then Currency.From(isi)',
    '        else if List.Contains({"", "-"}, Rapi(isi)) then 0',
    '        else try Currency.From(Rapi(isi), Budaya(Rapi(isi))) otherwise null,',
    '    // Ganti nama kolom di dalam kurung siku bila berbeda.',
    '    Dipilih = Table.SelectColumns(Sumber, {"KODE AKUN", "DIPA", "REALISASI"}),',
    '    Terbaca = Table.TransformColumns(Dipilih, {{"KODE AKUN", Rapi, type text}, {"DIPA", Rupiah}, {"REALISASI", Rupiah}}),',
    '    Berjenis = Table.AddColumn(Terbaca, "Kode", each Text.Start([KODE AKUN], 2), type text),',
    `    Nama = #table({"Kode", "Jenis Belanja"}, {${nama.join(', ')}}),`,
    '    Angka = (kode) => kode <> "" and Text.Select(kode, {"0".."9"}) = kode,',
    '    Bersebab = Table.AddColumn(Berjenis, "Sebab", each',
    '        if Angka([KODE AKUN]) and Text.Length([KODE AKUN]) < 6 then "baris jumlah dari tingkat di atas akun, supaya tidak terhitung dua kali"',
    '        else if not Angka([KODE AKUN]) or Text.Length([KODE AKUN]) > 6 then "kodenya bukan enam angka akun"',
    '        else if not List.Contains(Nama[Kode], [Kode]) then "dua angka pertama akunnya bukan jenis belanja"',
    '        else if [DIPA] = null or [REALISASI] = null then "nilainya tidak terbaca sebagai rupiah"',
    '        else "", type text),',
    '    Terpakai = Table.SelectRows(Bersebab, each [Sebab] = ""),',
    '    Menurut = Table.Group(Terpakai, {"Kode"}, {{"Pagu", each List.Sum([DIPA], Precision.Decimal), type number}, {"Realisasi", each List.Sum([REALISASI], Precision.Decimal), type number}}),',
    '    Bernama = Table.ExpandTableColumn(Table.NestedJoin(Menurut, {"Kode"}, Nama, {"Kode"}, "N", JoinKind.Inner), "N", {"Jenis Belanja"}),',
    '    Jumlah = Table.Sort(Table.SelectColumns(Bernama, {"Jenis Belanja", "Pagu", "Realisasi"}), {{"Jenis Belanja", Order.Ascending}}),',
    ...keterangan('Jenis Belanja', [
      'baris jumlah dari tingkat di atas akun, supaya tidak terhitung dua kali',
      'kodenya bukan enam angka akun',
      'dua angka pertama akunnya bukan jenis belanja',
      'nilainya tidak terbaca sebagai rupiah',
    ]),
  ];
}

/** One respondent a row, counted by kluster; columns of names are left out before anything else. */
function langkahResponden(): string[] {
  return [
    ...RAPIKAN,
    `    Ya = ${daftar(JAWABAN_KUERI.ya)},`,
    `    Tidak = ${daftar(JAWABAN_KUERI.tidak)},`,
    '    // Ganti nama kolom bila berbeda. Kolom nama dan NIK tidak ikut diambil.',
    '    Dipilih = Table.SelectColumns(Sumber, {"Kluster", "Hasil"}),',
    '    Jawab = Table.TransformColumns(Dipilih, {{"Kluster", Rapi, type text}, {"Hasil", each Text.Lower(Rapi(_)), type text}}),',
    '    Berkunci = Table.AddColumn(Jawab, "Kunci", each Text.Lower([Kluster]), type text),',
    '    Bersebab = Table.AddColumn(Berkunci, "Sebab", each',
    '        if [Kluster] = "" then "klusternya kosong"',
    '        else if [Hasil] <> "" and not List.Contains(Ya, [Hasil]) and not List.Contains(Tidak, [Hasil]) then "jawabannya bukan salah satu kata yang dikenal"',
    '        else "", type text),',
    '    Terpakai = Table.SelectRows(Bersebab, each [Sebab] = ""),',
    '    Menurut = Table.Group(Terpakai, {"Kunci"}, {',
    '        {"Kluster", each List.First([Kluster]), type text},',
    '        {"Jumlah PM (populasi)", each Table.RowCount(_), Int64.Type},',
    '        {"Jumlah PM dimonitoring", each List.Count(List.Select([Hasil], each _ <> "")), Int64.Type},',
    '        {"Jumlah PM meningkat", each List.Count(List.Select([Hasil], each List.Contains(Ya, _))), Int64.Type}}),',
    '    Jumlah = Table.RemoveColumns(Menurut, {"Kunci"}),',
    ...keterangan('Kluster', ['klusternya kosong', 'jawabannya bukan salah satu kata yang dikenal']),
  ];
}

/**
 * A query for Excel's own Get Data (Power Query, in M): it fetches detail rows, adds them up and leaves a table that
 * the reader knows, with the rows that were set aside counted below it. No Excel has run it here.
 */
export function kueriPowerQuery(sumber: SumberKueri, rincian: RincianKueri): string {
  const langkah = rincian === 'akun' ? langkahAkun() : langkahResponden();
  return ['let', ...AMBIL[sumber], ...langkah, 'in', '    Hasil', ''].join('\n');
}
