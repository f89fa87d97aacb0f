import { expect, it } from 'vitest';
import { documentName } from '../../../src/state/saving/document-name';

it('is the id of a document of the atlas and the title of a file', () => {
  expect(documentName({ id: 'charter', title: { en: 'The Charter' } })).toBe('charter');
  expect(documentName({ id: 'own-0123456789ab', title: { en: 'Rivers of Europe' } })).toBe(
    'Rivers of Europe',
  );
  expect(documentName({ id: 'own-0123456789ab', title: { en: '***' } })).toBe('own-0123456789ab');
});
