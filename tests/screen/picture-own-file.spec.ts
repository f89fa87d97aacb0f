import { expect, test } from './atlas-test';
import { FigureDialog } from './figure-dialog';
import { riversFile, StartPage } from './start-page';

test('the picture of an own file names no address that opens nothing elsewhere, and says why', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await new StartPage(page).openFile(riversFile('Rivers'));
  const figure = new FigureDialog(page);
  await figure.open();
  await figure.unfold(/Title, legend, source \(2 left out\)/);
  await figure.unfold(/Links and letters/);
  expect(await figure.saveSvg()).not.toContain('#/own-');
  for (const name of ['Link to this view', 'QR code of the link', /^Nodes lead/]) {
    await expect(figure.check(name)).not.toBeChecked();
    await expect(figure.check(name)).toHaveAccessibleDescription(/work in this browser only/);
  }
  await figure.check('Link to this view').check();
  expect(await figure.saveSvg()).toContain('#/own-');
});
