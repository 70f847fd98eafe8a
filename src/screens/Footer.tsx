import { Button } from '../ui/Button.tsx';
import { LinkOut } from '../ui/LinkOut.tsx';
import { Setting } from '../ui/Setting.tsx';
import type { Appearance, Aside } from './Beside.ts';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

const ASIDES: readonly { readonly aside: Aside; readonly key: string }[] = [
  { aside: 'about', key: 'about.title' },
  { aside: 'words', key: 'decide:terms.title' },
  { aside: 'privacy', key: 'privacy.title' },
  { aside: 'accessibility', key: 'accessibility.title' },
];
export const TEXT_SIZES: readonly { readonly id: Appearance['textSize']; readonly key: string }[] =
  [
    { id: '100', key: 'frame.textSize100' },
    { id: '125', key: 'frame.textSize125' },
    { id: '150', key: 'frame.textSize150' },
  ];
export const LOOKS: readonly { readonly id: Appearance['look']; readonly key: string }[] = [
  { id: 'auto', key: 'frame.lookAuto' },
  { id: 'light', key: 'frame.lookLight' },
  { id: 'dark', key: 'frame.lookDark' },
  { id: 'contrast', key: 'frame.lookContrast' },
];

/** The end of every screen: about the page, and how it looks. */
export function Footer() {
  const { words, language } = useWords();
  const { door } = useContent();
  const { open, appearance, setAppearance } = useBeside();
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
        <Setting
          title={words('frame.textSize')}
          choices={TEXT_SIZES.map(({ id, key }) => ({ id, label: words(key) }))}
          chosen={appearance.textSize}
          onChoose={(id) => {
            const size = TEXT_SIZES.find((each) => each.id === id);
            if (size) setAppearance({ textSize: size.id });
          }}
        />
        <Setting
          title={words('frame.look')}
          choices={LOOKS.map(({ id, key }) => ({ id, label: words(key) }))}
          chosen={appearance.look}
          onChoose={(id) => {
            const look = LOOKS.find((each) => each.id === id);
            if (look) setAppearance({ look: look.id });
          }}
        />
      </div>
    </footer>
  );
}
