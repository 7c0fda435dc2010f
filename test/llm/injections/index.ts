import { DIRECT_EN, DIRECT_KO } from './direct.ts';
import { disguised } from './disguise.ts';

export { HARMLESS } from './harmless.ts';
export { PLANTED } from './planted.ts';

/** Everything that somebody may type at us. */
export const DIRECT: readonly string[] = [
  ...DIRECT_KO,
  ...DIRECT_EN,
  ...disguised([...DIRECT_KO.slice(0, 4), ...DIRECT_EN.slice(0, 4)]),
];
