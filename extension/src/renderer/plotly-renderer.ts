import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import type { Plotly } from 'plotly.js-cartesian-dist-min';
import { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';
import { PLOTLY_MIME } from 'tsteps/contract';
import { readFigure } from '../figures/user-figure.js';
import { themedLayout } from '../figures/user-layout.js';
import type { Figure } from '../figures/figure.js';
import { loadPlotly } from '../plotly/load-plotly.js';
import type { RendererContext } from './context.js';
import { element } from './element.js';
import { readInks } from './read-inks.js';

/** Hover and zoom, but no logo and nothing that talks to a server: plotly 4 uploads a figure on one click. */
const CONFIG = {
  displaylogo: false,
  responsive: false,
  plotlyServerURL: '',
  modeBarButtonsToRemove: ['sendChartToCloud']
};

/** A figure of the user's own, as `plot(data, layout)` made it. */
export class PlotlyRenderer extends Widget implements IRenderMime.IRenderer {
  private readonly context: Pick<RendererContext, 'appearance' | 'trans'>;
  private readonly host = element('div', 'jp-tsteps-Plot');
  private figure: Figure | null = null;
  private plotly: Plotly | null = null;

  constructor(context: Pick<RendererContext, 'appearance' | 'trans'>) {
    super({ node: document.createElement('section') });
    this.context = context;
    this.addClass('jp-tsteps-Figure-view');
    context.appearance.changed.connect(this.onAppearanceChanged, this);
  }

  renderModel(model: IRenderMime.IMimeModel): Promise<void> {
    const result = readFigure(model.data[PLOTLY_MIME]);
    this.node.dataset.drawn = 'false';
    if ('problem' in result) {
      this.fail(result.problem);
    } else {
      this.figure = result.figure;
      this.host.style.height = `${result.height}px`;
      this.node.replaceChildren(this.host);
      this.draw();
    }
    return Promise.resolve();
  }

  override dispose(): void {
    if (this.isDisposed) return;
    Signal.clearData(this);
    this.figure = null;
    this.plotly?.purge(this.host);
    super.dispose();
  }

  protected override onAfterAttach(): void {
    this.draw();
  }

  protected override onAfterShow(): void {
    this.draw();
  }

  protected override onResize(): void {
    this.draw();
  }

  private readonly onAppearanceChanged = (): void => this.draw();

  private draw(): void {
    if (!this.figure || !this.isVisible || this.host.clientWidth === 0) return;
    this.drawNow(this.figure).catch((error: unknown) => this.fail(String(error)));
  }

  private async drawNow({ data, layout }: Figure): Promise<void> {
    this.plotly ??= await loadPlotly();
    if (this.isDisposed || this.figure === null) return;
    const inks = readInks(this.node, this.context.appearance.values.isDark);
    const size = { width: this.host.clientWidth, height: this.host.clientHeight };
    const themed = { ...themedLayout(layout, inks), ...size };
    await this.plotly.react(this.host, data, themed, CONFIG);
    this.node.dataset.drawn = 'true';
  }

  private fail(problem: string): void {
    this.figure = null;
    this.node.dataset.drawn = 'error';
    this.node.replaceChildren(
      element('p', 'jp-tsteps-Problem', [
        this.context.trans.__('This figure cannot be drawn: %1', problem)
      ])
    );
  }
}

/** Makes renderers for plotly figures. */
export function plotlyRendererFactory(
  context: Pick<RendererContext, 'appearance' | 'trans'>
): IRenderMime.IRendererFactory {
  return {
    safe: true,
    mimeTypes: [PLOTLY_MIME],
    // After HTML (50), which other kernels send for figures this small plotly cannot draw; before our PNG (90).
    defaultRank: 60,
    createRenderer: () => new PlotlyRenderer(context)
  };
}
