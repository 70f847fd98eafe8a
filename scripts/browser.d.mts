export function findBrowser(): string | null;
export function getBrowser(): Promise<string>;
