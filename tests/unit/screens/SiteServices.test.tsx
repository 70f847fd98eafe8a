import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_SITE } from '../../../src/content/site.ts';
import { FindHelpScreen } from '../../../src/screens/FindHelpScreen.tsx';
import { SiteServices } from '../../../src/screens/SiteServices.tsx';
import { realBundle, show } from '../../support/guide.tsx';
import { siteFrom } from '../../support/site.ts';
import { text } from '../../support/words.ts';

const bundle = realBundle();
const site = siteFrom();
const own = () =>
  screen.getByRole('region', {
    name: text('ui:findHelp.own').replace('{{name}}', 'Riverside Clinic'),
  });
const lines = () =>
  screen
    .getAllByRole('link')
    .map((each) => each.getAttribute('href') ?? '')
    .filter((href) => !href.includes('riverside') && href !== 'tel:5550142');

describe('SiteServices', () => {
  it('shows the services of the clinic, each with what it offers, by the names that options have', async () => {
    await show(<SiteServices />, { content: { site, bundle } });
    const [first, second] = within(own()).getAllByRole('listitem');
    expect(first).toHaveTextContent('Walk-in room');
    expect(first).toHaveTextContent('You can come without an appointment. Monday to Friday');
    for (const id of ['buprenorphine', 'methadone', 'naloxone']) {
      expect(first).toHaveTextContent(text(`opioids:options.${id}.name`));
    }
    expect(second).toHaveTextContent('Tuesday group');
    expect(second).toHaveTextContent(text('opioids:options.family-groups.name'));
  });

  it('P-23: calls and opens no more than the number and the page that the clinic wrote', async () => {
    await show(<SiteServices />, { content: { site, bundle } });
    const links = within(own()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'tel:5550142',
      'https://www.riverside-clinic.example/walk-in',
    ]);
    expect(links[1]).toHaveAttribute('rel', 'noopener noreferrer');
    expect(links[1]).toHaveAttribute('target', '_blank');
  });

  it('names no option that the questionnaire does not have', async () => {
    const [service] = site.services;
    if (!service) throw new Error('The example has no service');
    const services = [{ ...service, offers: ['gone', 'methadone'] }];
    await show(<SiteServices />, { content: { site: { ...site, services }, bundle } });
    expect(own()).not.toHaveTextContent('gone');
    expect(own()).toHaveTextContent(text('opioids:options.methadone.name'));
  });

  it('is not there where no clinic has said anything', async () => {
    const { container } = await show(<SiteServices />, { content: { site: NO_SITE } });
    expect(container).toBeEmptyDOMElement();
  });

  it('stands after all help lines, of which it takes none away', async () => {
    const { unmount } = await show(<FindHelpScreen />, { content: { bundle } });
    const before = lines();
    unmount();
    await show(<FindHelpScreen />, { content: { site, bundle } });
    expect(lines()).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
    expect(screen.getAllByRole('region').at(-1)).toBe(own());
  });
});
