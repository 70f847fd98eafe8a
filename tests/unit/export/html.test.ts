import { describe, expect, it } from 'vitest';
import { escaped, tag } from '../../../src/export/html.ts';

describe('tag', () => {
  it('escapes words, and takes markup as it is', () => {
    expect(tag('p', '<script>"a" & b</script>', tag('b', 'c')).html).toBe(
      '<p>&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;<b>c</b></p>',
    );
  });

  it('has classes behind its name, and lists inside', () => {
    expect(tag('ul.a.b', ['x', [tag('li', 'y')]]).html).toBe('<ul class="a b">x<li>y</li></ul>');
  });
});

describe('escaped', () => {
  it('makes a text safe in an attribute', () => {
    expect(escaped('" onload="')).toBe('&quot; onload=&quot;');
  });
});
