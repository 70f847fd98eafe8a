/** `npm start`: sets everything up, builds, and serves the pages on this machine. PORT says where. */
import { buildWhenChanged, dist } from './build.mjs';
import { giveUp } from './run.mjs';
import { createStaticServer, listen } from './server.mjs';
import { setUp } from './setup.mjs';

await setUp();
if (!(await buildWhenChanged())) giveUp('The pages could not be built.');

const wished = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(wished) || wished < 0 || wished > 65_535) giveUp('PORT must be a number.');

const server = await createStaticServer(dist);
const address = await listen(server, wished, process.env['PORT'] === undefined);
console.log(`Open ${address} in a browser. Ctrl-C ends it.`);

const end = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
