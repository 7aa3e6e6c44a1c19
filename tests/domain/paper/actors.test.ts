import { describe, expect, it } from 'vitest';
import { actorsTable } from '../../../src/domain/paper/actors.ts';
import { paperOf } from '../../../src/domain/paper/paper-of.ts';
import { textsOf } from '../../../src/domain/paper/runs.ts';
import { answering, answersTo } from '../../support/built-guide.ts';
import { allBlocks, textOfRuns, textsOfPaper } from '../../support/paper-text.ts';
import { shippedGuide } from '../../support/papers.ts';

const shipped = shippedGuide('lavoro-da-remoto', 'it');
const { guide, variables, words } = shipped;
const texts = textsOf(guide, variables);
const placed = (...ids: string[]) =>
  ids.map((id) => {
    const step = guide.steps.find((one) => one.id === id);
    if (!step) throw new Error(`no step ${id}`);
    return { step };
  });

describe('The steps by who does them', () => {
  it('stand in order, each in the column of its actor, with its place', () => {
    const table = actorsTable(guide, placed('avvisa-dipendenti', 'fatti-trovare'), texts, words);
    expect(table?.columns).toEqual(['N.', "L'ente", 'Il dipendente']);
    expect(table?.rows.map((row) => row.map(textOfRuns))).toEqual([
      ['1', "Di' a ogni dipendente giorno e ora (In ufficio)", ''],
      ['2', '', "Fatti trovare a casa all'ora fissata (A casa o in un'altra sede)"],
    ]);
  });

  it('are no table where one actor does everything, or the guide names none', () => {
    expect(
      actorsTable(guide, placed('prepara-elenco', 'apri-ticket'), texts, words),
    ).toBeUndefined();
    const { actors, ...nobody } = guide;
    expect(actorsTable(nobody, placed('fatti-trovare'), texts, words)).toBeUndefined();
  });

  it('are on the paper of a path once, and lead to their steps', () => {
    const walk = answering(guide, answersTo(guide, 'condizione-1')).walked;
    const paper = paperOf({ ...shipped, walk, extent: { kind: 'path' } });
    const blocks = allBlocks(paper.blocks);
    const tables = blocks.filter(
      (block) => block.kind === 'table' && block.caption === words.byActorText,
    );
    expect(tables).toHaveLength(1);
    const ids = new Set(blocks.flatMap((block) => (block.kind === 'step' ? [block.id] : [])));
    const [table] = tables;
    const links = (table?.kind === 'table' ? table.rows : [])
      .flat(2)
      .flatMap((run) => (run.kind === 'link' && 'id' in run.to ? [run.to.id] : []));
    expect(links).toHaveLength(ids.size);
    for (const id of links) expect(ids).toContain(id);
    expect(textsOfPaper(paper)).toContain(
      "Chi lo fa: Il dipendente · Dove: A casa o in un'altra sede",
    );
  });

  it('make a sheet for one of them: only their steps, each with its place in the whole', () => {
    const walk = answering(guide, answersTo(guide, 'condizione-1')).walked;
    const paper = paperOf({ ...shipped, walk, extent: { kind: 'path' }, actor: 'dipendente' });
    const steps = allBlocks(paper.blocks).filter((block) => block.kind === 'step');
    expect(steps.map(({ place, title }) => [place, title])).toEqual([
      ['Passo 4 di 5', "Fatti trovare a casa all'ora fissata"],
    ]);
    expect(paper.subject).toMatch(/^Condizione 1.* · Il dipendente$/);
    expect(paper.fileName).toBe('lavoro-da-remoto-percorso-dipendente.pdf');
    // Who waits for whom is still there, as words where the step is not.
    expect(textsOfPaper(paper)).toContain("Prepara l'elenco dei dipendenti (In ufficio)");
    const ids = new Set(
      allBlocks(paper.blocks).flatMap((block) => ('id' in block ? [block.id] : [])),
    );
    for (const [, id] of JSON.stringify(paper.blocks).matchAll(/"to":\{"id":"([^"]+)"/g)) {
      expect(ids).toContain(id);
    }
  });

  it('paper says that a guide is history before anything else, and only then', () => {
    const [, second] = paperOf({ ...shipped, extent: { kind: 'guide' } }).blocks;
    expect(second).toMatchObject({ kind: 'callout', tone: 'warning', title: 'Documento storico' });
    const other = paperOf({ ...shippedGuide('sec-sisr', 'it'), extent: { kind: 'guide' } });
    expect(textsOfPaper(other)).not.toContain('Documento storico');
  });
});
