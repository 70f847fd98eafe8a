import { describe, expect, it } from 'vitest';
import { useWords } from '../../../src/screens/useWords.ts';
import { EXAMPLE } from '../../support/exampleFlow.ts';
import { show } from '../../support/guide.tsx';

type All = ReturnType<typeof useWords>;
async function told(tell: (words: All) => string) {
  function Told() {
    return <p>{tell(useWords())}</p>;
  }
  return (await show(<Told />)).container.textContent;
}

describe('useWords', () => {
  it('shows what it is given as it is, quotes and all', async () => {
    const shown = await told(({ words }) => words('summary.quote', { text: 'Bob’s & "Ann"' }));
    expect(shown).toBe('“Bob’s & "Ann"”');
  });

  it('knows which words are left out', async () => {
    expect(await told(({ has }) => String(has('example:questions.uses.hint')))).toBe('false');
    expect(await told(({ has }) => String(has('example:questions.danger.hint')))).toBe('true');
  });

  it('names lists, months, languages and answers', async () => {
    expect(await told(({ list }) => list(['a', 'b', 'c']))).toBe('a, b, and c');
    expect(await told(({ month }) => month('2026-11-01'))).toBe('November 2026');
    expect(await told(({ languageName }) => languageName('es'))).toBe('Spanish');
    expect(await told(({ answers }) => answers(EXAMPLE, 'uses', ['yes']).join())).toBe('Yes');
  });
});
