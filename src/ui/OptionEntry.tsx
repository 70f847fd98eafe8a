import type { ReactNode } from 'react';
import type { PictureName } from './Picture.tsx';
import { Picture } from './Picture.tsx';

interface OptionEntryProps {
  /** The id of its name, to which a list of all options leads. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly picture: PictureName;
  readonly label: ReactNode;
  /** Why it is marked so; no reason, no line. */
  readonly reasons: readonly { readonly id: string; readonly text: ReactNode }[];
  readonly cautionsTitle: string;
  readonly cautions: readonly { readonly id: string; readonly text: ReactNode }[];
  /** What can be done with it: read more, tick it for a comparison. */
  readonly actions: ReactNode;
}

/** One option of a list: the same parts in the same order, size and weight for every one. */
export function OptionEntry(props: OptionEntryProps) {
  const { id, name, about, picture, label, reasons, cautions, cautionsTitle, actions } = props;
  return (
    <article className="option" aria-labelledby={id}>
      <div className="option-head">
        <Picture name={picture} />
        <h3 id={id} tabIndex={-1}>
          {name}
        </h3>
        <p>{about}</p>
        {label}
      </div>
      {reasons.length > 0 ? (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason.id}>{reason.text}</li>
          ))}
        </ul>
      ) : null}
      <Cautions title={cautionsTitle} cautions={cautions} />
      <div className="do">{actions}</div>
    </article>
  );
}

interface CautionsProps {
  readonly title: string;
  readonly cautions: OptionEntryProps['cautions'];
}

/** What is good to know: one sentence after its title, or a list under it. */
function Cautions({ title, cautions }: CautionsProps) {
  const [only] = cautions;
  if (!only) return null;
  if (cautions.length === 1) {
    return (
      <p>
        <strong>{title}</strong> {only.text}
      </p>
    );
  }
  return (
    <>
      <p className="know">
        <strong>{title}</strong>
      </p>
      <ul>
        {cautions.map((caution) => (
          <li key={caution.id}>{caution.text}</li>
        ))}
      </ul>
    </>
  );
}
