import { z } from 'zod';
import type { Site } from '../content/site.ts';
import { EXITS, USUAL_EXIT } from '../embed/exits.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import { languages, readJson } from './files.ts';

const text = z.string().trim().min(1).max(300);
const https = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(300);
/** An origin: a scheme and a name, and perhaps a port; or all that came over https. */
const host = z
  .string()
  .max(200)
  .regex(/^https:(\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d{1,5})?)?$/, 'Write it as https://www.example.org');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write it as 2026-11-21');

const serviceSchema = z.strictObject({
  name: text,
  about: text.optional(),
  hours: text.optional(),
  phone: z
    .strictObject({ number: text, dial: z.string().regex(/^[+*#\d]{2,20}$/, 'Digits, +, * and #') })
    .optional(),
  page: https.optional(),
  offers: z.array(z.string()).default([]),
});

/** What a clinic may say of its own copy. Nothing in it can take away, reorder or recolor what everybody is shown. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: text.optional(),
  title: text.max(40).optional(),
  exit: z.enum(Object.keys(EXITS)).optional(),
  languages: z.array(z.string()).optional(),
  country: z.string().optional(),
  hosts: z.array(host).min(1).optional(),
  funding: text.optional(),
  reviewer: z.strictObject({ by: text, on: day, what: text }).optional(),
  services: z.array(serviceSchema).max(40).optional(),
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

/** What is wrong with a site of the right form. */
function check(site: z.infer<typeof siteSchema>, named: Named): readonly Finding[] {
  const { title, country, languages: tags = [], services = [] } = site;
  const telling = title !== undefined && TELLING.test(title);
  return [
    ...(telling
      ? [errorAt('site/title', 'title', `"${title}" tells too much.`, 'Use words like "Guide".')]
      : []),
    ...(country !== undefined && !named.places.includes(country)
      ? [unknown('country', country, named.places)]
      : []),
    ...tags
      .filter((tag) => !named.languages.includes(tag))
      .map((tag) => unknown('languages', tag, named.languages)),
    ...services.flatMap(({ offers }, i) =>
      offers
        .filter((id) => !named.options.includes(id))
        .map((id) => unknown(`services[${i}].offers`, id, named.options)),
    ),
  ];
}

type Read =
  | { readonly ok: true; readonly file: SiteFile }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A site from its JSON, or what is wrong with it. */
export function parseSite(value: unknown, named: Named): Read {
  const parsed = siteSchema.safeParse(value);
  if (!parsed.success) {
    const hint = 'docs/embedding.md tells the form.';
    const findings = parsed.error.issues.map(({ path, message }) =>
      errorAt('site/shape', path.join('.'), `${message}.`, hint),
    );
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
