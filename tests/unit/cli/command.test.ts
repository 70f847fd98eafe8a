import { describe, expect, it } from 'vitest';
import { FLAGS, FLAG_HELP } from '../../../src/cli/command.ts';

describe('FLAG_HELP', () => {
  it('says of each flag what it does, with the flag in front', () => {
    expect(Object.keys(FLAG_HELP)).toEqual(Object.keys(FLAGS));
    for (const [flag, help] of Object.entries(FLAG_HELP))
      expect(help).toMatch(new RegExp(`^--${flag} `));
  });
});
