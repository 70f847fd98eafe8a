import { useId, useState } from 'react';
import type { Sealed } from '../export/crypto.ts';
import type { FileAsOpened } from '../export/openFile.ts';
import { openFile, openWithPhrase } from '../export/openFile.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { FileField } from '../ui/FileField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Title } from '../ui/Title.tsx';
import { useContent } from './Content.ts';
import { useOpening } from './Opening.ts';
import { useIsThere } from './useIsThere.ts';
import { useWords } from './useWords.ts';

/** Why a file is not opened, in words: one for all that is wrong, one for what is later, one for what is too old. */
const WHY = {
  'file/not-ours': 'out:open.notOurs',
  'file/newer': 'out:open.newer',
  'file/fresh': 'out:open.fresh',
} as const;

const NOT_OURS: FileAsOpened = { kind: 'refused', code: 'file/not-ours' };

/** Why nothing was opened; `times` tells one refusal from the next. */
interface Refused {
  readonly code: keyof typeof WHY;
  readonly times: number;
}

/** What opens files: how it stands, and the ways to read. */
function useReading() {
  const { flows, hands } = useContent();
  const { open } = useOpening();
  const isThere = useIsThere();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const [isBusy, setBusy] = useState(false);
  const all = flows.map(({ flow }) => flow);
  const take = (found: FileAsOpened) => {
    if (!isThere()) return;
    setBusy(false);
    if (found.kind === 'opened') open(found.opened);
    if (found.kind === 'sealed') setSealed(found.sealed);
    if (found.kind !== 'refused') setRefused(null);
    else setRefused((before) => ({ code: found.code, times: (before?.times ?? 0) + 1 }));
  };
  return {
    sealed,
    refused,
    isBusy,
    readFile: async (file: Blob) => {
      setSealed(null);
      const bytes = await hands.read(file);
      take(bytes ? openFile(all, bytes) : NOT_OURS);
    },
    unlock: async (phrase: string) => {
      if (!hands.crypto || !sealed || isBusy) return;
      setBusy(true);
      take(await openWithPhrase(all, sealed, phrase, hands.crypto));
    },
  };
}

/** Opens a saved file (S13). What is wrong with one changes nothing. */
export function OpenScreen() {
  const { words } = useWords();
  const { crypto } = useContent().hands;
  const { sealed, refused, isBusy, readFile, unlock } = useReading();
  const fieldId = useId();
  return (
    <div className="hang">
      <Title>{words('out:open.title')}</Title>
      {refused ? (
        <ErrorSummary
          key={refused.times}
          title={words('out:open.check')}
          errors={[{ text: words(WHY[refused.code]), to: fieldId }]}
        />
      ) : null}
      <p>{words('out:open.about')}</p>
      <FileField
        fieldId={fieldId}
        label={words('out:open.file')}
        onFile={(file) => void readFile(file)}
      />
      {sealed && !crypto ? <p>{words('out:open.noLock')}</p> : null}
      {sealed && crypto ? (
        <Unlock isBusy={isBusy} onPhrase={(phrase) => void unlock(phrase)} />
      ) : null}
    </div>
  );
}

interface UnlockProps {
  readonly isBusy: boolean;
  readonly onPhrase: (phrase: string) => void;
}

/** Asks for the words that a file was locked with. */
function Unlock({ isBusy, onPhrase }: UnlockProps) {
  const { words } = useWords();
  const [phrase, setPhrase] = useState('');
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        label={words('out:save.phrase')}
        hint={words('out:open.phraseHint')}
        value={phrase}
        onChange={setPhrase}
        isShown={isShown}
        error={null}
      />
      <p className="actions near">
        <Button onPress={() => onPhrase(phrase)}>{words('out:open.unlock')}</Button>
        <Button look="quiet" onPress={() => setShown(!isShown)}>
          {words(isShown ? 'out:save.hideWords' : 'out:save.showWords')}
        </Button>
      </p>
      {isBusy ? <p>{words('out:open.busy')}</p> : null}
    </>
  );
}
