import type { Palette } from '../look/palette';

/** A palette with the colours that names of the system's own stand for: a canvas is not coloured anew by the browser. */
export function toCanvasColours(palette: Palette): Palette {
  const probe = document.createElement('i');
  const resolve = (colour: string) => {
    if (colour.startsWith('#')) return colour;
    if (!probe.isConnected) document.body.append(probe);
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const colours = Object.entries(palette).map(([token, colour]) => [token, resolve(colour as string)]);
  probe.remove();
  return Object.fromEntries(colours) as Palette;
}
