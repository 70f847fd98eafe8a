import { Icon } from './Icon.tsx';

interface LeaveLinkProps {
  /** The address that it leads to, also without scripts. */
  readonly exit: string;
  readonly children: string;
  readonly onLeave: () => void;
}

/** The way out: a link that works without scripts, and with them wipes the page before it opens another one in its place. */
export function LeaveLink({ exit, children, onLeave }: LeaveLinkProps) {
  return (
    <a
      className="leave"
      href={exit}
      rel="noreferrer noopener"
      referrerPolicy="no-referrer"
      onClick={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <Icon name="leave" />
      {children}
    </a>
  );
}
