import { run } from './commands.ts';

// A reader that has read enough, such as `head`, is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 1;
});

process.exitCode = run(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => process.stderr.write(`${text}\n`),
});
