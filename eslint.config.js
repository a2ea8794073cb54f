import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Slices in order of permission; app/rooms.ts holds the same list and a test compares them. */
export const SLICES = [
  'taxonomy',
  'accounts',
  'person',
  'organisations',
  'members',
  'registration',
  'recognitions',
  'membership',
  'posting',
  'offers',
  'demands',
  'matching',
  'directory',
  'lists',
  'introductions',
  'deals',
  'curation',
  'backoffice',
  'importing',
  'vocabulary',
  'exporting',
  'intake',
  'site',
];

const zone = (target, from, message) => ({ target, from, message });
const sliceZones = SLICES.flatMap((slice, index) =>
  SLICES.slice(index + 1).map((later) =>
    zone(
      `./app/features/${slice}`,
      `./app/features/${later}`,
      `${slice} comes before ${later} and may not know it`,
    ),
  ),
);
const roomZones = [
  zone('./app/ui', ['./app/routes', './app/features', './app/integrations'], 'ui knows no market word'),
  zone('./app/platform', ['./app/routes', './app/features', './app/ui'], 'platform knows no market word'),
  zone(
    './app/integrations',
    ['./app/routes', './app/features', './app/ui'],
    'integrations know no market word',
  ),
  zone('./app/features', './app/routes', 'imports point from the edge inwards'),
];

const vendor = (name, where) => ({ name, message: `${name} is imported in ${where} only` });

export default tseslint.config(
  {
    ignores: [
      'build/',
      'node_modules/',
      'prisma/generated/',
      '.data/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX, 'react-hooks': hooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': 'allow-with-description', minimumDescriptionLength: 8 },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: false },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'settings come from platform/env.server.ts' },
      ],
    },
  },
  {
    files: ['app/{features,routes,ui,platform}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            vendor('stripe', 'integrations/payments'),
            vendor('typesense', 'integrations/search'),
            vendor('nodemailer', 'integrations/mail'),
          ],
        },
      ],
    },
  },
  {
    files: ['app/**/*.tsx'],
    ...a11y.flatConfigs.recommended,
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      'react/jsx-key': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='style']", message: 'the security policy forbids inline styles' },
      ],
    },
  },
  {
    files: ['app/routes/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            vendor('zod', 'features/*-input.ts'),
            {
              name: '@remix-run/react',
              importNames: ['Link', 'NavLink', 'Form'],
              message: 'use AppLink, AppNavLink, AppForm: they keep the language',
            },
          ],
          patterns: [
            {
              group: ['#prisma/*', '**/integrations/*', '~/platform/db.server'],
              message: 'routes call features',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TryStatement', message: 'handle() turns errors into responses' },
        { selector: "JSXAttribute[name.name='style']", message: 'the security policy forbids inline styles' },
      ],
    },
  },
  {
    files: ['app/platform/env.server.ts', 'app/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**', 'tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='vi'][callee.property.name='mock']",
          message: 'pass a context instead of mocking a module',
        },
        {
          // The ban itself: this is the only place that names Playwright's pause.
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'wait for something, not for time',
        },
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme)$/]',
          message: 'every test runs',
        },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [...sliceZones, ...roomZones] }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        process: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        SharedArrayBuffer: 'readonly',
        Atomics: 'readonly',
        Int32Array: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  { files: ['scripts/**', 'bench/**', 'prisma/seed.ts'], rules: { 'no-console': 'off' } },
);
