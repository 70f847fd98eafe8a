import { beforeAll, describe, expect, it } from 'vitest';
import type { BookletWishes } from '../../../src/export/booklet.ts';
import { booklet } from '../../../src/export/booklet.ts';
import type { PaperWords } from '../../../src/export/paperWords.ts';
import { answerKey, noteKey, optionKey, questionKey } from '../../../src/content/keys.ts';
import { textOf } from '../../../src/flow/summarise.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { flowSchema } from '../../../src/flow/schema.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';
import { flowIds, realFlow, realLedger } from '../../support/fixtures.ts';
import { keyWords, paperWords } from '../../support/paperWords.ts';

const ledger = realLedger();
const NOWHERE = { places: { lines: [], places: [], anywhere: [] }, facts: [], sources: [] };
const small = (more: Record<string, unknown> = {}) =>
  booklet({ flow: buildFlow(more), ...NOWHERE }, keyWords);

/** The words of a page, without its style and its tags. */
function textIn(html: string): string {
  return html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** A note on what two answers together mean. */
const both = (id: string, answer: string) =>
  note(id, { tone: 'consider', when: { all: [is('in-pain', 'yes'), is('b', answer)] } });

/** Something to ask. */
const prompt = (id: string, more: object) => ({ id, facts: ['CARE-01'], ...more });

let words: PaperWords;
beforeAll(async () => {
  words = await paperWords('en');
});
const made = (flow: Flow, wishes: BookletWishes = {}): string =>
  booklet({ flow, ...ledger }, words, wishes);

describe('booklet', () => {
  it('is one page by itself: no script, and nothing from elsewhere', () => {
    for (const id of flowIds()) {
      expect(made(realFlow(id))).not.toMatch(
        /<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|javascript:/i,
      );
    }
  });

  it('has a neutral title, and the language with its direction', () => {
    expect(small()).toContain('<html lang="en" dir="ltr">');
    expect(small()).toContain('<title>Guide</title>');
    const arabic = booklet({ flow: buildFlow(), ...NOWHERE }, { ...keyWords, language: 'ar-SY' });
    expect(arabic).toContain('<html lang="ar-SY" dir="rtl">');
  });

  it('is made for A4 or Letter, in letters of 12 or 16 pt', () => {
    const content = { flow: buildFlow(), ...NOWHERE };
    expect(booklet(content, keyWords)).toContain('size: A4;');
    expect(booklet(content, keyWords)).toContain('html { font-size: 12pt; }');
    const other = booklet(content, keyWords, { paper: 'letter', letters: 'large' });
    expect(other).toContain('size: letter;');
    expect(other).toContain('html { font-size: 16pt; }');
  });

  it('escapes what it says', () => {
    const evil = { ...keyWords, words: () => '<script>alert("1")</script>' };
    const html = booklet({ flow: buildFlow(), ...NOWHERE }, evil);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  it('says that nobody has reviewed it, until somebody has', () => {
    expect(small()).toContain('[ui:unreviewed]');
    const flow = flowSchema.parse({
      ...buildFlow(),
      reviewed: { by: 'A', on: '2026-12-01', what: 'all' },
    });
    expect(booklet({ flow, ...NOWHERE }, keyWords)).not.toContain('[ui:unreviewed]');
    expect(small()).toContain('[paper:sheet.version 1.0.0 2030-01]');
  });

  it('has safety before the questions, and all else behind them', () => {
    for (const id of flowIds()) {
      const text = textIn(made(realFlow(id)));
      const order = [
        'Safety first',
        'Who to call',
        'Questions',
        'Your boxes',
        'All the ways to get help',
        'Help lines',
      ];
      // "Questions" and "Help lines" are parts of other words; each part is looked for behind the one before.
      let at = 0;
      for (const heading of order) {
        at = text.indexOf(` ${heading} `, at);
        expect(at, `${heading} of ${id}`).toBeGreaterThan(0);
      }
    }
  });

  it('U-18: ends with the fixed last line', () => {
    const end = '<p class="last">[ui:lastLine]</p>\n</body>\n</html>\n';
    expect(small().endsWith(end)).toBe(true);
  });

  it.each(flowIds())('holds every question, answer, option and note of %s', (id) => {
    const flow = realFlow(id);
    const text = textIn(made(flow));
    const keys = [
      ...flow.questions.map((question) => questionKey(flow, question.id, 'title')),
      ...flow.questions.flatMap((question) =>
        question.kind === 'scale'
          ? []
          : question.answerOptions.map((answer) => answerKey(flow, question.id, answer)),
      ),
      ...flow.options.flatMap(({ id: each }) => [
        optionKey(flow, each, 'name'),
        optionKey(flow, each, 'about'),
      ]),
      ...flow.options.flatMap((each) =>
        each.notes.flatMap((own) =>
          (own.variants?.map((variant) => variant.id) ?? [null]).map((variant) =>
            noteKey(flow, textOf(each, own), variant),
          ),
        ),
      ),
    ];
    const missing = keys.filter((key) => !text.includes(words.words(key).replace(/\s+/g, ' ')));
    expect(missing).toEqual([]);
    expect(text).not.toContain('{{');
    expect(text).not.toMatch(/paper:|undefined|\[object/);
  });

  it('has the number of every help line that is sure, and of none that is not', () => {
    const html = made(realFlow('opioids'));
    const lines = html.slice(html.lastIndexOf('Help lines</h2>'));
    const numbers = ledger.places.lines.filter(({ sure, number }) => sure && number !== null);
    const shown = new Set(
      Object.values(ledger.places.places.flatMap((place) => Object.values(place.lines).flat())),
    );
    const wanted = numbers.filter(({ id }) => shown.has(id));
    expect(wanted.length).toBeGreaterThan(60);
    expect(wanted.filter(({ number }) => !lines.includes(`>${number}<`))).toEqual([]);
    const [first] = ledger.places.lines;
    if (!first) throw new Error('no line');
    const unsure = { ...first, number: '000-not-sure', sure: false };
    const places = { ...ledger.places, lines: [unsure, ...ledger.places.lines.slice(1)] };
    const other = booklet({ flow: realFlow('opioids'), ...ledger, places }, words);
    expect(other).not.toContain('000-not-sure');
  });

  it('speaks of no screen, no button and no answer that a program keeps', () => {
    for (const id of flowIds()) {
      expect(textIn(made(realFlow(id)))).not.toMatch(
        /Leave now|this page\b(?!s)|Your answers stay|click/i,
      );
    }
  });

  it('marks the answers that lead to the first pages, and says what to do there', () => {
    const html = small({
      redFlags: [
        redFlag('danger', {
          interrupts: true,
          blocks: true,
          acts: ['call', 'stay'],
          when: is('in-pain', 'yes'),
        }),
        redFlag('later', { when: is('in-pain', 'no') }),
      ],
    });
    expect(html).toContain('→ [paper:booklet.seeSafety [ui:summary.safety]]');
    expect(html.match(/seeSafety/g)).toHaveLength(1);
    const [first = '', behind = ''] = html.split('[paper:booklet.questions]');
    expect(first).toContain('<li>[tiny:questions.in-pain.answers.yes]</li>');
    expect(first).toContain(
      '<ol><li>[tiny:redFlags.danger.acts.call ]</li><li>[tiny:redFlags.danger.acts.stay ]</li></ol>',
    );
    expect(first).not.toContain('redFlags.later');
    expect(behind).toContain('[tiny:redFlags.later.act ]');
    expect(behind).not.toContain('redFlags.danger.act');
  });

  it('says below an option what to read after which answer, the mark that counts first', () => {
    const html = small({
      options: [
        option(
          'talk',
          note('always'),
          note('why', { tone: 'consider', when: is('in-pain', 'yes') }),
          note('stop', { tone: 'not-now', when: is('in-pain', 'no') }),
        ),
      ],
    });
    const own = html.slice(html.indexOf('[tiny:options.talk.name]'));
    const order = [
      '[ui:marks.notNow]',
      'notes.talk-stop',
      '[ui:marks.consider]',
      'notes.talk-why',
      '[ui:summary.know]',
      'notes.talk-always',
    ];
    const places = order.map((each) => own.indexOf(each));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(own).toContain('<b>[paper:booklet.if [paper:booklet.marked 1 1b]]</b>');
  });

  it('says once what several notes have in common', () => {
    const html = small({
      questions: [single('in-pain'), single('b')],
      options: [option('talk', both('one', 'yes'), both('two', 'no'))],
    });
    const own = html.slice(html.indexOf('[ui:marks.consider]', html.indexOf('options.talk.name')));
    expect(own.match(/\[paper:booklet\.marked 1 1a\]/g)).toHaveLength(1);
    expect(own.match(/paper:booklet\.andIf /g)).toHaveLength(2);
  });

  it('has prompts to tick, those for everybody first', () => {
    const html = small({
      prompts: [prompt('own', { when: is('in-pain', 'yes') }), prompt('all', { general: true })],
    });
    expect(html.indexOf('prompts.all')).toBeLessThan(html.indexOf('prompts.own'));
    // Who reads from top to bottom knows whom it is for before they read it.
    const list = html.slice(html.indexOf('prompts.all'));
    expect(list.indexOf('paper:booklet.if')).toBeGreaterThan(0);
    expect(list.indexOf('paper:booklet.if')).toBeLessThan(list.indexOf('prompts.own'));
    expect(small()).not.toContain('paper:booklet.prompts');
  });

  it('has a place to write down how many signs were marked, behind the last of them', () => {
    const html = small({
      runs: [{ id: 'signs', counted: true, bandsFrom: 1, facts: ['CARE-01'] }],
      questions: [single('s1', { run: 'signs' }), single('s2', { run: 'signs' }), single('after')],
    });
    const count = html.indexOf('[paper:booklet.count');
    expect(html.slice(count)).toContain('[tiny:counts.signs.bands]');
    expect(count).toBeGreaterThan(html.indexOf('questions.s2.title'));
    expect(count).toBeLessThan(html.indexOf('questions.after.title'));
  });

  it('U-62: has letters of 12 pt or more, and parts no number', () => {
    for (const letters of ['normal', 'large'] as const) {
      const html = made(realFlow('opioids'), { letters });
      const points = [...html.matchAll(/([\d.]+)pt [a-z]|font-size: ([\d.]+)pt/g)].map(
        ([, short, long]) => Number(short ?? long),
      );
      expect(points.filter((size) => size > 4 && size < 12)).toEqual([]);
      expect(html).not.toMatch(/font-size: 0?\.\d/);
      expect(html).toContain('02\u00a0648\u00a040\u00a014');
    }
  });

  it('names the sources of what it says, and no other', () => {
    const cited = textIn(made(realFlow('opioids')));
    expect(cited).toContain('Mattick');
    expect(small()).not.toContain('paper:booklet.sources');
  });
});
