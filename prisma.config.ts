import { defineConfig } from 'prisma/config';

// `generate` needs no schema engine, only the name of an existing file; without this it tries a download. Other
// commands, such as `migrate deploy`, take the engine that Prisma installs for the machine.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/unset' },
});
