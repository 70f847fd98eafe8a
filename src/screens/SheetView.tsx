import type { Block, SheetCall, SheetOption, SheetSection } from '../export/sheetModel.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconArray } from '../ui/IconArray.tsx';
import { PhoneNumber } from '../ui/PhoneNumber.tsx';
import { MARKS } from './Mark.tsx';

/** A sheet as it is printed: the same words, in the same order, as its text. */
export function SheetView({ sections }: { readonly sections: readonly SheetSection[] }) {
  return sections.map(({ id, heading, blocks }) => (
    <section key={id} className={`sheet-${id}`}>
      {heading === null ? null : <h2>{heading}</h2>}
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
    </section>
  ));
}

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

type Wide = Of<'rows' | 'study' | 'options' | 'calls' | 'table'>;

const isWide = (block: Block): block is Wide =>
  ['rows', 'study', 'options', 'calls', 'table'].includes(block.kind);

function BlockView({ block }: { readonly block: Block }) {
  if (isWide(block)) return <WideView block={block} />;
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'boxes':
      return <Boxes items={block.items} />;
    case 'questions':
      return <Questions {...block} />;
    case 'ruled':
      return <Ruled labels={block.labels} />;
    default:
      return null;
  }
}

function WideView({ block }: { readonly block: Wide }) {
  switch (block.kind) {
    case 'rows':
      return <Rows rows={block.rows} />;
    case 'study':
      return <Study {...block} />;
    case 'options':
      return <Options options={block.options} />;
    case 'calls':
      return <Calls calls={block.calls} />;
    case 'table':
      return <Table {...block} />;
    default:
      return null;
  }
}

function Boxes({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="boxes">
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Questions({ items, room }: Of<'questions'>) {
  return (
    <ol className={room ? 'with-room' : undefined}>
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}

/** Lines to write on. They are drawn, so that no mark of theirs is read out or copied. */
function Ruled({ labels }: Pick<Of<'ruled'>, 'labels'>) {
  return labels.map((label, i) => (
    <p key={i} className="ruled">
      {label}
    </p>
  ));
}

function Rows({ rows }: Pick<Of<'rows'>, 'rows'>) {
  return (
    <dl>
      {rows.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What one study found: each group with a picture of its counts beside the words. */
function Study({ title, groups, about }: Of<'study'>) {
  return (
    <article className="sheet-study">
      <h3>{title}</h3>
      {groups.map(({ name, text, picture }) => (
        <div key={name} className="count">
          <IconArray {...picture} />
          <p>
            <b>{name}</b>
            <br />
            {text}
          </p>
        </div>
      ))}
      <p>{about}</p>
    </article>
  );
}

function Options({ options }: { readonly options: readonly SheetOption[] }) {
  return options.map(({ name, marking, label, notes }) => (
    <article key={name}>
      <h3>{name}</h3>
      {marking === null || label === null ? null : (
        <p className="label">
          <Icon name={MARKS.find((each) => each.marking === marking)?.shape ?? 'dot'} />
          <span>{label}</span>
        </p>
      )}
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </article>
  ));
}

function Calls({ calls }: { readonly calls: readonly SheetCall[] }) {
  return (
    <ul className="calls">
      {calls.map(({ number, name, about }) => (
        <li key={`${number} ${name}`}>
          {number === null ? null : (
            <b>
              <PhoneNumber>{number}</PhoneNumber>
            </b>
          )}
          {name === null ? null : <b>{name}</b>}
          <span>{about.join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}

function Table({ caption, corner, columns, rows }: Of<'table'>) {
  return (
    // On a narrow screen it scrolls, and a region that scrolls must be reachable by keyboard: WCAG 2.1.1.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe rule scrollable-region-focusable asks for it
    <section className="sheet-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[corner, ...columns].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
