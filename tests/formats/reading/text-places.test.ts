import { expect, it } from 'vitest';
import { TextPlaces } from '../../../src/formats/reading/text-places';
import { placeInText } from '../../../src/formats/reading/place';
import fc from '../../properties';

it('finds the same places as a look through the text from its beginning', () => {
  const part = fc.constantFrom('a', 'Мир', '\r', '\n', '\r\n', '😀');
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (own) => {
      const places = new TextPlaces(own);
      for (let at = 0; at <= own.length; at += 1) expect(places.of(at)).toEqual(placeInText(own, at));
    }),
  );
});
