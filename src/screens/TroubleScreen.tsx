import { Button } from '../ui/Button.tsx';
import { Title } from '../ui/Title.tsx';
import { useContent } from './Content.ts';
import { Frame } from './Frame.tsx';
import { HelpBlock } from './HelpBlock.tsx';
import { useWords } from './useWords.ts';

/** Something broke (S16): its kind and never what was said, the way to begin anew, the way out, and whom to call. */
export function TroubleScreen({ code }: { readonly code: string }) {
  const { words } = useWords();
  const { door } = useContent();
  return (
    <Frame
      screen="trouble"
      session={null}
      onBack={null}
      help={<HelpBlock place={null} />}
      status=""
    >
      <div className="hang">
        <Title>{words('trouble.title')}</Title>
        <p>{words('trouble.about')}</p>
        <p className="small">{words('trouble.code', { code })}</p>
        <p className="actions">
          <Button onPress={door.startOver}>{words('trouble.startOver')}</Button>
        </p>
      </div>
    </Frame>
  );
}
