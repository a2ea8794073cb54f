/** Ends the script with one clear line when no market answers at the address. */
export async function requireMarket(at) {
  const isThere = await fetch(new URL('/health/live', at)).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) return;
  process.stderr.write(
    `No market answers at ${at}. Start it with "npm run demo", or say where it is with --at.\n`,
  );
  process.exit(1);
}
