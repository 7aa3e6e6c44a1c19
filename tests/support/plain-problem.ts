/** What a person who is no programmer could not make sense of in a problem that they are told. */
import { gendered, officialese } from '../../src/domain/check/words.ts';

/** Names of files, of fields in quotes, of what is to be written in braces: they are quoted, not said. */
const QUOTED = /«[^»]*»|“[^”]*”|\{[^}]*\}|\b[\w.-]+\.(?:json|docx|png)\b|https?:\/\/|mailto:|tel:/g;

/** Words of programmers and English ones, also as parts of a path: `step/`, `body.2`. */
const JARGON =
  /\b(?:json|utf|host|schema|array|stringa|string|null|undefined|true|false|nodo|nodi|node|token|overlay|markup|link|fact|facts|step|body|field|value|screen|id|ids|cites|own|excluded|label|when|actor|matrix|variables|links|steps|troubles|notes|options|items|rows|cells|change|parse|error|warning|regex|hash|record|object|type|kind)\b|\p{L}\/\p{L}|\p{L}\.\p{L}/giu;

/** An imperative where a sentence or a part of it begins: what tells somebody what to do. */
const MEND =
  /(?:^|[.:,;)]\s+|\s(?:o|oppure|e|qui)\s+)(?:aggiung|apri|cambi|cita|colleg|confronta|controlla|correggi|chiedi|da[il]|di’|dividi|fai|fallo|fermati|gira|indica|lì|metti|prova con|rileggi|riscrivi|scegli|scrivi|serv|sposta|tieni|togli|unisci|usa)/iu;

/**
 * @param text what the page shows of a problem, without its place
 * @param code the problem's name, which is nobody's business
 * @returns what is wrong with it, empty where nothing is
 */
export function faultsOfWords(text: string, code: string): readonly string[] {
  const said = text.replace(QUOTED, '…');
  return [
    ...(text.trim() === '' ? ['says nothing'] : []),
    ...(text.includes(code) ? [`shows its code ${code}`] : []),
    ...[...said.matchAll(JARGON)].map(([word]) => `jargon: ${word}`),
    ...officialese(said).map(({ word }) => `officialese: ${word}`),
    ...gendered(said).map((word) => `gendered: ${word}`),
    ...(MEND.test(said) ? [] : ['does not say what to do']),
  ].map((fault) => `${fault} (“${text}”)`);
}

/** As `faultsOfWords`, for a place in words. */
export function faultsOfPlace(text: string): readonly string[] {
  const said = text.replace(QUOTED, '…');
  return [...said.matchAll(JARGON)].map(([word]) => `jargon: ${word} (“${text}”)`);
}
