import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import { FigureRefusal } from '../../figure/figure-refusal';
import { Typeface } from '../../figure/fonts/typeface';
import { say } from '../../language/say';

/** Kept as long as the page is: three files, asked for when the first figure is. */
let loading: Promise<Typeface> | null = null;

/** The typeface of figures, from beside the page. Rejects with a sentence. */
export function loadTypeface(): Promise<Typeface> {
  loading ??= fetchTypeface().catch((error: unknown) => {
    loading = null; // the next figure tries again
    const words = say(
      'The fonts of the picture could not be loaded. Is the connection there? Close this and try again.',
    );
    throw new FigureRefusal(words, { cause: error });
  });
  return loading;
}

async function fetchTypeface(): Promise<Typeface> {
  const [light, middle, heavy] = await Promise.all([regular, medium, semibold].map(fetchFont));
  return new Typeface({ 400: light!, 500: middle!, 600: heavy! });
}

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.arrayBuffer();
}
