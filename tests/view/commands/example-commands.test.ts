import { afterEach, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { loadLanguage } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import { exampleCommands } from '../../../src/view/commands/example-commands';
import { parseCommand } from '../../../src/view/commands/parse-command';
import { geography, readConcept } from '../../graph/concept-document';

const graph = new DocumentGraph(await readConcept());
afterEach(() => speak());

describe('the examples of commands', () => {
  it.each(['en', 'ru'])('are understood as what they are meant for, in %s', async (language) => {
    speak(await loadLanguage(language));
    const examples = exampleCommands(graph, geography, language);
    const read = examples.map((example) => parseCommand(example)[0]?.id);
    expect(read).toEqual(['links', 'why', 'region', 'best', 'summary', 'undo']);
  });

  it('name nothing that a graph without statements lacks', () => {
    const things = graph.document.nodes.filter(({ type }) => type === 'organisation');
    const bare = new DocumentGraph({ ...graph.document, nodes: things, edges: [] });
    const read = exampleCommands(bare, geography, 'en').map((example) => parseCommand(example)[0]);
    expect(read.map((command) => command?.id)).toEqual(['links', 'best', 'summary', 'undo']);
  });
});
