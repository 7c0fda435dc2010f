import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** The special-purpose blocks of the IANA registries. None is narrower than /24 (IPv4) or /48 (IPv6). */
const SPECIAL_BLOCKS = [
  '0.0.0.0/8', //         this network
  '10.0.0.0/8', //        private
  '100.64.0.0/10', //     carrier-grade NAT
  '127.0.0.0/8', //       loopback
  '169.254.0.0/16', //    link-local, cloud metadata
  '172.16.0.0/12', //     private
  '192.0.0.0/24', //      protocol assignments
  '192.0.2.0/24', //      documentation
  '192.31.196.0/24', //   AS112
  '192.52.193.0/24', //   automatic multicast tunnelling
  '192.88.99.0/24', //    6to4 relays
  '192.168.0.0/16', //    private
  '192.175.48.0/24', //   AS112
  '198.18.0.0/15', //     benchmarking
  '198.51.100.0/24', //   documentation
  '203.0.113.0/24', //    documentation
  '224.0.0.0/4', //       multicast
  '240.0.0.0/4', //       reserved, broadcast
  '2001::/23', //         protocol assignments: Teredo, benchmarking, ORCHID
  '2001:db8::/32', //     documentation
  '2002::/16', //         6to4
  '2620:4f:8000::/48', // AS112
  '3fff::/20', //         documentation
].map((block) => ipaddr.parseCIDR(block));

/** Whether the address is one that the public internet routes to a single host. */
export function isPublicAddress(address: Address): boolean {
  if (address.kind() === 'ipv6' && !isInside(address, GLOBAL_IPV6)) return false;
  return !SPECIAL_BLOCKS.some((block) => isInside(address, block));
}

/** Whether the address lies in the block; never, when they are of different families. */
export function isInside(address: Address, [first, prefix]: readonly [Address, number]): boolean {
  return address.kind() === first.kind() && address.match(first, prefix);
}
