import type { AtlasDocument } from '../../src/graph/atlas-document';
import { AtlasPage } from './atlas-page';
import { test as base } from './fixtures';

interface Atlas {
  atlas: AtlasPage;
  /** The first document, as the site serves it. */
  concept: AtlasDocument;
}

export const test = base.extend<Atlas>({
  atlas: async ({ page }, use) => use(new AtlasPage(page)),
  concept: async ({ request }, use) => {
    const answer = await request.get('./documents/foreign-policy-concept-2023.json');
    await use((await answer.json()) as AtlasDocument);
  },
});

export { expect } from './fixtures';
