import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { invalid, type Parsed, valid } from './parsed.ts';
import { plainForm } from './plain-form.ts';
import { type Address, isInside, isPublicAddress } from './public-address.ts';

export type OperatingIpReason = 'form' | 'tooWide' | 'notPublic' | 'hostBits';

/** What is wrong with a list; `entry` is the text that a reason is about, when it is about one. */
export type OperatingIpListReason = OperatingIpReason | 'count' | 'overlap';
export type CheckedIpList =
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly reason: OperatingIpListReason; readonly entry?: string };

export const MAX_OPERATING_IPS = 20;

/** The refusal that each reason is. */
export const OPERATING_IP_CODES = {
  form: 'VALIDATION',
  tooWide: 'IP_RANGE_TOO_WIDE',
  notPublic: 'IP_NOT_PUBLIC',
  hostBits: 'VALIDATION',
  count: 'IP_LIMIT',
  overlap: 'VALIDATION',
} as const satisfies Record<OperatingIpListReason, string>;

const LIMITS = {
  ipv4: { widest: 24, whole: 32 },
  ipv6: { widest: 120, whole: 128 },
};

type Block = readonly [first: Address, prefix: number];

/** One address or range; the canonical form has no /32 or /128, and IPv6 as RFC 5952 writes it. */
export function parseOperatingIp(text: string): Parsed<string, OperatingIpReason> {
  const block = parseBlock(text);
  return block.ok ? valid(spell(block.value)) : block;
}

/** One to twenty addresses or ranges, none of which covers another; canonical, in the order given. */
export function checkIpList(list: readonly string[]): CheckedIpList {
  if (list.length < 1 || list.length > MAX_OPERATING_IPS) return invalid('count');
  const blocks: Block[] = [];
  for (const entry of list) {
    const block = parseBlock(entry);
    if (!block.ok) return { ...block, entry };
    if (blocks.some((earlier) => overlap(earlier, block.value))) return { ok: false, reason: 'overlap', entry };
    blocks.push(block.value);
  }
  return valid(blocks.map(spell));
}

function parseBlock(text: string): Parsed<Block, OperatingIpReason> {
  const [host = '', length, ...rest] = plainForm(text).split('/');
  const address = parseAddress(host);
  if (address === undefined || rest.length > 0) return invalid('form');
  const { widest, whole } = LIMITS[address.kind()];
  const prefix = length === undefined ? whole : parsePrefix(length, whole);
  if (prefix === undefined) return invalid('form');
  if (prefix < widest) return invalid('tooWide');
  if (!isPublicAddress(address)) return invalid('notPublic');
  return isFirstOf(address, prefix) ? valid([address, prefix]) : invalid('hostBits');
}

/** Node is strict where the library is lenient: no leading zeros, no octal, no missing parts. */
function parseAddress(host: string): Address | undefined {
  if (isIPv4(host)) return ipaddr.IPv4.parse(host);
  return isIPv6(host) && !host.includes('%') ? ipaddr.IPv6.parse(host) : undefined;
}

function parsePrefix(length: string, whole: number): number | undefined {
  const prefix = /^(?:0|[1-9]\d{0,2})$/.test(length) ? Number(length) : undefined;
  return prefix !== undefined && prefix <= whole ? prefix : undefined;
}

function isFirstOf(address: Address, prefix: number): boolean {
  const bits = address.toByteArray().map((byte) => byte.toString(2).padStart(8, '0'));
  return !bits.join('').slice(prefix).includes('1');
}

function overlap(one: Block, other: Block): boolean {
  return isInside(one[0], other) || isInside(other[0], one);
}

function spell([first, prefix]: Block): string {
  const words = first instanceof ipaddr.IPv6 ? first.toRFC5952String() : first.toString();
  return prefix === LIMITS[first.kind()].whole ? words : `${words}/${prefix}`;
}
