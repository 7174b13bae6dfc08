import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchShift } from '../../../web/public-pages/quick-exit.ts';

const page = new EventTarget();
const onLeave = vi.fn();
let stop: () => void;

function key(type: 'keydown' | 'keyup', name: string, at: number, more: object = {}) {
  const event = Object.assign(new Event(type), { key: name, ...more });
  Object.defineProperty(event, 'timeStamp', { value: at });
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

it.each([['pointerdown', 'pointerup'], ['pointerdown'], ['pointerup'], ['wheel']])(
  'stays when Shift is held for the mouse: %s %s',
  (...uses) => {
    for (const at of [0, 400, 800]) {
      key('keydown', 'Shift', at);
      for (const use of uses) page.dispatchEvent(new Event(use));
      key('keyup', 'Shift', at + 200);
    }
    expect(onLeave).not.toHaveBeenCalled();
  },
);

it('stays when Shift is held until it repeats', () => {
  for (const at of [0, 400, 800]) {
    key('keydown', 'Shift', at);
    key('keydown', 'Shift', at + 100, { repeat: true });
    key('keyup', 'Shift', at + 200);
  }
  expect(onLeave).not.toHaveBeenCalled();
});

it.each(['ctrlKey', 'altKey', 'metaKey'])(
  'stays when Shift is pressed with %s, as to change the keyboard',
  (held) => {
    for (const at of [0, 400, 800]) {
      key('keydown', 'Shift', at, { [held]: true });
      key('keyup', 'Shift', at + 200, { [held]: true });
    }
    expect(onLeave).not.toHaveBeenCalled();
  },
);

it('stays when the key was pressed elsewhere and only released here', () => {
  for (const at of [0, 400, 800]) key('keyup', 'Shift', at);
  expect(onLeave).not.toHaveBeenCalled();
});

it('leaves after what was no press, once Shift is pressed three times alone', () => {
  key('keydown', 'Shift', 0);
  page.dispatchEvent(new Event('pointerdown'));
  key('keyup', 'Shift', 100);
  for (const at of [400, 800, 1200]) press('Shift', at);
  expect(onLeave).toHaveBeenCalledOnce();
});

it('does nothing more once it has stopped', () => {
  stop();
  for (const at of [0, 400, 800]) press('Shift', at);
  expect(onLeave).not.toHaveBeenCalled();
});
