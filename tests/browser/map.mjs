/* Concept maps in Chromium: texts stay inside their shapes whatever fonts there are, a hostile title
 * runs nothing, links can be reached, darkness is dark. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { brightnessOf, isQuiet, openFile, startChromium } from './chromium.mjs';

const files = process.argv.slice(2);
const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
let chromium;

before(async () => {
    chromium = await startChromium();
});
after(async () => {
    await chromium.stop();
});

/* How many texts of nodes there are, and which reach over the edge of their shape. An ellipse and a
 * hexagon are narrower where the text is than where they are widest. */
const overflow = (page, family) => page.evaluate((family) => {
    const svg = document.documentElement;
    if (family) {
        svg.setAttribute('font-family', family);
    }
    const isInside = (shape, box, x, y) => {
        const [across, down] = [Math.abs(x - box.x - box.width / 2) / (box.width / 2),
            Math.abs(y - box.y - box.height / 2) / (box.height / 2)];
        if (shape.tagName === 'ellipse') {
            return across * across + down * down <= 1;
        }
        const tip = shape.tagName === 'polygon' ? 0.8 * box.height / box.width : 0;
        return down <= 1 && across <= 1 - tip * down;
    };
    const told = { count: 0, over: [] };
    for (const node of svg.querySelectorAll('.node')) {
        const shape = node.querySelector('rect, ellipse, polygon');
        const box = shape.getBBox();
        for (const text of node.querySelectorAll('text')) {
            const size = Number(text.getAttribute('font-size'));
            const its = text.getBBox();
            const base = Number(text.getAttribute('y'));
            const stays = [its.x, its.x + its.width].every((x) =>
                [base, base - 0.7 * size].every((y) => isInside(shape, box, x, y)));
            told.count += 1;
            if (!stays) {
                told.over.push(text.textContent);
            }
        }
    }
    return told;
}, family);

const allowed = [
    [null, 0], ['Helvetica', 0], ['Liberation Sans', 0], ['Noto Sans', 0.02], ['DejaVu Sans', 0.05],
];

/* Whose box stands in whose: shapes of nodes; names of hulls, titles and notes. A name may not reach
 * into a hull either. */
const covered = (page) => page.evaluate(() => {
    const svg = document.documentElement;
    const boxOf = (element) => {
        const { x, y, width, height } = element.getBBox();
        return { x, y, right: x + width, bottom: y + height, width, height };
    };
    const shapes = [...svg.querySelectorAll('.node')].map((node) => ({
        name: node.querySelector('title')?.textContent,
        box: boxOf(node.querySelector('rect, ellipse, polygon, circle')),
    }));
    const words = [...svg.querySelectorAll('text')].filter((text) => !text.closest('.node'))
        .map((text) => ({ name: text.textContent, box: boxOf(text), size: Number(text.getAttribute('font-size')) }));
    for (const { box, size } of words) { /* letters, not the room above and below them */
        box.y += 0.2 * size;
        box.bottom -= 0.2 * size;
    }
    const all = [...shapes, ...words];
    const told = { shapes: shapes.length, words: words.length, over: [] };
    all.forEach((one, number) => all.slice(0, number).forEach((other) => {
        if (one.box.x < other.box.right && other.box.x < one.box.right &&
            one.box.y < other.box.bottom && other.box.y < one.box.bottom) {
            told.over.push(`${one.name} / ${other.name}`);
        }
    }));
    for (const hull of svg.querySelectorAll('.community path, .community polygon')) {
        for (const { name, box } of words) {
            for (let step = 0; step <= 20; step += 1) {
                const x = box.x + (box.width * step) / 20;
                const isIn = (y) => hull.isPointInFill(new DOMPoint(x, y));
                if (isIn(box.y) || isIn(box.bottom)) {
                    told.over.push(`${name} / a hull`);
                    break;
                }
            }
        }
    }
    return told;
});

for (const file of files) {
    for (const [family, most] of allowed) {
        const lacks = family && family !== 'Helvetica' && !installed.includes(family);
        test(`${file}: texts stay inside in ${family ?? 'the fonts it asks for'}`,
            { skip: lacks ? `${family} is not installed` : false }, async () => {
                const { page } = await openFile(chromium.browser, file);
                const { count, over } = await overflow(page, family);
                assert.ok(count > 20);
                assert.ok(over.length <= most * count, `${over.length} of ${count}: ${over}`);
                await page.close();
            });
    }

    test(`${file}: nothing covers anything else`, async () => {
        const { page } = await openFile(chromium.browser, file);
        const { shapes, words, over } = await covered(page);
        assert.ok(shapes > 20 && words > 5);
        assert.deepEqual(over, []);
        await page.close();
    });

    test(`${file}: nothing runs, nothing is fetched`, async () => {
        const opened = await openFile(chromium.browser, file);
        await isQuiet(opened);
        assert.equal(await opened.page.evaluate(() => document.scripts.length), 0);
        await opened.page.close();
    });

    test(`${file}: links lead to the web only and have a name`, async () => {
        const { page } = await openFile(chromium.browser, file);
        const links = await page.$$eval('a', (all) => all.map((link) => [link.getAttribute('href'),
            link.parentElement.querySelector('title').textContent]));
        assert.ok(links.length > 0);
        assert.ok(links.every(([address, name]) => /^https?:\/\//.test(address) && name !== ''));
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement.tagName), 'a');
        await page.close();
    });

    test(`${file}: it is dark in the dark, and light on paper`, async () => {
        const light = await openFile(chromium.browser, file);
        const dark = await openFile(chromium.browser, file, { scheme: 'dark' });
        assert.ok(await brightnessOf(chromium.browser, light.page) > 200);
        assert.ok(await brightnessOf(chromium.browser, dark.page) < 70);
        await dark.page.emulateMediaType('print');
        assert.ok(await brightnessOf(chromium.browser, dark.page) > 200);
        await light.page.close();
        await dark.page.close();
    });
}
