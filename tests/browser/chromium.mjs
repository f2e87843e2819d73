/* A page in Debian's Chromium, with all that it asked for and all that went wrong. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

/* `more` are arguments of Chromium. WebGL is drawn by the processor, on machines without a card too. */
export const startChromium = async (...more) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dggraph-chromium-'));
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        headless: true,
        userDataDir: folder,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync',
            '--enable-unsafe-swiftshader', ...more],
    });
    return {
        browser,
        stop: async () => {
            await browser.close();
            fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
        },
    };
};

/* Opens a file. `errors` gathers complaints of the console, exceptions and breaches of the policy;
 * `dialogs` what tried to speak; `requests` all addresses but data: ones. */
export const openFile = async (browser, file, wishes = {}) => {
    const { width = 1400, height = 1000, scheme = 'light', script = true, hash = '',
        media = null } = wishes;
    const page = await browser.newPage();
    const told = { page, errors: [], requests: [], dialogs: [] };
    page.on('console', (message) => {
        /* What a driver says of its own speed when pixels are read is no fault of the page. */
        const isOfDriver = /GL Driver Message .*Performance/.test(message.text());
        if (['error', 'warn', 'warning'].includes(message.type()) && !isOfDriver) {
            told.errors.push(message.text());
        }
    });
    page.on('pageerror', (error) => told.errors.push(String(error)));
    page.on('request', (request) => {
        if (!request.url().startsWith('data:')) {
            told.requests.push(request.url());
        }
    });
    page.on('dialog', async (dialog) => {
        told.dialogs.push(dialog.message());
        await dialog.dismiss();
    });
    await page.setViewport({ width, height });
    await page.setJavaScriptEnabled(script);
    await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (media) {
        await page.emulateMediaType(media);
    }
    if (script) {
        await page.evaluateOnNewDocument(() => {
            window.breaches = [];
            document.addEventListener('securitypolicyviolation',
                (event) => window.breaches.push(event.violatedDirective));
        });
    }
    await page.goto(pathToFileURL(path.resolve(file)).href + hash);
    return told;
};

/* Nothing but the file, no complaint, nothing that ran but the page's own script. */
export const isQuiet = async ({ page, errors, requests, dialogs }) => {
    assert.equal(requests.length, 1, requests.join('\n'));
    assert.deepEqual(errors, []);
    assert.deepEqual(dialogs, []);
    assert.deepEqual(await page.evaluate(() => window.breaches), []);
    assert.equal(await page.evaluate(() => typeof window.hacked), 'undefined');
};

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/* What keeps people from using the page, by the rules of axe-core, as sentences: what is minor too.
 * An address of the page ("#node=…") is no link that skips something, though it looks like one. */
export const barriers = async (page) => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
        window.axe.configure({ rules: [{ id: 'skip-link', selector: 'a.skip' }] });
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(
            ({ html, target }) => `${target} ${html.slice(0, 120)}`).slice(0, 3).join(' | ')}`);
    });
};

/* The mean brightness of a picture of the page, 0 to 255. */
export const brightnessOf = async (browser, page) => {
    const picture = await page.screenshot({ encoding: 'base64' });
    const canvas = await browser.newPage();
    const brightness = await canvas.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const area = document.createElement('canvas');
        [area.width, area.height] = [image.width, image.height];
        const context = area.getContext('2d');
        context.drawImage(image, 0, 0);
        const points = context.getImageData(0, 0, image.width, image.height).data;
        let sum = 0;
        for (let i = 0; i < points.length; i += 4) {
            sum += (points[i] + points[i + 1] + points[i + 2]) / 3;
        }
        return sum / (points.length / 4);
    }, picture);
    await canvas.close();
    return brightness;
};

/* Texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3), as sentences. */
export const faintTexts = (page) => page.evaluate(() => {
    const numbers = (color) => color.match(/[\d.]+/g).map(Number);
    const light = (color) => {
        const [red, green, blue] = numbers(color).slice(0, 3).map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element) => {
        for (let at = element; at !== null; at = at.parentElement) {
            const ground = getComputedStyle(at).backgroundColor;
            if (numbers(ground)[3] !== 0) {
                return ground;
            }
        }
        return 'rgb(255, 255, 255)';
    };
    const faint = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const isShown = element.checkVisibility() && !element.closest('svg, script, style');
        if (isShown && walker.currentNode.data.trim() !== '') {
            const { color } = getComputedStyle(element);
            const [one, two] = [light(color), light(groundOf(element))];
            const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
            if (contrast < 4.5) {
                faint.push(`${walker.currentNode.data.trim()}: ${color}, ${contrast.toFixed(2)}`);
            }
        }
    }
    return faint;
});
