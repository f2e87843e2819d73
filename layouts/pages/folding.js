/* Words as the program compares them: case, plural, accents and British spelling make no difference.
 * The rules and lists are those of corpus/folding.c; a test holds the two side by side. */

const IRREGULAR = new Map(Object.entries({
    analyses: 'analysis', crises: 'crisis', theses: 'thesis', hypotheses: 'hypothesis',
    syntheses: 'synthesis', emphases: 'emphasis', biases: 'bias', gases: 'gas', viruses: 'virus',
    campuses: 'campus', statuses: 'status', censuses: 'census', focuses: 'focus', bonuses: 'bonus',
    buses: 'bus', menus: 'menu', taxis: 'taxi', indices: 'index', matrices: 'matrix',
    vertices: 'vertex', appendices: 'appendix', criteria: 'criterion', phenomena: 'phenomenon',
    children: 'child', women: 'woman', men: 'man', heroes: 'hero', vetoes: 'veto', echoes: 'echo',
    movies: 'movie', cookies: 'cookie', selfies: 'selfie', calories: 'calorie', series: 'series',
    species: 'species', news: 'news', practise: 'practice', practises: 'practice',
    practised: 'practiced', practising: 'practicing', defence: 'defense', defences: 'defense',
    offence: 'offense', offences: 'offense', licence: 'license', licences: 'license',
    programme: 'program', programmes: 'program', catalogue: 'catalog', catalogues: 'catalog',
    dialogue: 'dialog', dialogues: 'dialog', judgement: 'judgment', judgements: 'judgment',
    ageing: 'aging', grey: 'gray', artefact: 'artifact', artefacts: 'artifact', fulfil: 'fulfill',
    fulfilment: 'fulfillment', enrolment: 'enrollment', enrolments: 'enrollment',
    focussed: 'focused', focussing: 'focusing', centred: 'centered', centring: 'centering',
    manoeuvre: 'maneuver', manoeuvres: 'maneuver', aluminium: 'aluminum',
    acknowledgement: 'acknowledgment',
}));
const IN_OUR = ['labour', 'behaviour', 'colour', 'favour', 'neighbour', 'honour', 'harbour', 'rumour',
    'endeavour', 'humour', 'flavour', 'vapour', 'tumour', 'armour', 'savour', 'rigour', 'vigour',
    'odour', 'splendour', 'candour'];
const IN_RE = /(centre|theatre|metre|litre|fibre|calibre|spectre|lustre)$/;
const IN_L = new RegExp('(travel|model|label|cancel|fuel|channel|signal|level|marvel|tunnel|counsel|' +
    'rival|quarrel|initial|dial|panel|total)l(ed|ing|er)$');
const BEGINNINGS = [['sceptic', 'skeptic'], ['archaeolog', 'archeolog'], ['paediatric', 'pediatric'],
    ['encyclopaedi', 'encyclopedi']];
const LONGEST = 64;

const ES_PLURAL = /(sses|shes|xes|tches|nches|rches|oaches|eaches|eeches)$/;
const withoutPlural = (word) => {
    if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|\ds)$/.test(word)) {
        return word;
    }
    if (word.endsWith('ies') && word.length > 4) {
        return `${word.slice(0, -3)}y`;
    }
    return word.slice(0, ES_PLURAL.test(word) ? -2 : -1);
};

const withZ = (word) => {
    for (const end of ['e', 'ed', 'er', 'ing', 'able', 'ation', 'ational', 'ationally']) {
        const stem = word.slice(0, word.length - end.length);
        if (word.endsWith(end) && word.length >= end.length + 5 && /[iy]s$/.test(stem)) {
            return `${stem.slice(0, -1)}z${end}`;
        }
    }
    return word;
};

const withOr = (word) => {
    const found = word.includes('our') ? IN_OUR.find((one) => word.includes(one)) : null;
    return found ? word.replace(found, found.replace(/our$/, 'or')) : word;
};

const spelled = (word) => {
    if (word === '' || word.length > LONGEST || IRREGULAR.has(word)) {
        return IRREGULAR.get(word) ?? word;
    }
    let made = withoutPlural(word);
    for (const [from, to] of BEGINNINGS) {
        made = made.startsWith(from) ? to + made.slice(from.length) : made;
    }
    return withOr(withZ(made)).replace(IN_RE, (end) => `${end.slice(0, -2)}er`)
        .replace(IN_L, '$1$2');
};

/* eslint-disable-next-line no-control-regex */
const isPlain = (text) => /^[\x00-\x7f]*$/.test(text);

export const folded = (word) => {
    const lower = word.toLowerCase();
    if (isPlain(lower)) {
        return spelled(lower);
    }
    const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '');
    return isPlain(bare) ? spelled(bare) : bare;
};

/* --- words of a text ---------------------------------------------------------------------------- */

const HAN = /\p{Script=Han}/u;
const OF_WORD = /[\p{L}\p{N}\p{M}\u00ad]/u;
const ABBREVIATIONS = new Set(['al', 'approx', 'cf', 'ch', 'co', 'corp', 'dept', 'dr', 'ed', 'eds',
    'fig', 'figs', 'inc', 'jr', 'ltd', 'mr', 'mrs', 'ms', 'prof', 'resp', 'sr', 'st', 'univ', 'vol',
    'vols', 'vs']);

/* What no phrase goes across. */
const isBreak = (gap, before, next) =>
    /[,;:([{!?，；：（［｛。！？、；]|\s[-–—]\s|—|\n\s*\n/.test(gap) ||
    (/\.[)\]"'”’]*\s/.test(gap) && /^\p{Lu}/u.test(next) && [...before].length > 1 &&
        !ABBREVIATIONS.has(before.toLowerCase()));

/* Words with their places, in characters: { folded, start, end, isFirst } */
export const wordsOf = (characters) => {
    const words = [];
    let gap = '';
    let before = null;
    for (let at = 0; at < characters.length;) {
        const character = characters[at];
        if (!OF_WORD.test(character)) {
            gap += character;
            at += 1;
            continue;
        }
        let end = at + 1;
        while (!HAN.test(character) && end < characters.length && OF_WORD.test(characters[end]) &&
            !HAN.test(characters[end])) {
            end += 1;
        }
        const text = characters.slice(at, end).join('').replaceAll('\u00ad', '');
        if (/^['’]$/.test(gap) && /^s$/i.test(text) && before !== null) {
            gap = ''; /* "'s" is no word */
        } else {
            words.push({ folded: folded(text), start: at, end,
                isFirst: before === null || isBreak(gap, before, text) });
            gap = '';
            before = text;
        }
        at = end;
    }
    return words;
};

/* Where the words of a phrase stand in a row, without overlap. */
export const placesOf = (phrase, words) => {
    const found = [];
    for (let i = 0; i + phrase.length <= words.length; i++) {
        const fits = phrase.every((word, k) => words[i + k].folded === word &&
            (k === 0 || !words[i + k].isFirst));
        if (fits) {
            found.push({ start: words[i].start, end: words[i + phrase.length - 1].end });
            i += phrase.length - 1;
        }
    }
    return found;
};

/* The words of what a person typed; null if it is no row of words. */
export const phraseOf = (text) => {
    const clean = text.trim();
    const words = wordsOf([...clean]);
    const isRow = /^[\p{L}\p{M}\p{N}\s'’-]+$/u.test(clean) && words.length > 0 &&
        words.slice(1).every(({ isFirst }) => !isFirst);
    return isRow && !(words.length === 1 && HAN.test(clean)) ? words.map((word) => word.folded) : null;
};
