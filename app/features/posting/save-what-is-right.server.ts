import { DomainError } from '~/platform/errors';

/**
 * Saves while somebody types: leaves out what only the server knows to be wrong, such as a place nobody knows, and
 * answers with the text keys of those fields. What is not about a field is thrown.
 */
export async function saveWhatIsRight<Input extends object>(
  input: Input,
  save: (input: Input) => Promise<unknown>,
): Promise<Record<string, string[]>> {
  try {
    await save(input);
    return {};
  } catch (error) {
    const wrong =
      error instanceof DomainError && error.code === 'invalid' ? (error.details.fieldErrors ?? {}) : {};
    const isWrong = (field: string) =>
      Object.keys(wrong).some((name) => name === field || name.startsWith(`${field}.`));
    const right = Object.entries(input).filter(([field]) => !isWrong(field));
    if (right.length === Object.keys(input).length) throw error;
    return { ...wrong, ...(await saveWhatIsRight(Object.fromEntries(right) as Input, save)) };
  }
}
