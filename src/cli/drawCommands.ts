import type { Reader } from '../content/explain.ts';
import { mermaid } from '../export/mermaid.ts';
import { statechart } from '../export/statechart.ts';
import type { Flow } from '../flow/schema.ts';
import { follow } from '../proof/follow.ts';
import { Meaning } from '../proof/meaning.ts';
import { unlessTooWide } from '../proof/tooWide.ts';
import type { Command } from './command.ts';
import { closed, openFlow } from './desk.ts';
import { readerFor } from './reader.ts';
import { finish } from './report.ts';

type Draw = (flow: Flow, ways: ReturnType<typeof follow>, reader: Reader) => string;

function drawing(about: string, draw: Draw): Command {
  return {
    takes: '<flow>',
    about,
    flags: ['language'],
    arguments: [1, 1],
    run: (flags, [name = ''], terminal) => {
      const opened = openFlow(name, terminal);
      if (!opened.ok) return finish(opened.reports, flags, terminal);
      const { file, flow } = opened.value;
      const drawn = unlessTooWide(() =>
        draw(flow, follow(new Meaning(flow)), readerFor(flags, terminal)),
      );
      if (!drawn.ok) return finish(closed(file, [drawn.finding]).reports, flags, terminal);
      terminal.print(drawn.value.trimEnd());
      return 0;
    },
  };
}

/** `diagram`: the ways through a flow as a Mermaid flowchart. */
export const diagramCommand: Command = drawing(
  'Draws the ways through a flow as a Mermaid flowchart, with the conditions as sentences on its arrows.',
  mermaid,
);

/** `statechart`: one state per question, as JSON for XState and its visualizers. */
export const statechartCommand: Command = drawing(
  "Writes a flow as JSON that XState's createMachine accepts: one state per question.",
  (flow, ways, reader) => JSON.stringify(statechart(flow, ways, reader), null, 2),
);
