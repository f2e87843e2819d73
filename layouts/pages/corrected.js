/* What holds after corrections: the links of the graph are changed in place as the next run would
 * change them, so that all views count alike. Phrases come first, then what is said of single links,
 * then papers that are out. */
import { decisionsOf, records, work } from './codings.js';
import { charactersOf, graph, links, nodes } from './data.js';
import { phraseOf, placesOf, wordsOf } from './folding.js';

const readData = (id) => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

/* How the codebook counts; null where no phrase can be looked for. */
export const scoring = readData('scoring');
export const decided = readData('decided') ?? {};

const shorts = new Map(); /* hits that are too little so far, by paper and theme */
for (const [paper, theme, field, start, end, weight] of scoring?.short ?? []) {
    const key = `${paper}\ntheme:${theme}`;
    shorts.set(key, [...shorts.get(key) ?? [], { field, start, end, weight, isShort: true }]);
}

const nameOf = (record) => record.id.slice(record.id.indexOf(':') + 1);
const shortsOf = (record, theme) => shorts.get(`${nameOf(record)}\n${theme}`) ?? [];

/* --- what is undone before it is done anew -------------------------------------------------------- */

const changed = new Map(); /* links that were there: their own values */
const added = new Set();
const rejected = new Set();
const out = new Set();

const undo = () => {
    changed.forEach((own, link) => Object.assign(link, { correction: undefined }, own));
    for (const link of added) {
        for (const list of [links.get(link.source), links.get(link.target), graph.links]) {
            list.splice(list.lastIndexOf(link), 1);
        }
    }
    [changed, added, rejected, out].forEach((some) => some.clear());
};

const change = (link, values) => {
    if (!added.has(link) && !changed.has(link)) {
        const { salience, weight, evidence, decision } = link;
        changed.set(link, { salience, weight, evidence, decision });
    }
    Object.assign(link, values, { correction: added.has(link) ? 'added' : 'changed' });
};

const addLink = (record, target, values) => {
    const link = { source: record.id, target, type: target.startsWith('theme:') ? 'discusses' : 'studies',
        weight: 1, salience: 'primary', evidence: [], correction: 'added', ...values };
    added.add(link);
    for (const list of [links.get(record.id), links.get(target), graph.links]) {
        list.push(link);
    }
    return link;
};

export const linkTo = (record, target) =>
    links.get(record.id).find((link) => link.source === record.id && link.target === target &&
        ['discusses', 'studies'].includes(link.type));

/* --- phrases -------------------------------------------------------------------------------------- */

const FIELDS = ['title', 'keywords', 'abstract'];
const knownWords = new WeakMap();
const wordsIn = (record) => {
    if (!knownWords.has(record)) {
        knownWords.set(record, Object.fromEntries(FIELDS.map((field) =>
            [field, wordsOf(charactersOf(record, field))])));
    }
    return knownWords.get(record);
};

const ENDS = /[.!?。！？]/;
const sentenceAround = (characters, field, start, end) => {
    const isEnd = (at) => (field === 'keywords' ? characters[at] === ';'
        : ENDS.test(characters[at]) && (characters[at + 1] === ' ' || /[。！？]/.test(characters[at])));
    let from = start;
    while (from > 0 && !isEnd(from - 1)) {
        from -= 1;
    }
    let to = end;
    while (to < characters.length && !isEnd(to - 1)) {
        to += 1;
    }
    while (characters[from] === ' ') {
        from += 1;
    }
    return [from, to > end && field === 'keywords' ? to - 1 : to];
};

/* Hits of a phrase in a record, in the order of its fields. */
const hitsOfPhrase = (record, phrase) => {
    const words = phraseOf(phrase);
    const kind = words.length === 1 ? 'word' : 'phrase';
    return FIELDS.flatMap((field) => placesOf(words, wordsIn(record)[field])
        .map(({ start, end }) => ({ field, start, end, kind, pattern: phrase,
            quote: charactersOf(record, field).slice(start, end).join(''),
            sentence: sentenceAround(charactersOf(record, field), field, start, end) })));
};

/* The first of the same words counts whole, the others as repeats. */
const weigh = (hits) => {
    const known = new Set();
    for (const hit of hits.filter(({ weight }) => weight === undefined)) {
        const words = phraseOf(hit.pattern).join(' ');
        hit.weight = scoring[hit.field] * scoring[hit.kind] * (known.has(words) ? scoring.repeat : 1);
        known.add(words);
    }
    return hits;
};

const overlaps = (one, two) =>
    one.field === two.field && one.start < two.end && two.start < one.end;
/* Without field and repeat. */
const pointsOf = ({ field, weight, kind }) => {
    const usual = scoring[kind];
    const points = weight === undefined ? usual : weight / scoring[field];
    return usual !== undefined && [usual, usual * scoring.repeat].includes(points) ? usual : points;
};

/* Inside a theme hits do not overlap: more points first, then the longer, then the earlier. */
const join = (there, hits) => hits.reduce((kept, hit) => {
    const rivals = kept.filter((one) => overlaps(one, hit));
    const wins = rivals.every((one) => pointsOf(hit) > pointsOf(one) ||
        (pointsOf(hit) === pointsOf(one) && (hit.end - hit.start > one.end - one.start)));
    return wins ? [...kept.filter((one) => !rivals.includes(one)), hit] : kept;
}, there);

const sum = (hits) => hits.reduce((all, { weight }) => all + weight, 0);
const salienceOf = (hits) => (sum(hits) >= scoring.primary_at &&
    !(hits.length === 1 && hits[0].field === 'keywords') ? 'primary' : 'mention');

/* All phrases of a theme together: each may be too little alone. */
const lookFor = (theme, phrases) => {
    for (const record of records) {
        const hits = phrases.flatMap((phrase) => hitsOfPhrase(record, phrase));
        if (hits.length === 0) {
            continue;
        }
        const link = linkTo(record, theme);
        const byHand = link?.decision === 'added';
        const there = link && !byHand ? link.evidence ?? [] : shortsOf(record, theme);
        const all = weigh(join(there, hits));
        const weight = sum(all);
        if (weight <= 0 || weight < scoring.link_at || (all.length === there.length && link)) {
            continue;
        }
        const values = { weight, salience: salienceOf(all), evidence: all.filter((hit) => !hit.isShort) };
        if (link) {
            change(link, byHand ? { ...values, salience: link.salience } : values);
        } else {
            addLink(record, theme, values);
        }
    }
};

/* --- single links ----------------------------------------------------------------------------------- */

const obey = (record, target, { decision, salience }) => {
    const link = linkTo(record, target);
    if (decision === 'reject') {
        if (link) {
            rejected.add(link);
        }
    } else if (!link) {
        if (decision === 'add' && nodes.has(target)) {
            addLink(record, target, { salience: salience || 'primary', decision: 'added' });
        }
    } else if (salience && salience !== link.salience) {
        change(link, { salience });
    }
};

const obeyAll = (record) => {
    const decisions = decisionsOf(record);
    Object.entries(decisions).forEach(([target, decision]) => obey(record, target, decision));
    for (const link of links.get(record.id)) {
        const isTakenBack = link.decision === 'added' && !added.has(link) && graph.sheet !== null &&
            !decisions[link.target];
        if (isTakenBack) {
            rejected.add(link);
        }
    }
};

export const applyCorrections = () => {
    undo();
    if (scoring) {
        for (const theme of new Set(work.phrases.map((one) => one.theme).filter((id) => nodes.has(id)))) {
            lookFor(theme, work.phrases.filter((one) => one.theme === theme).map(({ phrase }) => phrase));
        }
    }
    records.forEach(obeyAll);
    records.filter(({ id }) => work.out[id]).forEach(({ id }) => out.add(id));
};

/* --- what others ask -------------------------------------------------------------------------------- */

export const isOut = (record) => out.has(record.id);

/* False for what a person has called wrong, and for all of a paper that is out. */
export const holds = (link) => !rejected.has(link) && !out.has(link.source) && !out.has(link.target);

export const isCorrected = () => changed.size + added.size + rejected.size + out.size > 0;

/* What a function tells of the graph as it was found. */
let isFound = false;
export const isAsFound = () => isFound;
export const asFound = (tell) => {
    undo();
    isFound = true;
    try {
        return tell();
    } finally {
        isFound = false;
        applyCorrections();
    }
};
