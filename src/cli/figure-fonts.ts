import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline';
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?inline';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline';
import type { FontFiles } from '../figure/fonts/typeface';

/** The fonts of figures, which are inside the program. */
export const figureFonts = (): FontFiles => ({
  400: bytesOf(regular),
  500: bytesOf(medium),
  600: bytesOf(semibold),
});

/** Of a data: address. */
function bytesOf(address: string): ArrayBuffer {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
