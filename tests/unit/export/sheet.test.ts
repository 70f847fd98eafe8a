import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperWords } from '../../../src/export/paperWords.ts';
import { makeSheet, ticksAtFirst, ticksOf } from '../../../src/export/sheet.ts';
import type { SheetKind, SheetSection, SheetWishes, Tick } from '../../../src/export/sheetModel.ts';
import { asText } from '../../../src/export/sheetText.ts';
import { promptsOf } from '../../../src/flow/details.ts';
import { flowSchema } from '../../../src/flow/schema.ts';
import { paperWords } from '../../support/paperWords.ts';
import { MUCH, sheetContent } from '../../support/sheetPerson.ts';

const KINDS: readonly SheetKind[] = ['client', 'record', 'appointment'];
const content = sheetContent(MUCH);
const { flow } = content;
const prompts = promptsOf(flow, content.walk);
const OWN = ['head', 'safety', 'say', 'bring', 'sources', 'last'];

let words: PaperWords;
beforeAll(async () => {
  words = await paperWords('en');
});

const wish = (
  kind: SheetKind,
  ticks: Iterable<Tick>,
  more: Partial<SheetWishes> = {},
): SheetWishes => ({
  kind,
  ticks: new Set(ticks),
  picked: ['methadone', 'buprenorphine', 'detox'],
  prompts,
  notes: 'We talked about sleep.\n\nCall back.',
  notice: 'Notice of this clinic.',
  ...more,
});
const sheet = (kind: SheetKind, ticks: Iterable<Tick>, more: Partial<SheetWishes> = {}) =>
  makeSheet(content, wish(kind, ticks, more), words);
const idsOf = (sections: readonly SheetSection[]) => sections.map(({ id }) => id);
const section = (sections: readonly SheetSection[], id: SheetSection['id']) => {
  const found = sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
/** The pieces of a section that are of this kind. */
const blocks = (sections: readonly SheetSection[], id: SheetSection['id'], kind: string) =>
  section(sections, id).blocks.filter((block) => block.kind === kind);

describe('ticksAtFirst', () => {
  it('U-61: has what to ask about, questions, help lines and the comparison; conditions for the record', () => {
    expect([...ticksAtFirst('client')]).toEqual(['ask', 'prompts', 'lines', 'compare']);
    expect([...ticksAtFirst('record')]).toEqual([
      'ask',
      'prompts',
      'conditions',
      'lines',
      'compare',
    ]);
    expect([...ticksAtFirst('appointment')]).toEqual(['ask', 'prompts', 'lines', 'compare']);
  });

  it('U-57, D-8: leaves answers and notes off', () => {
    for (const kind of KINDS) {
      expect([...ticksAtFirst(kind)]).not.toContain('answers');
      expect([...ticksAtFirst(kind)]).not.toContain('notes');
    }
  });
});

describe('makeSheet', () => {
  it('U-61: holds exactly the ticked sections, for each alone and for all', () => {
    for (const kind of KINDS) {
      const offered = ticksOf(kind);
      for (const tick of offered) {
        expect(idsOf(sheet(kind, [tick])).filter((id) => !OWN.includes(id))).toEqual([tick]);
      }
      const all = idsOf(sheet(kind, offered)).filter((id) => !OWN.includes(id));
      expect(all.sort()).toEqual([...offered].sort());
      expect(idsOf(sheet(kind, [])).filter((id) => !OWN.includes(id))).toEqual([]);
    }
  });

  it('U-57: has no notes and no notice on a sheet that is not the record, ticked or not', () => {
    const text = asText(sheet('client', ['ask', 'notes', 'notice', 'nameAndDate']));
    expect(text).not.toContain('We talked about sleep.');
    expect(text).not.toContain('Notice of this clinic.');
    expect(asText(sheet('record', ['notes', 'notice']))).toContain(
      'We talked about sleep.\n\nCall back.',
    );
  });

  it('starts with the title, then with red flags if any hold', () => {
    expect(idsOf(sheet('client', ['ask'])).slice(0, 3)).toEqual(['head', 'safety', 'ask']);
    expect(idsOf(sheet('appointment', ['ask'])).slice(0, 4)).toEqual([
      'head',
      'safety',
      'say',
      'ask',
    ]);
    const safe = sheetContent({
      'for-whom': 'me',
      'right-now': ['none'],
      country: 'us',
      age: 'a26-plus',
    });
    expect(idsOf(makeSheet(safe, wish('client', ['ask']), words)).slice(0, 2)).toEqual([
      'head',
      'ask',
    ]);
  });

  it('tells each red flag with what to do and whom to call', () => {
    const found = section(sheet('client', []), 'safety').blocks;
    expect(found.filter(({ kind }) => kind === 'heading')).toHaveLength(
      content.summary.redFlags.length,
    );
    expect(JSON.stringify(found)).toContain('"988"');
  });

  it('U-18: ends with the fixed last line, and has it at the foot of the comparison', () => {
    for (const kind of KINDS) {
      const made = sheet(kind, ticksOf(kind));
      const line = { kind: 'text', text: words.words('ui:lastLine') };
      expect(made.at(-1)).toEqual({ id: 'last', heading: null, blocks: [line] });
      expect(section(made, 'compare').blocks.at(-1)).toEqual(line);
    }
  });

  it('U-61: never holds an address, a date of use or the name of the program', () => {
    for (const kind of KINDS) {
      const text = asText(sheet(kind, ticksOf(kind)));
      expect(text).not.toMatch(/https?:|www\.|Signpost/i);
      expect(text).not.toContain(new Date().toISOString().slice(0, 10));
      expect(text).not.toContain('{{');
    }
  });

  it('tells the version and the month of its next check, and that nobody has reviewed it', () => {
    const [head] = sheet('client', []);
    expect(head?.blocks).toEqual([
      { kind: 'text', text: `Content version ${flow.version}, to be checked again by May 2027.` },
      { kind: 'text', text: words.words('ui:unreviewed') },
    ]);
    const reviewed = { by: 'A clinician', on: '2026-12-01', what: 'all' };
    const signed = { ...content, flow: flowSchema.parse({ ...flow, reviewed }) };
    expect(makeSheet(signed, wish('client', []), words)[0]?.blocks).toHaveLength(1);
  });

  it('U-52: says where words are drafts', () => {
    const text = asText(sheet('client', [], { draft: true }));
    expect(text).toContain(words.words('paper:sheet.draft'));
    expect(asText(sheet('client', []))).not.toContain(words.words('paper:sheet.draft'));
  });

  it('U-17: names every option once in what to ask about, in the order of the flow', () => {
    const made = sheet('client', ['ask']);
    const text = asText([section(made, 'ask')]);
    const names = flow.options.map(({ id }) => words.words(`opioids:options.${id}.name`));
    const missing = names.filter((name) => !text.includes(name));
    expect(missing).toEqual([]);
    const [, marked] = blocks(made, 'ask', 'options');
    if (marked?.kind !== 'options') throw new Error('no options');
    const order = marked.options.map(({ name }) => names.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(marked.options.every(({ label, notes }) => label !== null && notes.length > 0)).toBe(
      true,
    );
  });

  it('sets options side by side in tables of four at most, in the order of the flow', () => {
    const many = ['detox', 'methadone', 'buprenorphine', 'residential', 'hospital'];
    const made = blocks(sheet('client', ['compare'], { picked: many }), 'compare', 'table');
    expect(made.map((block) => (block.kind === 'table' ? block.columns.length : 0))).toEqual([
      4, 1,
    ]);
    const [first] = made;
    if (first?.kind !== 'table') throw new Error('no table');
    expect(first.columns[0]).toBe('Methadone');
    expect(
      first.rows.every(({ cells }) => cells.length === 4 && cells.every((cell) => cell !== '')),
    ).toBe(true);
  });

  it('compares nothing where fewer than two are chosen', () => {
    expect(idsOf(sheet('client', ['compare'], { picked: ['detox'] }))).not.toContain('compare');
  });

  it('names the sources of what stands on the sheet, and of nothing else', () => {
    const only = asText([section(sheet('client', []), 'sources')]);
    const more = asText([section(sheet('client', ['ask', 'compare', 'numbers']), 'sources')]);
    expect(more.length).toBeGreaterThan(only.length);
    expect(only).not.toContain('Mattick');
    expect(more).toContain('Mattick');
  });

  it('tells numbers of the chosen options only', () => {
    const text = asText([
      section(sheet('client', ['numbers'], { picked: ['methadone', 'detox'] }), 'numbers'),
    ]);
    expect(text).toContain('Deaths of any cause, in and out of methadone treatment');
    expect(text).not.toContain('Deaths of any cause, in and out of buprenorphine treatment');
    expect(text).toContain(
      'About 11 of 1000 people treated with methadone died within one year. About 989 did not.',
    );
  });

  it('tells all answers on the path, those left open too', () => {
    const rows = blocks(sheet('client', ['answers']), 'answers', 'rows').flatMap((block) =>
      block.kind === 'rows' ? block.rows : [],
    );
    expect(rows).toHaveLength(content.walk.path.length);
    expect(rows).toContainEqual({ term: 'What you use or take', text: 'Heroin and Fentanyl' });
    expect(rows).toContainEqual({
      term: 'Years of use',
      text: words.words('ui:review.notAnswered'),
    });
  });

  it('tells signs and what matters when they are ticked', () => {
    expect(asText(sheet('client', ['signs']))).toContain('You marked 4 of 11 signs.');
    expect(asText(sheet('client', []))).not.toContain('signs.');
    expect(blocks(sheet('client', ['matters']), 'matters', 'rows')).toEqual([
      {
        kind: 'rows',
        rows: [
          { term: 'Going to a clinic less often', text: 'Most of all' },
          { term: 'Feeling steady', text: 'Some' },
        ],
      },
    ]);
  });

  it('tells the record why each is shown, a very long condition by the questions that it reads', () => {
    const rows = blocks(sheet('record', ['conditions']), 'conditions', 'rows').flatMap((block) =>
      block.kind === 'rows' ? block.rows : [],
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ text }) => text.length <= 700 && text !== '')).toBe(true);
    expect(rows.some(({ text }) => text.startsWith('It depends on several answers: '))).toBe(true);
  });

  it('has for an appointment lines to write on, things to bring, room below questions, and two help lines', () => {
    const made = sheet('appointment', ticksOf('appointment'));
    expect(section(made, 'say').blocks).toEqual([{ kind: 'ruled', labels: ['', '', ''] }]);
    expect(blocks(made, 'bring', 'boxes')).toHaveLength(1);
    expect(blocks(made, 'prompts', 'questions')).toMatchObject([{ room: true }]);
    expect(blocks(sheet('client', ['prompts']), 'prompts', 'questions')).toMatchObject([
      { room: false },
    ]);
    const [calls] = blocks(made, 'lines', 'calls');
    expect(calls?.kind === 'calls' && calls.calls.length).toBe(2);
  });

  it('tells what to do where no emergency number is known', () => {
    const nowhere = { ...sheetContent(MUCH, 'nowhere') };
    const text = asText(makeSheet(nowhere, wish('client', ['lines']), words));
    expect(text).toContain(words.words('ui:lines.local'));
    expect(text).not.toContain('911');
  });

  it('keeps the order of the questions to ask', () => {
    const turned = prompts.toReversed();
    const [asked] = blocks(
      sheet('client', ['prompts'], { prompts: turned }),
      'prompts',
      'questions',
    );
    expect(asked?.kind === 'questions' && asked.items).toEqual(
      turned.map((id) => words.words(`opioids:prompts.${id}`)),
    );
  });
});
