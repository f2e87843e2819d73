/* Sentences with the words that matched marked: every mark says whose evidence it is. */
import {
    charactersOf, clean, inOrder, labelled, languageOf, links, make, nodes, short,
} from './data.js';

/* Evidence of some links of one paper, with the theme or location it speaks for. */
export const hitsOf = (someLinks) =>
    someLinks.flatMap((link) =>
        (link.evidence ?? []).map((evidence) => ({ evidence, of: nodes.get(link.target) })));

const POINTS = 2; /* digits */
export const pointsOf = (evidence) => {
    const points = short(evidence.weight, POINTS);
    return `${points} ${points === '1' ? 'point' : 'points'}`;
};

const explain = ({ evidence, of }) => {
    const notes = [evidence.kind, pointsOf(evidence)];
    if (evidence.cue) {
        notes.push('beside a study cue');
    }
    if (evidence.contrast) {
        notes.push('behind a contrast');
    }
    return `${of.kind} ${clean(of.label)}: ${clean(evidence.pattern)} (${notes.join(', ')})`;
};

const fieldPlace = (field) => ['title', 'keywords', 'abstract'].indexOf(field);

export const inTextOrder = (one, two) =>
    fieldPlace(one.evidence.field) - fieldPlace(two.evidence.field) ||
    one.evidence.sentence[0] - two.evidence.sentence[0] ||
    one.evidence.sentence[1] - two.evidence.sentence[1] ||
    one.evidence.start - two.evidence.start || one.evidence.end - two.evidence.end;

/* Hits by sentence, in the order of the text. */
export const sentencesOf = (hits) => {
    const sentences = [];
    for (const hit of [...hits].sort(inTextOrder)) {
        const { field, sentence: [start, end] } = hit.evidence;
        const last = sentences[sentences.length - 1];
        if (last && last.field === field && last.start === start && last.end === end) {
            last.hits.push(hit);
        } else {
            sentences.push({ field, start, end, hits: [hit] });
        }
    }
    return sentences;
};

/* Stretches of [start, end) that the same hits mark. */
const stretchesOf = (start, end, hits) => {
    const within = (place) => Math.min(Math.max(place, start), end);
    const cuts = new Set([start, end]);
    for (const { evidence } of hits) {
        cuts.add(within(evidence.start)).add(within(evidence.end));
    }
    const places = [...cuts].sort((one, two) => one - two);
    return places.slice(0, -1).map((place, i) => ({
        start: place,
        end: places[i + 1],
        hits: hits.filter(({ evidence }) => evidence.start <= place && evidence.end > place),
    }));
};

const mark = (text, hits) => {
    const kinds = [...new Set(hits.map(({ of }) => of.kind))].sort(inOrder).reverse();
    const element = make('mark',
        { class: kinds.join(' '), title: hits.map(explain).join('\n') }, clean(text));
    element.of = hits.map(({ of }) => of.id);
    return element;
};

/* The part of a field as text and marks. */
export const marked = (paper, field, start, end, hits) => {
    const characters = charactersOf(paper, field);
    return stretchesOf(start, end, hits).map((stretch) => {
        const text = characters.slice(stretch.start, stretch.end).join('');
        return stretch.hits.length > 0 ? mark(text, stretch.hits) : clean(text);
    });
};

/* False for a page that was made without the texts: it has the quotes alone. */
const hasText = (paper, { field, hits }) =>
    hits.every(({ evidence }) =>
        charactersOf(paper, field).slice(evidence.start, evidence.end).join('') ===
        evidence.quote);

const quotes = (hits) =>
    hits.flatMap((hit, i) => [i > 0 ? ' … ' : '', mark(hit.evidence.quote, [hit])]);

/* Patterns and points, those of one theme or location together. */
const notesOf = (hits) => {
    const notes = new Map();
    for (const { evidence, of } of hits) {
        const found = notes.get(of) ?? [];
        found.push(`“${evidence.pattern}” ${pointsOf(evidence)}`);
        notes.set(of, found);
    }
    return [...notes];
};

const sentenceElement = (paper, sentence) => {
    const text = charactersOf(paper, sentence.field).join('');
    const content = hasText(paper, sentence)
        ? marked(paper, sentence.field, sentence.start, sentence.end, sentence.hits)
        : quotes(sentence.hits);
    const notes = notesOf(sentence.hits).map(([of, found]) =>
        make('li', { class: of.kind }, labelled(of.label), ': ',
            found.flatMap((note, i) => [i > 0 ? ', ' : '', labelled(note)])));
    return make('li', null, make('q', { lang: languageOf(text), dir: 'auto' }, content),
        make('ul', { class: 'notes' }, make('li', { class: 'field' }, sentence.field), notes));
};

/* What a person has said about a link: no words in the texts need say so. */
const DECISIONS = { added: 'added by hand', accepted: 'checked by hand' };
export const decisionOf = (link) => DECISIONS[link.decision] ?? '';
const addedTo = (someLinks) => someLinks.filter((link) => link.decision === 'added')
    .map((link) => nodes.get(link.target));

/* The sentences that some links of a paper stand on. */
export const sentenceList = (paper, someLinks) => {
    const sentences = sentencesOf(hitsOf(someLinks));
    const added = addedTo(someLinks);
    return sentences.length + added.length === 0
        ? make('p', { class: 'quiet' }, 'No sentence is known for this link.')
        : make('ul', { class: 'sentences' },
            sentences.map((sentence) => sentenceElement(paper, sentence)),
            added.map((node) => make('li', null, labelled(node.label),
                make('small', null, ' added by hand'))));
};

/* The same as lines of text. */
export const sentenceLines = (paper, someLinks) =>
    sentencesOf(hitsOf(someLinks)).map((sentence) => {
        const text = hasText(paper, sentence)
            ? charactersOf(paper, sentence.field).slice(sentence.start, sentence.end).join('')
            : sentence.hits.map(({ evidence }) => evidence.quote).join(' … ');
        const notes = notesOf(sentence.hits)
            .map(([of, found]) => `${of.label}: ${found.join(', ')}`);
        return `  - “${clean(text)}” [${sentence.field}; ${clean(notes.join('; '))}]`;
    }).concat(addedTo(someLinks).map((node) => `  - ${clean(node.label)} [added by hand]`));

/* A field of a paper with all its marks. */
export const fieldPart = (paper, field, title) => {
    const characters = charactersOf(paper, field);
    const hits = hitsOf(links.get(paper.id)).filter(({ evidence }) => evidence.field === field);
    return characters.length === 0 ? [] : [make('h3', null, title),
        make('p', { class: 'field-text', lang: languageOf(characters.join('')), dir: 'auto' },
            marked(paper, field, 0, characters.length, hits))];
};

/* Points out the marks of one theme or location in what is shown. */
export const stress = (shown, id) => {
    for (const element of shown.querySelectorAll('mark')) {
        element.classList.toggle('stressed', element.of.includes(id));
    }
};
