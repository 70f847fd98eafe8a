import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { idsAt, text } from './words.ts';

const FLOW = 'opioids';

interface NoteData {
  readonly id: string;
  readonly text?: string;
}
interface OptionData {
  readonly id: string;
  readonly group: string;
  readonly notes: readonly NoteData[];
}

const isList = (value: unknown): value is readonly OptionData[] => Array.isArray(value);

function optionsOfFlow(): readonly OptionData[] {
  const file = new URL(`../../flows/${FLOW}.json`, import.meta.url);
  const flow: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const options = typeof flow === 'object' && flow && 'options' in flow ? flow.options : null;
  if (!isList(options)) throw new Error('The flow has no options');
  return options;
}

/** The words of a note, found through its id: a test that names one breaks when it is gone, not when it is said better. */
function wordsOfNote(option: string, note: string, variant?: string): string {
  const found = optionsOfFlow()
    .find(({ id }) => id === option)
    ?.notes.find(({ id }) => id === note);
  if (!found) throw new Error(`The option ${option} has no note ${note}`);
  const key = `${FLOW}:notes.${found.text ?? `${option}-${note}`}`;
  return text(variant === undefined ? key : `${key}.${variant}`);
}

/** The names of all options, group by group, each in the order of the flow. */
export function namesInOrder(): readonly string[] {
  const options = optionsOfFlow();
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.flatMap((group) =>
    options.filter((option) => option.group === group).map(({ id }) => nameOf(id)),
  );
}

const squeezed = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** What somebody finds on the summary screen. */
export interface SummaryPage {
  /** The names of all options, in the order in which they stand. */
  names(): Promise<readonly string[]>;
  /** How the option is marked, in words. */
  mark(option: string): Promise<string>;
  /** How many options have this mark. */
  marked(mark: string): Promise<number>;
  /** Which of these notes do not stand in the entry of the option; a variant follows a colon. */
  missing(option: string, notes: readonly string[]): Promise<readonly string[]>;
  /** The text of the safety blocks, or null when there are none. */
  safety(): Promise<string | null>;
  /** The words that end the screen. */
  end(): Promise<string>;
}

export const nameOf = (option: string): string => text(`${FLOW}:options.${option}.name`);
export const markWord = (mark: string): string => text(`ui:marks.${mark}`);

/** The words of a red flag's block; those with a number in them only up to it. */
export function blockOf(flag: string, variant?: string): string {
  const key = `${FLOW}:redFlags.${flag}${variant === undefined ? '' : `.${variant}`}.block`;
  return squeezed(text(key).split('{{')[0] ?? '');
}

export function summaryOn(page: Page): SummaryPage {
  const main = page.getByRole('main');
  const section = (title: string): Locator =>
    main.locator('section').filter({ has: page.getByRole('heading', { name: title, level: 2 }) });
  const entry = (option: string): Locator =>
    main
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: nameOf(option), exact: true }) });
  const marks = idsAt('ui:marks')
    .filter((id) => !id.endsWith('Means'))
    .map(markWord);

  return {
    names: async () =>
      (await main.getByRole('article').getByRole('heading', { level: 3 }).allTextContents()).map(
        squeezed,
      ),
    mark: async (option) => {
      const one = entry(option);
      const shown = await Promise.all(
        marks.map(
          async (word) => [word, await one.getByText(word, { exact: true }).count()] as const,
        ),
      );
      return shown.find(([, count]) => count > 0)?.[0] ?? '';
    },
    marked: (mark) => main.getByRole('article').getByText(markWord(mark), { exact: true }).count(),
    missing: async (option, notes) => {
      const all = squeezed((await entry(option).textContent()) ?? '');
      return notes.filter((named) => {
        const [note = '', variant] = named.split(':');
        return !all.includes(squeezed(wordsOfNote(option, note, variant)));
      });
    },
    safety: async () => {
      const found = section(text('ui:summary.safety'));
      return (await found.count()) === 0 ? null : squeezed((await found.textContent()) ?? '');
    },
    end: async () => squeezed((await main.textContent()) ?? ''),
  };
}
