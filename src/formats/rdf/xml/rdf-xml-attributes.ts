import { toLiteral, type Resource } from '../term';
import { RDF } from '../vocabularies';
import { resolveIri } from './resolve-iri';
import type { RdfXmlElement } from './rdf-xml-element';
import type { RdfXmlTriples } from './rdf-xml-triples';

/** What the attributes of elements name and state. */
export class RdfXmlAttributes {
  constructor(
    readonly triples: RdfXmlTriples,
    readonly refuse: (message: string) => never,
  ) {}

  /** The node that an element stands for. */
  subjectOf({ syntax, base }: RdfXmlElement): Resource {
    return this.#named(
      { about: syntax.get('about'), ID: syntax.get('ID'), nodeID: syntax.get('nodeID') },
      base,
    );
  }

  /** The node that a property names: `rdf:resource` names it as `rdf:about` does a subject. */
  objectOf({ syntax, base }: RdfXmlElement): Resource {
    return this.#named({ about: syntax.get('resource'), nodeID: syntax.get('nodeID') }, base);
  }

  datatypeOf({ syntax, base }: RdfXmlElement): string {
    const datatype = syntax.get('datatype');
    return datatype === undefined ? '' : resolveIri(datatype, base);
  }

  /** States the attributes that are properties. */
  say(subject: Resource, { properties, language, base }: RdfXmlElement): void {
    for (const [predicate, value] of properties)
      this.triples.say(
        subject,
        predicate,
        predicate === RDF.type
          ? this.triples.resources.iri(resolveIri(value, base))
          : toLiteral(value, { language }),
      );
  }

  #named(
    given: { about?: string | undefined; ID?: string | undefined; nodeID?: string | undefined },
    base: string,
  ): Resource {
    const [first, second] = Object.entries(given).filter(([, value]) => value !== undefined);
    if (first && second) this.refuse(`rdf:${first[0]} and rdf:${second[0]} name one thing twice`);
    const { resources } = this.triples;
    const { about, ID, nodeID } = given;
    if (nodeID !== undefined) return resources.blank(nodeID);
    if (about !== undefined) return resources.iri(resolveIri(about, base));
    return ID === undefined ? this.triples.blank() : resources.iri(resolveIri(`#${ID}`, base));
  }
}
