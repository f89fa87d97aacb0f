const ORDER: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The form for a count, of those that the language has, in the order of ORDER; the last also for all that are missing. */
export function pluralForm(forms: string[], count: number, language: string): string {
  const rules = new Intl.PluralRules(language);
  const { pluralCategories } = rules.resolvedOptions();
  const place = ORDER.filter((rule) => pluralCategories.includes(rule)).indexOf(rules.select(count));
  return forms[Math.min(place, forms.length - 1)]!;
}
