import { loadConfig } from '../../config.ts';
import { slackManifest } from './manifest.ts';

process.stdout.write(`${JSON.stringify(slackManifest(loadConfig().publicUrl), null, 2)}\n`);
