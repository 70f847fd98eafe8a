import type { Server } from 'node:http';

export interface Demo {
  readonly server: Server;
  readonly show: (guide: string) => void;
}
export function createDemoServer(dist: string): Demo;
export function originsOf(address: string): readonly string[];
