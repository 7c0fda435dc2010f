import { addDays, addMonths, addYears, lastDayAfterYears, seoulToday } from '../formats/dates.ts';

const MONTHS_BEFORE_TODAY = 13;
const CONTRACT_YEARS = 2;
const DEALER_CONTRACT_YEARS = 10;

interface Period {
  readonly startOn: Date;
  readonly endOn: Date;
}

/** The days the demo lives in, all relative to today in Seoul. */
export interface DemoDays {
  /** YYYY-MM-DD */
  readonly yesterday: string;
  /** The first day with usage, YYYY-MM-DD. */
  readonly usageFrom: string;
  /** Since when the companies are there. */
  readonly since: Date;
  readonly contract: Period;
  readonly dealerContract: Period;
}

export function demoDays(now: Date): DemoDays {
  const today = seoulToday(now);
  const since = `${addMonths(today, -MONTHS_BEFORE_TODAY).slice(0, 7)}-01`;
  const dealerSince = addYears(since, -1); // beyond what any institution's contract can need
  return {
    yesterday: addDays(today, -1),
    usageFrom: addMonths(today, -12),
    since: atMidnight(since),
    contract: { startOn: atMidnight(since), endOn: atMidnight(lastDayAfterYears(since, CONTRACT_YEARS)) },
    dealerContract: {
      startOn: atMidnight(dealerSince),
      endOn: atMidnight(lastDayAfterYears(dealerSince, DEALER_CONTRACT_YEARS)),
    },
  };
}

/** A calendar day as the database's dates are written and read. */
export function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
