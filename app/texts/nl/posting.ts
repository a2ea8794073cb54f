export default {
  errors: { tooManyFiles: 'Er zijn hoogstens {{max}} bestanden mogelijk. Haal er eerst een weg.' },
} as const;
