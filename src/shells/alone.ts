import type { i18n } from 'i18next';

/** Shows, instead of the program, a link that opens it by itself: where a page around it should not hold it. */
export function showAlone(page: Document, words: i18n, address: string): void {
  const title = page.createElement('h1');
  title.textContent = words.t('alone.title');
  const about = page.createElement('p');
  about.textContent = words.t('alone.about');
  const link = page.createElement('a');
  link.className = 'link';
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.referrerPolicy = 'no-referrer';
  link.textContent = `${words.t('frame.ownTab')} ${words.t('frame.newTab')}`;
  const main = page.createElement('main');
  main.className = 'inner';
  main.append(title, about, link);
  page.body.replaceChildren(main);
}
