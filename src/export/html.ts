/** Markup that is made of escaped words and of tags from this project; nothing else becomes a part of it. */
export interface Html {
  readonly html: string;
}

/** What stands inside a tag: words, which are escaped, or markup. */
export type Inner = string | Html | readonly Inner[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in markup, in attributes too. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? '');

function inside(inner: Inner): string {
  if (typeof inner === 'string') return escaped(inner);
  return 'html' in inner ? inner.html : inner.map(inside).join('');
}

/** A tag such as `p` or `p.small`, with what stands inside. */
export function tag(name: string, ...inner: readonly Inner[]): Html {
  const [element = '', ...classes] = name.split('.');
  const open = classes.length > 0 ? `${element} class="${classes.join(' ')}"` : element;
  return { html: `<${open}>${inside(inner)}</${element}>` };
}
