import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, type Room, openRoom } from './room.ts';
import type { StatedFunction } from './stated.ts';

export type Functions = {
  /** Runs a function by its logical id in the template. Rejects only when there is no such function. */
  invoke: (id: string, event: unknown) => Promise<Outcome>;
  has: (id: string) => boolean;
  close: () => Promise<void>;
};

/** Lambda opens another environment when all are busy; so do we, up to this many, and then events queue. */
const mostRooms = 4;

type Pool = { run: (event: unknown) => Promise<Outcome>; close: () => Promise<void> };

function openPool(stated: StatedFunction, logDir: string): Pool {
  const log = createWriteStream(join(logDir, `${stated.id}.log`), { flags: 'a' });
  const idle: Room[] = [];
  const rooms = new Set<Room>();
  const waiting: ((room: Room) => void)[] = [];
  const open = () => {
    const room = openRoom(stated, log);
    rooms.add(room);
    return room;
  };
  const take = (): Room | Promise<Room> => {
    for (let free = idle.pop(); free; free = idle.pop()) {
      if (!free.ended()) return free;
      rooms.delete(free);
    }
    return rooms.size < mostRooms ? open() : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (room: Room) => {
    if (room.ended()) rooms.delete(room);
    const next = waiting.shift();
    if (next) next(room.ended() ? open() : room);
    else if (!room.ended()) idle.push(room);
  };
  return {
    run: async (event) => {
      const room = await take();
      const outcome = await room.run(event);
      release(room);
      return outcome;
    },
    close: async () => {
      await Promise.all([...rooms].map((room) => room.close()));
      await new Promise<void>((done) => void log.end(done));
    },
  };
}

/** Opens every function found in the template. What they print goes to `log/<id>.log` in the data directory. */
export function openFunctions(stated: readonly StatedFunction[], dataDir: string): Functions {
  const logDir = join(dataDir, 'log');
  mkdirSync(logDir, { recursive: true });
  const pools = new Map(stated.map((one) => [one.id, openPool(one, logDir)]));
  return {
    invoke: async (id, event) => {
      const pool = pools.get(id);
      if (!pool) throw new Error(`The template has no function ${id}`);
      return pool.run(event);
    },
    has: (id) => pools.has(id),
    close: async () => void (await Promise.all([...pools.values()].map((pool) => pool.close()))),
  };
}
