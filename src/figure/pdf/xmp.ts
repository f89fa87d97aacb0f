import type { SceneAbout } from '../scene/scene';
import { element, escapeXml } from '../svg/xml';
import { wellFormed } from './pdf-syntax';

const SPACES = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
};

/** XMP (ISO 16684-1): Dublin Core about the picture, in RDF/XML. */
export function xmp(about: SceneAbout, facts: { keywords: string; created: string }): string {
  const { language } = about;
  const plain = (name: string, value: string | undefined) =>
    value ? [element(name, {}, escapeXml(value))] : [];
  const list = (name: string, kind: 'Bag' | 'Seq', value: string) =>
    value ? [element(name, {}, element(`rdf:${kind}`, {}, element('rdf:li', {}, escapeXml(value))))] : [];
  const inLanguage = (name: string, value: string) =>
    value
      ? [element(name, {}, element('rdf:Alt', {}, spoken(value, 'x-default') + spoken(value, language)))]
      : [];
  const said = [
    ...inLanguage('dc:title', about.title),
    ...inLanguage('dc:description', about.description),
    ...inLanguage('dc:rights', about.licence),
    ...list('dc:creator', 'Seq', 'Policy Atlas'),
    ...list('dc:publisher', 'Bag', 'Policy Atlas'),
    ...list('dc:language', 'Bag', language),
    ...plain('dc:source', about.source),
    ...plain('dc:coverage', about.filters),
    ...plain('dc:identifier', about.link),
    ...plain('dc:format', 'application/pdf'),
    ...plain('dcterms:temporal', about.date),
    ...plain('dcterms:isVersionOf', about.version && `Policy Atlas data ${about.version}`),
    ...plain('pdf:Keywords', facts.keywords),
    ...plain('xmp:CreatorTool', 'Policy Atlas'),
    ...plain('xmp:CreateDate', facts.created),
  ];
  const description = element('rdf:Description', { 'rdf:about': '', ...SPACES }, `\n${said.join('\n')}\n`);
  const rdf = element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, description);
  const meta = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdf);
  return wellFormed(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${meta}\n<?xpacket end="r"?>`);
}

const spoken = (value: string, language: string): string =>
  element('rdf:li', { 'xml:lang': language }, escapeXml(value));
