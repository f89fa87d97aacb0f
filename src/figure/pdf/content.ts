import type { Point, Stroke } from '../scene/scene';
import { Extent } from './extent';
import { pdfColour, pdfNumber, pdfNumbers } from './pdf-syntax';
import type { PathStep } from './read-path';

/** A picture inside the picture, which is drawn as a whole. */
interface PdfForm {
  content: Content;
  /** Its name in the content that draws it. */
  name: string;
}

/** How pixels of the scene become points of the page: y runs upwards, and huge pages have larger points. */
export interface Paper {
  /** Points to a pixel. */
  unit: number;
  /** In points. */
  height: number;
}

/** As a group that joins lines and cuts their corners as SVG does. */
const JOINS = { miter: '0 j', round: '1 j' };
const OPERATORS = { move: 'm', line: 'l', curve: 'c', close: 'h' };
const MITER_LIMIT = '4 M';

/** Operators of a content stream (ISO 32000-1, 8.2); what is set already is not set again. Lengths come in pixels. */
export class Content {
  /** What was drawn since the last `within`. */
  extent = new Extent();
  readonly alphas = new Set<number>();
  readonly forms: PdfForm[] = [];
  hasText = false;
  readonly #lines: string[] = [MITER_LIMIT];
  readonly #state = new Map<string, string>();

  constructor(readonly paper: Paper) {}

  get stream(): string {
    return this.#lines.join('\n');
  }

  /** Draws, and says where. */
  within(draw: () => void): Extent {
    const outer = this.extent;
    this.extent = new Extent();
    draw();
    const inner = this.extent;
    outer.join(inner);
    this.extent = outer;
    return inner;
  }

  write(line: string): void {
    this.#lines.push(line);
  }

  /** Adds a path to those that the next operator paints; `around`: how far its line reaches beyond it. */
  path(steps: readonly PathStep[], place: (point: Point) => Point, around = 0): void {
    const written = steps.map(({ kind, points }) => {
      const numbers = points.map((point) => this.at(place(point), around));
      return [...numbers, OPERATORS[kind]].join(' ');
    });
    this.write(written.join(' '));
  }

  /** A point of the scene as two numbers. */
  at({ x, y }: Point, around = 0): string {
    const { unit, height } = this.paper;
    const [across, up] = [x * unit, height - y * unit];
    this.extent.reach(across, up, around * unit);
    return pdfNumbers([across, up]);
  }

  fill(colour: string): void {
    this.#set('fill', `${pdfColour(colour)} rg`);
  }

  /** `scale`: from the lengths of the stroke to pixels. */
  stroke({ colour, width, dash = [], cap }: Stroke, scale: number, join: keyof typeof JOINS = 'miter'): void {
    const length = (value: number) => pdfNumber(value * scale * this.paper.unit, 3);
    const isDashed =
      dash.some((part) => part > 0) && dash.every((part) => part >= 0 && Number.isFinite(part));
    this.#set('stroke', `${pdfColour(colour)} RG`);
    this.#set('width', `${length(width)} w`);
    this.#set('dash', `[${isDashed ? dash.map(length).join(' ') : ''}] 0 d`);
    this.#set('cap', cap === 'round' ? '1 J' : '0 J');
    this.#set('join', JOINS[join]);
  }

  /** How much of what is behind shows through: 1 nothing, 0 all. */
  alpha(opacity: number): void {
    const thousandths = Math.round(opacity * 1000);
    this.alphas.add(thousandths);
    this.#set('alpha', `/${alphaName(thousandths)} gs`);
  }

  form(content: Content): void {
    const form = { content, name: `X${this.forms.length + 1}` };
    this.forms.push(form);
    this.extent.join(content.extent);
    this.write(`/${form.name} Do`);
  }

  #set(what: string, operator: string): void {
    if (this.#state.get(what) === operator) return;
    this.#state.set(what, operator);
    this.write(operator);
  }
}

export const alphaName = (thousandths: number): string => `A${thousandths}`;
