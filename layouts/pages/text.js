/* The language of the page: English as it stands in the sources, or Chinese by text_zh.js. */
import { CHINESE } from './text_zh.js';

const asked = /[#&]language=(en|zh)\b/.exec(location.hash)?.[1];
const isMadeChinese = document.documentElement.lang.startsWith('zh');
export const language = asked ?? (isMadeChinese ? 'zh' : 'en');
const isChinese = language === 'zh';
document.documentElement.lang = isChinese ? 'zh-CN' : 'en';

const filled = (text, values) =>
    text.replace(/\{(\d)\}/g, (place, number) => String(values[Number(number)] ?? place));

/* say('{0} of {1} papers', 3, 4) */
export const say = (text, ...values) =>
    filled((isChinese && CHINESE.get(text)) || text, values);

/* "1 paper", "2 papers" */
export const plural = (count, one, many) =>
    (isChinese ? say(`{0} ${many}`, count) : `${count} ${count === 1 ? one : many}`);

/* Names of kinds, also in words that are made of them. */
export const kindName = (kind) => say(kind);

/* --- what was written before the script ran ----------------------------------------------------- */

/* Patterns of the texts that have numbers or names in them. */
let patterns = null;
const makePatterns = () => [...CHINESE].filter(([text]) => text.includes('{0}')).map(([text, said]) => ({
    pattern: new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '(.+?)')}$`),
    said,
}));

const translated = (text) => {
    const plain = text.trim().replace(/\s+/g, ' ');
    if (plain === '') {
        return text;
    }
    if (CHINESE.has(plain)) {
        return text.replace(/\S[\s\S]*\S|\S/, () => CHINESE.get(plain));
    }
    patterns ??= makePatterns();
    for (const { pattern, said } of patterns) {
        const found = pattern.exec(plain);
        if (found) {
            return filled(said, found.slice(1).map((part) => CHINESE.get(part) ?? part));
        }
    }
    return text;
};

const isOurs = (element) =>
    element && !element.closest('script, style, svg, bdi, h1, code, tbody, .communities bdi');

/* All that the program wrote around the data. */
export const translatePage = () => {
    if (!isChinese) {
        return;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        if (isOurs(walker.currentNode.parentElement)) {
            walker.currentNode.data = translated(walker.currentNode.data);
        }
    }
    for (const element of document.querySelectorAll('[aria-label]')) {
        element.setAttribute('aria-label', translated(element.getAttribute('aria-label')));
    }
};
