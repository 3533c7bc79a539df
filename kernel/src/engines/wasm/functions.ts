/** What kernel/assembly/index.ts exports; each function is described there. Pointers and strides are bytes; nothing in there allocates. */
export interface WasmFunctions {
  activateBack(
    y: number,
    dy: number,
    out: number,
    rows: number,
    columns: number,
    activation: number
  ): void;
  activateRows(c: number, rows: number, columns: number, stride: number, activation: number): void;
  adam(
    variable: number,
    gradient: number,
    m: number,
    v: number,
    newVariable: number,
    newM: number,
    newV: number,
    count: number,
    alpha: number,
    share1: number,
    share2: number,
    epsilon: number
  ): void;
  addOuterProducts(
    a: number,
    aStride: number,
    b: number,
    bStride: number,
    c: number,
    cStride: number,
    k: number,
    m: number,
    n: number,
    scratch: number
  ): void;
  addProduct(
    a: number,
    aStride: number,
    packed: number,
    init: number,
    initStride: number,
    c: number,
    cStride: number,
    rows: number,
    k: number,
    n: number,
    edge: number
  ): void;
  addRows(
    from: number,
    fromStride: number,
    to: number,
    toStride: number,
    rows: number,
    columns: number,
    mask: number
  ): void;
  addToRows(from: number, ids: number, count: number, columns: number, table: number): void;
  addUpRows(
    from: number,
    groups: number,
    rows: number,
    stride: number,
    columns: number,
    sums: number
  ): void;
  binaryRows(
    op: number,
    a: number,
    aStride: number,
    aMoves: boolean,
    b: number,
    bStride: number,
    bMoves: boolean,
    out: number,
    rows: number,
    columns: number
  ): void;
  chooseRows(
    condition: number,
    conditionStride: number,
    conditionMoves: boolean,
    a: number,
    aStride: number,
    aMoves: boolean,
    b: number,
    bStride: number,
    bMoves: boolean,
    out: number,
    rows: number,
    columns: number
  ): void;
  compareRows(
    op: number,
    a: number,
    aStride: number,
    aMoves: boolean,
    b: number,
    bStride: number,
    bMoves: boolean,
    out: number,
    rows: number,
    columns: number
  ): void;
  copyRows(
    from: number,
    fromStride: number,
    to: number,
    toStride: number,
    rows: number,
    bytes: number,
    mask: number
  ): void;
  dense(
    a: number,
    packed: number,
    bias: number,
    c: number,
    rows: number,
    k: number,
    n: number,
    activation: number,
    scratch: number
  ): void;
  denseScratch(n: number): number;
  elementwise(op: number, x: number, y: number, count: number): void;
  elementwiseBack(op: number, x: number, y: number, dy: number, out: number, count: number): void;
  extremesOfRows(
    isMaximum: boolean,
    from: number,
    groups: number,
    rows: number,
    stride: number,
    columns: number,
    out: number
  ): void;
  gatherRows(table: number, ids: number, count: number, rowBytes: number, out: number): void;
  gruMixBack(
    gates: number,
    kept: number,
    hBefore: number,
    dh: number,
    dz: number,
    dRecurrent: number,
    dhBefore: number,
    rows: number,
    units: number,
    activation: number,
    recurrentActivation: number
  ): void;
  gruReset(
    z: number,
    hBefore: number,
    reset: number,
    rows: number,
    units: number,
    recurrentActivation: number
  ): void;
  gruResetBack(
    gates: number,
    hBefore: number,
    dReset: number,
    dz: number,
    dhBefore: number,
    rows: number,
    units: number,
    recurrentActivation: number
  ): void;
  gruScale(
    by: number,
    stride: number,
    from: number,
    out: number,
    rows: number,
    units: number
  ): void;
  gruStepAfter(
    z: number,
    recurrent: number,
    hBefore: number,
    h: number,
    kept: number,
    rows: number,
    units: number,
    activation: number,
    recurrentActivation: number
  ): void;
  gruStepBefore(
    z: number,
    hBefore: number,
    h: number,
    rows: number,
    units: number,
    activation: number
  ): void;
  largestOfRows(
    from: number,
    groups: number,
    rows: number,
    columns: number,
    best: number,
    out: number
  ): void;
  lstmStep(
    z: number,
    cBefore: number,
    c: number,
    h: number,
    rows: number,
    units: number,
    activation: number,
    recurrentActivation: number
  ): void;
  lstmStepBack(
    gates: number,
    cBefore: number,
    c: number,
    dh: number,
    dc: number,
    dz: number,
    dcBefore: number,
    rows: number,
    units: number,
    activation: number,
    recurrentActivation: number
  ): void;
  outerScratch(n: number): number;
  pack(b: number, stride: number, k: number, n: number, packed: number): void;
  packTransposed(b: number, stride: number, k: number, n: number, packed: number): void;
  softmaxBack(
    y: number,
    dy: number,
    out: number,
    rows: number,
    columns: number,
    stride: number
  ): void;
  softmaxRows(x: number, y: number, rows: number, columns: number, stride: number): void;
  transpose(
    from: number,
    fromStride: number,
    rows: number,
    columns: number,
    to: number,
    toStride: number
  ): void;
  zeroRows(to: number, stride: number, rows: number, bytes: number, mask: number): void;
}
