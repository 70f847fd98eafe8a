import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** Clears everything and begins anew; asks once before it does. */
export function StartOver() {
  const { words } = useWords();
  const { door } = useContent();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button look="quiet" onPress={() => setAsking(true)}>
        {words('summary.startOver')}
      </Button>
    );
  }
  return (
    <>
      <p ref={question} tabIndex={-1} className="tight">
        {words('startOver.sure')}
      </p>
      <Button look="quiet" onPress={() => setAsking(false)}>
        {words('startOver.keep')}
      </Button>
      <Button look="quiet" onPress={door.startOver}>
        {words('startOver.clear')}
      </Button>
    </>
  );
}
