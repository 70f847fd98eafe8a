import type { Server } from 'node:http';

export function headersFor(
  kind: 'page' | 'asset' | 'embedPage' | 'embedAsset',
): Readonly<Record<string, string>>;
export function createStaticServer(root: string): Promise<Server>;
export function listen(server: Server, port?: number, orNext?: boolean): Promise<string>;
