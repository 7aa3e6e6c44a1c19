/**
 * What the app is compared with: the same steps as plain pages that somebody wrote by hand, one
 * small style sheet, no script. Made from the guide, so that the texts are the same.
 */
import { escapeHtml } from '../../src/build/bake/page.ts';
import { it } from '../../src/copy/it.ts';
import { resolveLink } from '../../src/domain/guide/links.ts';
import { indexGuide } from '../../src/domain/guide/lookup.ts';
import { type Inline, parseMarkup } from '../../src/domain/guide/markup.ts';
import type { Action, Block, Guide, Step, Trouble } from '../../src/domain/guide/model.ts';
import type { Variables } from '../../src/domain/guide/variables.ts';
import { flatten } from '../../src/domain/walk/path.ts';

const STYLE = `body{margin:0;font:18px/1.5 "Titillium Web",system-ui,sans-serif;color:#17324d}
header,footer{background:#06c;color:#fff;padding:1rem}main{max-width:42rem;margin:0 auto;padding:1rem}
a{color:#06c}header a,footer a{color:#fff}h1{font-size:2rem;line-height:1.2}
.button{display:inline-block;background:#06c;color:#fff;padding:.7rem 1.5rem;margin:.5rem 1rem .5rem 0}
.note{border-left:4px solid #06c;padding:.2rem 1rem;margin:1rem 0}summary{padding:.5rem 0}
dt{font-weight:bold}dd{margin:0 0 .5rem}
`;

/** The pages of these steps in order, each leading to the next; `style.css` beside them. */
export function plainPages(
  guide: Guide,
  variables: Variables,
  steps: readonly Step[],
): ReadonlyMap<string, Buffer> {
  const pages = steps.map((step, index): [string, Buffer] => {
    const next = steps[index + 1];
    const html = page(guide, variables, step, next ? `../${next.id}/` : '../');
    return [`${step.id}/index.html`, Buffer.from(html)];
  });
  return new Map([...pages, ['style.css', Buffer.from(STYLE)]]);
}

function page(guide: Guide, variables: Variables, step: Step, next: string): string {
  const text = (words: string) => inlines(guide, variables, parseMarkup(words));
  const blocks = (body: readonly Block[]) => body.map((block) => blockHtml(block, text)).join('\n');
  const known = indexGuide(guide).troubles;
  const troubles = step.troubles
    .map((id) => known.get(id))
    .filter((trouble): trouble is Trouble => trouble !== undefined);
  const action = (what: Action | undefined) => actionHtml(guide, variables, what, text);
  const desk = deskHtml(guide, variables);
  const remedies = troubles.map(({ title, remedy }) => {
    const steps = remedy.kind === 'detour' ? flatten(guide, [remedy.procedure], {}) : [];
    const list = steps.map((item) => `<li>${text(item.step.title)}</li>`).join('');
    return `<details><summary>${text(title)}</summary>${blocks(remedy.body)}
${remedy.kind === 'advice' ? action(remedy.action) : ''}${list && `<ol>${list}</ol>`}
${remedy.kind === 'stop' ? `<blockquote>${text(remedy.say)}</blockquote>${desk}` : ''}</details>`;
  });
  return `<!doctype html>
<html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(step.title)}</title><link rel="stylesheet" href="../style.css"></head><body>
<header><a href="../">${it.app.name}</a></header>
<main><p><a href="../">${it.step.wholePath}</a> ${text(guide.title)}</p>
<h1>${text(step.title)}</h1>
${blocks(step.body)}
${action(step.action)}
${step.wait ? `<div class="note"><p>${text(step.wait.text)}</p><p>${text(step.wait.callWhen)}</p></div>` : ''}
${(step.notes ?? []).map((note) => `<div class="note"><p>${text(note.text)}</p></div>`).join('\n')}
<p><b>${it.step.howYouKnow}:</b> ${text(step.done)}</p>
<p><a class="button" id="next" href="${next}">${it.step.done}</a>
<a href="#problemi">${it.step.notWorking}</a></p>
<h2 id="problemi">${it.step.troubles}</h2><p>${it.step.troublesLead}</p>
${remedies.join('\n')}
<details><summary>${it.step.noneOfThese}</summary><p>${it.step.noneOfTheseText}</p>${desk}</details>
<p>${text(it.step.sourceText(guide.source.title))}</p></main>
<footer><p>${it.app.noPassword}</p></footer></body></html>
`;
}

function blockHtml(block: Block, text: (words: string) => string): string {
  if (typeof block === 'string') return `<p>${text(block)}</p>`;
  if ('text' in block) return `<p><b>${text(block.label)}:</b> ${text(block.text)}</p>`;
  const [tag, items] = 'list' in block ? ['ul', block.list] : ['ol', block.ordered];
  return `<${tag}>${items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
}

function actionHtml(
  guide: Guide,
  variables: Variables,
  action: Action | undefined,
  text: (words: string) => string,
): string {
  if (action === undefined) return '';
  const label = text(action.label);
  if (action.kind === 'copy') return `<p>${label} <code>${variables[action.variable]}</code></p>`;
  if (action.kind === 'answer') return `<p><a href="../">${label}</a></p>`;
  const link = resolveLink(guide, variables, action.link);
  return link ? `<p><a href="${escapeHtml(link.href)}">${label} (${link.host})</a></p>` : '';
}

function deskHtml(guide: Guide, variables: Variables): string {
  const rows = Object.entries(guide.variables).flatMap(([name, { contact }]) =>
    contact ? [`<dt>${it.desk[contact]}</dt><dd>${escapeHtml(variables[name] ?? '')}</dd>`] : [],
  );
  return `<dl>${rows.join('')}</dl><p>${it.app.noPassword}</p>`;
}

function inlines(guide: Guide, variables: Variables, nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return escapeHtml(node.text);
        case 'variable':
          return escapeHtml(variables[node.name] ?? '');
        case 'bold':
          return `<b>${inlines(guide, variables, node.children)}</b>`;
        case 'code':
          return `<code>${inlines(guide, variables, node.children)}</code>`;
        case 'link': {
          const link = resolveLink(guide, variables, node.link);
          const label = inlines(guide, variables, node.label);
          return link ? `<a href="${escapeHtml(link.href)}">${label}</a>` : label;
        }
      }
      throw new Error('A text node of an unknown kind');
    })
    .join('');
}
