import type { Prisma } from './prisma/client.ts';

/** What every function that reads or writes is handed: the client of the open transaction. */
export type Db = Prisma.TransactionClient;

/** The rows of all tables, by model name. */
export type * from './prisma/client.ts';
/** For `Prisma.sql`, `Prisma.JsonNull` and the input types. */
export { Prisma } from './prisma/client.ts';
