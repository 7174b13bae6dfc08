import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchShift } from '../../../web/public-pages/quick-exit.ts';

const page = new EventTarget();
const onLeave = vi.fn();
let stop: () => void;

function key(type: 'keydown' | 'keyup', name: string, at: number) {
  const event = new Event(type);
  Object.defineProperties(event, { key: { value: name }, timeStamp: { value: at } });
  page.dispatchEvent(event);
}

function press(name: string, at: number) {
  key('keydown', name, at);
  key('keyup', name, at);
}

beforeEach(() => {
  vi.stubGlobal('document', page);
  stop = watchShift(onLeave);
});
afterEach(() => {
  stop();
  onLeave.mockClear();
  vi.unstubAllGlobals();
});

it('leaves the page when Shift is pressed three times', () => {
  for (const at of [0, 400, 800]) press('Shift', at);
  expect(onLeave).toHaveBeenCalledOnce();
});

it('stays when another key comes between', () => {
  press('Shift', 0);
  press('Shift', 400);
  press('Tab', 600);
  press('Shift', 800);
  expect(onLeave).not.toHaveBeenCalled();
});

it('stays when three capital letters are typed', () => {
  for (const at of [0, 400, 800]) {
    key('keydown', 'Shift', at);
    press('A', at + 100);
    key('keyup', 'Shift', at + 200);
  }
  expect(onLeave).not.toHaveBeenCalled();
});

it('stays when the presses are more than five seconds apart', () => {
  for (const at of [0, 4000, 9001]) press('Shift', at);
  expect(onLeave).not.toHaveBeenCalled();
});
