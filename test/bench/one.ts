import { benches, isBench } from './benches.ts';

// Runs one bench in a process of its own, so that none finds another's environment, heap or warm code.
const [name = ''] = process.argv.slice(2);
if (!isBench(name)) throw new Error(`There is no bench ${name}`);
process.send?.(await benches[name]());
process.disconnect?.();
