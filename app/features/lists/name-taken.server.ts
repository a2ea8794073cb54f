import { Prisma } from '~/platform/db.server';
import { invalidField } from '~/platform/errors';

/** Does it; when another command took the name of the list in the meantime, says so at the field it was typed in. */
export async function sayNameTaken<Done>(field: string, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw invalidField(field, 'lists.errors.nameTaken');
    throw error;
  }
}
