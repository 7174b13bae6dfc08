/** A part of the product whose code is broken bit by bit, the tests that have to notice, and how many of a hundred. */
export type Room = { mutate: readonly string[]; tests: readonly string[]; least: number | null };

/** What is read and not reckoned: words, examples and lists. */
const read = ['!**/*{words,sample,samples}*.ts', '!**/{words,samples,letters}/**', '!**/README.md'];

export const rooms = {
  decisions: {
    mutate: ['functions/**/*.decide.ts', 'shared/lifecycle/*.ts', ...read],
    tests: ['test/functions/**/*.decide.test.ts', 'test/shared/lifecycle/*.test.ts'],
    least: 90,
  },
  model: {
    mutate: ['functions/model/**/*.ts', '!**/*.decide.ts', ...read],
    tests: [
      'test/functions/model/**/*.test.ts',
      'test/functions/**/*.decide.test.ts',
      'test/functions/acts/undelivered/view.test.ts',
    ],
    least: 90,
  },
  audit: {
    mutate: ['functions/platform/audit/*.ts'],
    tests: ['test/functions/platform/audit/*.test.ts'],
    least: 90,
  },
  store: {
    mutate: ['functions/platform/store/*.ts'],
    tests: ['test/functions/platform/store/*.test.ts'],
    least: 90,
  },
  shared: {
    mutate: [
      'shared/{case,reminders,delivery,duty,enquiry,outreach,time}/*.ts',
      ...read,
      '!shared/**/*{views,settings,reasons}.ts',
    ],
    tests: ['test/shared/{case,reminders,delivery,duty,enquiry,outreach,time}/*.test.ts'],
    least: null,
  },
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof rooms;
export const roomNames = Object.keys(rooms) as RoomName[];
export const isRoom = (word: string): word is RoomName => Object.hasOwn(rooms, word);
