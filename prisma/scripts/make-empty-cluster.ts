import { emptyCluster } from './pglite-cache.ts';

await emptyCluster();
