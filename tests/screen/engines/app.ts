/** A name exactly as it is read out, or a pattern of it. */
export type Name = string | RegExp;

/** What a journey does with the program; each browser has its own way to do it. */
export interface App {
  /** A page of the site with nothing kept from before, as soon as it has drawn; or a page elsewhere. */
  open(address?: string): Promise<void>;
  click(role: string, name: Name): Promise<void>;
  /** Keys one after another; `Control+z` is one. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  clickAt(place: { x: number; y: number }): Promise<void>;
  /** Gives a file to the first field for files. */
  upload(path: string): Promise<void>;
  /** From here on the journey is in the first frame of the page. */
  enterFrame(): Promise<void>;
  /** Runs a function in the page; what goes in and comes out is plain data. */
  run<Result>(act: () => Result | Promise<Result>): Promise<Result>;
  /** What the first visible element of a role says, nothing where there is none. */
  text(role: string, name?: Name): Promise<string>;
  /** Rules of accessibility that the page breaks. */
  scan(): Promise<string[]>;
  /** Of what the page complained. */
  faults(): Promise<string[]>;
}
