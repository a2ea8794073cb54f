export default {
  errors: { tooManyFiles: 'You can have {{max}} files at most. Remove one first.' },
} as const;
