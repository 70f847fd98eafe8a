/** A service of the clinic that a copy of these pages belongs to. */
export interface Service {
  readonly name: string;
  /** What it is, in a sentence; empty if the name says it. */
  readonly about: string;
  /** When it is open, in words; empty if not known. */
  readonly hours: string;
  /** The number as locally written, and what a phone dials; null without one. */
  readonly phone: { readonly number: string; readonly dial: string } | null;
  /** The address of its own page, or null. */
  readonly page: string | null;
  /** The ids of the options that it offers. */
  readonly offers: readonly string[];
}

/** Who reviewed what of a copy, and on which day. */
export interface Review {
  readonly by: string;
  readonly on: string;
  readonly what: string;
}

/** What a clinic says of its own copy of these pages. It adds to them; there is nothing in it that could take something away. */
export interface Site {
  readonly name: string | null;
  /** The id of the exit that is taken when the address names none. */
  readonly exit: string | null;
  /** The languages to offer; all if there are none here. */
  readonly languages: readonly string[];
  /** The place whose help lines are shown until somebody chooses another. */
  readonly country: string | null;
  /** Who may hold the frame: origins, or a scheme such as `https:`; anybody if there are none here. */
  readonly hosts: readonly string[];
  readonly funding: string | null;
  readonly reviewer: Review | null;
  readonly services: readonly Service[];
  /** What the record of a session for two may say on behalf of the clinic, such as what its law makes it say; null without. */
  readonly notice: string | null;
  /** Whether the clinic is a program under 42 CFR Part 2 (records of the treatment of substance use, in the United States). */
  readonly part2: boolean;
  /** Whether every visit begins in the plain gray look. */
  readonly discreet: boolean;
  /** Whether a page of the same origin may hold the frame, although its scripts could read what is in it. */
  readonly allowSameOrigin: boolean;
}

/** A copy of which nobody has said anything. */
export const NO_SITE: Site = {
  name: null,
  exit: null,
  languages: [],
  country: null,
  hosts: [],
  funding: null,
  reviewer: null,
  services: [],
  notice: null,
  part2: false,
  discreet: false,
  allowSameOrigin: false,
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const textIn = (fields: Fields, key: string): string | null => {
  const value = fields[key];
  return isText(value) && value !== '' ? value : null;
};
const textsIn = (fields: Fields, key: string): readonly string[] => {
  const value = fields[key];
  return Array.isArray(value) ? value.filter(isText) : [];
};

function readPhone(value: unknown): Service['phone'] {
  if (!isFields(value)) return null;
  const [number, dial] = [textIn(value, 'number'), textIn(value, 'dial')];
  return number === null || dial === null ? null : { number, dial };
}

function readService(value: unknown): readonly Service[] {
  if (!isFields(value)) return [];
  const name = textIn(value, 'name');
  if (name === null) return [];
  const page = textIn(value, 'page');
  return [
    {
      name,
      about: textIn(value, 'about') ?? '',
      hours: textIn(value, 'hours') ?? '',
      phone: readPhone(value['phone']),
      page: page?.startsWith('https://') === true ? page : null,
      offers: textsIn(value, 'offers'),
    },
  ];
}

function readReview(value: unknown): Review | null {
  if (!isFields(value)) return null;
  const [by, on, what] = [textIn(value, 'by'), textIn(value, 'on'), textIn(value, 'what')];
  return by === null || on === null || what === null ? null : { by, on, what };
}

function parse(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

/** What a page says of its site, in the JSON that the build or the command `site` has put there; what is not right is left out. */
export function readSite(text: string): Site {
  const fields = parse(text);
  const services = fields['services'];
  return {
    name: textIn(fields, 'name'),
    exit: textIn(fields, 'exit'),
    languages: textsIn(fields, 'languages'),
    country: textIn(fields, 'country'),
    hosts: textsIn(fields, 'hosts'),
    funding: textIn(fields, 'funding'),
    reviewer: readReview(fields['reviewer']),
    services: Array.isArray(services) ? services.flatMap(readService) : [],
    notice: textIn(fields, 'notice'),
    part2: fields['part2'] === true,
    discreet: fields['discreet'] === true,
    allowSameOrigin: fields['allowSameOrigin'] === true,
  };
}
