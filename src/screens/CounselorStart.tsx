import { useEffect } from 'react';
import { titleKey } from '../content/keys.ts';
import { Button } from '../ui/Button.tsx';
import { Group } from '../ui/Group.tsx';
import { Radios } from '../ui/Radios.tsx';
import { Select } from '../ui/Select.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { OpenLink } from './OpenLink.tsx';
import { useLookSettings } from './useLookSettings.ts';
import { useWords } from './useWords.ts';

/** Who holds the device. */
type Driver = 'client' | 'counselor';
const DRIVERS: readonly Driver[] = ['client', 'counselor'];

/** What is chosen before a session for two. */
export interface Setup {
  /** The id of the flow. */
  readonly flow: string;
  readonly driver: Driver;
  /** Minutes without a touch after which everything is cleared. */
  readonly idle: number;
}

/** Minutes without a touch that can be chosen, beside what the address asks for. */
const IDLE = [2, 5, 10, 15, 20, 30, 45, 60];

interface StartProps {
  readonly setup: Setup;
  readonly onSetup: (change: Partial<Setup>) => void;
  readonly onStart: () => void;
}

/** The first screen of a session for two (S18): who holds the device, how it looks, and when it is cleared. */
export function CounselorStart({ setup, onSetup, onStart }: StartProps) {
  const { words, language, languageName } = useWords();
  const { flows, cleared, ended } = useContent();
  const { say } = useBeside();
  useEffect(() => {
    if (ended) say(words('counselor:start.cleared'));
  }, [ended, say, words]);
  const choices = DRIVERS.map((id) => ({ id, label: words(`counselor:start.${id}`) }));
  return (
    <div className="hang session">
      {cleared ? <p className="small">{words('welcome.cleared')}</p> : null}
      <Title>{words('counselor:start.title')}</Title>
      <p className="lead">{words('counselor:start.lead')}</p>
      <p>{words('counselor:start.seen')}</p>
      {flows.length > 1 ? (
        <Group title={words('counselor:start.flow')}>
          <Radios
            choices={flows.map((each) => ({
              id: each.flow.id,
              label: words(titleKey(each.flow)),
            }))}
            apart={[]}
            or=""
            chosen={setup.flow}
            onChoose={(flow) => onSetup({ flow })}
          />
        </Group>
      ) : null}
      <Group title={words('counselor:start.driver')}>
        <Radios
          choices={choices}
          apart={[]}
          or=""
          chosen={setup.driver}
          onChoose={(id) => onSetup({ driver: id === 'client' ? 'client' : 'counselor' })}
        />
      </Group>
      <p>
        {words('counselor:start.language')} <strong>{languageName(language)}</strong>
      </p>
      <LookChoices />
      <IdleChoice idle={setup.idle} onChoose={(idle) => onSetup({ idle })} />
      <p className="actions">
        <Button onPress={onStart}>{words('counselor:start.start')}</Button>
      </p>
      <OpenLink />
    </div>
  );
}

function LookChoices() {
  const [textSize, look] = useLookSettings();
  return (
    <div className="picks">
      {[look, textSize].map(({ title, ...setting }) => (
        <Select key={title} label={title} {...setting} />
      ))}
    </div>
  );
}

interface IdleChoiceProps {
  readonly idle: number;
  readonly onChoose: (minutes: number) => void;
}

function IdleChoice({ idle, onChoose }: IdleChoiceProps) {
  const { words } = useWords();
  const { door } = useContent();
  const offered = [...new Set([...IDLE, door.idle])].sort((a, b) => a - b);
  return (
    <Select
      label={words('counselor:start.idle')}
      choices={offered.map((count) => ({
        id: String(count),
        label: words('counselor:start.minutes', { count }),
      }))}
      chosen={String(idle)}
      onChoose={(id) => onChoose(Number(id))}
    />
  );
}
