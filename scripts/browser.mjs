/** Finds a Chromium for the tests that need a real browser, and gets one when there is none. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { bin, giveUp, isMain, run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];
const MINUTE = 60_000;

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function cacheOfPlaywright() {
  const own = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own) return own;
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform() === 'win32') return join(homedir(), 'AppData', 'Local', 'ms-playwright');
  return join(homedir(), '.cache', 'ms-playwright');
}

function* places() {
  if (process.env['CHROMIUM_PATH']) yield process.env['CHROMIUM_PATH'];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of NAMES) yield join(folder, name);
  }
  yield* USUAL;
  const cache = cacheOfPlaywright();
  if (!existsSync(cache)) return;
  const kept = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  for (const name of kept.sort().toReversed()) {
    for (const inside of IN_CACHE) yield join(cache, name, inside);
  }
}

/** The path of a Chromium that can be run, or null. */
export function findBrowser() {
  for (const place of places()) if (runnable(place)) return place;
  return null;
}

async function has(command) {
  const { code } = await run('sh', ['-c', `command -v ${command}`], { quiet: true });
  return code === 0;
}

/** The ways to get one, in order: Playwright's download, then the system's packages when this is root. */
async function ways() {
  const found = [['Playwright', bin('playwright-core'), ['install', 'chromium']]];
  if (process.getuid?.() !== 0) return found;
  const packages = [
    ['apt-get', 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy chromium'],
    ['apk', 'apk add --no-progress chromium'],
    ['dnf', 'dnf install -qy chromium'],
  ];
  for (const [command, line] of packages) {
    if (await has(command)) found.push([command, 'sh', ['-c', line]]);
  }
  return found;
}

/** A browser without the libraries that it needs is there, and does not run. */
async function works(path) {
  if (path === null) return false;
  const { code } = await run(path, ['--version'], { quiet: true, limit: 20_000 });
  return code === 0;
}

/** The path of a Chromium, fetched if need be. Ends the script with a message when none can be had. */
export async function getBrowser() {
  const here = findBrowser();
  if (here) return here;
  const failures = [];
  for (const [name, command, args] of await ways()) {
    console.log(`Getting Chromium through ${name} ...`);
    const { code, output } = await run(command, args, { quiet: true, limit: 5 * MINUTE });
    const found = findBrowser();
    if (await works(found)) return found;
    const [why = `ended with code ${code}`] = output.match(/^.*\b(error|fail|unable)\b.*$/im) ?? [];
    failures.push(`${name}: ${found ? `${found} does not run` : why}`);
  }
  return giveUp(
    [
      'No Chromium was found, and none could be fetched.',
      ...failures,
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and try again.',
    ].join('\n'),
  );
}

if (isMain(import.meta.url)) console.log(await getBrowser());
