/** Flags of the WebGPU specification; Node has no `GPUBufferUsage` and no `GPUMapMode` to read them from. */
export const USAGE = {
  mapRead: 0x0001,
  copySource: 0x0004,
  copyDestination: 0x0008,
  uniform: 0x0040,
  storage: 0x0080
} as const;

export const MAP_READ = 0x0001;
