import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { sampleQuestions } from '../../../src/view/questions/sample-questions';
import { questionText } from '../../../src/view/questions/question-text';
import { geography, readConcept } from '../../graph/concept-document';

const concept = await readConcept();

describe('questions to begin with', () => {
  it('are about the place that a document names and reaches through a membership, and what it is joined with', () => {
    const graph = new DocumentGraph(concept);
    expect(sampleQuestions(graph, geography)).toEqual([
      { asks: 'place', place: 'region:africa' },
      { asks: 'organisations' },
      { asks: 'why', ends: ['country:CN', 'region:africa'] },
      { asks: 'silence' },
      { asks: 'connected' },
    ]);
    const texts = sampleQuestions(graph, geography).map((question) => questionText(question, graph, 'en'));
    expect(texts.slice(0, 3)).toEqual([
      'What does it state about Africa?',
      'Which organisations does it name?',
      'What connects China and Africa?',
    ]);
  });

  it('are fewer where a graph has no statements, and none where it has nothing', () => {
    const things = concept.nodes.filter(({ type }) => type === 'organisation');
    const bare = (nodes: typeof things) => new DocumentGraph({ ...concept, nodes, edges: [] });
    expect(sampleQuestions(bare(things), geography)).toEqual([{ asks: 'connected' }]);
    expect(sampleQuestions(bare([]), geography)).toEqual([]);
  });
});
