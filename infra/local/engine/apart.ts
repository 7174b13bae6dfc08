import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

/** A network of its own, in which only its own loopback is up. */
const ownNetwork = ['unshare', '--user', '--map-root-user', '--net', '--', 'sh', '-c'];
const isUp = 'ip link set lo up';

/** The command before a program that makes it run in a network of its own; empty where this machine cannot. */
export function inOwnNetwork(): string[] {
  const [unshare = '', ...more] = ownNetwork;
  const { status } = spawnSync(unshare, [...more, isUp], { stdio: 'ignore' });
  return status === 0 ? [...ownNetwork, `${isUp} && exec "$0" "$@"`] : [];
}

/**
 * An address of this machine that nobody can guess: 24 bits, and a port beside them. No web page can try them all,
 * but a program of another user can read them from the kernel's list of sockets.
 */
export function hiddenAddress(): string {
  return `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
}
