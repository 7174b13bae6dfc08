import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Rig, openRig } from '#test/support/rig/rig';

/** A rig whose engine writes to a disk, as the engine that people start does: what is measured waits for it. */
export const openRigOnDisk = (): Promise<Rig> => openRig({ folder: mkdtempSync(join(tmpdir(), 'bench-')) });
