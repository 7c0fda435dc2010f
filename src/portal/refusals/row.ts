import type { Text } from '../../message/text.ts';
import type { RefusalDetails } from './details.ts';

/**
 * `rejected`: one value cannot be used, another could · `refused`: the request itself cannot be done · `either`:
 * rejected while other choices are left.
 */
export type Way = 'rejected' | 'refused' | 'either';

export interface RefusalRow {
  readonly way: Way;
  words(details: RefusalDetails): Text;
}
