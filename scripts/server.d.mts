import type { Server } from 'node:http';

export function headersFor(
  kind: 'page' | 'asset' | 'embedPage' | 'embedAsset',
  more?: readonly string[],
): Readonly<Record<string, string>>;
export function createStaticServer(root: string, ancestors?: readonly string[]): Promise<Server>;
export function listen(server: Server, port?: number, orNext?: boolean): Promise<string>;
