/** Markup, links and variables in the guide's texts. */
import type { Config } from '../config/model.ts';
import { type LinkProblem, linkProblem } from '../guide/links.ts';
import { parseMarkup } from '../guide/markup.ts';
import { allInlines, type MarkupProblem, markupProblems } from '../guide/markup-problems.ts';
import type { Guide, Id, Text } from '../guide/model.ts';
import { listTexts } from '../guide/texts.ts';
import { resolveVariables } from '../guide/variables.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { notice, place, problem } from './model.ts';
import { listActions } from './nodes.ts';

const MARKUP: Readonly<Record<MarkupProblem['code'], string>> = {
  'unclosed-bold': 'i due asterischi del grassetto non sono chiusi',
  'unclosed-code': 'l’accento grave del codice non è chiuso',
  'bad-link': 'il collegamento non è scritto [testo](nome)',
  'stray-brace': 'la parentesi graffa non racchiude il nome di una variabile',
};

const LINK: Readonly<Record<LinkProblem, string>> = {
  'unknown-link': 'non c’è',
  'unknown-variable': 'nomina una variabile che non c’è',
  'bad-character': 'contiene caratteri invisibili o una barra rovesciata',
  'bad-scheme': 'non comincia con https://, mailto: o tel:',
  'user-info': 'contiene un nome utente o una password prima dell’indirizzo',
  'http-host': 'usa http:// verso un sito che non è tra quelli ammessi («httpHosts»)',
  'bad-address': 'non è un indirizzo, un’e-mail o un numero valido',
};

/** The names of links and variables that a text uses. */
export function namesIn(text: Text): {
  readonly links: readonly Id[];
  readonly variables: readonly Id[];
} {
  const nodes = allInlines(parseMarkup(text));
  return {
    links: nodes.flatMap((node) => (node.kind === 'link' ? [node.link] : [])),
    variables: nodes.flatMap((node) => (node.kind === 'variable' ? [node.name] : [])),
  };
}

/**
 * What is wrong with one text, in the guide or in a translation.
 * Codes: `bad-markup`, `unknown-link`, `unknown-variable`.
 */
export function checkText(
  guide: Pick<Guide, 'links' | 'variables'>,
  text: Text,
  where: string,
): Problem[] {
  const { links, variables } = namesIn(text);
  return [
    ...markupProblems(text).map(({ code, fragment }) =>
      problem('bad-markup', where, `In «${fragment}» ${MARKUP[code]}. Correggi il testo.`),
    ),
    ...links
      .filter((id) => own(guide.links, id) === undefined)
      .map((id) =>
        problem(
          'unknown-link',
          where,
          `Il collegamento «${id}» non c’è tra i collegamenti («links»). Correggi il nome, o aggiungilo.`,
        ),
      ),
    ...variables
      .filter((id) => own(guide.variables, id) === undefined)
      .map((id) =>
        problem(
          'unknown-variable',
          where,
          `La variabile «${id}» non c’è tra i valori («variables»). Correggi il nome, o aggiungila.`,
        ),
      ),
  ];
}

function variablesInAddresses(guide: Guide): readonly Id[] {
  return [...Object.values(guide.links).map((link) => link.href), ...guide.httpHosts].flatMap(
    (address) => [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name),
  );
}

function unused(guide: Guide): Problem[] {
  const names = listTexts(guide).map(({ text }) => namesIn(text));
  const actions = listActions(guide).map(({ action }) => action);
  const warning = guide.certificateWarning;
  const links = new Set([
    ...names.flatMap((found) => found.links),
    ...actions.flatMap((action) => (action.kind === 'open' ? [action.link] : [])),
  ]);
  const variables = new Set([
    ...names.flatMap((found) => found.variables),
    ...actions.flatMap((action) => (action.kind === 'copy' ? [action.variable] : [])),
    ...variablesInAddresses(guide),
    ...(warning === undefined ? [] : [warning.hostVariable, warning.typedHostVariable]),
  ]);
  return [
    ...Object.keys(guide.links)
      .filter((id) => !links.has(id))
      .map((id) =>
        notice(
          'unused-link',
          place('guide', `links.${id}`),
          'Nessun testo e nessun pulsante usa questo collegamento. Toglilo, se non serve.',
        ),
      ),
    ...Object.entries(guide.variables)
      // A desk contact is shown by the app itself, also where no text names it.
      .filter(([id, variable]) => !variables.has(id) && variable.contact === undefined)
      .map(([id]) =>
        notice(
          'unused-variable',
          place(`variable/${id}`),
          'Nessun testo e nessun indirizzo usa questa variabile. Toglila, se non serve.',
        ),
      ),
  ];
}

/** Links with the values of the configuration, or of the guide's defaults. Code: `bad-link`. */
function links(guide: Guide, config: Config): Problem[] {
  const variables = resolveVariables(guide, config);
  return Object.entries(guide.links).flatMap(([id, { href }]) => {
    const why = linkProblem(guide, variables, id);
    if (why === undefined) return [];
    const message = `L’indirizzo «${href}» ${LINK[why]}. Correggilo, altrimenti non si apre.`;
    return [problem('bad-link', place('guide', `links.${id}`), message)];
  });
}

/**
 * Codes: `bad-markup`, `unknown-link`, `unknown-variable`, `bad-link` and the notices `unused-link`,
 * `unused-variable`.
 */
export function checkTexts(guide: Guide, config: Config = {}): Problem[] {
  return [
    ...listTexts(guide).flatMap(({ node, field, text }) =>
      checkText(guide, text, place(node, field)),
    ),
    ...links(guide, config),
    ...unused(guide),
  ];
}
