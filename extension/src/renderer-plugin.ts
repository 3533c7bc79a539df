import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ICommandPalette, IThemeManager } from '@jupyterlab/apputils';
import { IEditorExtensionRegistry } from '@jupyterlab/codemirror';
import { INotebookTracker } from '@jupyterlab/notebook';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import { COLOUR_MAPS, PLOTLY_MIME } from 'tsteps/contract';
import { CursorStore } from './cursor/cursor-store.js';
import { CellHints } from './hints/cell-hints.js';
import { addHintCommands } from './hints/hint-commands.js';
import { CellMistakes } from './mistakes/cell-mistakes.js';
import { addMistakeCommands } from './mistakes/mistake-commands.js';
import { followMistakes } from './mistakes/notebook-mistakes.js';
import type { ColourMapChoice } from './figures/colour-scale.js';
import { Appearance } from './renderer/appearance.js';
import { NO_KERNEL } from './renderer/kernel-link.js';
import { NotebookContexts } from './renderer/notebook-contexts.js';
import { plotlyRendererFactory } from './renderer/plotly-renderer.js';
import { tensorRendererFactory } from './renderer/tensor-renderer-factory.js';
import { followStuckCells } from './stuck/stuck-dialog.js';
import { addViewCommands } from './view-commands.js';

const PLUGIN_ID = '@tsteps/jupyterlab:renderer';

/** Draws tensors and figures in JupyterLab and Notebook 7. */
export const rendererPlugin: JupyterFrontEndPlugin<void> = {
  id: PLUGIN_ID,
  description: 'Draws tsteps tensors: shapes, statistics and activations at each timestep.',
  autoStart: true,
  requires: [IRenderMimeRegistry],
  optional: [
    IThemeManager,
    ISettingRegistry,
    ITranslator,
    IEditorExtensionRegistry,
    ICommandPalette,
    INotebookTracker
  ],
  activate: (
    app: JupyterFrontEnd,
    rendermime: IRenderMimeRegistry,
    themes: IThemeManager | null,
    settings: ISettingRegistry | null,
    translator: ITranslator | null,
    editorExtensions: IEditorExtensionRegistry | null,
    palette: ICommandPalette | null,
    notebooks: INotebookTracker | null
  ) => {
    const trans = (translator ?? nullTranslator).load('tsteps');
    const appearance = new Appearance({ isDark: isDark(themes) });
    themes?.themeChanged.connect(() => appearance.update({ isDark: isDark(themes) }));
    const mistakes = new CellMistakes();
    if (settings) void followSettings(settings, appearance, mistakes);
    rendermime.addFactory(
      tensorRendererFactory(() => ({
        appearance,
        trans,
        cursors: new CursorStore(),
        kernel: NO_KERNEL
      }))
    );
    if (!rendermime.mimeTypes.includes(PLOTLY_MIME)) {
      rendermime.addFactory(plotlyRendererFactory({ appearance, trans }));
    }
    addViewCommands(app, palette, trans);
    const hints = new CellHints();
    const shared = { app, palette, notebooks, settings, pluginId: PLUGIN_ID, trans };
    addHintCommands({ ...shared, hints });
    addMistakeCommands({ ...shared, mistakes });
    editorExtensions?.addExtension(hints.editorExtension);
    editorExtensions?.addExtension(mistakes.editorExtension);
    app.docRegistry.addWidgetExtension(
      'Notebook',
      new NotebookContexts({ appearance, trans }, (panel, comm) => {
        hints.follow(panel, comm);
        followMistakes(panel, comm, mistakes);
        followStuckCells(panel, comm, trans);
      })
    );
  }
};

function isDark(themes: IThemeManager | null): boolean {
  const theme = themes?.theme;
  if (themes && theme) return !themes.isLight(theme);
  return document.body.dataset.jpThemeLight === 'false';
}

/** Settings are a comfort: a registry that cannot load them leaves the defaults. */
async function followSettings(
  registry: ISettingRegistry,
  appearance: Appearance,
  mistakes: CellMistakes
): Promise<void> {
  try {
    const settings = await registry.load(PLUGIN_ID);
    const apply = () => {
      const { colourMap, plotHeight, shapeHints } = settings.composite;
      document.body.dataset.tstepsHints = shapeHints === false ? 'off' : 'on';
      mistakes.isEnabled = settings.composite.mistakes !== false;
      appearance.update({
        colourMap: isColourMapChoice(colourMap) ? colourMap : 'auto',
        ...(typeof plotHeight === 'number' ? { plotHeight } : {})
      });
    };
    settings.changed.connect(apply);
    apply();
  } catch (error) {
    // eslint-disable-next-line no-console -- where an administrator looks for a broken settings file
    console.warn(`${PLUGIN_ID}: settings were not loaded`, error);
  }
}

function isColourMapChoice(value: unknown): value is ColourMapChoice {
  return value === 'auto' || (typeof value === 'string' && Object.hasOwn(COLOUR_MAPS, value));
}
