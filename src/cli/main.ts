import { run } from './commands.ts';

process.exitCode = run(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => process.stderr.write(`${text}\n`),
});
