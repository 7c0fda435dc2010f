import { expect, test } from 'vitest';
import { pendingSql } from '../../prisma/scripts/schema-engine.ts';

test('the migrations build exactly the schema', { timeout: 120_000 }, async () => {
  expect(await pendingSql('prisma/schema', 'prisma/migrations')).toBeNull();
});
