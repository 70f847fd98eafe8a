/** `npm start`: sets everything up, builds, and serves the pages on this machine, and a clinic's page around them. PORT says where. */
import { buildWhenChanged, dist } from './build.mjs';
import { createDemoServer, originsOf } from './demo.mjs';
import { giveUp } from './run.mjs';
import { createStaticServer, listen } from './server.mjs';
import { setUp } from './setup.mjs';

await setUp();
if (!(await buildWhenChanged())) giveUp('The pages could not be built.');

const wished = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(wished) || wished < 0 || wished > 65_535) giveUp('PORT must be a number.');

const named = process.env['PORT'] !== undefined;
const demo = createDemoServer(dist);
const clinic = await listen(demo.server, wished === 0 ? 0 : (wished + 1) % 65_536, true);
const guide = await createStaticServer(dist, originsOf(clinic));
const address = await listen(guide, wished, !named);
demo.show(address);
console.log(`Open ${address} in a browser: the guide by itself.`);
console.log(`Open ${clinic} too: a clinic's page that holds it in a frame. Ctrl-C ends both.`);

const end = () => {
  for (const server of [guide, demo.server]) {
    server.close();
    server.closeAllConnections();
  }
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
