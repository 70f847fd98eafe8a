import { useSyncExternalStore } from 'react';
import { useContent } from './Content.ts';
import type { RestNews, RestState } from './Rest.ts';

/** How far the rest is now, for what stands around the content. */
export const useNews = ({ subscribe, read }: RestNews): RestState =>
  useSyncExternalStore(subscribe, read, read);

/** How far the rest is now. */
export const useRest = (): RestState => useNews(useContent().rest);
