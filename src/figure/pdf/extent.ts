/** A rectangle of the page in points, y upwards; empty until something lies in it. */
export class Extent {
  left = Infinity;
  bottom = Infinity;
  right = -Infinity;
  top = -Infinity;

  get isEmpty(): boolean {
    return this.right < this.left;
  }

  /** Makes room for what lies about a point. */
  reach(x: number, y: number, around = 0): void {
    this.left = Math.min(this.left, x - around);
    this.right = Math.max(this.right, x + around);
    this.bottom = Math.min(this.bottom, y - around);
    this.top = Math.max(this.top, y + around);
  }

  join(other: Extent): void {
    if (other.isEmpty) return;
    this.reach(other.left, other.bottom);
    this.reach(other.right, other.top);
  }

  /** Left, bottom, right and top, with some room around. */
  corners(room = 0): number[] {
    return [this.left - room, this.bottom - room, this.right + room, this.top + room];
  }
}
