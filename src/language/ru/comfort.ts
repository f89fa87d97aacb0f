/** How things appear: contrast, motion, and what is printed. */
export const COMFORT = {
  'Contrast as the system': 'Контраст как в системе',
  'Light or dark, contrast and motion': 'Светлая или тёмная, контраст и движение',
  'More contrast': 'Больше контраста',
  'More tools': 'Ещё инструменты',
  'Motion as the system': 'Движение как в системе',
  'No motion': 'Без движения',
  'Policy Atlas, version {version} of the data, printed {moment}: {link}':
    'Policy Atlas, версия данных {version}, напечатано {moment}: {link}',
} as const;
