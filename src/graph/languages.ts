/** Languages that the data is written in; English is always there. */
export const LANGUAGES = ['en', 'ru'] as const;
