/** How the pages of the book look; printed as well as shown. */
export const GAYA = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #242424; font: 16px/1.5 'Segoe UI', 'Noto Sans', system-ui, sans-serif; }
main { max-width: 880px; margin: 0 auto; padding: 24px 20px 64px; }
nav { font-size: 14px; line-height: 1.9; border-bottom: 1px solid #d1d1d1; padding-bottom: 12px; }
a { color: #0f548c; }
h1 { font-size: 30px; line-height: 1.25; margin: 24px 0 8px; }
h2 { font-size: 21px; margin: 40px 0 12px; }
h3 { font-size: 17px; margin: 24px 0 8px; }
.pengantar { font-size: 18px; color: #424242; }
table { width: 100%; border-collapse: collapse; font-size: 15px; }
th, td { text-align: left; vertical-align: top; padding: 8px 10px; border-bottom: 1px solid #e0e0e0; }
th { background: #f3f6f9; font-weight: 600; }
.angka { text-align: right; font-variant-numeric: tabular-nums; }
td ul { margin: 0; padding-left: 18px; }
td ul.bobot { list-style: none; padding: 0; }
.bobot li { display: flex; justify-content: space-between; gap: 16px; }
.bobot b, .tetap { flex: none; white-space: nowrap; }
.ketentuan { table-layout: fixed; }
.ketentuan th:nth-child(1) { width: 118px; }
.ketentuan th:nth-child(2) { width: 34%; }
.ketentuan th:nth-child(3) { width: 19%; }
td:first-child { white-space: nowrap; }
td { overflow-wrap: anywhere; }
small { color: #575757; line-height: 1.4; display: inline-block; }
code { font: 14px/1.5 Consolas, 'DejaVu Sans Mono', monospace; background: #f5f5f5; padding: 2px 6px; border-radius: 4px; overflow-wrap: anywhere; }
.contoh { border: 1px solid #d1d1d1; border-left: 4px solid #0f6cbd; border-radius: 6px; padding: 4px 18px 10px; margin: 16px 0; }
.contoh table { width: auto; min-width: 50%; }
.hasil { font-size: 18px; }
.bukti { display: inline-block; padding: 1px 10px; border-radius: 10px; font-size: 13px; white-space: nowrap; border: 1px solid; }
.dikonfirmasi { color: #0e700e; background: #f1faf1; }
.hitungUlang { color: #0f548c; background: #ebf3fc; }
.sekunder { color: #5c4a00; background: #fffdf0; }
.belumDiverifikasi { color: #a4262c; background: #fdf3f4; }
.celah { font-size: 14px; color: #5c4a00; background: #fffdf0; border: 1px solid #e8dca0; border-radius: 6px; padding: 8px 12px; }
dt { margin-top: 10px; }
dd { margin: 4px 0 0; }
footer { margin-top: 48px; font-size: 13px; color: #616161; border-top: 1px solid #d1d1d1; padding-top: 12px; }
@media print { nav { display: none; } .contoh, tr { break-inside: avoid; } }
`;
