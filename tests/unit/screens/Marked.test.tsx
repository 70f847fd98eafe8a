import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Marked } from '../../../src/screens/Marked.tsx';

const marks = { num: (inner: string) => <b>{inner}</b> };
const shown = (text: string) => render(<Marked text={text} marks={marks} />).container.innerHTML;

describe('Marked', () => {
  it('puts what stands for a mark around what is in it, wherever it is', () => {
    expect(shown('Call <num>911</num>')).toBe('Call <b>911</b>');
    expect(shown('<num>1</num>, or <num>2</num> now')).toBe('<b>1</b>, or <b>2</b> now');
    expect(shown('Call a doctor')).toBe('Call a doctor');
  });

  it('shows what is in a mark that nothing stands for, and leaves alone what is no mark', () => {
    expect(shown('<other>this</other> & <that')).toBe('this &amp; &lt;that');
  });
});
