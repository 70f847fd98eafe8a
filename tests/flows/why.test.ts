import { describe, expect, it } from 'vitest';
import { openLanguages } from '../../src/cli/languages.ts';
import { translator } from '../../src/cli/translate.ts';
import type { Outline } from '../../src/content/outline.ts';
import { outline } from '../../src/content/outline.ts';
import { conditionalsOf } from '../../src/flow/conditionals.ts';
import { opened } from '../../src/flow/opened.ts';
import { flowIds, realFlow } from '../support/fixtures.ts';

const linesOf = ({ text, parts }: Outline): readonly string[] => [
  text,
  ...parts.flatMap((part) => linesOf(part)),
];

/** A key that has no words, a value that was not filled in, a name from the flow, or nothing at all. */
const UNTOLD = /\w:\w|\{\{|\[|^$/;

describe.each(openLanguages().map(({ tag, words }) => [tag, words.texts] as const))(
  'in the language %s',
  (tag, texts) => {
    it.each(flowIds())(
      'U-55: "Why this is shown" is a sentence, or a list of them, for every condition of %s',
      (id) => {
        const flow = realFlow(id);
        const reader = { t: translator(texts, tag), language: tag, spellsOut: true };
        const conditions = conditionalsOf(flow).flatMap(({ when }) => when ?? []);
        const told = conditions.map((when) => linesOf(outline(opened(when, flow), flow, reader)));
        expect(told.length).toBeGreaterThan(0);
        expect(told.flat().filter((line) => UNTOLD.test(line))).toEqual([]);
      },
    );
  },
);
