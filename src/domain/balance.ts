import type { Dimension, Exchange, ExchangeVerb } from './history';

/** (offered + gave) − (asked + received), in all and for each dimension (RECORD section 4). */
export interface Balance extends Readonly<Record<Dimension, number>> {
  /** Exchanges without a dimension included. */
  readonly all: number;
}

const WORTH: Readonly<Record<ExchangeVerb, number>> = {
  offered: 1,
  gave: 1,
  asked: -1,
  received: -1,
};

export function balanceOf(exchanges: readonly Exchange[]): Balance {
  const balance = { relationship: 0, social: 0, business: 0, all: 0 };
  for (const { verb, dimension } of exchanges) {
    balance.all += WORTH[verb];
    if (dimension !== undefined) balance[dimension] += WORTH[verb];
  }
  return balance;
}
