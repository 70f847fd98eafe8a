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
import { useNews } from './useRest.ts';
import { Screens } from './Screens.tsx';
import { SessionContext } from './SessionContext.ts';
import { Trouble } from './Trouble.tsx';

/** What every door shows needs. */
export interface GuideProps {
  readonly words: I18nextProviderProps['i18n'];
  readonly content: Content;
}

/** What the session on the screen began with. */
interface Beginning {
  /** The id of the flow that was chosen; null for that of the door. */
  readonly flow: string | null;
  readonly opened: Opened | null;
  /** Tells one session from the next. */
  readonly times: number;
}

/** The whole program, as every door shows it: words, content, one session of the chosen flow, and the screens. */
export function Guide({ words, content }: GuideProps) {
  const [begun, setBegun] = useState<Beginning>({ flow: null, opened: null, times: 0 });
  const begin = (flow: string, opened: Opened | null) =>
    setBegun(({ times }) => ({ flow, opened, times: times + 1 }));
  const news = useNews(content.rest);
  const whole = (one: FlowBundle) => (news.at === 'there' ? news.rest.whole(one) : one);
  const flows = content.flows.map(whole);
  const chosen = flows.find(({ flow }) => flow.id === begun.flow);
  const bundle = chosen ?? whole(content.bundle);
  const started = begun.flow !== null || content.started;
  const opening: Opening = { opened: begun.opened, open: (file) => begin(file.flow, file) };
  return (
    <I18nextProvider i18n={words}>
      <ContentContext value={{ ...content, bundle, flows, started }}>
        <Appearances>
          <IdleWarning />
          <Trouble>
            <FlowChoiceContext value={(id) => begin(id, null)}>
              <OpeningContext value={opening}>
                <SessionContext.Provider
                  key={begun.times}
                  options={{ input: { flow: bundle.flow } }}
                  started={started && begun.opened === null}
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
