import { parseAst } from 'vite';

/** An import or a timer in a program. */
interface Doing {
  readonly does: string;
  /** Whether what is imported stands there as it is; or whether what a timer is given is no text. */
  readonly plain: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isTemplate = (node: unknown): node is Node =>
  isNode(node) && node['type'] === 'TemplateLiteral';

/** A text that stands in the code as it is. */
function isText(node: unknown): boolean {
  if (!isNode(node)) return false;
  const parts = node['expressions'];
  if (isTemplate(node)) return Array.isArray(parts) && parts.length === 0;
  return node['type'] === 'Literal' && typeof node['value'] === 'string';
}

/** The name of what is called, with or without what it belongs to. */
function calledBy({ callee }: Node): string {
  if (!isNode(callee)) return '';
  const name = isNode(callee['property']) ? callee['property'] : callee;
  return String(name['name']);
}

function doingOf(node: Node): readonly Doing[] {
  if (node['type'] === 'ImportExpression') {
    return [{ does: 'import', plain: isText(node['source']) }];
  }
  if (node['type'] !== 'CallExpression') return [];
  const name = calledBy(node);
  const given: readonly unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  const isTimer = /^set(Timeout|Interval)$/.test(name);
  return isTimer ? [{ does: name, plain: !isText(given[0]) && !isTemplate(given[0]) }] : [];
}

function doings(tree: unknown): readonly Doing[] {
  if (Array.isArray(tree)) return tree.flatMap(doings);
  if (!isNode(tree)) return [];
  return [...doingOf(tree), ...Object.values(tree).flatMap(doings)];
}

/** Every import and timer in a program. */
export const doingsIn = (code: string): readonly Doing[] => doings(parseAst(code));
