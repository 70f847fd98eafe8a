import { Section } from '../ui/Section.tsx';
import { Title } from '../ui/Title.tsx';
import { useContent } from './Content.ts';
import { FactsBlock } from './FactsBlock.tsx';
import { SourceList } from './SourceList.tsx';
import { useWords } from './useWords.ts';

/** Who made this, from what, and what is not sure (S15). */
export function AboutScreen() {
  const { words, month } = useWords();
  const { bundle, site } = useContent();
  const { flow, sources } = bundle;
  const { reviewed } = flow;
  return (
    <>
      <div className="hang">
        <Title>{words('about.title')}</Title>
        <p className="lead">{words('about.what')}</p>
      </div>
      <Section title={words('about.notTitle')}>
        <p>{words('about.not')}</p>
      </Section>
      <Section title={words('about.makersTitle')}>
        <p>{words('about.makers')}</p>
        <p>{words('about.funding')}</p>
        {site.name === null ? null : <p>{words('about.site', { name: site.name })}</p>}
        {site.funding === null ? null : (
          <p>{words('about.siteFunding', { funding: site.funding })}</p>
        )}
      </Section>
      <Section title={words('about.contentTitle')}>
        <p>
          {reviewed
            ? words('about.reviewed', { ...reviewed, month: month(reviewed.on) })
            : words('unreviewed')}
        </p>
        {site.reviewer ? (
          <p>
            {words('about.siteReviewed', {
              ...site.reviewer,
              month: month(site.reviewer.on),
            })}
          </p>
        ) : null}
        <p>{words('about.compiled', { version: flow.version })}</p>
        <p>{words('about.again', { month: month(flow.reviewBy) })}</p>
      </Section>
      <Section title={words('about.methodsTitle')}>
        <p>{words('about.methods')}</p>
        <p>{words('about.updates')}</p>
        <p>{words('about.reading')}</p>
        <p>{words('about.notDone')}</p>
        <p>{words('about.assessment')}</p>
      </Section>
      <FactsBlock />
      {sources.length > 0 ? (
        <Section title={words('about.sourcesTitle')}>
          <p>{words('about.sources')}</p>
          <SourceList sources={sources} />
        </Section>
      ) : null}
    </>
  );
}
