import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import { TENSOR_MIME } from 'tsteps/contract';
import type { RendererContext } from './context.js';
import { TensorRenderer } from './tensor-renderer.js';

/** Makes renderers for tensor outputs; `contextOf` says what each new one shares. */
export function tensorRendererFactory(
  contextOf: () => RendererContext
): IRenderMime.IRendererFactory {
  return {
    // Safe: payloads are validated and become text nodes and pictures only, so untrusted notebooks draw too.
    safe: true,
    mimeTypes: [TENSOR_MIME],
    // Before every other type of the same bundle; its PNG is for places without this extension.
    defaultRank: 0,
    createRenderer: () => new TensorRenderer(contextOf())
  };
}
