import { describe, expect, it } from 'vitest';
import { holdsForm, isFormOf } from '../../../src/view/commands/is-form-of';

describe('a form of a name', () => {
  it.each([
    ['Африке', 'Африка'],
    ['африкой', 'Африка'],
    ['Египта', 'Египет'],
    ['Ближнем Востоке', 'Ближний Восток'],
    ['всего мира', 'Весь мир'],
    ['Папуа — Новой Гвинее', 'Папуа – Новая Гвинея'],
    ['Польшей', 'Польша'],
    ['Островах Кука', 'Острова Кука'],
    ['Китай', 'Китай'],
  ])('“%s” is “%s”', (form, name) => {
    expect(isFormOf(form, name)).toBe(true);
  });

  it.each([
    ['Нигерии', 'Нигер'],
    ['Нигера', 'Нигерия'],
    ['Африке', 'Южная Африка'],
    ['Ирака', 'Иран'],
    ['Ливии', 'Ливан'],
    ['Австрии', 'Австралия'],
    ['Того', 'Тонга'],
    ['', 'Мир'],
    ['–', 'Мир'],
  ])('“%s” is not “%s”', (form, name) => {
    expect(isFormOf(form, name)).toBe(false);
  });

  it('may be part of a name, its words side by side', () => {
    expect(holdsForm('Республика Корея', 'Корее')).toBe(true);
    expect(holdsForm('Юго-Восточная Азия', 'восточной Азии')).toBe(true);
    expect(holdsForm('Восточная и Южная Азия', 'восточной Азии')).toBe(false);
    expect(holdsForm('Корея', '')).toBe(false);
  });
});
