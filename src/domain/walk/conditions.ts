import type { Condition } from '../guide/model.ts';
import { own } from '../record.ts';
import type { Facts } from './model.ts';

/** Whether a node belongs to these facts. No condition always holds; an unknown fact fails. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  return Object.entries(condition ?? {}).every(([fact, values]) => {
    const value = own(facts, fact);
    return value !== undefined && values.includes(value);
  });
}

/** Whether the condition holds or could, once the facts that are not known yet are. */
export function mayHold(condition: Condition | undefined, facts: Facts): boolean {
  return Object.entries(condition ?? {}).every(([fact, values]) => {
    const value = own(facts, fact);
    return value === undefined || values.includes(value);
  });
}
