/** What a frame may do: run, and open the link to the atlas in a window of its own. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export interface EmbedSize {
  /** Pixels; null for the width of what it stands in. */
  width: number | null;
  /** Pixels. */
  height: number;
}

interface Framed {
  address: string;
  title: string;
  size: EmbedSize;
}

/** HTML that shows an embed in any page. */
export function frameCode({ address, title, size }: Framed): string {
  const attributes = {
    src: address,
    title,
    width: size.width === null ? '100%' : String(size.width),
    height: String(size.height),
    sandbox: SANDBOX,
    loading: 'lazy',
  };
  return `<iframe ${attributeText(attributes)}></iframe>`;
}

interface Element {
  site: string;
  document: string;
  /** Parameters of the view, as in its address. */
  parameters: string;
  title: string;
  height: number;
  as: 'picture' | 'outline';
}

/** HTML of the custom element, with the file that it is defined in. */
export function elementCode({ site, document, parameters, title, height, as }: Element): string {
  const script = attributeText({ src: new URL('policy-atlas-element.js', site).href });
  const attributes = {
    document,
    ...(parameters && { view: parameters }),
    ...(as === 'outline' && { as }),
    label: title,
    height: String(height),
  };
  return `<script type="module" ${script}></script>\n<policy-atlas ${attributeText(attributes)}></policy-atlas>`;
}

const attributeText = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
