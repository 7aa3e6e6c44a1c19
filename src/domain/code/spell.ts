import type { Language } from '../config/model.ts';

/** The alphabets of the telephone: the Italian one, by towns, and the international one. */
const WORDS: Readonly<Record<Language, string>> = {
  it: 'Ancona Bologna Como Domodossola Empoli Firenze Genova Hotel Imola Jolly Kursaal Livorno Milano Napoli Otranto Padova Quarto Roma Savona Torino Udine Venezia Washington Xilofono York Zara',
  en: 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
};

const DIGITS: Readonly<Record<Language, string>> = {
  it: 'zero uno due tre quattro cinque sei sette otto nove',
  en: 'zero one two three four five six seven eight nine',
};

const AS: Readonly<Record<Language, string>> = { it: 'come', en: 'as in' };

/**
 * A code as it is said on the telephone: "K come Kursaal, X come Xilofono, sette, …".
 *
 * @param code symbols A-Z and 0-9; anything else is left out
 */
export function spell(code: string, language: Language): string {
  const words = WORDS[language].split(' ');
  const digits = DIGITS[language].split(' ');
  return [...code.toUpperCase()]
    .flatMap((symbol) => {
      if (/^[0-9]$/.test(symbol)) return [digits[Number(symbol)] ?? symbol];
      if (!/^[A-Z]$/.test(symbol)) return [];
      return [`${symbol} ${AS[language]} ${words[symbol.charCodeAt(0) - 65] ?? symbol}`];
    })
    .join(', ');
}
