/** The sizes of paper that a booklet is made for. */
export type Paper = 'a4' | 'letter';

const PAGE: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

/** How a booklet looks in print: black on white, two columns where texts are short, nothing cut. @source ux 9 */
export const styleFor = (paper: Paper): string => `
@page { size: ${PAGE[paper]}; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page); font: 10pt sans-serif; } }
* { box-sizing: border-box; }
html { color: #000; background: #fff; font: 11.5pt/1.36 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
body { margin: 0 auto; max-width: 180mm; }
h1 { font-size: 25pt; line-height: 1.15; margin: 0 0 4mm; }
h2 { font-size: 17pt; line-height: 1.2; margin: 8mm 0 2.5mm; padding-top: 1.5mm; border-top: 2pt solid #000; break-after: avoid; }
h2.page { break-before: page; margin-top: 0; }
h2.group { font-size: 14.5pt; border-top-width: 1pt; }
h3 { font-size: 12.5pt; line-height: 1.25; margin: 0 0 1mm; break-after: avoid; }
h4 { font-size: 11.5pt; margin: 2.2mm 0 0.6mm; break-after: avoid; }
p { margin: 0 0 1.4mm; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 1.4mm; padding-inline-start: 5mm; }
li { margin: 0 0 0.8mm; }
.if { font-style: italic; break-after: avoid; }
.parts { font-style: italic; break-before: avoid; }
.question { margin: 0 0 4.5mm; break-inside: avoid; }
.number { display: inline-block; min-width: 8mm; }
.hint { margin-inline-start: 9mm; }
.answers { list-style: none; margin: 0 0 0 9mm; padding: 0; }
.answers li { display: flex; gap: 2.4mm; align-items: baseline; }
.answers .lead { margin-inline-start: auto; padding-inline-start: 3mm; font-weight: 700; text-align: end; }
.code { min-width: 9mm; font-weight: 700; font-size: 10.5pt; }
.tick { flex: none; display: inline-block; inline-size: 3.6mm; block-size: 3.6mm; border: 1pt solid #000; align-self: start; margin-block-start: 0.8mm; }
.scale { display: flex; flex-wrap: wrap; gap: 1mm 7mm; }
.scale .code { min-width: 0; }
.count { border: 1pt solid #000; padding: 2.5mm 3mm 1.5mm; margin: 0 0 4.5mm; break-inside: avoid; }
.blank { display: inline-block; inline-size: 18mm; border-bottom: 1pt solid #000; margin-inline-start: 2mm; }
.urgent { border-inline-start: 3pt solid #000; padding-inline-start: 3.5mm; margin: 0 0 4mm; break-inside: avoid; }
.now { margin-bottom: 1.4mm; }
.urgent p + h3 { margin-top: 1.4mm; }
.numbers { border-collapse: collapse; inline-size: 100%; }
.numbers th { text-align: start; }
.numbers th, .numbers td { border-bottom: 0.5pt solid #000; padding: 0.9mm 3mm 0.9mm 0; vertical-align: top; }
.numbers tr { break-inside: avoid; }
.box { display: flex; gap: 3.5mm; margin: 0 0 3mm; break-inside: avoid; }
.box > div { flex: 1; }
.box .if, .box .parts { font-style: normal; }
.letter { flex: none; inline-size: 9mm; block-size: 9mm; border: 1.2pt solid #000; font-weight: 700; display: grid; place-items: center; }
.option { margin: 0 0 4.5mm; }
.notes { padding-inline-start: 4.5mm; }
.notes li { break-inside: avoid; }
.prompts { list-style: none; padding: 0; }
.prompts li { margin-bottom: 1.8mm; break-inside: avoid; }
.prompts .tick { margin-inline-end: 2.4mm; }
.prompts .if { margin: 0 0 0 6mm; }
.place { break-inside: avoid; margin: 0 0 3.5mm; }
.lines { list-style: none; padding: 0; }
.lines li > * + * { margin-inline-start: 2mm; }
.call { font-size: 12pt; }
.site { overflow-wrap: anywhere; }
.sources { columns: 2; column-gap: 7mm; font-size: 9pt; line-height: 1.3; padding: 0; list-style: none; }
.sources li { break-inside: avoid; margin-bottom: 1.2mm; }
.last { border-top: 1pt solid #000; padding-top: 2mm; margin-top: 5mm; font-weight: 700; break-inside: avoid; }
@media screen { body { padding: 10mm 6mm; } }
`;
