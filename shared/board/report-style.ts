/** One A4 page with margins of 10 and 12 mm; sizes in points, as it is printed. */
export const REPORT_STYLE = `
@page { size: A4 portrait; margin: 10mm 12mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1f2328; font: 8.5pt/1.3 Arial, Helvetica, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { width: 186mm; margin: 0 auto; }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 1.5pt solid #1f2328; margin-bottom: 6pt; }
h1 { margin: 0 0 3pt; font-size: 16pt; }
h2 { margin: 0 0 4pt; font-size: 10pt; }
p { margin: 0 0 3pt; }
header p, .soft, small, footer, th { color: #4a525b; }
section { margin: 0 0 7pt; break-inside: avoid; }
.tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 5pt; margin: 0 0 7pt; padding: 0; list-style: none; }
.tiles li { border: 0.75pt solid #c9d1d9; border-radius: 3pt; padding: 4pt 5pt; }
.tiles span, .tiles small { display: block; font-size: 7.5pt; line-height: 1.25; }
.tiles b { display: block; font-size: 14pt; line-height: 1.35; white-space: nowrap; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 14pt; }
svg { display: block; width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; font-size: 8pt; line-height: 1.3; }
td { padding: 2pt 4pt 2.5pt 0; border-top: 0.5pt solid #d8dee4; vertical-align: top; }
.money, .day { text-align: right; white-space: nowrap; padding-right: 0; }
.day { color: #4a525b; padding-right: 8pt; }
.small { font-size: 7.5pt; }
.small td { padding-top: 1.5pt; padding-bottom: 1.5pt; }
.line-only { display: block; max-width: 86mm; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
td .line-only { max-width: 60mm; }
.two > * { min-width: 0; }
.two-lines { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.curve svg { width: 78%; }
.value { white-space: nowrap; }
.line { width: 62pt; }
.line svg { width: 56pt; }
.map td { width: 43%; padding: 4pt 6pt; border: 2pt solid #fff; outline: 0.5pt solid #c9d1d9; outline-offset: -2pt; }
.map thead td { outline: none; width: 14%; }
.map th { font-weight: normal; font-size: 7.5pt; text-align: left; padding: 0 4pt 2pt; }
footer { border-top: 0.5pt solid #c9d1d9; padding-top: 3pt; font-size: 7.5pt; }
.bar { margin: 0; padding: 8pt; background: #f6f8fa; text-align: right; }
.bar button { padding: 6pt 12pt; border: 0; border-radius: 3pt; background: #1a67d2; color: #fff; font: bold 10pt Arial, Helvetica, sans-serif; cursor: pointer; }
@media screen { main { padding: 10mm 0; } }
@media print { .bar { display: none; } }
@media screen and (max-width: 190mm) { main { width: auto; padding: 12pt; } .two { grid-template-columns: 1fr; } .tiles { grid-template-columns: 1fr 1fr; } }
`;
