import { describe, expect, it } from 'vitest';
import { mermaid } from '../../../src/export/mermaid.ts';
import { successors } from '../../../src/flow/successors.ts';
import { follow } from '../../../src/proof/follow.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';
import { reader } from '../../support/reader.ts';

const flow = buildFlow({
  questions: [
    single('end'),
    single('b', { when: is('end', 'yes') }),
    single('c', { when: is('end', 'no') }),
    single('d'),
  ],
});
const drawn = mermaid(flow, successors(flow), reader());

/** The nodes that stand in a drawing, and those that its arrows name. */
function namesIn(text: string) {
  const nodes = [...text.matchAll(/^ +(\w+)(?:\(\[|\[)"/gm)].map(([, id]) => id);
  const arrows = [...text.matchAll(/^ {2}(\w+) -->(?:\|"[^"]*"\|)? (\w+)$/gm)];
  return { nodes, ends: arrows.flatMap(([, from, to]) => [from, to]), arrows: arrows.length };
}

const oddWords = (): string => 'Say "no" <b> #1';

describe('mermaid', () => {
  it('draws a box for each question, a start and an end, and arrows between them alone', () => {
    const { nodes, ends } = namesIn(drawn);
    expect(nodes).toEqual(['start', 'q0', 'q1', 'q2', 'q3', 'summary']);
    expect(ends.filter((id) => !nodes.includes(id))).toEqual([]);
  });

  it('puts conditions as sentences on the arrows, numbered where more than two leave a box', () => {
    expect(drawn).toContain(
      'q0 -->|"1. “tiny:questions.end.short” is “tiny:questions.end.answers.yes”"| q1',
    );
    expect(drawn).toContain('q0 -->|"3. otherwise"| q3');
    expect(drawn).toContain('q1 -->|"otherwise"| q3');
    expect(drawn).toContain('  start --> q0');
  });

  it('spells out marks that would end a text', () => {
    const odd = mermaid(flow, successors(flow), { ...reader(), t: oddWords });
    expect(odd).toContain('q0["Say #quot;no#quot; #lt;b> #35;1"]');
  });

  it.each(flowIds())(
    'draws %s with every question reached, by an arrow for each that can follow',
    (id) => {
      const own = realFlow(id);
      const ways = follow(new Meaning(own));
      const { nodes, ends, arrows } = namesIn(mermaid(own, ways, reader()));
      expect(nodes).toHaveLength(own.questions.length + 2);
      expect(new Set(ends)).toEqual(new Set(nodes));
      expect(arrows).toBe(ways.reduce((sum, { next }) => sum + next.length, 0));
    },
  );
});
