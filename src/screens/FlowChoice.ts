import { createContext, useContext } from 'react';

/** Starts the flow with this id, with no answers. */
export type ChooseFlow = (flow: string) => void;

export const FlowChoiceContext = createContext<ChooseFlow>(() => undefined);

/** How another flow is chosen; nothing happens where there is only one. */
export const useFlowChoice = (): ChooseFlow => useContext(FlowChoiceContext);
