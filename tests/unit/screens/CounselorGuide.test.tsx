import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import userEvent from '@testing-library/user-event';
import { NO_SITE } from '../../../src/content/site.ts';
import { writeNotes } from '../../../src/export/sessionFile.ts';
import { responseOf } from '../../../src/flow/response.ts';
import { walk } from '../../../src/flow/walk.ts';
import { ClinicFile } from '../../../src/screens/ClinicFile.tsx';
import { STILL } from '../../../src/screens/Door.ts';
import type { Hands } from '../../../src/screens/Hands.ts';
import type { Two } from '../../support/counselor.tsx';
import { PANEL, openForTwo, openTwoAsking } from '../../support/counselor.tsx';
import { exampleContent, exampleHands, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.style.fontSize = '';
});

const t = (key: string) => text(`counselor:${key}`);
const button = (name: string) => screen.getByRole('button', { name });
const beside = () => screen.queryByRole('complementary', { name: PANEL });
const row = (two: Two, name: string) => two.panel().getByRole('button', { name: new RegExp(name) });
const banner = () => screen.queryByRole('region', { name: t('whatIf.title') });
const notepad = () => screen.getByRole('textbox', { name: t('notes.title') });

describe('the start of a session for two', () => {
  it('D-13: asks for no names, offers to clear after 10 minutes or what the address says, and starts', async () => {
    const limit = vi.fn<(minutes: number) => void>();
    const { user, press, heading } = await openForTwo({ door: { ...STILL, idle: 10, limit } });
    expect(heading()).toBe(t('start.title'));
    expect(screen.queryByRole('textbox')).toBe(null);
    const idle = screen.getByRole('combobox', { name: t('start.idle') });
    expect(idle).toHaveDisplayValue('10 minutes');
    await user.selectOptions(idle, '2 minutes');
    await press(t('start.start'));
    expect(limit).toHaveBeenCalledExactlyOnceWith(2);
    expect(heading()).toBe(text('ui:before.title'));
    expect(screen.getByText(text('ui:frame.idle_other').replace('{{count}}', '2'))).toBeVisible();
  });

  it('goes on offering the minutes that the address asks for when others were chosen', async () => {
    const { user } = await openForTwo({ door: { ...STILL, idle: 12 } });
    const idle = screen.getByRole('combobox', { name: t('start.idle') });
    await user.selectOptions(idle, '2 minutes');
    await user.selectOptions(idle, '12 minutes');
    expect(idle).toHaveDisplayValue('12 minutes');
  });

  it('takes no press on Start for its own that came before it was there', async () => {
    const { heading } = await openForTwo({ started: true });
    expect(heading()).toBe(t('start.title'));
  });

  it('goes on with the look that was chosen, and has no way back to it', async () => {
    const { user, press } = await openForTwo();
    await user.selectOptions(screen.getByRole('combobox', { name: text('ui:frame.look') }), 'Dark');
    expect(document.documentElement).toHaveAttribute('data-look', 'dark');
    await press(t('start.start'));
    expect(document.documentElement).toHaveAttribute('data-look', 'dark');
    expect(screen.queryByRole('button', { name: text('ui:frame.back') })).toBe(null);
  });

  it('starts with the panel closed where the client holds the device', async () => {
    const { choose, press } = await openForTwo();
    await choose(t('start.client'));
    await press(t('start.start'));
    expect(beside()).toBe(null);
    await press(t('panel.open'));
    expect(beside()).toBeVisible();
    expect(screen.getByRole('heading', { name: t('path.title') })).toHaveFocus();
  });

  it('U-65: opens a saved file, with what was chosen for the session', async () => {
    const limit = vi.fn<(minutes: number) => void>();
    const { flow } = exampleContent().bundle;
    const answers = walk(flow, { danger: ['none'], country: 'us' });
    const notes = writeNotes(responseOf(flow, answers, 'en'));
    const { user, choose, press, heading } = await openForTwo({
      door: { ...STILL, limit },
      hands: exampleHands({ read: () => Promise.resolve(new TextEncoder().encode(notes)) }),
    });
    await choose(t('start.client'));
    await user.selectOptions(screen.getByRole('combobox', { name: t('start.idle') }), '2 minutes');
    await user.selectOptions(screen.getByRole('combobox', { name: text('ui:frame.look') }), 'Dark');
    await press(text('out:open.title'));
    await press(text('ui:frame.back'));
    expect(screen.getByLabelText(t('start.client'))).toBeChecked();
    await press(text('out:open.title'));
    await user.upload(screen.getByLabelText(text('out:open.file')), new File(['x'], 'a.json'));
    await waitFor(() => expect(heading()).toBe(text('ui:summary.title')));
    expect(limit).toHaveBeenCalledExactlyOnceWith(2);
    expect(document.documentElement).toHaveAttribute('data-look', 'dark');
    expect(beside()).toBe(null);
  });

  it('U-58: says that all is cleared after a session was ended', async () => {
    await openForTwo({ ended: true });
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(t('start.cleared')));
  });
});

describe('the path', () => {
  it('U-54: tells each question with its answer, marks the current one, and opens one and comes back', async () => {
    const two = await openTwoAsking();
    await two.choose('Yes');
    const current = two.panel().getAllByRole('listitem');
    expect(current.filter((each) => each.getAttribute('aria-current') === 'step')).toEqual([
      row(two, 'Use').closest('li'),
    ]);
    expect(row(two, 'Use')).toHaveTextContent('Use Yes');
    await two.user.click(two.panel().getByText('Right now'));
    expect(row(two, 'Country')).toHaveTextContent('United States');
    await two.user.click(row(two, 'Country'));
    expect(two.heading()).toBe('Where are you?');
    await two.press(t('path.back'));
    expect(two.heading()).toBe('Do you use?');
    expect(screen.queryByRole('button', { name: t('path.back') })).toBe(null);
  });

  it('U-54: opens nothing behind a question that must be answered', async () => {
    const two = await openForTwo();
    await two.press(t('start.start'));
    await two.goOn();
    await two.user.click(two.panel().getByText(t('path.later')));
    expect(two.panel().getByText('Country')).toBeVisible();
    expect(two.panel().queryByRole('button', { name: /Country/ })).toBe(null);
  });
});

describe('why this is shown', () => {
  it('U-55: is a sentence, with what the answer changes and its sources', async () => {
    const two = await openTwoAsking();
    expect(two.panel().getByText(t('why.always'))).toBeVisible();
    expect(two.panel().getByText('It changes the warnings.')).toBeVisible();
    await two.user.click(two.panel().getByText(t('why.uses')));
    expect(two.panel().getByText('Other things')).toBeVisible();
    expect(two.panel().getByText('Methadone')).toBeVisible();
    await two.user.click(two.panel().getByText(t('why.sources')));
    expect(two.panel().getByRole('link', { name: /A page on care/ })).toBeVisible();
    await two.choose('Yes');
    await two.goOn();
    expect(two.panel().getByText('It is shown because “Use” is “Yes”.')).toBeVisible();
  });
});

describe('what if', () => {
  it('U-56: tries on a copy, says so on every screen, tells what would differ, and goes back', async () => {
    const two = await openTwoAsking();
    await two.choose('No');
    await two.press(t('whatIf.start'));
    expect(banner()).toHaveTextContent(t('whatIf.banner'));
    expect(two.panel().getByText(t('whatIf.same'))).toBeVisible();
    await two.choose('Yes');
    expect(two.panel().getByText('Also exists').tagName).toBe('DEL');
    expect(two.panel().getByText('Worth asking about').tagName).toBe('INS');
    expect(screen.queryByRole('button', { name: t('end.print') })).toBe(null);
    await two.goOn();
    expect(banner()).toBeVisible();
    await two.press(text('ui:frame.back'));
    await two.press(t('whatIf.back'));
    expect(banner()).toBe(null);
    expect(screen.getByLabelText('No')).toBeChecked();
    expect(row(two, 'Use')).toHaveTextContent('No');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('U-56: keeps what was tried when told to', async () => {
    const two = await openTwoAsking();
    await two.choose('No');
    await two.press(t('whatIf.start'));
    await two.choose('Yes');
    await two.press(t('whatIf.keep'));
    expect(banner()).toBe(null);
    expect(screen.getByLabelText('Yes')).toBeChecked();
    await two.press(t('whatIf.start'));
    expect(two.panel().getByText(t('whatIf.same'))).toBeVisible();
  });
});

describe('notes', () => {
  it('U-57, P-7: have the attributes that keep helpers away, and an end', async () => {
    const two = await openTwoAsking();
    for (const [name, value] of Object.entries({
      autocomplete: 'off',
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
      writingsuggestions: 'false',
      maxlength: '2000',
    })) {
      expect(notepad()).toHaveAttribute(name, value);
    }
    expect(notepad()).not.toHaveAttribute('name');
    await two.user.click(notepad());
    await two.user.paste('a'.repeat(2100));
    expect(notepad()).toHaveValue('a'.repeat(2000));
    expect(two.panel().getByText(t('notes.left_other').replace('{{count}}', '0'))).toBeVisible();
  });

  it('stay while something is tried, and while the panel is closed', async () => {
    const two = await openTwoAsking();
    await two.user.type(notepad(), 'ask about rides');
    await two.press(t('whatIf.start'));
    await two.press(t('whatIf.back'));
    await two.press(t('panel.close'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await two.press(t('panel.open'));
    expect(notepad()).toHaveValue('ask about rides');
  });
});

describe('paper', () => {
  it('U-57: offers the record, with the notes only where they are ticked', async () => {
    const two = await openTwoAsking();
    await two.user.type(notepad(), 'ask about rides');
    await two.press(t('end.print'));
    await two.choose(text('out:print.record'));
    const notes = screen.getByRole('checkbox', { name: text('paper:sheet.ticks.notes') });
    expect(notes).not.toBeChecked();
    const main = within(screen.getByRole('main'));
    expect(main.queryByText('ask about rides')).toBe(null);
    await two.user.click(notes);
    expect(main.getByText('ask about rides')).toBeVisible();
  });
});

describe('a clinic that has said so in its file', () => {
  const site = { ...NO_SITE, notice: 'Kept with our records.', part2: true };

  it('U-61: has its notice on the record where it is ticked, and on no other sheet', async () => {
    const two = await openTwoAsking(1280, { site });
    await two.press(t('end.print'));
    const main = within(screen.getByRole('main'));
    const notice = { name: text('paper:sheet.ticks.notice') };
    expect(screen.queryByRole('checkbox', notice)).toBe(null);
    await two.choose(text('out:print.record'));
    expect(main.queryByText(site.notice)).toBe(null);
    await two.user.click(screen.getByRole('checkbox', notice));
    expect(main.getByText(site.notice)).toBeVisible();
  });

  it('D-10: marks its file as one of a program under Part 2, and says so', async () => {
    const save = vi.fn<Hands['save']>(() => true);
    const two = await openTwoAsking(1280, { site, hands: exampleHands({ save }) });
    await two.press(text('ui:question.now'));
    await two.press(text('ui:review.show'));
    await two.press(text('out:take.save'));
    expect(screen.getByText(text('out:clinic.part2'))).toBeVisible();
    await two.press(text('out:clinic.save'));
    expect(save.mock.calls[0]?.[1]).toContain('42CFRPart2');
  });

  it('D-10: marks nothing at the door for one', async () => {
    const save = vi.fn<Hands['save']>(() => true);
    await show(<ClinicFile />, { content: { site, hands: exampleHands({ save }) } });
    expect(screen.queryByText(text('out:clinic.part2'))).toBe(null);
    await userEvent.click(screen.getByRole('button', { name: text('out:clinic.save') }));
    expect(save.mock.calls[0]?.[1]).not.toContain('42CFRPart2');
  });
});

describe('the rulers', () => {
  it('ask about a number, and not below the lowest or above the highest', async () => {
    const two = await openTwoAsking();
    await two.user.click(two.panel().getByText(t('rulers.title')));
    const group = within(screen.getByRole('group', { name: t('rulers.importance') }));
    await two.user.click(group.getByRole('radio', { name: '6' }));
    expect(two.panel().getByText('“Why 6, and not a lower number?”')).toBeVisible();
    expect(two.panel().getByText(t('rulers.upByOne'))).toBeVisible();
    await two.user.click(group.getByRole('radio', { name: /^0/ }));
    expect(two.panel().queryByText(/not a lower number/)).toBe(null);
    await two.user.click(group.getByRole('radio', { name: /^10/ }));
    expect(two.panel().queryByText(t('rulers.upByOne'))).toBe(null);
    await two.press(t('rulers.takeBack'));
    expect(group.queryByRole('radio', { checked: true })).toBe(null);
  });
});

describe('keys', () => {
  it('U-60: F6 goes to the panel and back to where it came from', async () => {
    const two = await openTwoAsking();
    screen.getByLabelText('Yes').focus();
    await two.user.keyboard('{F6}');
    expect(screen.getByRole('heading', { name: t('path.title') })).toHaveFocus();
    notepad().focus();
    await two.user.keyboard('{F6}');
    expect(screen.getByLabelText('Yes')).toHaveFocus();
    await two.user.keyboard('{F6}');
    expect(notepad()).toHaveFocus();
  });

  it('U-60: single letters do nothing until they are switched on, nor while somebody writes', async () => {
    const hide = vi.fn<() => void>();
    const two = await openForTwo({ door: { ...STILL, hide } });
    await two.press(t('start.start'));
    await two.user.keyboard('hnp');
    expect(hide).not.toHaveBeenCalled();
    expect(notepad()).not.toHaveFocus();
    await two.user.click(two.panel().getByText(t('keys.title')));
    expect(screen.getByLabelText(t('keys.single'))).not.toBeChecked();
    await two.choose(t('keys.single'));
    await two.user.keyboard('h');
    expect(hide).toHaveBeenCalledOnce();
    await two.user.keyboard('n');
    expect(notepad()).toHaveFocus();
    await two.user.keyboard('hp');
    expect(notepad()).toHaveValue('hp');
    expect(hide).toHaveBeenCalledOnce();
  });
});

describe('the end of a session', () => {
  it('U-58, D-13: is asked for once, says what goes, and clears', async () => {
    const startOver = vi.fn<() => void>();
    const two = await openForTwo({ door: { ...STILL, startOver } });
    await two.press(t('start.start'));
    await two.press(t('end.button'));
    const dialog = within(screen.getByRole('dialog', { name: t('end.title') }));
    expect(dialog.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      t('end.answers'),
      t('end.notes'),
      t('end.settings'),
    ]);
    expect(dialog.getByText(t('end.files'))).toBeVisible();
    expect(dialog.getByRole('link', { name: text('ui:frame.leave') })).toBeVisible();
    await two.press(t('end.keep'));
    expect(screen.queryByRole('dialog')).toBe(null);
    expect(startOver).not.toHaveBeenCalled();
    await two.press(t('end.button'));
    await two.press(t('end.clear'));
    expect(startOver).toHaveBeenCalledOnce();
  });
});

describe('at a red flag', () => {
  it('U-15: says why it is there, and offers nothing that can wait', async () => {
    const two = await openForTwo();
    await two.press(t('start.start'));
    await two.goOn();
    await two.choose('Someone will not wake up');
    await two.goOn();
    expect(
      two.panel().getByText(/It is shown because “Danger now” includes “Someone will not wake up”/),
    ).toBeVisible();
    for (const name of [t('end.print'), t('whatIf.start'), /Country/]) {
      expect(screen.queryByRole('button', { name })).toBe(null);
    }
    expect(two.panel().queryByText(t('ways.title'))).toBe(null);
    expect(two.panel().queryByText(t('rulers.title'))).toBe(null);
    expect(notepad()).toBeVisible();
  });
});

describe('at the summary', () => {
  it('U-55: tells the condition behind each mark', async () => {
    const two = await openTwoAsking();
    await two.choose('Yes');
    await two.goOn();
    await two.press(text('ui:question.now'));
    expect(two.panel().getByText(t('why.review'))).toBeVisible();
    await two.press(text('ui:review.show'));
    await two.user.click(two.panel().getByText(t('why.marks')));
    const behind = within(two.panel().getByText('Methadone').closest('div') ?? document.body);
    expect(behind.getByText('Worth asking about')).toBeVisible();
    expect(behind.getByText('It is shown because “Use” is “Yes”.')).toBeVisible();
    expect(two.panel().getByText(t('why.markAlways'))).toBeVisible();
  });
});

describe('in a narrow page', () => {
  it('shows the panel as a screen of its own, from which a jump leads to the question', async () => {
    const two = await openTwoAsking(768);
    expect(beside()).toBe(null);
    await two.press(t('panel.open'));
    expect(two.heading()).toBe(PANEL);
    expect(screen.queryByRole('button', { name: t('panel.open') })).toBe(null);
    await two.user.click(screen.getByText('Right now'));
    await two.user.click(button('Country United States'));
    expect(two.heading()).toBe('Where are you?');
    await two.user.keyboard('{F6}');
    expect(two.heading()).toBe(PANEL);
    await two.user.keyboard('{F6}');
    expect(two.heading()).toBe('Where are you?');
  });

  it('keeps what was written when the page gets wide', async () => {
    const two = await openTwoAsking(768);
    await two.press(t('panel.open'));
    await two.user.type(notepad(), 'bus fare');
    await two.press(text('ui:frame.back'));
    act(() => two.resize(1280));
    expect(notepad()).toHaveValue('bus fare');
  });
});
