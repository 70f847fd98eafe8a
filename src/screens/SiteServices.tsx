import { optionKey } from '../content/keys.ts';
import type { Service } from '../content/site.ts';
import { CallLink } from '../ui/CallLink.tsx';
import { LinkOut } from '../ui/LinkOut.tsx';
import { PhoneNumber } from '../ui/PhoneNumber.tsx';
import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** The services of the clinic whose copy this is, beside all help lines; nothing where it names none. */
export function SiteServices() {
  const { words } = useWords();
  const { name, services } = useContent().site;
  if (services.length === 0) return null;
  return (
    <Section title={words('findHelp.own', { name: name ?? '' })}>
      <ul className="lines">
        {services.map((service) => (
          <li key={service.name}>
            <OneService service={service} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneService({ service }: { readonly service: Service }) {
  const { words, list } = useWords();
  const { flow } = useContent().bundle;
  const { name, about, hours, phone, page, offers } = service;
  const known = offers.filter((id) => flow.options.some((option) => option.id === id));
  const offered = known.map((id) => words(optionKey(flow, id, 'name')));
  return (
    <>
      {phone ? (
        <CallLink dial={phone.dial}>
          {name} <PhoneNumber>{phone.number}</PhoneNumber>
        </CallLink>
      ) : (
        <strong>{name}</strong>
      )}
      <p className="small">
        {about} {hours}
      </p>
      {offered.length > 0 ? (
        <p className="small">{words('findHelp.offers', { list: list(offered) })}</p>
      ) : null}
      {page === null ? null : (
        <LinkOut href={page} newTab={words('frame.newTab')}>
          {words('lines.site', { name })}
        </LinkOut>
      )}
    </>
  );
}
