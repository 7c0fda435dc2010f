/** An error of `pg` itself, or what Prisma wraps around it. */
interface DatabaseError {
  constraint?: unknown;
  constraintName?: unknown;
  meta?: { driverAdapterError?: unknown };
  cause?: unknown;
}

/** The name of the constraint an error tells of (also one that a trigger raised); undefined for every other error. */
export function brokenConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { constraint, constraintName, meta, cause } = error as DatabaseError;
  if (typeof constraintName === 'string') return constraintName;
  if (typeof constraint === 'string') return constraint;
  return brokenConstraint(meta?.driverAdapterError ?? cause);
}
