import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import type { TrainingPayload } from '../../kernel/src/contract/index.js';
import { activationsPayload } from '../unit/contract/payloads.js';
import { brokenTile, trainingPayload } from '../unit/contract/view-payloads.js';
import { axeViolations } from './acceptance/axe.js';
import { misplacedTexts } from './acceptance/view-checks.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

/** JupyterLab's output beside two side bars on a small screen. */
const NARROW = 516 + 2 * 16;
const FULL = 900;

async function open(
  blank: { open(options?: { width?: number }): Promise<Page> },
  payload: unknown = trainingPayload(),
  width = FULL
) {
  const page = await blank.open({ width });
  await add(page, payload);
  const view = viewOf(page);
  await drawn(view);
  return {
    page,
    view,
    epoch: view.getByRole('slider', { name: 'epoch' }),
    timestep: view.getByRole('slider', { name: 'timestep' }),
    readOut: view.locator('.jp-tsteps-Sentence'),
    value: view.locator('.jp-tsteps-ProbeValue')
  };
}

function update(page: Page, payload: TrainingPayload): Promise<void> {
  return page.evaluate(json => window.renderers.update(0, json), payload);
}

/** A training at the end of an epoch. */
function at(epochs: number, changes: Partial<TrainingPayload> = {}): TrainingPayload {
  return trainingPayload({
    epochs,
    kept: epochs === 0 ? [0] : [...new Set([0, 1, Math.ceil(epochs / 2), epochs])],
    state: 'running',
    plannedEpochs: 200,
    share: epochs / 200,
    sentence: `epoch ${epochs} / 200 · loss ${1 / (epochs + 1)} · valLoss 0.6 · 0.4 s per epoch · 18 s left`,
    best: epochs === 0 ? null : { name: 'valLoss', epoch: Math.min(9, epochs) },
    ...changes
  });
}

function pointsOf(view: Locator, series: string): Promise<number> {
  return view
    .locator(`[data-series="${series}"]`)
    .evaluate(path => (path.getAttribute('d') ?? '').split(/[ML]/).length - 1);
}

function canvasOf(view: Locator): Promise<string> {
  return view.locator('canvas').evaluate(node => (node as HTMLCanvasElement).toDataURL());
}

describeRenderer('training in Chromium', blank => {
  it('the sentence and every number over its epochs stand there, without plotly', async () => {
    const { view } = await open(blank);
    expect(await view.innerText()).toContain('12 epochs · 12.3 s · loss 0.2 · valLoss 0.33');
    for (const series of ['loss', 'valLoss', 'accuracy', 'valAccuracy']) {
      expect(await pointsOf(view, series)).toBe(12);
    }
    expect(await view.getAttribute('aria-label')).toBe('training of model');
    expect(blank.requests.filter(path => path.startsWith('/plotly'))).toEqual([]);
    expect(blank.errors).toEqual([]);
  });

  it.each([NARROW, FULL])(
    '200 updates at %i pixels change one node, which keeps its elements, its height and epoch 1',
    async width => {
      const { page, view, epoch } = await open(blank, at(0), width);
      await view.evaluate(node => {
        node.setAttribute('data-first', 'true');
        for (const part of node.querySelectorAll('svg, canvas, [role="slider"], button')) {
          part.setAttribute('data-kept', 'true');
        }
      });
      const parts = () => view.locator('[data-kept]').count();
      const before = await parts();
      const { height } = (await view.boundingBox()) ?? {};
      const heights = new Set<number | undefined>();
      for (let epochs = 1; epochs <= 200; epochs += epochs < 20 ? 1 : 12) {
        await update(page, at(epochs));
        heights.add((await view.boundingBox())?.height);
      }
      await update(page, at(200, { state: 'done', share: 1, sentence: '200 epochs · 10 s' }));
      heights.add((await view.boundingBox())?.height);
      await drawn(view);
      expect([...heights]).toEqual([height]);
      expect(await parts()).toBe(before);
      expect(await view.getAttribute('data-first')).toBe('true');
      expect(await pointsOf(view, 'loss')).toBe(200);
      await epoch.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      expect(await view.locator('.jp-tsteps-Sentence').innerText()).toMatch(/^epoch 1: loss 1 /);
    }
  );

  it('the last epoch is followed until the reader chooses one', async () => {
    const { page, view, epoch } = await open(blank, at(4));
    expect(await view.getAttribute('data-epoch')).toBe('4');
    await update(page, at(8));
    expect(await view.getAttribute('data-epoch')).toBe('8');
    await epoch.focus();
    await page.keyboard.press('Home');
    await update(page, at(12));
    expect(await view.getAttribute('data-epoch')).toBe('0');
    expect(await view.locator('.jp-tsteps-Probe').innerText()).toContain('before training');
    await page.keyboard.press('End');
    await update(page, at(16));
    expect(await view.getAttribute('data-epoch')).toBe('16');
    expect(await epoch.evaluate(node => node === document.activeElement)).toBe(true);
  });

  it('arrow keys walk through the epochs kept: numbers, picture and slider together', async () => {
    const { page, view, epoch, readOut } = await open(blank);
    const last = await canvasOf(view);
    await epoch.focus();
    expect(await epoch.getAttribute('aria-valuenow')).toBe('12');
    await page.keyboard.press('ArrowLeft');
    expect(await epoch.getAttribute('aria-valuenow')).toBe('9');
    expect(await readOut.innerText()).toBe(
      'epoch 9 (best): loss 0.1111 · accuracy 0.9444 · valLoss 0.3 · valAccuracy 0.8556'
    );
    expect(await epoch.getAttribute('aria-valuetext')).toBe(await readOut.innerText());
    await page.keyboard.press('Home');
    expect(await readOut.innerText()).toBe('before training');
    await expect.poll(() => canvasOf(view)).not.toBe(last);
    await page.keyboard.press('ArrowUp');
    expect(await view.getAttribute('data-epoch')).toBe('1');
    await page.keyboard.press('Escape');
    expect(await epoch.evaluate(node => node === document.activeElement)).toBe(false);
  });

  it('the colours of all epochs are on one scale: zeros before training stay pale', async () => {
    const { page, view, epoch } = await open(blank);
    await epoch.focus();
    await page.keyboard.press('Home');
    await expect
      .poll(() =>
        view.locator('canvas').evaluate(node => {
          const canvas = node as HTMLCanvasElement;
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, 1);
          return [...data.slice(0, 3)];
        })
      )
      .toEqual([247, 247, 247]);
  });

  it('the pointer reads an epoch in a curve, and a click chooses the nearest epoch kept', async () => {
    const { view } = await open(blank);
    const area = view.locator('.jp-tsteps-CurveArea').first();
    const { width = 0 } = (await area.boundingBox()) ?? {};
    const position = { x: 56 + (5 / 12) * (width - 56 - 18), y: 60 };
    await area.hover({ position });
    expect(await area.locator('.jp-tsteps-HoverLabel').innerText()).toContain('epoch 5: loss 0.2');
    await area.click({ position });
    expect(await view.getAttribute('data-epoch')).toBe('4');
  });

  it('timestep and unit of the map have keys of their own; the timestep is that of other views', async () => {
    const { page, view, timestep, value } = await open(blank);
    await add(page, activationsPayload());
    await viewOf(page, 1).getByRole('slider').focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await timestep.getAttribute('aria-valuenow')).toBe('10');
    await timestep.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await value.innerText()).toMatch(/^t 11 of 40, unit 1: ≈ /);
    expect(await viewOf(page, 1).getByRole('slider').getAttribute('aria-valuenow')).toBe('11');
    await page.keyboard.press('[');
    expect(await view.getAttribute('data-epoch')).toBe('9');
  });

  it('play walks from before training to the last epoch; with less motion it is one step', async () => {
    const { page, view } = await open(blank);
    await view.getByRole('button', { name: 'play' }).click();
    await expect.poll(() => view.getAttribute('data-epoch')).toBe('1');
    await expect.poll(() => view.getAttribute('data-epoch')).toBe('12');
    await view.getByRole('button', { name: 'play' }).waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await view.getByRole('button', { name: 'play' }).click();
    expect(await view.getAttribute('data-epoch')).toBe('1');
  });

  it('t opens the epochs as a table', async () => {
    const { page, view, epoch } = await open(blank);
    await epoch.focus();
    await page.keyboard.press('t');
    const table = view.getByRole('table');
    expect(await table.locator('tbody tr').count()).toBe(12);
    expect(await table.locator('tbody tr').nth(8).innerText()).toContain('9 (best)');
    expect(await table.locator('[aria-current]').first().innerText()).toBe('0.08333');
  });

  it('a log scale is offered where losses span more than two powers of ten', async () => {
    const { page, view } = await open(blank);
    const button = view.getByRole('button', { name: 'log scale' });
    expect(await button.count()).toBe(0);
    const curve = {
      count: 4,
      epochs: '1 2 3 4',
      series: [{ name: 'loss', data: '1000 10 1 0.1' }]
    };
    await update(page, trainingPayload({ kept: [0, 4], curve, metrics: [] }));
    await button.click();
    expect(await view.locator('[data-scale="log"]').count()).toBe(1);
    expect(await view.locator('.jp-tsteps-CurveGrid').first().textContent()).toContain('10²');
  });

  it('a model without a sequence has curves alone, and a slider over all epochs', async () => {
    const { page, view, epoch } = await open(blank, trainingPayload({ kept: [] }));
    expect(await view.locator('.jp-tsteps-Probe').isVisible()).toBe(false);
    await epoch.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await view.getAttribute('data-epoch')).toBe('11');
  });

  it('a loss that stops being a number is a gap that is explained', async () => {
    const series = [{ name: 'loss', data: '1 0.5 NaN NaN' }];
    const curve = { count: 4, epochs: '1 2 3 4', series };
    const { view, readOut } = await open(blank, trainingPayload({ curve, kept: [], metrics: [] }));
    expect(await pointsOf(view, 'loss')).toBe(2);
    expect(await view.locator('.jp-tsteps-CurveWarning').innerText()).toBe(
      'the loss is no finite number at epoch 3'
    );
    expect(await readOut.innerText()).toBe('epoch 4: loss NaN');
  });

  it.each([360, NARROW, FULL])(
    'at %i pixels no text is on another, and axe-core objects to nothing, in light and dark',
    async width => {
      for (const payload of [at(0), at(120), trainingPayload()]) {
        const { page, view, epoch } = await open(blank, payload, width);
        await epoch.focus();
        await page.keyboard.press('t');
        for (const isDark of [false, true]) {
          await page.evaluate(dark => window.renderers.setAppearance({ isDark: dark }), isDark);
          expect(await misplacedTexts(view)).toEqual([]);
          expect(await axeViolations(page, '.jp-tsteps-View')).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.close();
      }
      await blank.open();
    }
  );

  it('with forced colours training and validation stay two kinds of line', async () => {
    const { page, view } = await open(blank);
    await page.emulateMedia({ forcedColors: 'active' });
    const strokes = await view.locator('.jp-tsteps-CurveLine').evaluateAll(lines =>
      lines.slice(0, 2).map(line => {
        const { stroke, strokeDasharray } = getComputedStyle(line);
        return [stroke, strokeDasharray];
      })
    );
    expect(strokes[0]?.[0]).not.toBe(strokes[1]?.[0]);
    expect(strokes[0]?.[1]).not.toBe(strokes[1]?.[1]);
  });

  it('a frame that cannot be decoded becomes a text under the curves', async () => {
    const payload = trainingPayload();
    const frames = payload.probe!.frames.map(frame => ({ ...frame, tile: brokenTile(frame.tile) }));
    const page = await blank.open();
    await add(page, { ...payload, probe: { ...payload.probe, frames } });
    await viewOf(page).and(page.locator('[data-drawn="error"]')).waitFor();
    expect(await viewOf(page).innerText()).toContain('This picture cannot be drawn');
    expect(blank.errors).toEqual([]);
  });

  it('names full of HTML stay text', async () => {
    const name = '<img src=x onerror="window.hacked=1">';
    const curve = { count: 1, epochs: '1', series: [{ name, data: '1' }] };
    const probe = { ...trainingPayload().probe!, layer: name };
    const payload = trainingPayload({ name, sentence: name, metrics: [name], curve, probe });
    const { view } = await open(blank, payload);
    expect(await view.locator('img').count()).toBe(0);
    expect(await view.locator('.jp-tsteps-LayerLabel').innerText()).toBe(name);
  });
});
