import type { Scene } from './scene';

/** The same picture in another size. */
export function scaleScene(scene: Scene, factor: number): Scene {
  if (factor === 1) return scene;
  return {
    ...scene,
    width: scene.width * factor,
    height: scene.height * factor,
    parts: [
      { kind: 'group', id: 'figure', frame: { at: { x: 0, y: 0 }, scale: factor }, parts: scene.parts },
    ],
  };
}
