import { expect, test } from 'vitest';
import { italic, plain, toHtml, toText } from '../../../src/view/citation/parts';

const PARTS = [plain('Fish & <chips> in '), italic('The "Atlas"'), plain('.')];

test('a citation is plain text, or a paragraph with its italics in which nothing of it is markup', () => {
  expect(toText(PARTS)).toBe('Fish & <chips> in The "Atlas".');
  expect(toHtml(PARTS)).toBe('<p>Fish &amp; &lt;chips&gt; in <i>The &quot;Atlas&quot;</i>.</p>');
});
