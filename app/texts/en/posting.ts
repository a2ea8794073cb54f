export default {
  errors: { tooManyFiles: 'At most {{max}} files are possible. Take one away first.' },
} as const;
