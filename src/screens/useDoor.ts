import { useSyncExternalStore } from 'react';
import { useContent } from './Content.ts';
import type { DoorState } from './Door.ts';

/** What the door tells now. */
export function useDoor(): DoorState {
  const { door } = useContent();
  return useSyncExternalStore(door.subscribe, door.read, door.read);
}
