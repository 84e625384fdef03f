/** The interface texts handed over by the server, in the reader's language. */
export type Words = Record<string, string>;

/** A text with its `{facts}` filled in; a missing one shows its key, so that it is noticed. */
export function word(words: Words, key: string, facts: Record<string, string | number> = {}): string {
  const pattern = words[key];
  if (pattern === undefined) return key;
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? String(facts[name]) : whole));
}
