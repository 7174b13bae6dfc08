/** The eight groups of an IPv6 address, written out; null where it is none. */
function groupsOf(address: string): string[] | null {
  const [head = '', tail, ...more] = address.split('::');
  if (more.length > 0 || !address.includes(':')) return null;
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  return gap < 0 ? null : [...first, ...Array.from({ length: gap }, () => '0'), ...last];
}

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The network of an address, for limits against abuse: an IPv4 address as it is, of an IPv6 address its first 64
 * bits, because one household or office may use every address of those.
 */
export function networkOf(address: string): string {
  const [, four] = mapped.exec(address) ?? [];
  if (four) return four;
  const groups = groupsOf(address.toLowerCase());
  return groups
    ? groups
        .slice(0, 4)
        .map((group) => group.replace(/^0+(?=.)/, ''))
        .join(':')
    : address;
}
