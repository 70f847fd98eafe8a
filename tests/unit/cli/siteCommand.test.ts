import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { namedIn } from '../../../src/cli/siteCommand.ts';
import { fileWith } from '../../support/folder.ts';
import { call, codesIn } from '../../support/project.ts';
import { EXAMPLE_SITE } from '../../support/site.ts';

/** Pages as a build leaves them, in a folder that is gone after the test. */
function pages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'pages/embed'), { recursive: true });
  cpSync('index.html', join(folder, 'pages/index.html'));
  cpSync('embed', join(folder, 'pages/embed'), { recursive: true });
  writeFileSync(join(folder, 'pages/a.js'), '<title>no page</title>');
  return folder;
}

describe('site', () => {
  it('checks a file, and writes nothing without a folder', () => {
    expect(call(['site', EXAMPLE_SITE])).toMatchObject({ code: 0, said: '0 findings' });
  });

  it('says what is wrong, and leaves the pages as they are', () => {
    const folder = pages();
    const file = fileWith('{ "options": [], "title": "Drugs" }', 'site.json');
    const called = call(['site', file, join(folder, 'pages'), '--json']);
    expect(called.code).toBe(1);
    expect(codesIn(called)).toEqual(['site/shape']);
    expect(readFileSync(join(folder, 'pages/index.html'), 'utf8')).toBe(
      readFileSync('index.html', 'utf8'),
    );
    expect(call(['site', 'nowhere.json']).code).toBe(1);
  });

  it('puts it into all pages, and the hosts into the settings of servers', () => {
    const folder = pages();
    const { code, said } = call([
      'site',
      EXAMPLE_SITE,
      join(folder, 'pages'),
      join(folder, 'hosts'),
    ]);
    expect([code, said]).toEqual([0, '3 pages: 0 findings']);
    for (const page of ['index.html', 'embed/index.html']) {
      expect(readFileSync(join(folder, 'pages', page), 'utf8')).toContain('"Riverside Clinic"');
    }
    expect(readFileSync(join(folder, 'pages/embed/blank.html'), 'utf8')).toContain('weather.com');
    expect(readFileSync(join(folder, 'pages/a.js'), 'utf8')).toBe('<title>no page</title>');
    const settings = readFileSync(join(folder, 'hosts/nginx/embedPage.conf'), 'utf8');
    expect(settings).toContain('frame-ancestors https://www.riverside-clinic.example;');
  });

  it('warns when no server is told who may hold the frame', () => {
    const called = call(['site', EXAMPLE_SITE, join(pages(), 'pages'), '--json']);
    expect(called.code).toBe(0);
    expect(codesIn(called)).toEqual(['site/hosts']);
  });

  it('knows every option and place that the pages have', () => {
    const { options, places } = namedIn();
    expect(options).toEqual(expect.arrayContaining(['methadone', 'not-now', 'family-groups']));
    expect(places).toEqual(expect.arrayContaining(['us', 'other']));
  });
});

describe('hosts', () => {
  it('writes the settings of every host', () => {
    const folder = pages();
    expect(call(['hosts', folder])).toMatchObject({ code: 0, said: '9 files: 0 findings' });
    expect(readFileSync(join(folder, 'Caddyfile'), 'utf8')).toBe(
      readFileSync('deploy/Caddyfile', 'utf8'),
    );
  });
});
