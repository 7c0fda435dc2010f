export interface Breaker {
  /** Whether a call may be made now; after the rest, one call at a time is let through to try. */
  lets(): boolean;
  /** How a call that was let through ended. */
  ended(how: 'worked' | 'failed' | 'untold'): void;
  readonly isOpen: boolean;
}

export interface BreakerOptions {
  readonly clock: () => Date;
  /** So many failures in a row open it. */
  readonly failures?: number;
  /** For so long nothing is let through. */
  readonly restMs?: number;
}

/** Stops asking who does not answer: after some failures in a row nobody waits for a while. */
export function createBreaker({ clock, failures = 5, restMs = 30_000 }: BreakerOptions): Breaker {
  let inARow = 0;
  let restsUntil = 0;
  let isTrying = false;
  const now = () => clock().getTime();
  return {
    lets: () => {
      if (inARow < failures) return true;
      if (now() < restsUntil || isTrying) return false;
      isTrying = true;
      return true;
    },
    ended: (how) => {
      isTrying = false;
      if (how === 'worked') inARow = 0;
      if (how !== 'failed') return;
      inARow++;
      if (inARow >= failures) restsUntil = now() + restMs;
    },
    get isOpen() {
      return inARow >= failures && now() < restsUntil;
    },
  };
}
