import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal } from '../../../src/export/crypto.ts';
import { questionnaireResponseOf } from '../../../src/export/fhirResponse.ts';
import { openFile, openWithPhrase } from '../../../src/export/openFile.ts';
import { writeNotes } from '../../../src/export/sessionFile.ts';
import { responseOf } from '../../../src/flow/response.ts';
import { flowSchema } from '../../../src/flow/schema.ts';
import { walk } from '../../../src/flow/walk.ts';
import { realFlow } from '../../support/fixtures.ts';
import { keyWords } from '../../support/paperWords.ts';
import { MUCH } from '../../support/sheetPerson.ts';

const flow = realFlow('opioids');
const flows = [realFlow('family'), flow];
const now = walk(flow, MUCH);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const notes = (change: object = {}) =>
  bytesOf(JSON.stringify({ ...JSON.parse(writeNotes(responseOf(flow, now, 'en'))), ...change }));
const REFUSED = { kind: 'refused', code: 'file/not-ours' };

describe('openFile', () => {
  it('U-65, D-3: gives back the answers that were saved, for whichever flow they are', () => {
    expect(openFile(flows, notes())).toEqual({
      kind: 'opened',
      opened: { flow: 'opioids', answers: now.live, again: [], left: 0 },
    });
  });

  it('U-67, U-69: opens a response too, and asks again what is not clear in it', () => {
    const response = questionnaireResponseOf(flow, now, keyWords, { confirmed: true });
    const found = openFile(flows, bytesOf(JSON.stringify(response)));
    expect(found).toMatchObject({ kind: 'opened', opened: { answers: now.live, again: [] } });
    const odd = JSON.stringify(response).replace('"code":"a26-plus"', '"code":"unheard-of"');
    expect(openFile(flows, bytesOf(odd))).toMatchObject({
      kind: 'opened',
      opened: { flow: 'opioids', again: ['age'] },
    });
  });

  it('F-38: refuses with one and the same error what is empty, cut off, an image, or of another program', () => {
    const whole = new TextDecoder().decode(notes());
    const bad = [
      '',
      whole.slice(0, -5),
      `\uFEFF${whole}`,
      whole.replace('"answers":', '"__proto__":{},"answers":'),
      whole.replace('"answers":', '"answers":{},"answers":'),
      '['.repeat(100_000),
      '{"resourceType":"Patient"}',
      'null',
    ];
    for (const text of bad) expect(openFile(flows, bytesOf(text))).toEqual(REFUSED);
    expect(openFile(flows, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toEqual(REFUSED);
    const wide = new Uint8Array(whole.length * 2);
    for (const [i, byte] of notes().entries()) wide[i * 2] = byte;
    expect(openFile(flows, wide)).toEqual(REFUSED);
  });

  it('F-38: refuses what is too large, and within a second', () => {
    const began = performance.now();
    expect(openFile(flows, new Uint8Array(100_000_000))).toEqual(REFUSED);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('F-40: takes over a file of older content, lists what changed, and asks it again', () => {
    const newer = flowSchema.parse({ ...flow, version: '1.1.0' });
    const old = { ...now.live, pregnancy: 'no-longer-an-answer', gone: 'yes' };
    expect(openFile([newer], notes({ answers: old }))).toMatchObject({
      kind: 'opened',
      opened: { again: ['pregnancy'], left: 1 },
    });
  });

  it('F-40: says so when the questions are so much others that nothing can be taken over', () => {
    const other = flowSchema.parse({ ...flow, version: '2.0.0' });
    expect(openFile([other], notes())).toEqual({ kind: 'refused', code: 'file/fresh' });
  });

  it('F-41: refuses a newer version with its reason, of the content and of the format', () => {
    const newer = { kind: 'refused', code: 'file/newer' };
    expect(openFile(flows, notes({ pack: 'opioids@1.9.0' }))).toEqual(newer);
    expect(openFile(flows, notes({ v: 2 }))).toEqual(newer);
  });

  it('F-43: refuses answers that no path leads to', () => {
    const answers = { ...now.live, 'for-whom': 'someone-else' };
    expect(openFile(flows, notes({ answers }))).toEqual(REFUSED);
  });
});

describe('openWithPhrase', () => {
  it('D-4, F-39: opens a locked file with its words, and refuses it with any others', async () => {
    const sealed = await seal(
      new TextDecoder().decode(notes()),
      'quiet lake and red hill',
      webcrypto,
    );
    const file = openFile(flows, bytesOf(sealed));
    if (file.kind !== 'sealed') throw new Error('It is not locked');
    const open = (phrase: string) => openWithPhrase(flows, file.sealed, phrase, webcrypto);
    expect(await open('  quiet  lake and red hill ')).toMatchObject({ kind: 'opened' });
    expect(await open('quiet lake and red hills')).toEqual(REFUSED);
  });
});
