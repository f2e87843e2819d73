/* What has been decided about the records, and how it is kept: in this browser, as far as that lets
 * a page keep anything, until it is saved as a table. */
import { graph, inOrder, isPrimary, isRecord, links, nodes } from './data.js';

export const records = graph.nodes.filter(isRecord);
export const isTarget = (node) => node?.kind === 'theme' || node?.kind === 'location';
export const isBlind = graph.blind === true;

const nothingDecided = () => ({
    records: {}, /* by id: { isDone, note, coder, extra, decisions: { target: … } } */
    others: [], /* rows of tables that say nothing of a record here: they are saved again */
    comments: [],
    extra: [], /* names of columns besides those that are known */
    coder: '',
    changes: 0, /* that no file has yet */
    out: {}, /* papers that are out, by id: { stage, reason } */
    names: {}, /* of communities, by what the program calls them */
    phrases: [], /* { theme, phrase } */
    fresh: {}, /* changes of these by the file they belong to */
});
export let work = nothingDecided();
export const replaceWork = (other) => {
    work = other;
};

export const workOn = (record) => {
    work.records[record.id] ??= { isDone: false, note: '', coder: '', extra: {}, decisions: {} };
    return work.records[record.id];
};
export const decisionsOf = (record) => work.records[record.id]?.decisions ?? {};
export const isDone = (record) => work.records[record.id]?.isDone ?? false;
export const doneCount = () => records.filter(isDone).length;

/* What was found for a record: what it is about first, then what comes up. */
export const proposalsOf = (record) => links.get(record.id)
    .filter((link) => isTarget(nodes.get(link.target)))
    .sort((one, two) => isPrimary(two) - isPrimary(one) || two.weight - one.weight ||
        inOrder(one.target, two.target));
export const proposalOf = (record, target) =>
    links.get(record.id).find((link) => link.target === target);

export const SAYS_YES = ['accept', 'add'];
export const salienceOf = (record, target) =>
    decisionsOf(record)[target]?.salience || proposalOf(record, target)?.salience || 'primary';

/* --- kept in the browser ---------------------------------------------------------------------- */

const PREFIX = 'dggraph-coding ';

/* A short name of the records and of the way of coding (FNV-1a). */
const nameOfPage = () => {
    let hash = 0x811c9dc5;
    for (const character of records.map(({ id }) => id).join('\n')) {
        hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
    }
    return `${PREFIX}${isBlind ? 'blind ' : ''}${hash.toString(16)}`;
};
export const pageName = nameOfPage();

const HERE = `dggraph-at ${location.pathname}`; /* the page that was at this address before */

/* Whether the browser keeps what is decided; told beside the button that saves. */
export let isKept = true;
export const keep = () => {
    try {
        localStorage.setItem(pageName, JSON.stringify(work));
        localStorage.setItem(HERE, pageName);
        isKept = true;
    } catch {
        isKept = false;
    }
};

export const readKept = (name) => {
    try {
        const kept = JSON.parse(localStorage.getItem(name));
        return kept && typeof kept.records === 'object' ? { ...nothingDecided(), ...kept } : null;
    } catch {
        return null;
    }
};

/* What the page that was at this address before has kept; null if there was none. */
export const keptHere = () => {
    try {
        const name = localStorage.getItem(HERE);
        return name?.startsWith(PREFIX) ? readKept(name) : null;
    } catch {
        return null;
    }
};

/* Pages of other lists kept decisions too: the ones that share most records with this. */
export const keptElsewhere = () => {
    let best = null;
    try {
        for (const name of Object.keys(localStorage)) {
            const isAlike = name.startsWith(PREFIX) && name !== pageName &&
                name.startsWith(`${PREFIX}blind `) === isBlind;
            const kept = isAlike ? readKept(name) : null;
            const shared = kept ? records.filter(({ id }) => kept.records[id]).length : 0;
            if (shared > (best?.shared ?? 0)) {
                best = { kept, shared };
            }
        }
    } catch {
        return null;
    }
    return best;
};

/* --- decided ---------------------------------------------------------------------------------- */

export const changed = () => {
    work.changes += 1;
    keep();
};

/* A word of codings.csv, or null to take back what was decided. */
export const decide = (record, target, decision, salience) => {
    const its = workOn(record);
    if (decision === null) {
        delete its.decisions[target];
    } else {
        const before = its.decisions[target];
        its.decisions[target] = { note: '', ...before, decision, salience: salience ??
            before?.salience ?? '', coder: work.coder };
    }
    changed();
};

/* Yes, in the word that a later run obeys: what it does not find by itself is added. */
export const sayYes = (record, target, salience) =>
    decide(record, target, proposalOf(record, target) ? 'accept' : 'add',
        salience ?? salienceOf(record, target));

export const undecidedOf = (record) =>
    proposalsOf(record).filter(({ target }) => !decisionsOf(record)[target]);
