import { checkQuestionnaire } from '../export/fhirCheck.ts';
import { fhirLosses, lossesAsMarkdown } from '../export/fhirLosses.ts';
import { questionnaireOf } from '../export/fhirQuestionnaire.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { openFlow } from './desk.ts';
import { writeText } from './files.ts';
import { finish } from './report.ts';
import { misused, paperWordsIn, wishOf } from './wish.ts';

const LOST = 'What a Questionnaire does not carry, or few programs read in it:';

function run(flags: Flags, names: readonly string[], terminal: Terminal): number {
  const wish = wishOf(flags, names, terminal);
  if (typeof wish === 'string') return misused(terminal, wish);
  const opened = openFlow(wish.id, terminal);
  if (!opened.ok) return finish(opened.reports, flags, terminal);
  const { flow, file } = opened.value;
  const questionnaire = questionnaireOf(flow, paperWordsIn(wish.language, terminal));
  const findings = checkQuestionnaire(questionnaire);
  if (findings.length > 0) return finish([{ file, counts: null, findings }], flags, terminal);
  const json = JSON.stringify(questionnaire, null, 2);
  if (flags.out === undefined) {
    terminal.print(json);
    return 0;
  }
  writeText(flags.out, `${json}\n`, '');
  terminal.print(`wrote ${flags.out}\n\n${LOST}\n${lossesAsMarkdown(fhirLosses(flow))}`);
  return 0;
}

/** `fhir`: a flow for the record systems of clinics, which read answers by it. */
export const fhirCommand: Command = {
  takes: '[flow]',
  about:
    'Makes the FHIR Questionnaire (R4) of a flow in a language; with --out it also tells what that does not carry.',
  flags: ['language', 'out'],
  arguments: [0, 1],
  run,
};
