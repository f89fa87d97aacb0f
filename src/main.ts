import { startApp } from './start-app';
import { siteEdition } from './state/editions/site-edition';

// Where the host sends no headers that forbid it, the page may find itself inside another one.
if (self === top)
  void startApp(siteEdition(location), {
    ownFiles: () => import('./panels/opening/OwnFiles.svelte'),
    offline: () => import('./panels/offline/NewVersionBar.svelte'),
  });
else void import('./start-framed').then(({ startFramed }) => startFramed());
