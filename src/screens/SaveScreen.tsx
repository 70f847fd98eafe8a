import { useState } from 'react';
import { seal } from '../export/crypto.ts';
import { FILE_NAME, writeNotes } from '../export/sessionFile.ts';
import { responseOf } from '../flow/response.ts';
import { walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { Section } from '../ui/Section.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { ClinicFile } from './ClinicFile.tsx';
import { useContent } from './Content.ts';
import { PhraseField } from './PhraseField.tsx';
import { useSession } from './SessionContext.ts';
import { useIsThere } from './useIsThere.ts';
import { usePhrase } from './usePhrase.ts';
import { useWords } from './useWords.ts';

const LOCKS = ['locked', 'clear'] as const;
type Lock = (typeof LOCKS)[number];
type Done = 'nothing' | 'too-short' | 'making' | 'made' | 'refused';

/** What makes the file, once a press asks for it. */
function useSaving(lock: Lock, phrase: string, hasDay: boolean) {
  const { flow } = useContent().bundle;
  const { hands } = useContent();
  const { words, language } = useWords();
  const { say } = useBeside();
  const now = walkOf(useSession());
  const isThere = useIsThere();
  const [done, setDone] = useState<Done>('nothing');
  const save = async () => {
    const day = hasDay ? hands.today() : null;
    const clear = writeNotes(responseOf(flow, now, language), day);
    if (lock === 'locked') setDone('making');
    const text =
      lock === 'locked' && hands.crypto ? await seal(clear, phrase, hands.crypto) : clear;
    // Whoever has left meanwhile wants no file any more.
    if (!isThere()) return;
    const isMade = hands.save(FILE_NAME, text);
    setDone(isMade ? 'made' : 'refused');
    if (isMade) say(words('out:save.made'));
  };
  return { done, setDone, save };
}

/** Saves the answers in a file, locked unless somebody wants otherwise (S13). */
export function SaveScreen() {
  const { words } = useWords();
  const { crypto } = useContent().hands;
  const [lock, setLock] = useState<Lock>(crypto ? 'locked' : 'clear');
  const [hasDay, setDay] = useState(false);
  const phrase = usePhrase();
  const { done, setDone, save } = useSaving(lock, phrase.phrase, hasDay);
  const press = () => {
    if (done === 'making') return;
    if (lock === 'locked' && !phrase.isEnough) setDone('too-short');
    else void save();
  };
  return (
    <>
      <div className="hang">
        <Title>{words('out:save.title')}</Title>
        <p>{words('out:save.about')}</p>
        {crypto ? (
          <ChoiceGroup
            title={words('out:save.how')}
            kind="radio"
            choices={LOCKS.map((id) => ({ id, label: words(`out:save.${id}`) }))}
            isChosen={(id) => id === lock}
            onPress={(id) => setLock(id === 'clear' ? 'clear' : 'locked')}
          />
        ) : (
          <p>{words('out:save.noLock')}</p>
        )}
        {lock === 'locked' ? (
          <PhraseField phrase={phrase} isTooShort={done === 'too-short'} />
        ) : (
          <p>{words('out:save.clearAbout')}</p>
        )}
        <ChoiceGroup
          title={words('out:save.also')}
          kind="checkbox"
          choices={[{ id: 'day', label: words('out:save.day') }]}
          isChosen={() => hasDay}
          onPress={() => setDay(!hasDay)}
        />
        <p className="actions near">
          <Button onPress={press}>{words('out:save.save')}</Button>
        </p>
        <SaveDone done={done} isLocked={lock === 'locked'} />
      </div>
      <Section title={words('out:clinic.title')}>
        <ClinicFile />
      </Section>
    </>
  );
}

function SaveDone({ done, isLocked }: { readonly done: Done; readonly isLocked: boolean }) {
  const { words } = useWords();
  if (done === 'making') return <p>{words('out:save.making')}</p>;
  if (done === 'refused') return <p>{words('out:save.refused')}</p>;
  if (done !== 'made') return null;
  return (
    <>
      <p>
        <strong>{words('out:save.made')}</strong> {words('out:save.where', { name: FILE_NAME })}{' '}
        {isLocked ? words('out:save.keep') : null}
      </p>
      <p className="small">{words('out:save.noFile')}</p>
    </>
  );
}
