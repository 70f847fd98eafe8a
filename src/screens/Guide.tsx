import { useState } from 'react';
import type { I18nextProviderProps } from 'react-i18next';
import { I18nextProvider } from 'react-i18next';
import type { FlowBundle } from '../content/flows.ts';
import type { Opened } from '../export/openFile.ts';
import { Appearances } from './Appearances.tsx';
import type { Content } from './Content.ts';
import { ContentContext } from './Content.ts';
import { FlowChoiceContext } from './FlowChoice.ts';
import { IdleWarning } from './IdleWarning.tsx';
import type { Opening } from './Opening.ts';
import { OpeningContext } from './Opening.ts';
import { Screens } from './Screens.tsx';
import { SessionContext } from './SessionContext.ts';
import { Trouble } from './Trouble.tsx';

/** What every door shows needs. */
export interface GuideProps {
  readonly words: I18nextProviderProps['i18n'];
  readonly content: Content;
}

/** The whole program, as every door shows it: words, content, one session of the chosen flow, and the screens. */
export function Guide({ words, content }: GuideProps) {
  const [chosen, setChosen] = useState<FlowBundle | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const bundle = chosen ?? content.bundle;
  const choose = (id: string) => {
    setChosen(content.flows.find(({ flow }) => flow.id === id) ?? null);
  };
  const opening: Opening = {
    opened,
    open: (file) => {
      choose(file.flow);
      setOpened(file);
    },
  };
  return (
    <I18nextProvider i18n={words}>
      <ContentContext value={chosen ? { ...content, bundle, started: true } : content}>
        <Appearances>
          <IdleWarning />
          <Trouble>
            <FlowChoiceContext value={choose}>
              <OpeningContext value={opening}>
                <SessionContext.Provider
                  key={`${bundle.flow.id} ${opened !== null}`}
                  options={{ input: { flow: bundle.flow } }}
                >
                  <Screens />
                </SessionContext.Provider>
              </OpeningContext>
            </FlowChoiceContext>
          </Trouble>
        </Appearances>
      </ContentContext>
    </I18nextProvider>
  );
}
