/* Every kind of picture in Chromium, as the program draws it: texts stay inside their shapes and on
 * the page whatever fonts there are, and none lies over another.
 * pictures.mjs PROGRAM FOLDER INPUT */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openFile, startChromium } from './chromium.mjs';

const [program, folder, input] = process.argv.slice(2);
const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
/* The whole shelf takes a while; concept maps have a test of their own. */
const few = ['network', 'thematic', 'evolution', 'contents', 'years'];
const kinds = !process.env.DGG_HEAVY ? few : execFileSync(program, ['list', 'pictures'], { encoding: 'utf8' })
    .split('\n').slice(1).map((line) => line.trim().split(' ')[0]).filter((name) => name !== '');
let chromium;

before(async () => {
    mkdirSync(folder, { recursive: true });
    chromium = await startChromium();
});
after(async () => {
    await chromium.stop();
});

/* Texts over the edge of their shape or the page, and texts over others, in pixels of the screen. */
const faults = (page, family) => page.evaluate((family) => {
    const svg = document.documentElement;
    if (family) {
        svg.setAttribute('font-family', family);
    }
    const sheet = svg.getBoundingClientRect();
    const texts = [...document.querySelectorAll('text')].map((text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
        shape: text.closest('g.node')?.querySelector('rect, ellipse, circle, polygon')?.getBoundingClientRect(),
    }));
    const over = texts.filter(({ box, shape }) => box.right > sheet.right + 0.5 || box.left < sheet.left - 0.5 ||
        (shape && box.width > shape.width + 1)).map(({ said }) => said);
    const onOthers = [];
    texts.forEach((one, number) => texts.slice(0, number).forEach((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1.5 && down > 0.4 * Math.min(one.box.height, other.box.height)) {
            onOthers.push(`${one.said} | ${other.said}`);
        }
    }));
    return { count: texts.length, over, onOthers };
}, family);

const allowed = [[null, 0], ['Liberation Sans', 0], ['Noto Sans', 0.02], ['DejaVu Sans', 0.05]];

for (const kind of kinds) {
    test(`${kind}: texts stay where they belong in any font`, async (context) => {
        const file = join(folder, `${kind}.svg`);
        try {
            execFileSync(program, ['draw', kind, input, '--quiet', '-o', file], { stdio: 'pipe' });
        } catch (error) {
            assert.equal(error.status, 65, String(error.stderr)); /* and says what it lacks */
            context.skip(String(error.stderr).split('\n')[0]);
            return;
        }
        const { page } = await openFile(chromium.browser, file);
        for (const [family, most] of allowed) {
            if (family && !installed.includes(family)) {
                context.diagnostic(`${family} is not installed`);
                continue;
            }
            const { count, over, onOthers } = await faults(page, family);
            const found = [...over, ...onOthers];
            assert.ok(count > 3);
            assert.ok(found.length <= most * count, `${family}: ${found.length} of ${count}: ${found.join('; ')}`);
        }
        await page.close();
    });
}
