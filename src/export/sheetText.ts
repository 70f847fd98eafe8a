import type { Block, SheetCall, SheetOption, SheetSection } from './sheetModel.ts';

const item = (text: string): string => `- ${text}`;

const optionText = ({ name, label, notes }: SheetOption): string =>
  [name, ...(label === null ? [] : [label]), ...notes.map(item)].join('\n');

const callText = ({ number, name, about }: SheetCall): string =>
  [number, name, about.join(' ')].filter((part) => part !== null && part !== '').join('\n');

function tableText({ caption, corner, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const head = [corner, ...columns].join(' | ');
  const told = rows.map((row) => [row.head, ...row.cells.map(item)].join('\n'));
  return [caption, head, ...told].join('\n\n');
}

const studyText = ({ title, groups, about }: Extract<Block, { kind: 'study' }>): string =>
  [title, ...groups.map(({ name, text }) => `${name}\n${text}`), about].join('\n\n');

type Plain = Extract<Block, { kind: 'text' | 'heading' | 'boxes' | 'questions' | 'ruled' }>;

function plainText(block: Plain): string {
  switch (block.kind) {
    case 'boxes':
      return block.items.map(item).join('\n');
    case 'questions':
      return block.items.map((text, i) => `${i + 1}. ${text}`).join('\n');
    case 'ruled':
      return block.labels.map((label) => (label === '' ? '____' : `${label}: ____`)).join('\n');
    case 'text':
    case 'heading':
      return block.text;
    default:
      return '';
  }
}

const isPlain = (block: Block): block is Plain =>
  !['rows', 'study', 'options', 'calls', 'table'].includes(block.kind);

function blockText(block: Block): string {
  if (isPlain(block)) return plainText(block);
  switch (block.kind) {
    case 'rows':
      return block.rows.map(({ term, text }) => `${term}\n${text}`).join('\n\n');
    case 'study':
      return studyText(block);
    case 'options':
      return block.options.map(optionText).join('\n\n');
    case 'calls':
      return block.calls.map(callText).join('\n\n');
    case 'table':
      return tableText(block);
    default:
      return '';
  }
}

/** The same sheet as text: the words of the page, in its order, and no other. Marks such as "-" stand for its shapes. @source rule D-9 */
export function asText(sections: readonly SheetSection[]): string {
  const parts = sections.map(({ heading, blocks }) =>
    [...(heading === null ? [] : [heading]), ...blocks.map(blockText)].join('\n\n'),
  );
  return `${parts.join('\n\n\n')}\n`;
}
