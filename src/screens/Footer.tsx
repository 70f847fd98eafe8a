import { Button } from '../ui/Button.tsx';
import { LinkOut } from '../ui/LinkOut.tsx';
import { Setting } from '../ui/Setting.tsx';
import type { Aside } from './Beside.ts';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useLookSettings } from './useLookSettings.ts';
import { useWords } from './useWords.ts';

const ASIDES: readonly { readonly aside: Aside; readonly key: string }[] = [
  { aside: 'about', key: 'about.title' },
  { aside: 'words', key: 'decide:terms.title' },
  { aside: 'privacy', key: 'privacy.title' },
  { aside: 'accessibility', key: 'accessibility.title' },
];

/** The end of every screen: about the page, and how it looks. */
export function Footer() {
  const { words, language } = useWords();
  const { door } = useContent();
  const { open } = useBeside();
  return (
    <footer className="foot inner">
      <div className="foot-row">
        <ul>
          {ASIDES.map(({ aside, key }) => (
            <li key={aside}>
              <Button look="link" onPress={() => open(aside)}>
                {words(key)}
              </Button>
            </li>
          ))}
          {door.framed ? (
            <li>
              <LinkOut href={`../?lang=${language}`} newTab={words('frame.newTab')}>
                {words('frame.ownTab')}
              </LinkOut>
            </li>
          ) : null}
        </ul>
        {useLookSettings().map((setting) => (
          <Setting key={setting.title} {...setting} />
        ))}
      </div>
    </footer>
  );
}
