import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Phrase } from './usePhrase.ts';
import { useWords } from './useWords.ts';

interface PhraseFieldProps {
  readonly phrase: Phrase;
  readonly isTooShort: boolean;
}

/** The words that lock a file: made by the page, or one's own. */
export function PhraseField({ phrase, isTooShort }: PhraseFieldProps) {
  const { words } = useWords();
  return (
    <>
      <p>{words('out:save.lockedAbout')}</p>
      <TextField
        label={words('out:save.phrase')}
        hint={words('out:save.phraseHint')}
        value={phrase.phrase}
        onChange={phrase.setPhrase}
        isShown={phrase.isShown}
        error={isTooShort && !phrase.isEnough ? words('out:save.tooShort') : null}
      />
      <p className="actions near">
        <Button look="quiet" onPress={phrase.make}>
          {words('out:save.five')}
        </Button>
        <Button look="quiet" onPress={phrase.toggle}>
          {words(phrase.isShown ? 'out:save.hideWords' : 'out:save.showWords')}
        </Button>
      </p>
    </>
  );
}
