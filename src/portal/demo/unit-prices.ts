import type { Product } from '../portfolio.ts';

/** Invented: KRW per completed request. */
export const UNIT_PRICES = {
  identity: 40,
  login: 20,
  sign: 70,
  debit: 90,
  edoc: 50,
} as const satisfies Record<Product, number>;
