import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFiles, dayOf, readBytes, refuseDrops } from '../../../src/shells/files.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function spied() {
  const revoked: string[] = [];
  let made = 0;
  vi.stubGlobal('URL', {
    createObjectURL: () => `blob:${(made += 1)}`,
    revokeObjectURL: (address: string) => revoked.push(address),
  });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    clicked.push(this.download);
  });
  return { revoked, clicked };
}

describe('createFiles', () => {
  it('D-7: gives a file under its name, and takes its address back', () => {
    vi.useFakeTimers();
    const { revoked, clicked } = spied();
    const files = createFiles(window);
    expect(files.save('guide-notes.json', '{}')).toBe(true);
    expect(clicked).toEqual(['guide-notes.json']);
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(revoked).toEqual(['blob:1']);
    vi.unstubAllGlobals();
  });

  it('D-7: takes all addresses back at once when the page goes', () => {
    vi.useFakeTimers();
    const { revoked } = spied();
    const files = createFiles(window);
    files.save('a.json', '1');
    files.save('b.json', '2');
    files.drop();
    expect(revoked).toEqual(['blob:1', 'blob:2']);
    vi.unstubAllGlobals();
  });

  it('F-69: tells when the browser refuses', () => {
    vi.stubGlobal('URL', {
      createObjectURL: () => {
        throw new Error('Not here');
      },
    });
    expect(createFiles(window).save('a.json', '1')).toBe(false);
    vi.unstubAllGlobals();
  });
});

describe('readBytes', () => {
  it('F-38: reads a small file, and does not begin to read a large one', async () => {
    const small = new Blob(['ab']);
    small.arrayBuffer = () => Promise.resolve(new TextEncoder().encode('ab').buffer);
    expect(await readBytes(small)).toEqual(new Uint8Array([97, 98]));
    const huge = new Blob(['x'.repeat(300_000)]);
    const read = vi.spyOn(huge, 'arrayBuffer');
    expect(await readBytes(huge)).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it('gives nothing for a file that cannot be read', async () => {
    const gone = new Blob(['a']);
    gone.arrayBuffer = () => Promise.reject(new Error('It is gone'));
    expect(await readBytes(gone)).toBeNull();
  });
});

describe('refuseDrops', () => {
  it('F-42: a file that is dropped on the page is ignored', () => {
    refuseDrops(window);
    for (const type of ['dragover', 'drop']) {
      const event = new Event(type, { cancelable: true });
      window.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
  });
});

describe('dayOf', () => {
  it('D-2: is the day alone, without a time', () => {
    expect(dayOf(new Date(2026, 10, 2, 23, 59))).toBe('2026-11-02');
  });
});
