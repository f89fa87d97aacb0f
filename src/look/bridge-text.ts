/** What stands on a bridge: "via 2 hidden". */
export const bridgeText = (hidden: number, language: string): string =>
  language === 'ru' ? `через скрытые: ${hidden}` : `via ${hidden} hidden`;
