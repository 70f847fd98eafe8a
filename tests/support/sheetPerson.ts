import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emergencyNumber, linesFor } from '../../src/content/lines.ts';
import type { SheetContent } from '../../src/export/sheetModel.ts';
import type { Answers } from '../../src/flow/answers.ts';
import { numbersSchema } from '../../src/flow/ledger.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { walk } from '../../src/flow/walk.ts';
import { realFlow, realLedger } from './fixtures.ts';

const NUMBERS = join(import.meta.dirname, '../../flows/data/numbers.json');

const flow = realFlow('opioids');
const ledger = realLedger();
const numbers = numbersSchema.parse(JSON.parse(readFileSync(NUMBERS, 'utf8')));

/** Somebody in the United States who has much to ask about. */
export const MUCH: Answers = {
  'for-whom': 'me',
  'right-now': ['suicide-sometimes'],
  country: 'us',
  age: 'a26-plus',
  'opioids-used': ['heroin', 'fentanyl'],
  'how-taken': ['inject'],
  'days-of-use': 'd20-30',
  'last-opioid': 'today',
  'sign-craving': 'yes',
  'sign-time': 'yes',
  'sign-harm': 'yes',
  'sign-tolerance': 'yes',
  'sign-duties': 'not-sure',
  'also-uses': ['alcohol'],
  'overdose-before': 'year',
  'treatment-now': ['none'],
  pregnancy: 'no',
  health: ['liver'],
  'matters-fewer-visits': 4,
  'matters-steady': 2,
};

/** What the real flow has for a sheet, for these answers. */
export function sheetContent(answers: Answers, place = 'us'): SheetContent {
  const now = walk(flow, answers);
  return {
    flow,
    walk: now,
    summary: summarise(flow, now),
    facts: ledger.facts,
    sources: ledger.sources,
    numbers,
    linesFor: (kinds) => linesFor(ledger.places, place, kinds),
    emergency: emergencyNumber(ledger.places, place),
  };
}
