import { z } from 'zod';
import type { Site } from '../content/site.ts';
import { EXITS, USUAL_EXIT } from '../embed/exits.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt, list, whereOf } from '../flow/finding.ts';
import { languages, readJson } from './files.ts';

const text = z
  .string('Write it as text')
  .trim()
  .min(1, 'Write something, or leave it out')
  .max(300, 'At most 300 letters');
/** Several paragraphs, for paper. */
const longText = z
  .string('Write it as text')
  .trim()
  .min(1, 'Write something, or leave it out')
  .max(1500, 'At most 1,500 letters');
const https = z
  .string('Write it as text')
  .max(300, 'At most 300 letters')
  .regex(
    /^https:\/\/[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}(:\d{1,5})?([/?#]\S*)?$/,
    'Write a whole address, such as https://www.example.org/page',
  );
/** An origin: a scheme and a name, and perhaps a port; or all that came over https. */
const host = z
  .string('Write it as text')
  .max(200, 'At most 200 letters')
  .regex(
    /^https:(\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d{1,5})?)?$/,
    'Write it as https://www.example.org, without a path',
  );
const day = z.iso.date('Write a day that there is, as 2026-11-21');

const serviceSchema = z.strictObject({
  name: text,
  about: text.optional(),
  hours: text.optional(),
  phone: z
    .strictObject({
      number: text,
      dial: z
        .string()
        .regex(/^[+*#\d]{2,20}$/, 'Write what a phone dials: digits, with +, * or # where needed'),
    })
    .optional(),
  page: https.optional(),
  offers: z.array(z.string()).default([]),
});

/** What a clinic may say of its own copy. Nothing in it can take away, reorder or recolor what everybody is shown. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: text.optional(),
  title: text.max(40, 'At most 40 letters').optional(),
  exit: z.enum(Object.keys(EXITS), `There are: ${Object.keys(EXITS).join(', ')}`).optional(),
  languages: z.array(z.string()).optional(),
  country: z.string().optional(),
  hosts: z.array(host).min(1, 'Name one, or leave it out').optional(),
  funding: text.optional(),
  reviewer: z.strictObject({ by: text, on: day, what: text }).optional(),
  services: z.array(serviceSchema).max(40, 'At most 40 services').optional(),
  notice: longText.optional(),
  part2: z.boolean().optional(),
  discreet: z.boolean().optional(),
  allowSameOrigin: z.boolean().optional(),
});

/** A site, with what a page says of itself before its program is there. */
export interface SiteFile {
  readonly title: string;
  readonly exit: string;
  readonly site: Partial<Site>;
}

/** Words that a title must not have: it stands in the history of the device, and on the screen for everybody to see. */
const TELLING =
  /addict|alcohol|buprenorphine|clinic|counsel|detox|dope|drug|fentanyl|health|help|heroin|hospital|medic|methadone|naloxone|opiate|opioid|overdose|pill|recover|rehab|sober|substance|therap|treat|withdraw|crisis|suicid/i;

/** What of this project a site can name. */
export interface Named {
  readonly options: readonly string[];
  readonly places: readonly string[];
  readonly languages: readonly string[];
}

const unknown = (where: string, id: string, known: readonly string[]): Finding =>
  errorAt('site/unknown', where, `There is no "${id}".`, `There are: ${known.join(', ')}.`);

type Given = z.infer<typeof siteSchema>;

/** Ids that a file names and that are not there. */
const strangersAt = (where: string, ids: readonly string[], known: readonly string[]) =>
  ids.filter((id) => !known.includes(id)).map((id) => unknown(where, id, known));

function strangers(site: Given, named: Named): readonly Finding[] {
  const { country, languages: tags = [], services = [] } = site;
  const offered = services.flatMap(({ offers }, i) =>
    strangersAt(`services[${i}].offers`, offers, named.options),
  );
  return [
    ...strangersAt('country', country === undefined ? [] : [country], named.places),
    ...strangersAt('languages', tags, named.languages),
    ...offered,
  ];
}

/** What is wrong with a site of the right form. */
function check(site: Given, named: Named): readonly Finding[] {
  const { name, title, services = [] } = site;
  const names = services.map((service) => service.name);
  const twice = names.findIndex((each, i) => names.indexOf(each) < i);
  const nameless = services.length > 0 && name === undefined;
  return [
    ...(title !== undefined && TELLING.test(title)
      ? [errorAt('site/title', 'title', `"${title}" tells too much.`, 'Use words like "Guide".')]
      : []),
    ...(nameless
      ? [errorAt('site/name', 'name', 'Nobody offers these services.', 'Say whose they are.')]
      : []),
    ...(twice < 0
      ? []
      : [
          errorAt(
            'site/twice',
            `services[${twice}].name`,
            `"${names[twice] ?? ''}" is there twice.`,
            'Give each service a name of its own.',
          ),
        ]),
    ...strangers(site, named),
  ];
}

/** What is wrong with the form. A key that there is not may be a wish that is not granted to anybody. */
function shapeOf({ path, message, ...issue }: z.core.$ZodIssue): Finding {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return keys.length === 0
    ? errorAt('site/shape', whereOf(path), `${message}.`, 'docs/site.md tells the form.')
    : errorAt(
        'site/shape',
        whereOf([...path, keys[0] ?? '']),
        `There is no ${list(keys)} here.`,
        'A site can add services and say who it is. It can change no option, red flag or last line, and not Leave now.',
      );
}

type Read =
  | { readonly ok: true; readonly file: SiteFile }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A site from its JSON, or what is wrong with it. */
export function parseSite(value: unknown, named: Named): Read {
  const parsed = siteSchema.safeParse(value);
  if (!parsed.success) {
    const findings = parsed.error.issues.map(shapeOf);
    return { ok: false, findings };
  }
  const findings = check(parsed.data, named);
  if (findings.length > 0) return { ok: false, findings };
  const { $schema: _, title = 'Guide', services, ...rest } = parsed.data;
  const shown = services?.map((service) => ({
    ...service,
    about: service.about ?? '',
    hours: service.hours ?? '',
    phone: service.phone ?? null,
    page: service.page ?? null,
  }));
  const kept = Object.entries({ ...rest, services: shown }).filter(
    ([, each]) => each !== undefined,
  );
  return {
    ok: true,
    file: { title, exit: rest.exit ?? USUAL_EXIT, site: Object.fromEntries(kept) },
  };
}

/** A site from its file. */
export function readSiteFile(file: string, named: Omit<Named, 'languages'>): Read {
  const json = readJson(file);
  if (!json.ok) return { ok: false, findings: json.findings };
  return parseSite(json.value, { ...named, languages: languages() });
}
