import { writeCsv } from '../../formats/csv/writing/write-csv';
import { say } from '../../language/say';
import { fileName } from './file-name';
import type { Notices } from '../notices.svelte';
import { saveFile } from './save-file';

/** Hands rows to the reader as a CSV file named after a document and what is in it, and says so. */
export function saveCsv(name: string[], rows: (string | number)[][], notices: Notices): void {
  const file = fileName(name, 'csv');
  saveFile(new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' }), file);
  notices.show(say('Saved {file}.', { file }));
}
