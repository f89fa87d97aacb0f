import { readSourceText, sizeRefusal, type SourceTextReading } from '../../formats/read-source-text';

/** The text of a file, or one that was pasted; what is too large is refused before it is read. */
export async function readGivenText(given: File | string, name: string): Promise<SourceTextReading> {
  const refusal = sizeRefusal(typeof given === 'string' ? given.length : given.size, name);
  if (refusal !== null) return inOwnWords({ refusal });
  const bytes =
    typeof given === 'string' ? new TextEncoder().encode(given) : new Uint8Array(await given.arrayBuffer());
  return inOwnWords(readSourceText(bytes, name));
}

/** What is said of a text, in the language of the program. */
async function inOwnWords(reading: SourceTextReading): Promise<SourceTextReading> {
  if ('text' in reading) return reading;
  const { readyMade, sayMade } = await import('../../language/say-made');
  await readyMade();
  return { refusal: sayMade(reading.refusal).text };
}
