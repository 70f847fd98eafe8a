import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where a browser may keep what it got from the server, as it came: this is the same for everybody. */
const BUNDLE = /^Default\/(Cache|Code Cache)\//;

/** The forms in which a text can be written down; in base64 it depends on what stands before it. */
function formsOf(text: string): readonly Buffer[] {
  const inside = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before, 'x'), Buffer.from(text)]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
    return whole.toString('base64').slice(before === 0 ? 0 : 4);
  });
  return [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(encodeURIComponent(text)),
    ...inside.map((form) => Buffer.from(form)),
  ];
}

/** The files of a profile in which this text is found, in any form, but for the cache of what the server sent. */
export function residueIn(profile: string, text: string): readonly string[] {
  const forms = formsOf(text);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !BUNDLE.test(relative(profile, file)))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    })
    .map((file) => relative(profile, file));
}
