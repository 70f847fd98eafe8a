import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextToCopy } from '../ui/TextToCopy.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

type Done = 'nothing' | 'no-print' | 'copied' | 'no-copy' | 'cleared';

/** The ways out of a sheet, and what there is instead where a browser refuses one. */
export function PrintActions({ text }: { readonly text: string }) {
  const { words } = useWords();
  const { hands, ways } = useContent();
  const { say } = useBeside();
  const [done, setDone] = useState<Done>('nothing');
  const copy = async (what: string, then: Done) => {
    const isCopied = await hands.copy(what);
    setDone(isCopied ? then : what === '' ? 'copied' : 'no-copy');
    if (isCopied) say(words(`out:print.${then}`));
  };
  const print = async () => setDone((await hands.print()) ? 'nothing' : 'no-print');
  return (
    <div className="hang off-paper">
      <p className="actions near">
        {ways.print ? (
          <Button onPress={() => void print()}>{words('out:print.print')}</Button>
        ) : null}
        {ways.copy ? (
          <Button look="quiet" onPress={() => void copy(text, 'copied')}>
            {words('out:print.copy')}
          </Button>
        ) : null}
      </p>
      {ways.print ? <p className="small">{words('out:print.edges')}</p> : null}
      {done === 'no-print' ? <p>{words('out:print.noPrint')}</p> : null}
      {done === 'no-copy' ? <TextToCopy label={words('out:print.noCopy')} text={text} /> : null}
      {done === 'copied' ? (
        <p className="actions near">
          <span>
            {words('out:print.copied')} {words('out:print.kept')}
          </span>
          <Button look="quiet" onPress={() => void copy('', 'cleared')}>
            {words('out:print.clear')}
          </Button>
        </p>
      ) : null}
      {done === 'cleared' ? <p>{words('out:print.cleared')}</p> : null}
    </div>
  );
}
