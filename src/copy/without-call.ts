/**
 * A guide's advice as the desk itself gives it. Where nothing else helps a guide says "chiama
 * l'assistenza"; in a reply of the desk that would send the person in a circle.
 */
import type { Language } from '../domain/config/model.ts';

/** How a guide sends somebody to the desk, and what the desk says in its place. */
interface Wording {
  /** The call and what is to be asked for: to the end of the sentence. */
  readonly call: RegExp;
  /** Words that join the call to what stands before it in the sentence. */
  readonly join: RegExp;
  readonly condition: RegExp;
  /** What to say in a call: it goes with the call. */
  readonly inCall: RegExp;
  readonly answer: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  it: {
    call: /(?:chiam|telefon|scriv|avvis|sent|contatt|chied)\p{L}*(?:\s+(?:insieme|prima|subito))?\s+(?:al)?l['’]assistenza.*$/iu,
    join: /(?:^|[\s,;:]+)(?:e|poi|prima)?[\s,;:]*$/iu,
    condition: /^se\s/i,
    inCall: /^di['’]\s/i,
    answer: 'rispondi a questo messaggio.',
  },
  en: {
    call: /(?:call|phone|write to|tell|ask|contact)\s+the\s+help\s?desk.*$/iu,
    join: /(?:^|[\s,;:]+)(?:and|then|first)?[\s,;:]*$/iu,
    condition: /^if\s/i,
    inCall: /^(?:say|tell)\s/i,
    answer: 'reply to this message.',
  },
};

/** Advice without the call. */
export interface OwnAdvice {
  /** What is left to try, a text for each of the guide's; none where the call was all. */
  readonly texts: readonly string[];
  /** The guide leaves something to the desk, whatever the person tries. */
  readonly left: boolean;
}

/**
 * A call under a condition ("Non va? Chiama l'assistenza.") becomes an answer to the message; any
 * other call is left out. Everything else stays word for word. Total on any text.
 *
 * @param texts plain texts of a remedy, in order
 */
export function withoutCall(texts: readonly string[], language: Language): OwnAdvice {
  const wording = WORDING[language];
  let left = false;
  const own = texts.map((text) => {
    const sentences = text.match(/.+?[.!?]+(?=\s|$)|.+$/gsu) ?? [];
    return sentences
      .map((sentence) => sentence.trim())
      .map((sentence, at, all) => {
        const found = sentence.search(wording.call);
        if (found < 0) return left && wording.inCall.test(sentence) ? '' : sentence;
        const before = sentence.slice(0, found);
        const asked = all[at - 1]?.endsWith('?') === true;
        if (asked || wording.condition.test(sentence)) return answered(before, wording.answer);
        left = true;
        const kept = before.replace(wording.join, '');
        return kept === '' ? '' : `${kept}.`;
      })
      .filter((sentence) => sentence !== '')
      .join(' ');
  });
  return { texts: own.filter((text) => text !== ''), left };
}

/** With a capital where the sentence begins with it. */
function answered(before: string, answer: string): string {
  return before.trim() === '' ? answer.charAt(0).toUpperCase() + answer.slice(1) : before + answer;
}
