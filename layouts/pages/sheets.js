/* The tables of decisions besides codings.csv that a page corrects: which papers are out, what
 * communities are called, by what phrases themes are found. What they hold already is kept. */
import { keep, work } from './codings.js';
import { rowsText, saveFile } from './codings_table.js';
import { decided } from './corrected.js';
import { graph, nodes } from './data.js';

const HEADS = {
    records: ['record', 'decision', 'stage', 'reason'],
    communities: ['name', 'members'],
    phrases: ['theme', 'phrase', 'note'],
};
export const SHEETS = Object.keys(HEADS);

const written = (sheet) => {
    const [head = HEADS[sheet], ...rows] = decided[sheet] ?? [];
    return { head, rows };
};

/* Rows as objects; those of a table that many screening tools write have a key and an inclusion. */
const recordRow = (head, [id, { stage, reason }]) => ({
    [head.includes('record') ? 'record' : 'key']: id,
    [head.includes('decision') ? 'decision' : 'include']: head.includes('decision') ? 'out' : 'no',
    stage,
    reason,
});

const membersOf = (community) => graph.nodes.filter((node) => node.community === community.id)
    .map(({ id }) => id).join(' ');

const newRows = (sheet, head) => {
    if (sheet === 'records') {
        return Object.entries(work.out).map((entry) => recordRow(head, entry));
    }
    if (sheet === 'phrases') {
        return work.phrases.map(({ theme, phrase }) => ({ theme, phrase }));
    }
    return graph.communities.filter(({ found }) => work.names[found])
        .map((community) => ({ name: work.names[community.found], members: membersOf(community) }));
};

/* A community that is called anew is not called as before as well. */
const oldRows = (sheet, { head, rows }) => {
    const place = head.indexOf('name');
    return sheet !== 'communities' ? rows
        : rows.filter((row) => !Object.hasOwn(work.names, row[place]));
};

const tableOf = (sheet) => {
    const from = written(sheet);
    const made = newRows(sheet, from.head);
    const head = [...new Set([...from.head, ...HEADS[sheet].filter((name) =>
        made.some((row) => row[name]) && !from.head.includes(name))])];
    return [head, ...oldRows(sheet, from).map((row) => head.map((name, i) => row[i] ?? '')),
        ...made.map((row) => head.map((name) => row[name] ?? ''))];
};

export const isFresh = (sheet) => (work.fresh[sheet] ?? 0) > 0;
export const freshCount = () => SHEETS.reduce((all, sheet) => all + (work.fresh[sheet] ?? 0), 0);

export const touch = (sheet) => {
    work.fresh[sheet] = (work.fresh[sheet] ?? 0) + 1;
    keep();
};

export const saveSheet = (sheet) => {
    saveFile(`${sheet}.csv`, rowsText(tableOf(sheet)), 'text/csv;charset=utf-8');
    work.fresh[sheet] = 0;
    keep();
};

/* What the file that the page was made with says already is no correction any more. */
export const forgetObeyed = () => {
    const { head, rows } = written('phrases');
    const known = new Set(rows.map((row) =>
        `${row[head.indexOf('theme')].replace(/^theme:/, '')}\n${row[head.indexOf('phrase')]}`));
    work.phrases = work.phrases.filter(({ theme, phrase }) => nodes.has(theme) &&
        !known.has(`${theme.replace(/^theme:/, '')}\n${phrase}`));
    work.out = Object.fromEntries(Object.entries(work.out).filter(([id]) => nodes.has(id)));
    const found = new Set(graph.communities.map(({ name }) => name));
    work.names = Object.fromEntries(Object.entries(work.names).filter(([name]) => found.has(name)));
    const isEmpty = { records: Object.keys(work.out).length === 0, phrases: work.phrases.length === 0,
        communities: Object.keys(work.names).length === 0 };
    SHEETS.filter((sheet) => isEmpty[sheet]).forEach((sheet) => delete work.fresh[sheet]);
};
