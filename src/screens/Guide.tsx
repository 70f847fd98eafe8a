import type { I18nextProviderProps } from 'react-i18next';
import { I18nextProvider } from 'react-i18next';
import type { Content } from './Content.ts';
import { ContentContext } from './Content.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { Screens } from './Screens.tsx';
import { SessionContext } from './SessionContext.ts';
import { Trouble } from './Trouble.tsx';

interface GuideProps {
  readonly words: I18nextProviderProps['i18n'];
  readonly content: Content;
}

/** The whole program, as every door shows it: words, content, one session, and the screens. */
export function Guide({ words, content }: GuideProps) {
  return (
    <I18nextProvider i18n={words}>
      <ContentContext value={content}>
        <IdleWarning />
        <Trouble>
          <SessionContext.Provider options={{ input: { flow: content.bundle.flow } }}>
            <Screens />
          </SessionContext.Provider>
        </Trouble>
      </ContentContext>
    </I18nextProvider>
  );
}
