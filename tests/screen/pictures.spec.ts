import { CONCEPT } from './atlas-page';
import { test } from './atlas-test';

const PICTURES: [name: string, title: string, fragment: string][] = [
  ['concept-light', 'the first picture', `${CONCEPT}?theme=light`],
  [
    'africa-dark',
    'Africa with membership, in the dark',
    `${CONCEPT}?region=africa&tiers=1,2,3&select=priority-4&theme=dark`,
  ],
  ['charter-order', 'the small document in its order', '#/corralune-charter?layout=order&theme=light'],
];

for (const [name, title, fragment] of PICTURES)
  test(`${title} looks as it did`, async ({ atlas, comparePicture, page }) => {
    await atlas.open(fragment);
    await page.waitForLoadState('networkidle');
    await atlas.stillPicture();
    await comparePicture(name);
  });
