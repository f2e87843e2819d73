/* Decisions as the table decisions/codings.csv (docs/review.md), read and written. */
import { isBlind, isTarget, keep, pageName, readKept, records, replaceWork, work, workOn } from './codings.js';
import { graph, inOrder, make, nodes, plural } from './data.js';

const COLUMNS = ['record', 'target', 'decision', 'salience', 'note', 'coder'];
const TEXTS = ['abstract', 'keywords']; /* of sheets for spreadsheets: the page has them */

/* Rows of cells. Separators are commas, semicolons or tabs, whichever the first line has most of. */
export const readRows = (text) => {
    const named = /^\ufeff?sep=(.)\r?\n/i.exec(text);
    const body = text.slice(named ? named[0].length : text.startsWith('\ufeff') ? 1 : 0);
    const first = body.split(/[\r\n]/, 1)[0];
    const separator = named ? named[1] : [',', ';', '\t']
        .sort((one, two) => first.split(two).length - first.split(one).length)[0];
    const cell = new RegExp(`(?:"((?:[^"]|"")*)"[^\\S\\r\\n${separator}]*|([^${separator}\\r\\n]*))` +
        `(${separator === '\t' ? '\\t' : `[${separator}]`}|\\r\\n|\\n|\\r|$)`, 'gy');
    const rows = [];
    for (let row = [], found = cell.exec(body); found; found = cell.exec(body)) {
        row.push(found[1] === undefined ? found[2].trim() : found[1].replaceAll('""', '"'));
        const isLast = found[3] === '' || /[\r\n]/.test(found[3]);
        if (isLast) {
            if (row.length > 1 || row[0] !== '') {
                rows.push(row);
            }
            row = [];
        }
        if (found[3] === '') {
            break;
        }
    }
    return rows;
};

/* A text that a spreadsheet would run as a formula has an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const defused = (text) => (FORMULA.test(text) ? `'${text}` : text);
const plain = (text) => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);
const cellOf = (text) => {
    const shown = defused(text);
    return /[",\r\n]|^ | $/.test(shown) || shown.startsWith('#')
        ? `"${shown.replaceAll('"', '""')}"` : shown;
};

/* All that a record may be called here; a name of several records is none. */
let recordNames = null;
const recordNamed = (name) => {
    if (!recordNames) {
        recordNames = new Map();
        for (const record of records) {
            const names = [record.id, record.id.slice(record.id.indexOf(':') + 1), record.key,
                record.doi, record.title].filter(Boolean);
            for (const one of new Set(names)) {
                recordNames.set(one, recordNames.has(one) ? null : record);
            }
        }
    }
    return recordNames.get(name) ?? null;
};

/* What a row says of its record: true if it could be taken, or says what is known already; false if
 * something else is decided here. */
const takeRow = (record, row) => {
    const its = workOn(record);
    if (row.target === '') {
        its.isDone ||= row.decision === 'done';
        const isSame = row.note === '' || its.note === '' || its.note === row.note;
        its.note ||= row.note;
        its.coder ||= row.coder;
        return isSame;
    }
    const before = its.decisions[row.target];
    if (before) {
        return before.decision === row.decision &&
            (before.salience === row.salience || before.salience === '' || row.salience === '');
    }
    const { decision, salience, note, coder } = row;
    its.decisions[row.target] = { decision, salience, note, coder };
    return true;
};

const isUnderstood = (row) =>
    (row.target === '' ? ['', 'done'].includes(row.decision) : nodes.has(row.target) &&
        isTarget(nodes.get(row.target)) && ['accept', 'reject', 'add'].includes(row.decision)) &&
    ['', 'primary', 'mention'].includes(row.salience);

const keepOther = (row) => {
    const text = JSON.stringify(row);
    if (!work.others.some((other) => JSON.stringify(other) === text)) {
        work.others.push(row);
    }
};

/* Takes over a table: what is decided here otherwise stays as it is. Rows that mean nothing here are
 * kept, to be saved again. Returns counts of rows, or null for what is no such table. */
export const takeTable = ([head = [], ...rows]) => {
    const columns = head.map((name) => name.trim().toLowerCase());
    if (!['record', 'target', 'decision'].every((name) => columns.includes(name)) &&
        !(isBlind && columns.includes('record'))) {
        return null;
    }
    const counts = { taken: 0, contrary: 0, others: 0 };
    const extra = columns.filter((name) => name !== '' && !COLUMNS.includes(name) &&
        !TEXTS.includes(name));
    work.extra = [...new Set([...work.extra, ...extra])];
    for (const cells of rows) {
        if (cells[0].startsWith('#')) {
            work.comments = [...new Set([...work.comments, cells[0]])];
            continue;
        }
        const row = Object.fromEntries([...COLUMNS, ...extra].map((name) =>
            [name, plain(cells[columns.indexOf(name)] ?? '')]));
        row.decision = row.decision.toLowerCase();
        row.salience = row.salience.toLowerCase();
        const record = recordNamed(row.record);
        if (!record || !isUnderstood(row)) {
            keepOther(row);
            counts.others += 1;
            continue;
        }
        for (const name of extra.filter((one) => row[one] !== '')) {
            workOn(record).extra[name] ??= row[name];
        }
        counts[takeRow(record, row) ? 'taken' : 'contrary'] += 1;
    }
    return counts;
};

/* The rows of a record: what is decided, then one of its own. */
const rowsOf = (record) => {
    const its = work.records[record.id];
    if (!its) {
        return [];
    }
    const kindOf = (target) => target.split(':', 1)[0]; /* themes stand before locations */
    const rows = Object.entries(its.decisions)
        .sort(([one], [two]) => inOrder(kindOf(two), kindOf(one)) || inOrder(one, two))
        .map(([target, decision]) => ({ record: record.id, target, ...decision }));
    if (its.isDone || its.note !== '' || Object.keys(its.extra).length > 0) {
        rows.push({ ...its.extra, title: record.title ?? '', record: record.id,
            decision: its.isDone ? 'done' : '', note: its.note, coder: its.coder });
    }
    return rows;
};

export const rowsText = (rows) => rows.map((cells) => `${cells.map(cellOf).join(',')}\n`).join('');

const tableText = () => {
    const columns = [...COLUMNS, ...new Set(['title', ...work.extra])];
    const rows = [...records.flatMap(rowsOf), ...work.others];
    return rowsText([columns, ...work.comments.map((comment) => [comment]),
        ...rows.map((row) => columns.map((name) => row[name] ?? ''))]);
};

/* --- files ------------------------------------------------------------------------------------ */

/* Gives the browser a file to save. */
export const saveFile = (name, content, type) => {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = make('a', { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
};

/* Returns what there is to say. */
export const download = () => {
    saveFile('codings.csv', tableText(), 'text/csv;charset=utf-8');
    work.changes = 0;
    keep();
    return 'Saved as codings.csv, where this browser puts what it downloads.';
};

export const tellTaken = (counts, name) => (counts
    ? [`${plural(counts.taken, 'row', 'rows')} of ${name} taken over`,
        counts.contrary > 0 ? `${counts.contrary} say something else than what is decided here, ` +
            'which stays' : '',
        counts.others > 0 ? `${counts.others} about nothing that is here; they will be saved again`
            : ''].filter(Boolean).join('; ')
    : `${name} is no table of codings: it lacks a column record, target or decision.`);

/* What is not in a file yet comes first, then what the folder of the review holds, then what this
 * browser has kept besides. Returns what there is to say. */
export const startWork = () => {
    const kept = readKept(pageName);
    if (kept && (kept.changes > 0 || !graph.sheet)) {
        replaceWork(kept);
    }
    const counts = graph.sheet ? takeTable(graph.sheet) : null;
    for (const record of records.filter(({ id }) => kept?.records[id])) {
        const its = workOn(record);
        const { isDone: wasDone, note, decisions } = kept.records[record.id];
        its.decisions = { ...decisions, ...its.decisions };
        its.isDone ||= wasDone;
        its.note ||= note;
    }
    work.coder ||= kept?.coder ?? '';
    for (const part of kept ? ['out', 'names', 'phrases', 'fresh'] : []) {
        work[part] = kept[part];
    }
    return counts?.contrary > 0 ? `${plural(counts.contrary, 'row', 'rows')} of the file it was ` +
        'made with say something else than this browser has kept, which stays.' : '';
};
