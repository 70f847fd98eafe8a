import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Opened } from '../export/openFile.ts';
import { Appearances } from './Appearances.tsx';
import { ContentContext } from './Content.ts';
import { CounselorDesk } from './CounselorDesk.tsx';
import type { Setup } from './CounselorStart.tsx';
import type { GuideProps } from './Guide.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import { OpeningContext } from './Opening.ts';
import { SessionContext } from './SessionContext.ts';
import { Trouble } from './Trouble.tsx';

/** The whole program for two people at one screen (S18): the same screens, with a panel beside them. */
export function CounselorGuide({ words, content }: GuideProps) {
  const { flows, door } = content;
  const [setup, setSetup] = useState<Setup>({
    flow: content.bundle.flow.id,
    driver: 'counselor',
    idle: door.idle,
  });
  const [begun, setBegun] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const begin = () => {
    door.limit(setup.idle);
    setBegun(true);
  };
  const open = (file: Opened) => {
    setSetup({ ...setup, flow: file.flow });
    setOpened(file);
    begin();
  };
  const chosen = begun ? flows.find(({ flow }) => flow.id === setup.flow) : null;
  const bundle = chosen ?? content.bundle;
  const limited = begun ? { ...door, idle: setup.idle } : door;
  // A press on Start that came before the program was there was for the other door.
  const shown = { ...content, bundle, door: limited, started: begun };
  return (
    <I18nextProvider i18n={words}>
      <ContentContext value={shown}>
        <Appearances>
          <IdleWarning />
          <Trouble>
            <OpeningContext value={{ opened, open }}>
              <SessionContext.Provider
                key={`${bundle.flow.id} ${opened !== null}`}
                options={{ input: { flow: bundle.flow } }}
              >
                <CounselorDesk
                  setup={setup}
                  onSetup={(change) => setSetup({ ...setup, ...change })}
                  begun={begun}
                  onBegin={begin}
                />
              </SessionContext.Provider>
            </OpeningContext>
          </Trouble>
        </Appearances>
      </ContentContext>
    </I18nextProvider>
  );
}
