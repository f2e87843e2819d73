/* The language of the page: English as it stands in the sources, or Chinese by text_zh.js. */
import { CHINESE } from './text_zh.js';

const asked = /[#&]language=(en|zh)\b/.exec(location.hash)?.[1];
const made = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
export const language = asked ?? made;
const isChinese = language === 'zh';

/* The other language, and how it is asked for: the page is opened anew. */
export const otherLanguage = isChinese ? { name: 'English', value: made === 'en' ? '' : 'en' }
    : { name: '中文', value: made === 'zh' ? '' : 'zh' };
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

/* Patterns of the texts that have numbers or names in them, the longest ones first. */
let patterns = null;
const makePatterns = () => [...CHINESE].filter(([text]) => text.includes('{0}'))
    .sort(([one], [two]) => two.length - one.length).map(([text, said]) => ({
    pattern: new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '([^,;·]+?)')}$`),
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
    if (plain.includes(' · ')) {
        return plain.split(' · ').map(translated).join(' · ');
    }
    patterns ??= makePatterns();
    for (const { pattern, said } of patterns) {
        const found = pattern.exec(plain);
        if (found) {
            return text.replace(/\S[\s\S]*\S|\S/, () =>
                filled(said, found.slice(1).map((part) => CHINESE.get(part) ?? part)));
        }
    }
    return text;
};

/* Texts of the corpus stand in elements of their own and stay as they are. */
const isOurs = (element) => element !== null &&
    !element.closest('script, style, svg, bdi, code, mark, q, .field-text');

const ATTRIBUTES = ['aria-label', 'placeholder'];

const translateNode = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = root; node; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE && isOurs(node.parentElement)) {
            const said = translated(node.data);
            if (said !== node.data) {
                node.data = said;
            }
        }
        for (const name of node.nodeType === Node.ELEMENT_NODE ? ATTRIBUTES : []) {
            if (node.hasAttribute(name)) {
                node.setAttribute(name, translated(node.getAttribute(name)));
            }
        }
    }
};

/* All that was written around the data, now and whenever more comes. */
export const translatePage = () => {
    if (!isChinese) {
        return;
    }
    translateNode(document.body);
    new MutationObserver((changes) => changes.forEach(({ type, target, addedNodes }) => {
        if (type === 'characterData') {
            translateNode(target);
        }
        addedNodes.forEach((node) => node.isConnected && translateNode(node));
    })).observe(document.body, { childList: true, subtree: true, characterData: true });
};
