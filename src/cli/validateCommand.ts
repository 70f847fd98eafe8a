import type { Command } from './command.ts';
import { hasErrors, tell } from './report.ts';
import { validate } from './validate.ts';

/** `validate`: shape, meaning, claims and words of flows. */
export const validateCommand: Command = {
  takes: '[file ...]',
  about:
    'Checks flows: their shape and meaning, their claims, and the words of every language; these files, or all.',
  flags: ['json', 'release', 'due', 'today'],
  arguments: [0, Infinity],
  run: ({ json, release, due, today }, files, { print, root }) => {
    const reports = validate(files, { today, release, due, root });
    print(json ? JSON.stringify({ files: reports }, null, 2) : tell(reports));
    return hasErrors(reports) ? 1 : 0;
  },
};
