import type { Chrome } from './cdp.ts';
import { at } from './cdp.ts';
import type { Tab } from './tab.ts';

/** What the JavaScript heap of a page holds, after everything that can go has gone. */
export interface Heap {
  /** Values that are kept under a name, as text: of strings and numbers alone. */
  readonly kept: (name: string) => readonly string[];
}

const numbers = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.map(Number) : [];
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** A page that can be asked: that of a tab, or one in a frame. */
type Page = Pick<Tab, 'session' | 'send'>;

async function snapshotOf(chrome: Chrome, tab: Page): Promise<unknown> {
  const parts: string[] = [];
  const off = chrome.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }, session) => {
    if (session === tab.session) parts.push(String(chunk));
  });
  await tab.send('HeapProfiler.enable');
  await tab.send('HeapProfiler.collectGarbage');
  await tab.send('HeapProfiler.collectGarbage');
  await tab.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  off();
  const snapshot: unknown = JSON.parse(parts.join(''));
  return snapshot;
}

/** Looks through the heap of the page in a tab. */
export async function heapOf(chrome: Chrome, tab: Page): Promise<Heap> {
  const snapshot = await snapshotOf(chrome, tab);
  const meta = at(snapshot, 'snapshot', 'meta');
  const nodeFields = texts(at(meta, 'node_fields'));
  const edgeFields = texts(at(meta, 'edge_fields'));
  const nodeTypes = texts(at(meta, 'node_types', 0));
  const edgeTypes = texts(at(meta, 'edge_types', 0));
  const nodes = numbers(at(snapshot, 'nodes'));
  const edges = numbers(at(snapshot, 'edges'));
  const strings = texts(at(snapshot, 'strings'));
  const [type, name] = [nodeFields.indexOf('type'), nodeFields.indexOf('name')];
  const [edgeType = 0, edgeName = 0, edgeTo = 0] = ['type', 'name_or_index', 'to_node'].map(
    (field) => edgeFields.indexOf(field),
  );
  const property = edgeTypes.indexOf('property');
  const isText = (node: number) =>
    ['string', 'concatenated string', 'sliced string', 'number'].includes(
      nodeTypes[nodes[node + type] ?? -1] ?? '',
    );
  return {
    kept: (wanted) => {
      const id = strings.indexOf(wanted);
      const starts = Array.from(
        { length: edges.length / edgeFields.length },
        (_, i) => i * edgeFields.length,
      );
      return starts
        .filter((e) => edges[e + edgeType] === property && edges[e + edgeName] === id)
        .map((e) => edges[e + edgeTo] ?? 0)
        .filter(isText)
        .map((node) => strings[nodes[node + name] ?? -1] ?? '');
    },
  };
}
