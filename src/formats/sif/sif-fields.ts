/**
 * How the lines of a SIF file are cut: at tabs where the file has any, else at blanks; of lines with nothing in them
 * nothing is left (https://manual.cytoscape.org/en/stable/Supported_Network_File_Formats.html).
 */
export function sifFields(text: string): (line: string) => string[] {
  if (!text.includes('\t')) return (line) => line.split(/\s+/).filter((field) => field !== '');
  return (line) => {
    const fields = line.split('\t');
    while (fields.at(-1)?.trim() === '') fields.pop();
    return fields;
  };
}
