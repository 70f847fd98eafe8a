import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AboutScreen } from '../../../src/screens/AboutScreen.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('AboutScreen', () => {
  it('says who made it, that no clinician has reviewed it, and when it is checked again', async () => {
    await show(<AboutScreen />);
    expect(screen.getByText(text('ui:about.makers'))).toBeVisible();
    expect(screen.getByText(text('ui:unreviewed'))).toBeVisible();
    expect(screen.getByText(/version 1\.2\.3/)).toBeVisible();
    expect(screen.getByText(/May 2027/)).toBeVisible();
  });

  it('U-75: says how it was made, how it is kept up to date, and what has not been done', async () => {
    await show(<AboutScreen />);
    for (const key of [
      'funding',
      'methods',
      'updates',
      'reading',
      'notDone',
      'assessment',
      'unsure',
    ]) {
      expect(screen.getByText(text(`ui:about.${key}`))).toBeVisible();
    }
  });

  it('says what its self-assessment says, item by item', () => {
    const file = join(import.meta.dirname, '../../../docs/ipdas.md');
    const [items = ''] = readFileSync(file, 'utf8').split('## Beside');
    const answers = items
      .split('\n')
      .filter((row) => /^\| [ABQ]\d/.test(row))
      .map((row) => row.split('|')[3]?.trim());
    const many = (answer: string) => answers.filter((each) => each === answer).length;
    const [yes, part, no] = ['yes', 'in part', 'no'].map(many);
    expect(text('ui:about.assessment')).toContain(
      `${answers.length - many('not applicable')} points: ${yes} yes, ${part} in part, ${no} no.`,
    );
  });

  it('names who reviewed it once somebody has', async () => {
    const { content } = await show(<p />);
    const { bundle } = content;
    const reviewed = { by: 'Dr. Ames', on: '2027-01-10', what: 'all texts' };
    await show(<AboutScreen />, {
      content: { bundle: { ...bundle, flow: { ...bundle.flow, reviewed } } },
    });
    expect(screen.getByText(/Dr\. Ames.*all texts.*January 2027/)).toBeVisible();
    expect(screen.queryByText(text('ui:unreviewed'))).toBeNull();
  });

  it('lists the sources', async () => {
    await show(<AboutScreen />);
    expect(screen.getByRole('heading', { name: text('ui:about.sourcesTitle') })).toBeVisible();
    expect(screen.getByRole('link', { name: /A page on care/ })).toBeVisible();
  });
});
