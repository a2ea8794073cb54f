/** The file that was chosen in a field, or null when none was. */
export function fileOf(form: FormData, name: string): File | null {
  const entry = form.get(name);
  return entry instanceof File && (entry.size > 0 || entry.name !== '') ? entry : null;
}
