import type { Point } from '../scene/scene';
import { arcCurves, type Arc } from './arc-curves';

/** What PDF has of path data: of a curve two control points and its end, of a closing nothing. */
export interface PathStep {
  kind: 'move' | 'line' | 'curve' | 'close';
  points: Point[];
}

/** How many numbers a command takes. */
const LENGTHS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };
const TOKEN = /\s*(?:,\s*)?(?:([MLHVQCAZ])|([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?))/gy;

/** SVG path data of absolute commands as steps of lines and cubic curves. Throws at what it does not know. */
export function readPath(path: string): PathStep[] {
  const steps: PathStep[] = [];
  let [at, start]: [Point, Point] = [ORIGIN, ORIGIN];
  for (const [command, numbers] of commandsOf(path)) {
    const drawn = toSteps(command, numbers, at);
    steps.push(...drawn);
    at = drawn.at(-1)?.points.at(-1) ?? (command === 'Z' ? start : at);
    if (command === 'M') start = at;
  }
  return steps;
}

const ORIGIN: Point = { x: 0, y: 0 };

function toSteps(command: string, numbers: number[], at: Point): PathStep[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  if (command === 'Z') return [{ kind: 'close', points: [] }];
  if (command === 'M') return [{ kind: 'move', points: [{ x: a, y: b }] }];
  if (command === 'L') return [{ kind: 'line', points: [{ x: a, y: b }] }];
  if (command === 'H') return [{ kind: 'line', points: [{ x: a, y: at.y }] }];
  if (command === 'V') return [{ kind: 'line', points: [{ x: at.x, y: a }] }];
  if (command === 'Q') return [quadratic(at, { x: a, y: b }, { x: c, y: d })];
  if (command === 'A') return arcCurves(at, numbers as Arc).map((points) => ({ kind: 'curve', points }));
  return [
    {
      kind: 'curve',
      points: [
        { x: a, y: b },
        { x: c, y: d },
        { x: e, y: f },
      ],
    },
  ];
}

/** A quadratic curve is the cubic one whose control points lie two thirds of the way to its own. */
function quadratic(from: Point, control: Point, to: Point): PathStep {
  const towards = (end: Point): Point => ({
    x: end.x + (2 / 3) * (control.x - end.x),
    y: end.y + (2 / 3) * (control.y - end.y),
  });
  return { kind: 'curve', points: [towards(from), towards(to), to] };
}

/** Commands with as many numbers as they take; more numbers repeat them, after a move as lines. */
function commandsOf(path: string): [string, number[]][] {
  const commands: [string, number[]][] = [];
  let current = '';
  let numbers: number[] = [];
  for (const { letter, number } of tokensOf(path)) {
    if (letter) [current, numbers] = [letter, []];
    else numbers.push(number);
    if (numbers.length !== LENGTHS[current]) continue;
    commands.push([current, numbers]);
    [current, numbers] = [current === 'M' ? 'L' : current, []];
  }
  return commands;
}

function tokensOf(path: string): { letter: string; number: number }[] {
  const text = path.trimEnd();
  const tokens = [...text.matchAll(TOKEN)];
  const read = tokens.reduce((length, [token]) => length + token.length, 0);
  if (read !== text.length)
    throw new Error(`"${text.slice(read, read + 20)}" is no path that is known here.`);
  return tokens.map(([, letter = '', number = '']) => ({ letter, number: Number(number) }));
}
