/** Runs in the browser: the renderer as JupyterLab would hold it, without JupyterLab. */
import { MessageLoop } from '@lumino/messaging';
import { Widget } from '@lumino/widgets';
import { CursorStore } from '../../extension/src/cursor/cursor-store.js';
import { Appearance } from '../../extension/src/renderer/appearance.js';
import type { AppearanceValues } from '../../extension/src/renderer/appearance.js';
import type { RendererContext } from '../../extension/src/renderer/context.js';
import { NO_KERNEL } from '../../extension/src/renderer/kernel-link.js';
import type { KernelLink, PokeAnswer } from '../../extension/src/renderer/kernel-link.js';
import { PlotlyRenderer } from '../../extension/src/renderer/plotly-renderer.js';
import { TensorRenderer } from '../../extension/src/renderer/tensor-renderer.js';
import { PLOTLY_MIME, TENSOR_MIME } from '../../kernel/src/contract/index.js';

const appearance = new Appearance();
const notebooks = new Map<string, CursorStore>();
/** What the kernel of every notebook was asked, and what it answers. */
const pokes: unknown[] = [];
let pokeAnswer: PokeAnswer = { status: 'no-kernel' };
const link: KernelLink = {
  ...NO_KERNEL,
  poke: request => {
    pokes.push(request);
    return Promise.resolve(pokeAnswer);
  }
};

const views: (TensorRenderer | PlotlyRenderer)[] = [];

/** English, as without a language pack. */
const trans: RendererContext['trans'] = {
  __: withValues,
  gettext: withValues,
  _n: pluralWithValues,
  ngettext: pluralWithValues,
  _p: (_, text, ...values: unknown[]) => withValues(text, ...values),
  pgettext: (_, text, ...values: unknown[]) => withValues(text, ...values),
  _np: (_, one, many, n, ...values: unknown[]) => pluralWithValues(one, many, n, ...values),
  npgettext: (_, one, many, n, ...values: unknown[]) => pluralWithValues(one, many, n, ...values),
  dcnpgettext: (_, __, one, many, n, ...values: unknown[]) =>
    pluralWithValues(one, many, n, ...values)
};

function pluralWithValues(one: string, many: string, n: number, ...values: unknown[]): string {
  return withValues(n === 1 ? one : many, n, ...values);
}

function withValues(text: string, ...values: unknown[]): string {
  return text.replace(/%(\d)/g, (_, index: string) => String(values[Number(index) - 1]));
}

function contextOf(notebook: string) {
  const cursors = notebooks.get(notebook) ?? new CursorStore();
  notebooks.set(notebook, cursors);
  return { appearance, trans, cursors, kernel: link };
}

function modelOf(mimeType: string, data: unknown) {
  return { trusted: false, data: { [mimeType]: data as null }, metadata: {}, setData: () => {} };
}

const renderers = {
  /** Adds an output holding the payload to a notebook; the number it returns names the view. */
  async add(payload: unknown, notebook = 'one'): Promise<number> {
    const view = new TensorRenderer(contextOf(notebook));
    await view.renderModel(modelOf(TENSOR_MIME, payload));
    Widget.attach(view, document.body);
    return views.push(view) - 1;
  },
  async addFigure(figure: unknown): Promise<number> {
    const view = new PlotlyRenderer(contextOf('figures'));
    await view.renderModel(modelOf(PLOTLY_MIME, figure));
    Widget.attach(view, document.body);
    return views.push(view) - 1;
  },
  /** `update_display_data`: new data for a view that is there. */
  async update(view: number, payload: unknown): Promise<void> {
    await views[view]?.renderModel(modelOf(TENSOR_MIME, payload));
  },
  setAppearance(values: Partial<AppearanceValues>): void {
    if (values.isDark !== undefined) document.body.dataset.jpThemeLight = String(!values.isDark);
    appearance.update(values);
  },
  /** From now on the kernel answers every poke with this. */
  answerPokes(answer: PokeAnswer): void {
    pokeAnswer = answer;
  },
  pokes: () => pokes,
  /** What JupyterLab sends when a panel's width changes. */
  resize(): void {
    for (const view of views) MessageLoop.sendMessage(view, Widget.ResizeMessage.UnknownSize);
  },
  remove(view: number): void {
    views[view]?.dispose();
  }
};

export type Renderers = typeof renderers;

Object.assign(window, { renderers });
