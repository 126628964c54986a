import { SEMUA_PARAMETER } from '../../src/domain/pedoman/daftar';
import { type Bukti, type Parameter, subjek, type Versi } from '../../src/domain/pedoman/parameter';
import { KEBIJAKAN_IKPA } from '../../src/domain/pedoman/kebijakan-ikpa';
import { HARI_LIBUR, tanggalTenggat, TENGGAT } from '../../src/domain/pedoman/kalender';
import { CONTOH, type Contoh } from './contoh';
import { GAYA } from './gaya';

const SUBJEK: readonly (readonly [kunci: string, judul: string, pengantar: string])[] = [
  [
    'capaian',
    'Capaian kinerja',
    'Persentase realisasi terhadap target menurut arah indikator, batasnya, dan predikatnya.',
  ],
  [
    'ikpa',
    'IKPA',
    'Nilai akhir = jumlah (nilai × bobot) ÷ jumlah bobot yang berlaku, dikurangi dispensasi SPM sejak 2024. Pembulatan satu kali, di akhir.',
  ],
  [
    'nka',
    'Nilai Kinerja Anggaran',
    'Gabungan nilai perencanaan (SMART) dan nilai pelaksanaan (IKPA) menurut bobot tahunnya.',
  ],
  [
    'smart',
    'SMART / evaluasi kinerja anggaran',
    'Nilai aspek implementasi dari empat variabel sampai 2023; sesudahnya dari efektivitas dan efisiensi.',
  ],
  [
    'sakip',
    'Evaluasi AKIP (SAKIP)',
    'Nilai AKIP = jumlah nilai komponen; nilai subkomponen = nilai jawaban × bobotnya.',
  ],
  [
    'skm',
    'Survei Kepuasan Masyarakat',
    'IKM = rata-rata nilai unsur (1–4) × 25; dibulatkan dua desimal sebelum diberi mutu.',
  ],
  [
    'spm',
    'Standar Pelayanan Minimal',
    'Indeks = penerima layanan dan mutu layanan menurut bobotnya, dirata-ratakan antarjenis layanan.',
  ],
  ['skala', 'Skala nilai', 'Batas yang dipakai reviu untuk mengatakan bahwa sebuah nilai berada di luar skalanya.'],
];

const BUKTI: Readonly<Record<Bukti, string>> = {
  dikonfirmasi: 'dikonfirmasi',
  sekunder: 'dari tangan kedua',
  hitungUlang: 'hitung ulang',
  belumDiverifikasi: 'belum diverifikasi',
};

const TAHUN_KALENDER = [2024, 2025, 2026] as const;

/** The dates of each year, counted now, with what is known of each. */
function kalender(): string {
  const baris = [...TENGGAT]
    .map((t) => ({
      t,
      tanggal: TAHUN_KALENDER.map((tahun) => (tahun < t.mulai ? '–' : tanggalTenggat(t, tahun).tanggal)),
    }))
    .sort((a, b) => ((a.tanggal.at(-1) ?? '') < (b.tanggal.at(-1) ?? '') ? -1 : 1))
    .map(
      ({ t, tanggal }) =>
        `<tr>${tanggal.map((satu) => `<td>${satu}</td>`).join('')}<td>${lolos(t.nama)}<br><small>${lolos(t.peraturan)}. ${lolos(t.sumber)}</small></td><td>${tandaBukti(t.bukti)}</td></tr>`,
    );
  return `<p class="pengantar">Tanggal tahun anggaran. Hari kerja dihitung tanpa Sabtu, Minggu, dan hari libur; surat DJPb atau KPPN mendahului daftar ini.</p>
<table><thead><tr>${TAHUN_KALENDER.map((tahun) => `<th>${tahun}</th>`).join('')}<th>Tenggat</th><th>Bukti</th></tr></thead><tbody>
${baris.join('\n')}
</tbody></table>
<h2>Yang belum dikonfirmasi</h2>
<ul><li>Daftar hari libur 2024–2026 (${HARI_LIBUR.size} hari) berasal dari ingatan dan daftar umum; dua daftar berbeda untuk 2026, tetapi tidak mengubah tanggal di atas.</li>
<li>Tanggal SPM akhir tahun (LLAT) ditetapkan DJPb tiap tahun dan belum ada di sini. Tanggal penandatanganan Perjanjian Kinerja belum terbaca sumbernya.</li></ul>`;
}

/** Every page of the book by its file name: one subject each, and the contents. */
export function bukuAturan(): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', halaman('Buku aturan Capaian', daftarIsi())],
    ['kalender.html', halaman('Kalender tahun anggaran', kalender())],
    ...SUBJEK.map(
      ([kunci, judul, pengantar]) => [`${kunci}.html`, halaman(judul, isiSubjek(kunci, pengantar))] as const,
    ),
  ]);
}

const lolos = (teks: string): string =>
  teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const angka = (n: number | null): string => (n === null ? 'tidak ada' : String(n).replace('.', ','));
const tanggal = (iso: string | null): string => (iso === null ? 'sekarang' : iso);

function halaman(judul: string, isi: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${lolos(judul)}</title>
<style>${GAYA}</style>
</head>
<body>
<main>
<nav><a href="index.html">Buku aturan</a>${SUBJEK.map(([kunci, nama]) => ` · <a href="${kunci}.html">${lolos(nama)}</a>`).join('')} · <a href="kalender.html">Kalender</a></nav>
<h1>${lolos(judul)}</h1>
${isi}
<footer>Ditenun dari kode dengan <code>npm run buku-aturan</code>. Angka contoh dihitung oleh program yang sama dengan yang mengisi lembar LKj.</footer>
</main>
</body>
</html>
`;
}

const milik = (kunci: string): Parameter[] => SEMUA_PARAMETER.filter((p) => subjek(p.id) === kunci);

function daftarIsi(): string {
  const baris = SUBJEK.map(([kunci, judul]) => {
    const versi = milik(kunci).flatMap((p) => p.versi as readonly Versi<unknown>[]);
    const belum = versi.filter((v) => v.bukti === 'belumDiverifikasi').length;
    return `<tr><td><a href="${kunci}.html">${lolos(judul)}</a></td><td class="angka">${milik(kunci).length}</td><td class="angka">${versi.length}</td><td class="angka">${belum}</td></tr>`;
  });
  return `<p>Setiap angka peraturan yang dipakai Capaian, dengan masa berlaku, pasal, sumber, dan buktinya. Pembaca yang tidak membaca kode dapat memeriksa semuanya di sini.</p>
<table><thead><tr><th>Pokok</th><th class="angka">Ketentuan</th><th class="angka">Nilai</th><th class="angka">Belum diverifikasi</th></tr></thead><tbody>
${baris.join('\n')}
</tbody></table>
<h2>Arti bukti</h2>
<dl>
<dt>${tandaBukti('dikonfirmasi')}</dt><dd>Dibaca dalam teks peraturan, atau dalam laporan resmi yang memuatnya.</dd>
<dt>${tandaBukti('sekunder')}</dt><dd>Dibaca pada halaman, paparan, atau aplikasi yang mengutipnya.</dd>
<dt>${tandaBukti('hitungUlang')}</dt><dd>Angka terbit keluar persis dengan ketentuan ini.</dd>
<dt>${tandaBukti('belumDiverifikasi')}</dt><dd>Belum ada sumber yang terbaca; hasilnya menyebutkannya.</dd>
</dl>`;
}

const tandaBukti = (bukti: Bukti): string => `<span class="bukti ${bukti}">${BUKTI[bukti]}</span>`;

function isiSubjek(kunci: string, pengantar: string): string {
  const parameter = milik(kunci);
  const contoh = CONTOH.get(kunci)?.() ?? [];
  return [
    `<p class="pengantar">${lolos(pengantar)}</p>`,
    ...(contoh.length > 0 ? ['<h2>Contoh yang dihitung</h2>', ...contoh.map(isiContoh)] : []),
    '<h2>Ketentuan menurut tanggal</h2>',
    ...parameter.map(isiParameter),
    ...(kunci === 'ikpa' ? [kebijakan()] : []),
    '<h2>Yang belum dikonfirmasi</h2>',
    belumDikonfirmasi(parameter),
  ].join('\n');
}

/** What changed inside a year, with what it does. */
function kebijakan(): string {
  const baris = KEBIJAKAN_IKPA.map(
    (k) =>
      `<tr><td>${k.mulai}<br>s.d. ${k.sampai}</td><td>${lolos(k.nama)}</td><td>${lolos(k.peraturan)}</td><td>${tandaBukti(k.bukti)}<br><small>${lolos(k.sumber)} Diperiksa ${k.diperiksa}.</small></td></tr>`,
  );
  return `<section>
<h3 id="ikpa/kebijakan">Kebijakan dalam tahun berjalan</h3>
<table><thead><tr><th>Masa</th><th>Kebijakan</th><th>Peraturan</th><th>Bukti</th></tr></thead><tbody>
${baris.join('\n')}
</tbody></table>
<p class="celah">Nilai yang memakai salah satunya ditandai taksiran. Tabel kebijakan di buku kerja mendahului daftar ini.</p>
</section>`;
}

const isiContoh = ({ judul, masukan, kata, excel, hasil }: Contoh): string => `<section class="contoh">
<h3>${lolos(judul)}</h3>
<table class="masukan"><thead><tr><th>Sel</th><th>Masukan</th><th class="angka">Nilai</th></tr></thead><tbody>
${masukan.map((m) => `<tr><td>${m.sel}</td><td>${lolos(m.nama)}</td><td class="angka">${m.nilai}</td></tr>`).join('\n')}
</tbody></table>
<p><b>Rumus.</b> ${lolos(kata)}</p>
<p><b>Excel.</b> <code>${lolos(excel)}</code></p>
<p class="hasil"><b>Hasil.</b> ${lolos(hasil)}</p>
</section>`;

function isiParameter(p: Parameter): string {
  const baris = p.versi.map((v: Versi<unknown>, i) => {
    const sampai = v.diumumkan === undefined ? tanggal(v.sampai) : `diumumkan ${v.diumumkan}, belum berlaku`;
    return `<tr><td>${v.mulai}<br>s.d. ${sampai}</td><td>${sebutNilai(p, i)}</td><td>${lolos(v.peraturan)}<br><small>${lolos(v.pasal)}</small></td><td>${tandaBukti(v.bukti)}<br><small>${lolos(v.sumber.replace(/\.$/, ''))}. Diperiksa <span class="tetap">${v.diperiksa}</span>.</small></td></tr>`;
  });
  const celah = (p.celah ?? []).map(
    (c) =>
      `<p class="celah">${c.mulai} s.d. ${c.sampai.startsWith('9999') ? 'sekarang' : c.sampai}: tidak ada nilai. ${lolos(c.sebab)} Nilai terdekat hanya dipakai sebagai taksiran.</p>`,
  );
  return `<section>
<h3 id="${p.id}">${lolos(p.nama)}</h3>
<table class="ketentuan"><thead><tr><th>Berlaku</th><th>Nilai${p.satuan === '' ? '' : ` (${p.satuan})`}</th><th>Peraturan</th><th>Bukti</th></tr></thead><tbody>
${baris.join('\n')}
</tbody></table>
${celah.join('\n')}
</section>`;
}

/** The value of a version as a reader of the regulation would look for it. */
function sebutNilai(p: Parameter, ke: number): string {
  const daftar = (isi: readonly string[], kelas = ''): string =>
    `<ul${kelas}>${isi.map((satu) => `<li>${satu}</li>`).join('')}</ul>`;
  switch (p.bentuk) {
    case 'bilangan':
      return angka(p.versi[ke]?.nilai ?? null);
    case 'pilihan':
      return lolos(p.versi[ke]?.nilai ?? '');
    case 'rentang':
      return `${angka(p.versi[ke]?.nilai.dari ?? null)}–${angka(p.versi[ke]?.nilai.sampai ?? null)}`;
    case 'daftar':
      return daftar((p.versi[ke]?.nilai ?? []).map(lolos));
    case 'pita':
      return daftar(
        (p.versi[ke]?.nilai ?? []).map(
          (b) =>
            `${b.termasuk ? '≥' : '&gt;'} ${angka(b.dari)} ${lolos(b.predikat)}${b.arti ? ` (${lolos(b.arti)})` : ''}`,
        ),
      );
    case 'rincian':
      return daftar(
        (p.versi[ke]?.nilai ?? []).map(
          (k) =>
            `${lolos(k.nama)}: ${k.sub.map((s) => `${lolos(s.nama)} ${angka(s.bobot)}`).join(', ') || 'tanpa rincian'}`,
        ),
      );
    case 'bobot': {
      const sebutan = new Map(Object.entries(p.sebutan));
      return daftar(
        Object.entries(p.versi[ke]?.nilai ?? {}).map(
          ([k, n]) => `<span>${lolos(sebutan.get(k) ?? k)}</span> <b>${angka(n ?? null)}</b>`,
        ),
        ' class="bobot"',
      );
    }
  }
}

function belumDikonfirmasi(parameter: readonly Parameter[]): string {
  const baris = parameter.flatMap((p) =>
    p.versi.flatMap((v: Versi<unknown>) => {
      const sebab = [
        v.bukti === 'belumDiverifikasi' ? 'nilainya belum diverifikasi' : '',
        /belum terbaca/.test(v.pasal) ? v.pasal : '',
      ].filter(Boolean);
      return sebab.length > 0 ? [`<li>${lolos(p.nama)} (${lolos(v.peraturan)}): ${lolos(sebab.join('; '))}.</li>`] : [];
    }),
  );
  return baris.length > 0 ? `<ul>${baris.join('\n')}</ul>` : '<p>Semua ketentuan di halaman ini sudah terbaca.</p>';
}
