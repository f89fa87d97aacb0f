import type { CommandEntry } from '../command';
import { readingOptions, withFiles } from '../input/reading-options';

/** What `render` can be told; names of view options are those of the address where they are not words already. */
export const renderEntry: CommandEntry = {
  usage: 'render <in> <out>',
  description: 'draw a graph as a figure with title, legend and source: .svg, .png or .pdf',
  options: [
    ['--format <format>', 'svg, png or pdf, whatever <out> is called'],
    ['--json', 'print what was drawn as JSON'],
    withFiles,
  ],
  groups: [
    readingOptions,
    {
      heading: 'What is shown:',
      options: [
        ['--view <link>', 'what a link copied from the program asks for; other options change it'],
        ['--region <places>', 'only what concerns these places: africa, country:ZA, m49:015'],
        ['--tiers <tiers>', 'how near it must concern them: 1, 2, 2b, 3, 4, 5 or none (usual: 1,2)'],
        ['--date <date>', 'memberships as of this day, as 2023-03-31 (usual: the document’s)'],
        ['--lists <choices>', 'a list of countries for a place without one: region:x~list'],
        ['--without-kind <kinds>', 'leave out kinds of nodes; as in the next ones, none brings all back'],
        ['--without-relation <relations>', 'leave out kinds of links'],
        ['--without-stance <stances>', 'leave out links by the stance of the speaker'],
        ['--without-voice <voices>', 'leave out links by who says it'],
        ['--without-basis <bases>', 'leave out links by what they rest on'],
        ['--without-confidence <levels>', 'leave out inferred links: high, medium, low (usual: medium,low)'],
        ['--focus <node~depth>', 'only the neighbourhood of a node, 1 to 3 steps deep'],
        ['--open <nodes>', 'nodes whose folded topics and groups are shown, or "*" for all'],
        ['--hidden <nodes>', 'hide nodes'],
        ['--show <layers>', 'memberships, geography, ghosts'],
        ['--conceal <layers>', 'themes, bridges'],
        ['--select <ids>', 'the nodes, or the link, that --part selection draws'],
        ['--why <node~node>', 'the two nodes, and ~2 for the second best, whose path --part path draws'],
        ['--part <part>', 'whole; selection: a node with its neighbours, several nodes, a link; path'],
        ['--layout <layout>', 'by-connection, upright, document-order, by-kind'],
        ['--measure <measure>', 'size of nodes by links or betweenness'],
      ],
    },
    {
      heading: 'How it looks:',
      options: [
        ['--language <language>', 'en or ru'],
        ['--theme <theme>', 'light, dark or print'],
        ['--ground <ground>', 'paper, or none for a transparent one'],
        ['--title <text>', 'instead of the document’s own'],
        ['--caption <text>', 'a sentence under the title'],
        ['--today [date]', 'print the date of making: today, or the one given'],
        ['--without <parts>', 'leave out title, filters, legend, source, data, licence, link, qr'],
        ['--only <parts>', 'leave out all other parts'],
        ['--link <site>', 'address of the program on the web: gives the figure its link and QR code'],
        ['--name-links', 'links say what they are'],
        ['--font <file>', 'a TrueType font for letters that the figure’s own has not'],
      ],
    },
    {
      heading: 'How large it is (lengths as 16cm, 160mm, 6.3in, 1200px or 1200):',
      options: [
        ['--page <page>', 'own (as large as needed), a4, a3, letter, slide, report, social, poster'],
        ['--orientation <way>', 'portrait or landscape'],
        ['--margin <length>', 'of the page'],
        ['--width <length>', 'of the figure; with --height a page of that size'],
        ['--height <length>', 'of the figure'],
        ['--dpi <number>', 'pixels to the inch of a PNG (usual: 300 in print, 192 on screens)'],
      ],
    },
    {
      heading: 'What the file can do:',
      options: [
        ['--outlines', 'letters as outlines (SVG, PDF)'],
        ['--link-nodes', 'nodes lead to the program; needs --link (SVG, PDF)'],
        ['--bookmarks', 'statements as bookmarks (PDF)'],
      ],
    },
  ],
  notes: `
Several values stand with commas between them. "-" as <out> is standard output, and gives SVG unless --format
says otherwise. Without --link the figure has no link and no QR code: the command line does not know where on
the web the program is. PNG needs the package @resvg/resvg-js, which is installed with this one where it can be.

Examples:
  policy-atlas render graph-data/foreign-policy-concept-2023 africa.svg --region africa --tiers 1,2,3
  policy-atlas render graph-data/foreign-policy-concept-2023 africa.png --region africa --width 16cm --dpi 300
  policy-atlas render graph-data/foreign-policy-concept-2023 whole.pdf --page a3 --orientation landscape --language ru
`,
  load: async () => (await import('./render-command')).render,
};
