import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const SOURCE = resolve(import.meta.dirname, '../../deploy/headers.json');

const values = z.record(z.string(), z.string());
const overlay = z.record(z.string(), z.string().nullable());
const sourceSchema = z.strictObject({
  policies: z.strictObject({ app: values, embed: values, asset: values }),
  notInMeta: z.array(z.string()),
  everywhere: values,
  page: values,
  asset: values,
  embedPage: overlay,
  embedAsset: overlay,
});

type Values = Readonly<Record<string, string>>;
type Source = z.infer<typeof sourceSchema>;

/** What an answer of a server can be: a page or a file that pages load, for frames or not. */
export type Kind = 'page' | 'asset' | 'embedPage' | 'embedAsset';

/** The kinds of answers, in the order in which configurations list them. */
export const KINDS: readonly Kind[] = ['page', 'asset', 'embedPage', 'embedAsset'];

const source: Source = sourceSchema.parse(JSON.parse(readFileSync(SOURCE, 'utf8')));

/** Who may hold the frame when a site says nothing: any page that came over https. */
export const ANYBODY: readonly string[] = [source.policies.embed['frame-ancestors'] ?? "'none'"];

const written = (policy: Values): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

function layered(...layers: readonly Readonly<Record<string, string | null>>[]): Values {
  const all: Record<string, string> = {};
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer))) {
    if (value === null) delete all[name];
    else all[name] = value;
  }
  return all;
}

function policyOf(kind: Kind, ancestors: readonly string[]): string {
  const { app, embed, asset } = source.policies;
  if (kind === 'page') return written(app);
  const list = ancestors.length > 0 ? ancestors.join(' ') : "'none'";
  return kind === 'embedPage'
    ? written({ ...app, ...embed, 'frame-ancestors': list })
    : written(asset);
}

/** The headers of one kind of answer, with those who may hold the frame. */
export function headersOf(kind: Kind, ancestors: readonly string[] = ANYBODY): Values {
  const { everywhere, page, asset, embedPage, embedAsset } = source;
  const layers = {
    page: [page],
    asset: [asset],
    embedPage: [page, embedPage],
    embedAsset: [asset, embedAsset],
  };
  const policy = { 'Content-Security-Policy': policyOf(kind, ancestors) };
  return layered(policy, everywhere, ...layers[kind]);
}

/** The policy that a page can state of itself, without what only a header can say. */
export function metaPolicy(): string {
  const kept = Object.entries(source.policies.app).filter(
    ([directive]) => !source.notInMeta.includes(directive),
  );
  return written(Object.fromEntries(kept));
}

/** The headers that every kind of answer has, with one value. */
export function sharedHeaders(): Values {
  const all = KINDS.map((kind) => headersOf(kind));
  const shared = Object.entries(source.everywhere).filter(([name, value]) =>
    all.every((each) => each[name] === value),
  );
  return Object.fromEntries(shared);
}
