import { useState } from 'react';
import type { SheetKind, Tick } from '../export/sheetModel.ts';
import { ticksAtFirst } from '../export/sheet.ts';
import { asText } from '../export/sheetText.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { Title } from '../ui/Title.tsx';
import { useRootAttribute } from '../ui/useRootAttribute.ts';
import { useBeside } from './Beside.ts';
import { useDecision } from './Decision.ts';
import { usePaper } from './Paper.ts';
import { PrintActions } from './PrintActions.tsx';
import { SheetView } from './SheetView.tsx';
import { useSheet } from './useSheet.ts';
import { useWords } from './useWords.ts';

const FORMATS = ['a4', 'letter'] as const;
const SIZES = ['normal', 'large'] as const;
type Format = (typeof FORMATS)[number];
type Size = (typeof SIZES)[number];

/** Where paper is not A4. @source Unicode CLDR, paperSize */
const LETTER: readonly string[] = ['us', 'canada', 'mexico'];

/** How many options stand side by side when letters are large. */
const FEW_COLUMNS = 2;

/** What the paper shall be like; nothing of it is kept. */
interface Wishes {
  readonly kind: SheetKind;
  /** Null while nothing was ticked or taken away. */
  readonly ticked: ReadonlySet<Tick> | null;
  readonly format: Format;
  readonly size: Size;
}

/** What will be printed or copied (S13): chosen by ticks, and shown as it is, with nothing behind it. */
export function PrintScreen() {
  const { kinds } = usePaper();
  const { place } = useBeside();
  const [wishes, setWishes] = useState<Wishes>({
    kind: kinds[0] ?? 'client',
    ticked: null,
    format: place !== null && LETTER.includes(place) ? 'letter' : 'a4',
    size: 'normal',
  });
  const { kind, ticked, format, size } = wishes;
  const isLarge = size === 'large';
  const { sections, offered } = useSheet(kind, ticked, isLarge ? FEW_COLUMNS : undefined);
  useRootAttribute('data-print', isLarge ? 'large' : null);
  return (
    <>
      <PrintHead
        wishes={wishes}
        offered={offered}
        onWish={(change) => setWishes({ ...wishes, ...change })}
      />
      <PrintActions text={asText(sections)} />
      <div className="hang">
        <div className={`sheet ${format} ${size}`}>
          <SheetView sections={sections} />
        </div>
      </div>
    </>
  );
}

interface HeadProps {
  readonly wishes: Wishes;
  readonly offered: readonly Tick[];
  readonly onWish: (change: Partial<Wishes>) => void;
}

/** What there is to choose. */
function PrintHead({ wishes, offered, onWish }: HeadProps) {
  const { words } = useWords();
  const { kinds } = usePaper();
  const { picked } = useDecision();
  const ticks = wishes.ticked ?? ticksAtFirst(wishes.kind);
  const toggle = (tick: Tick) => {
    const others = [...ticks].filter((each) => each !== tick);
    onWish({ ticked: new Set(ticks.has(tick) ? others : [...others, tick]) });
  };
  return (
    <div className="hang off-paper">
      <Title>{words('out:print.title')}</Title>
      <p>{words('out:print.about')}</p>
      {kinds.length > 1 ? (
        <OneOf
          of="kind"
          ids={kinds}
          chosen={wishes.kind}
          onChoose={(kind) => onWish({ kind, ticked: null })}
        />
      ) : null}
      <ChoiceGroup
        title={words('out:print.parts')}
        kind="checkbox"
        choices={offered.map((id) => ({ id, label: words(`paper:sheet.ticks.${id}`) }))}
        isChosen={(id) => [...ticks].some((tick) => tick === id)}
        onPress={(id) => offered.filter((tick) => tick === id).forEach(toggle)}
      />
      {picked.length < 2 ? <p className="small">{words('out:print.compare')}</p> : null}
      <OneOf
        of="format"
        ids={FORMATS}
        chosen={wishes.format}
        onChoose={(format) => onWish({ format })}
      />
      <OneOf of="size" ids={SIZES} chosen={wishes.size} onChoose={(size) => onWish({ size })} />
    </div>
  );
}

interface OneOfProps<T extends string> {
  readonly of: string;
  readonly ids: readonly T[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

function OneOf<T extends string>({ of, ids, chosen, onChoose }: OneOfProps<T>) {
  const { words } = useWords();
  return (
    <ChoiceGroup
      title={words(`out:print.${of}`)}
      kind="radio"
      choices={ids.map((id) => ({ id, label: words(`out:print.${id}`) }))}
      isChosen={(id) => id === chosen}
      onPress={(id) => ids.filter((each) => each === id).forEach(onChoose)}
    />
  );
}
