import type { SceneAbout } from '../scene/scene';
import { element, escapeXml } from './xml';

const SPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
};

/** Dublin Core about the picture, in RDF/XML as SVG 1.1 (chapter 21) has it. */
export function metadata(about: SceneAbout): string {
  const say = (name: string, value: string | undefined) =>
    value ? [element(name, {}, escapeXml(value))] : [];
  const facts = [
    ...say('dc:title', about.title),
    ...say('dc:description', about.description),
    ...say('dc:source', about.source),
    ...say('dc:coverage', about.filters),
    ...say('dcterms:temporal', about.date),
    ...say('dcterms:isVersionOf', about.version && `Policy Atlas data ${about.version}`),
    ...say('dc:rights', about.licence),
    ...say('dc:identifier', about.link),
    ...say('dc:language', about.language),
    ...say('dc:publisher', 'Policy Atlas'),
    ...say('dc:format', 'image/svg+xml'),
  ];
  const description = element('rdf:Description', { 'rdf:about': '' }, `\n${facts.join('\n')}\n`);
  return element('metadata', {}, element('rdf:RDF', SPACES, description));
}
