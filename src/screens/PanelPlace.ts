/** Whether the panel is closed, open, or was just entered by those who opened it. */
export type PanelState = 'closed' | 'open' | 'entered';

/** Where the panel is: nowhere before the session, a screen of its own where there is little room, else beside the question. */
export type PanelPlace = 'none' | 'screen' | PanelState;

/** Whether the panel stands beside the question. */
export const isBeside = (place: PanelPlace): boolean => place === 'open' || place === 'entered';
