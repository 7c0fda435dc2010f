import { pino } from 'pino';
import { buildApp } from '../../app.ts';
import { addressOf, type Config, loadConfig } from '../../config.ts';
import { openDoors } from '../../doors.ts';
import { readArguments } from './arguments.ts';
import type { Engine } from './open-talk.ts';
import { runChat } from './run-chat.ts';

/** `npm run chat`: what it says of itself goes to the error stream, so that the turns can be piped on. */
async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  const config = loadConfig();
  const place = {
    address: addressOf(config.host, config.port),
    dataDir: config.databaseUrl === undefined ? config.dataDir : undefined,
    openEngine: () => openEngine(config),
  };
  const { stdin: input, stdout: output, stderr: errors } = process;
  return runChat(asked, place, { input, output, errors, isPerson: input.isTTY && output.isTTY });
}

async function openEngine(config: Config): Promise<Engine> {
  const clock = () => new Date();
  const log = pino({ level: 'error' }, pino.destination(process.stderr.fd));
  const app = await buildApp({
    config,
    clock,
    say: (line) => process.stderr.write(`${line}\n`),
    report: (error) => log.error({ err: error }, 'this is a fault of the engine: look at its cause'),
  });
  const { people } = openDoors(app.storage, clock);
  app.worker.start();
  return {
    front: app.front,
    personOf: async (email) => (config.demo ? (await people.signIn(email, 'ko'))?.personId : undefined),
    close: () => app.close(),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1); // whatever was opened before it failed
}
