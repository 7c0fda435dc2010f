// Runs at the end of `npm ci` in this repository: generates the Prisma client, builds, makes an empty embedded database
// to copy and learns from the articles. An install without the development dependencies has nothing to do here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  [bin('prisma'), 'generate'],
  [bin('tsc')],
  [bin('tsx'), 'prisma/scripts/make-empty-cluster.ts'],
  [process.execPath, 'prisma/scripts/learn-ahead.mjs'],
];

if (steps.every(([command]) => existsSync(command))) {
  for (const [command, ...args] of steps) {
    const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (error) throw error;
    if (status !== 0) process.exit(status ?? 1);
  }
}
