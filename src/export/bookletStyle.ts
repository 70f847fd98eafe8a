/** The sizes of paper that a booklet is made for. */
export type Paper = 'a4' | 'letter';
/** How large its letters are: `large` has 16 pt and one column. */
export type Letters = 'normal' | 'large';

const PAGE: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

const BASE = `
* { box-sizing: border-box; }
html { color: #000; background: #fff; font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; line-height: 1.36; }
body { margin: 0 auto; max-width: 180mm; }
h1 { font-size: 2.1em; line-height: 1.15; margin: 0 0 3mm; }
h2 { font-size: 1.45em; line-height: 1.2; margin: 7mm 0 2.5mm; padding-top: 1.5mm; border-top: 2pt solid #000; break-after: avoid; }
h2.page { break-before: page; margin-top: 0; }
h2.group { font-size: 1.25em; border-top-width: 1pt; }
h2.group + p { break-after: avoid; }
h2.page + h2.group { margin-top: 0; border-top: 0; padding-top: 0; }
h3 { font-size: 1.09em; line-height: 1.25; margin: 0 0 1mm; break-after: avoid; }
h4 { font-size: 1em; margin: 1.8mm 0 0.6mm; break-after: avoid; }
p { margin: 0 0 1.4mm; orphans: 2; widows: 2; }
p:empty { display: none; }
ul, ol { margin: 0 0 1.4mm; padding-inline-start: 5mm; }
li { margin: 0 0 0.8mm; }
.if { font-weight: 700; break-after: avoid; }
.whole { break-inside: avoid; }
.last { border-top: 1pt solid #000; padding-top: 2mm; margin-top: 5mm; font-weight: 700; break-inside: avoid; }
`;

const QUESTIONS = `
.question { margin: 0 0 4.5mm; break-inside: avoid; }
.question .if, .question .parts { font-weight: 400; }
.number { display: inline-block; min-width: 8mm; }
.hint { margin-inline-start: 9mm; }
.answers { list-style: none; margin: 0 0 0 9mm; padding: 0; }
.answers li { display: flex; gap: 2.4mm; align-items: baseline; }
.answers.two { columns: 2; column-gap: 6mm; }
.answers .lead { flex: none; white-space: nowrap; margin-inline-start: auto; padding-inline-start: 3mm; font-weight: 700; text-align: end; }
.code { flex: none; min-width: 9mm; font-weight: 700; }
.tick { flex: none; display: inline-block; inline-size: 3.6mm; block-size: 3.6mm; border: 1pt solid #000; align-self: start; margin-block-start: 0.8mm; }
.scale { display: flex; flex-wrap: wrap; gap: 1mm 7mm; }
.scale .code { min-width: 0; }
.count { border: 1pt solid #000; padding: 2.5mm 3mm 1.5mm; margin: 0 0 4.5mm; break-inside: avoid; }
.blank { display: inline-block; inline-size: 18mm; border-bottom: 1pt solid #000; margin-inline-start: 2mm; }
`;

const READING = `
.urgent { border-inline-start: 3pt solid #000; padding-inline-start: 3.5mm; margin: 0 0 4mm; break-inside: avoid; }
.urgent .if, .urgent h3 { break-after: auto; }
.now { margin-bottom: 1.4mm; }
.urgent ul + h3, .urgent p + h3 { margin-top: 1.4mm; }
.numbers { border-collapse: collapse; inline-size: 100%; }
.numbers th { text-align: start; }
.numbers th, .numbers td { border-bottom: 0.5pt solid #000; padding: 0.6mm 3mm 0.6mm 0; vertical-align: top; line-height: 1.25; }
.numbers td:nth-child(2) { white-space: nowrap; }
.numbers tr { break-inside: avoid; }
.box { display: flex; gap: 3.5mm; margin: 0 0 3mm; break-inside: avoid; }
.box > div { flex: 1; }
.box .if { font-weight: 400; }
.letter { flex: none; inline-size: 9mm; block-size: 9mm; border: 1.2pt solid #000; font-weight: 700; display: grid; place-items: center; }
.columns { columns: 2; column-gap: 8mm; }
.option { margin: 0 0 4mm; }
.option > h3 + p { break-inside: avoid; break-after: avoid; }
.notes { padding-inline-start: 4mm; }
.notes li { break-inside: avoid; }
.notes li.long { break-inside: auto; }
.prompts { list-style: none; padding: 0; }
.prompts li { margin-bottom: 2.4mm; break-inside: avoid; }
.prompts .tick { margin-inline-end: 2.4mm; }
.place { break-inside: avoid; margin: 0 0 3.5mm; }
.lines { list-style: none; padding: 0; }
.lines li > * + * { margin-inline-start: 2mm; }
.call { font-size: 1.05em; white-space: nowrap; }
.site { overflow-wrap: anywhere; }
.sources { widows: 8; }
@media screen { body { padding: 10mm 6mm; } }
`;

const SIZE: Readonly<Record<Letters, string>> = {
  normal: 'html { font-size: 12pt; } .columns { line-height: 1.28; }',
  large: 'html { font-size: 16pt; } .columns, .answers.two { columns: 1; }',
};

const pageRule = (paper: Paper): string =>
  `@page { size: ${PAGE[paper]}; margin: 15mm 15mm 17mm; @bottom-center { content: counter(page); font: 12pt sans-serif; } }`;

/** How a booklet looks in print: black on white, nothing needed but ink, nothing cut in two that belongs together. @source ux 9 */
export const styleFor = (paper: Paper, letters: Letters): string =>
  [pageRule(paper), BASE, QUESTIONS, READING, SIZE[letters]].join('\n');
