import { describe, expect, it } from 'vitest';
import { pictureOfAct, pictureOfOption } from '../../../src/content/pictures.ts';
import { DRAWINGS } from '../../../src/ui/drawings.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';

const flows = flowIds().map(realFlow);

describe('pictureOfOption', () => {
  it('is a drawing that there is, for every option of every flow', () => {
    const missing = flows
      .flatMap(({ options }) => options)
      .filter(({ id }) => !(pictureOfOption(id) in DRAWINGS));
    expect(missing).toEqual([]);
  });

  it('is two people for an option that has no drawing of its own', () => {
    expect(pictureOfOption('something-new')).toBe('two');
  });
});

describe('pictureOfAct', () => {
  it('is a drawing that there is, for every act of every flow', () => {
    const acts = flows.flatMap(({ redFlags }) => redFlags.flatMap((flag) => flag.acts));
    expect(acts.filter((act) => !(pictureOfAct(act) in DRAWINGS))).toEqual([]);
  });

  it('is somebody who stays for an act that has no drawing of its own', () => {
    expect(pictureOfAct('something-new')).toBe('stay');
  });
});
