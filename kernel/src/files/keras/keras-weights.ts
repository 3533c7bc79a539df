import type { AnyLayer } from '../../layers/base/layer.js';
import { recurrentOf } from '../../layers/recurrent/recurrent.js';
import type { FileBytes } from '../file-bytes.js';
import { Hdf5Dataset } from '../hdf5/dataset.js';
import { Hdf5Group, type Hdf5File } from '../hdf5/hdf5-file.js';
import { FoundWeights } from '../models/found-weights.js';
import { snakeCase } from '../models/keras-names.js';
import { hasWeights, isContainer, weightTree, type WeightGroup } from '../models/weight-tree.js';

/** Groups of a file that hold no weights of layers: what training and random numbers have reached. */
const OTHER_GROUPS =
  /(^|\/)(optimizer|metrics|_metrics|loss_tracker|compile_metrics|seed_generator)\//;

/** The weights that Keras wrote to an HDF5 file, for the model they belong to. */
export function findInHdf5(layer: AnyLayer, hdf5: Hdf5File, file: FileBytes): FoundWeights {
  refuseKeras2(hdf5, file);
  const datasets = hdf5.datasets();
  const search = new KerasSearch();
  search.visit(weightTree(layer), hdf5.root, '');
  for (const [path, dataset] of datasets) {
    if (search.taken.has(dataset) || OTHER_GROUPS.test(path)) continue;
    search.found.addExtra(path, dataset.shape ?? []);
  }
  return search.found;
}

class KerasSearch {
  readonly found = new FoundWeights();
  readonly taken = new Set<Hdf5Dataset>();

  /** Weights lie in `vars` by number (those of a recurrent layer in its cell), a model's layers in `layers`. */
  visit({ layer, slots, children }: WeightGroup, group: Hdf5Group | undefined, path: string): void {
    const [inner, place] = recurrentOf(layer)
      ? [memberGroup(group, 'cell'), `${path}cell/vars/`]
      : [group, `${path}vars/`];
    const variables = memberGroup(inner, 'vars');
    for (const [i, slot] of slots.entries()) {
      const dataset = variables?.get(String(i));
      const isThere = dataset instanceof Hdf5Dataset;
      if (isThere) this.taken.add(dataset);
      const stored = isThere
        ? { shape: dataset.shape ?? [], read: () => dataset.read() }
        : undefined;
      this.found.add(slot, `${place}${i} (${layer.name} ${snakeCase(slot.name)})`, stored);
    }
    if (!isContainer(layer)) {
      for (const child of children) {
        this.visit(child, memberGroup(group, child.name), `${path}${child.name}/`);
      }
      return;
    }
    const layers = memberGroup(group, 'layers');
    const names = groupNames(children.filter(hasWeights), layers);
    for (const [child, name] of names) {
      this.visit(child, memberGroup(layers, name), `${path}layers/${name}/`);
    }
  }
}

/** The group of each layer of a model: by the name that Keras has noted in it, else by class and place. */
function groupNames(
  children: readonly WeightGroup[],
  layers: Hdf5Group | undefined
): Map<WeightGroup, string> {
  const noted = new Map<unknown, string>();
  for (const name of layers?.names ?? []) {
    noted.set(memberGroup(memberGroup(layers, name), 'vars')?.attributes.get('name'), name);
  }
  const byName = new Map<WeightGroup, string>();
  for (const child of children) {
    const name = noted.get(child.layer.name);
    if (name !== undefined) byName.set(child, name);
  }
  if (byName.size === children.length) return byName;
  return new Map(children.map(child => [child, child.name]));
}

function memberGroup(group: Hdf5Group | undefined, name: string): Hdf5Group | undefined {
  const member = group?.get(name);
  return member instanceof Hdf5Group ? member : undefined;
}

function refuseKeras2({ root }: Hdf5File, file: FileBytes): void {
  const isOld =
    root.attributes.names.includes('layer_names') || root.names.includes('model_weights');
  if (!isOld) return;
  throw file.error({
    code: 'keras-2',
    offset: null,
    got: 'an HDF5 file in the way of Keras 2',
    expected: 'what Keras 3 writes: .keras or .weights.h5',
    fix: "in Python: keras.models.load_model('old.h5').save('new.keras')"
  });
}
