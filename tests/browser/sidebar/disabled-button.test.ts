/** A button that cannot be used yet can be read all the same, also with the pointer or the focus on it. */
import { expect, test } from 'vitest';
import { aSheet } from '../../support/sidebar-sheet.ts';
import { sidebarForTests } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

/** Once the color has changed: paints both colors on a canvas, whatever notation they are in, and compares them as WCAG 2 does. */
const CONTRAST = `((button) => {
  for (const change of document.getAnimations()) change.finish();
  const paint = document.createElement('canvas').getContext('2d');
  const luminance = (color) => {
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const { color, backgroundColor } = getComputedStyle(button);
  const [dark, light] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
})(document.querySelector('[data-measured]'))`;

test.each(['light', 'dark'] as const)('“Add this line” is readable in %s', async (colorScheme) => {
  const page = await sidebar.open(aSheet());
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Capture' }).click();
  const button = page.getByRole('button', { name: 'Add this line' });
  await button.waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await button.evaluate((element) => element.setAttribute('data-measured', ''));
  const contrast = (): Promise<number> => page.evaluate<number>(CONTRAST);
  const looks: { [state: string]: number } = {};
  await page.mouse.move(0, 0);
  looks['at rest'] = await contrast();
  await button.focus();
  looks['focused'] = await contrast();
  await button.hover();
  looks['focused and hovered'] = await contrast();
  await page.mouse.down();
  looks['pressed'] = await contrast();
  await page.mouse.up();
  await page.getByLabel('Their words').focus();
  await button.hover();
  looks['hovered'] = await contrast();
  expect(await page.locator('[data-measured]:hover').count()).toBe(1);
  const unreadable = Object.entries(looks).filter(([, ratio]) => !(ratio >= 4.5));
  expect(unreadable).toEqual([]);
});
