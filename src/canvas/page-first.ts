interface PageFirst {
  /** Whether the reader has turned to the picture, so that the wheel is its own. */
  isEngaged: () => boolean;
  /** Told when the page got what might have been meant for the picture. */
  tell: (what: 'wheel' | 'finger') => void;
}

/**
 * Leaves to the page around an embed what readers scroll it with: the wheel, unless Ctrl or Cmd is held or the picture
 * has the keyboard, and one finger. `frame` is the element that the picture lies in. Returns the way to end it.
 */
export function putPageFirst(frame: HTMLElement, { isEngaged, tell }: PageFirst): () => void {
  const leaveWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || isEngaged()) return;
    event.stopPropagation(); // before the picture hears of it, and so nothing keeps the page from scrolling
    tell('wheel');
  };
  let hasScrolled = false;
  const begin = () => void (hasScrolled = false);
  const leaveFinger = (event: TouchEvent) => {
    if (event.touches.length > 1) return;
    event.stopPropagation();
    hasScrolled = true;
    tell('finger');
  };
  /** The end of a scroll is no tap. */
  const end = (event: TouchEvent) => {
    if (!hasScrolled || event.touches.length > 0) return;
    event.stopPropagation();
    window.dispatchEvent(new Event('touchcancel'));
  };
  frame.addEventListener('wheel', leaveWheel, { capture: true, passive: true });
  frame.addEventListener('touchstart', begin, { capture: true, passive: true });
  frame.addEventListener('touchmove', leaveFinger, { capture: true, passive: true });
  frame.addEventListener('touchend', end, { capture: true, passive: true });
  return () => {
    frame.removeEventListener('wheel', leaveWheel, { capture: true });
    frame.removeEventListener('touchstart', begin, { capture: true });
    frame.removeEventListener('touchmove', leaveFinger, { capture: true });
    frame.removeEventListener('touchend', end, { capture: true });
  };
}
