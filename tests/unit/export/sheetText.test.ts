import { describe, expect, it } from 'vitest';
import { makeSheet, ticksOf } from '../../../src/export/sheet.ts';
import type { Block, SheetSection } from '../../../src/export/sheetModel.ts';
import { asText } from '../../../src/export/sheetText.ts';
import { promptsOf } from '../../../src/flow/details.ts';
import { paperWords } from '../../support/paperWords.ts';
import { MUCH, sheetContent } from '../../support/sheetPerson.ts';

const sections: readonly SheetSection[] = [
  {
    id: 'ask',
    heading: 'What to ask',
    blocks: [
      { kind: 'text', text: 'One line.' },
      { kind: 'heading', text: 'Inside' },
      {
        kind: 'options',
        options: [{ name: 'Talk', marking: 'consider', label: 'Worth asking', notes: ['Why.'] }],
      },
      { kind: 'questions', items: ['Who?', 'When?'], room: true },
      { kind: 'boxes', items: ['ID'] },
      { kind: 'ruled', labels: ['Name', ''] },
      {
        kind: 'study',
        title: 'A study',
        groups: [
          {
            name: 'With it',
            text: 'About 3 of 100.',
            picture: { of: 100, filled: 3, half: 0, name: 'Three.' },
          },
        ],
        about: 'We are quite sure.',
      },
      { kind: 'rows', rows: [{ term: 'Age', text: '26 or older' }] },
      { kind: 'calls', calls: [{ number: '988', name: null, about: ['Free.', 'Day and night.'] }] },
      {
        kind: 'table',
        caption: 'Two.',
        corner: 'Question',
        columns: ['A', 'B'],
        rows: [{ head: 'Cost', cells: ['little', 'much'] }],
      },
    ],
  },
  { id: 'last', heading: null, blocks: [{ kind: 'text', text: 'The last line.' }] },
];

/** All words of a block as a page shows them, in the order of its elements. */
function wordsOf(block: Block): readonly string[] {
  const { kind: _, ...rest } = block;
  const collect = (value: unknown, key: string): string[] => {
    if (['marking', 'room', 'picture'].includes(key)) return [];
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([inner, each]) => collect(each, inner));
  };
  return collect(rest, '');
}

const bare = (text: string): readonly string[] =>
  text
    .replace(/^(- |\d+\. )/gm, '')
    .replace(/____/g, '')
    .replace(/:\s*$/gm, '')
    .split(/[\s|]+/)
    .filter((word) => word !== '');

const shown = (all: readonly SheetSection[]): readonly string[] =>
  all
    .flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(wordsOf)])
    .flatMap((text) => bare(text));

describe('asText', () => {
  it('writes each piece on lines of its own', () => {
    expect(asText(sections)).toBe(
      [
        'What to ask\n\nOne line.\n\nInside\n\nTalk\nWorth asking\n- Why.\n\n1. Who?\n2. When?\n\n- ID\n\n',
        'Name: ____\n____\n\nA study\n\nWith it\nAbout 3 of 100.\n\nWe are quite sure.\n\nAge\n26 or older\n\n988\nFree. Day and night.\n\n',
        'Two.\n\nQuestion | A | B\n\nCost\n- little\n- much\n\n\nThe last line.\n',
      ].join(''),
    );
  });

  it('U-64, D-9: has the words of the sections, each of them, in their order', () => {
    expect(bare(asText(sections))).toEqual(shown(sections));
  });

  it('U-64, D-9: has the words of a whole sheet of each kind', async () => {
    const words = await paperWords('en');
    const content = sheetContent(MUCH);
    for (const kind of ['client', 'record', 'appointment'] as const) {
      const wishes = {
        kind,
        ticks: new Set(ticksOf(kind)),
        picked: ['methadone', 'detox'],
        prompts: promptsOf(content.flow, content.walk),
        notes: 'A note.',
        notice: 'A notice.',
      };
      const made = makeSheet(content, wishes, words);
      expect(bare(asText(made))).toEqual(shown(made));
      expect(shown(made).length).toBeGreaterThan(1000);
    }
  });
});
