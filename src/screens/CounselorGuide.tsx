import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Content } from './Content.ts';
import { ContentContext } from './Content.ts';
import { CounselorDesk } from './CounselorDesk.tsx';
import type { Opening } from './CounselorStart.tsx';
import type { GuideProps } from './Guide.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import { SessionContext } from './SessionContext.ts';
import { Trouble } from './Trouble.tsx';

/** What was chosen on the first screen, put in the place of what the door brought. */
const openedWith = (content: Content, { flow, appearance, idle }: Opening): Content => ({
  ...content,
  bundle: content.flows.find((each) => each.flow.id === flow) ?? content.bundle,
  appearance,
  door: { ...content.door, idle },
  started: true,
});

/** The whole program for two people at one screen (S18): the same screens, with a panel beside them. */
export function CounselorGuide({ words, content }: GuideProps) {
  const [opening, setOpening] = useState<Opening | null>(null);
  // A press on Start that came before the program was there was for the other door.
  const shown = opening ? openedWith(content, opening) : { ...content, started: false };
  const { flow } = shown.bundle;
  const open = (chosen: Opening) => {
    content.door.limit(chosen.idle);
    setOpening(chosen);
  };
  return (
    <I18nextProvider i18n={words}>
      <ContentContext value={shown}>
        <IdleWarning />
        <Trouble>
          <SessionContext.Provider key={flow.id} options={{ input: { flow } }}>
            <CounselorDesk opening={opening} onOpen={open} />
          </SessionContext.Provider>
        </Trouble>
      </ContentContext>
    </I18nextProvider>
  );
}
