/** Lower case without accents, typographic quotes made plain: the form in which names are compared. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase()
    .trim();
}
