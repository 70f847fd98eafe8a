import { Button } from '../ui/Button.tsx';
import { Title } from '../ui/Title.tsx';
import { Frame } from './Frame.tsx';
import { HelpBlock } from './HelpBlock.tsx';
import { useWords } from './useWords.ts';

interface TroubleScreenProps {
  /** Names the kind of error; never what was said. */
  readonly code: string;
  readonly onStartOver: () => void;
}

/** Something broke (S16): a code, the way to begin anew, the way out, and whom to call. */
export function TroubleScreen({ code, onStartOver }: TroubleScreenProps) {
  const { words } = useWords();
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
          <Button onPress={onStartOver}>{words('trouble.startOver')}</Button>
        </p>
      </div>
    </Frame>
  );
}
