import { isRecord } from '../../graph/is-record';
import { LONGEST_ADDRESS } from '../address/address-to-view';
import type { HostMessage } from './messages';

const MOST_IDS = 200;
const LONGEST_ID = 1000;

/** A message of the closed set, taken over field by field; null for anything else. */
export function readHostMessage(value: unknown): HostMessage | null {
  if (!isRecord(value)) return null;
  const { type, ids, parameters, ...rest } = value;
  if (Object.keys(rest).length > 0) return null;
  switch (type) {
    case 'policy-atlas/select':
      return parameters === undefined && isIdList(ids) ? { type, ids: [...ids] } : null;
    case 'policy-atlas/filter':
      return ids === undefined && isShortText(parameters, LONGEST_ADDRESS) ? { type, parameters } : null;
    case 'policy-atlas/get-state':
      return ids === undefined && parameters === undefined ? { type } : null;
    default:
      return null;
  }
}

const isIdList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_IDS && value.every((id) => isShortText(id, LONGEST_ID));

const isShortText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
