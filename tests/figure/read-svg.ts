import { DOMParser } from '@xmldom/xmldom';

/** Elements that a figure is made of. */
const ELEMENTS = [
  ...['svg', 'title', 'desc', 'metadata', 'style', 'rect', 'g', 'a', 'path', 'text'],
  ...['rdf:RDF', 'rdf:Description'],
];

/** Parses a picture strictly; throws at the first fault. */
export function parseSvg(svg: string): Element {
  const fail = (message: string) => {
    throw new Error(message);
  };
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
  return parser.parseFromString(svg, 'image/svg+xml').documentElement;
}

/** All that is unsafe, broken or given twice in a picture, in words; also what is no number. */
export function faultsOf(svg: string): string[] {
  const elements = [...elementsIn(parseSvg(svg))];
  const ids = elements.map((element) => element.getAttribute('id')).filter(Boolean);
  return [
    ...elements.flatMap(elementFaults),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `id ${id} is given twice`),
  ];
}

function* elementsIn(element: Element): Iterable<Element> {
  yield element;
  for (const child of Array.from(element.childNodes))
    if (child.nodeType === 1) yield* elementsIn(child as Element);
}

function elementFaults(element: Element): string[] {
  const name = element.tagName;
  const isKnown = ELEMENTS.includes(name) || /^(dc|dcterms):[a-zA-Z]+$/.test(name);
  const style = name === 'style' ? (element.textContent ?? '') : '';
  return [
    ...(isKnown ? [] : [`<${name}>`]),
    ...(/url\((?!data:font\/ttf;base64,)|@import|expression/i.test(style) ? [`style ${style}`] : []),
    ...Array.from(element.attributes).flatMap((attribute) => attributeFaults(attribute)),
  ];
}

/** Attributes that hold words, which may be anything. */
const WORDS = ['aria-label', 'xml:lang'];

function attributeFaults({ name, value }: Attr): string[] {
  const isLink = name === 'href' || name === 'xlink:href';
  const isNumberless = /NaN|Infinity|undefined|null/.test(value) && !isLink && !WORDS.includes(name);
  return [
    ...(/^on/i.test(name) || name === 'style' ? [`attribute ${name}`] : []),
    ...(isLink && !/^https?:\/\//.test(value) ? [`link ${value}`] : []),
    ...(/url\(|javascript:/i.test(value) && !isLink && !WORDS.includes(name) ? [`${name}=${value}`] : []),
    ...(isNumberless && name !== 'id' ? [`${name}=${value}`] : []),
  ];
}
