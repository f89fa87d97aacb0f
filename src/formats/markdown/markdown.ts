import type { Format } from '../format';

export const markdown: Format = {
  id: 'markdown',
  label: 'report with the evidence of every statement, for people (Markdown)',
  extensions: ['md'],
  write: async () => (await import('./write-markdown')).writeMarkdown,
};
