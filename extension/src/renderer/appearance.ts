import { Signal } from '@lumino/signaling';
import type { ColourMapChoice } from '../figures/colour-scale.js';

export interface AppearanceValues {
  isDark: boolean;
  colourMap: ColourMapChoice;
  /** Height of a heat map's plot area, in CSS pixels. */
  plotHeight: number;
}

/** Theme and settings, as far as drawings depend on them. */
export class Appearance {
  readonly changed = new Signal<this, void>(this);

  private current: AppearanceValues;

  constructor(values: Partial<AppearanceValues> = {}) {
    this.current = { isDark: false, colourMap: 'auto', plotHeight: 240, ...values };
  }

  get values(): Readonly<AppearanceValues> {
    return this.current;
  }

  /** Emits even when nothing differs: a theme's colours may have changed while it stayed dark. */
  update(values: Partial<AppearanceValues>): void {
    this.current = { ...this.current, ...values };
    this.changed.emit();
  }
}
