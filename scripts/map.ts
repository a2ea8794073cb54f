import { ROOM_MAY_IMPORT, SLICES } from '~/rooms';
import { importGraph } from '../tests/import-graph';

/** `npm run map`: rooms, slices in order of permission, and how many modules and imports each has. */
const graph = importGraph();
const count = (start: string) => [...graph.keys()].filter((module) => module.startsWith(start)).length;

for (const [room, may] of Object.entries(ROOM_MAY_IMPORT))
  process.stdout.write(
    `${room.padEnd(14)} ${String(count(`${room}/`)).padStart(4)} modules   may import: ${may.join(', ') || 'nothing'}\n`,
  );
process.stdout.write('\nslices, each may import those above it\n');
for (const slice of SLICES)
  process.stdout.write(`  ${slice.padEnd(14)} ${String(count(`features/${slice}/`)).padStart(3)} modules\n`);
