import { checkColumns, lstmSteps } from './matrix-kernel.js';
import type { LoadedLayer, MatrixKernel } from './matrix-kernel.js';
import type { PackedBatch } from './packed-batch.js';
import type { QuantisedMatrix } from './tensor-file.js';

/** What data/language-model/kernel.wasm exports; see kernel.as.ts there. Places are in bytes. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  scaleRows(
    rows: number,
    columns: number,
    pairs: number,
    input: number,
    scaled: number,
    scales: number,
  ): void;
  multiply(
    rows: number,
    panels: number,
    pairs: number,
    scaled: number,
    rowScales: number,
    weights: number,
    scales: number,
    bias: number,
    output: number,
  ): void;
  stepLstm(
    rows: number,
    kept: number,
    width: number,
    gateRow: number,
    gates: number,
    oldCells: number,
    cells: number,
    states: number,
  ): void;
}

const PAGE = 65_536;

/** Bytes of a float. */
const FLOAT = 4;

/** Outputs are made eight at a time. */
const PANEL = 8;

/** `multiply` adds to what stands in the output when it is given no bias. */
const NO_BIAS = 0;

/** The lowest bytes hold the module's own constants. */
const FIRST_FREE = 1_024;

/** Vectors begin at a multiple of sixteen bytes: that is quicker on some machines. */
const aligned = (bytes: number): number => (bytes + 15) & ~15;

/** Inputs are taken in pairs. */
const pairsOf = (columns: number): number => (columns + 1) >> 1;

const panelsOf = (rows: number): number => Math.ceil(rows / PANEL);

/** Room for `rows` outputs, filled up to whole panels. */
const strideOf = ({ rows }: LoadedLayer): number => panelsOf(rows) * PANEL;

/** The kernel in WebAssembly with SIMD. Its memory holds all weights, and after them room to work in. */
export class SimdKernel implements MatrixKernel {
  readonly #exports: KernelExports;
  /** First byte after the weights. */
  #free = FIRST_FREE;
  /** First byte after the room that the operation at hand has taken. */
  #taken = FIRST_FREE;

  /**
   * @param code the bytes of kernel.wasm
   * @throws WebAssembly.CompileError when the engine has no SIMD
   */
  constructor(code: Uint8Array) {
    const module = new WebAssembly.Module(new Uint8Array(code));
    this.#exports = new WebAssembly.Instance(module).exports as unknown as KernelExports;
  }

  /** Keeps the scales, the bias, and then the weights, all filled up to whole panels. */
  load(weights: QuantisedMatrix, bias: Float32Array): LoadedLayer {
    checkColumns(weights);
    const { rows, columns } = weights;
    const panels = panelsOf(rows);
    this.#taken = this.#free;
    const scalesAt = this.#take(panels * PANEL * FLOAT);
    const biasAt = this.#take(panels * PANEL * FLOAT);
    const words = panels * pairsOf(columns) * 2 * PANEL;
    const weightsAt = this.#take(words * 2);
    this.#floats(scalesAt, rows).set(weights.scales);
    this.#floats(biasAt, rows).set(bias);
    packWeights(weights, new Int16Array(this.#exports.memory.buffer, weightsAt, words));
    this.#free = this.#taken;
    return { rows, columns, place: scalesAt };
  }

  apply(layer: LoadedLayer, input: Float32Array): Float32Array {
    const rows = input.length / layer.columns;
    const stride = strideOf(layer);
    this.#taken = this.#free;
    const inputAt = this.#put(input);
    const outputAt = this.#take(rows * stride * FLOAT);
    const scratch = this.#takeScratch(layer, rows);
    this.#multiply(layer, rows, inputAt, scratch, this.#biasAt(layer), outputAt);
    return unpadded(this.#floats(outputAt, rows * stride), stride, layer.rows);
  }

  runLstm(recurrent: LoadedLayer, gates: Float32Array, batch: PackedBatch, backward: boolean): Float32Array {
    const width = recurrent.columns;
    const gateRow = recurrent.rows * FLOAT;
    const stateRow = width * FLOAT;
    this.#taken = this.#free;
    const gatesAt = this.#put(gates);
    const cellsAt = this.#take(batch.size * stateRow);
    const statesAt = this.#take(batch.size * stateRow);
    const scratch = this.#takeScratch(recurrent, batch.offsets[1] ?? 0);
    for (const { from, to, before, kept } of lstmSteps(batch, backward)) {
      const at = gatesAt + from * gateRow;
      this.#multiply(recurrent, kept, statesAt + before * stateRow, scratch, NO_BIAS, at);
      const cells = cellsAt + from * stateRow;
      const oldCells = cellsAt + before * stateRow;
      const states = statesAt + from * stateRow;
      this.#exports.stepLstm(to - from, kept, width, gateRow, at, oldCells, cells, states);
    }
    return this.#floats(statesAt, batch.size * width).slice();
  }

  #multiply(
    layer: LoadedLayer,
    rows: number,
    inputAt: number,
    scratch: Scratch,
    biasAt: number,
    outputAt: number,
  ): void {
    const pairs = pairsOf(layer.columns);
    const weightsAt = this.#biasAt(layer) + aligned(strideOf(layer) * FLOAT);
    const { scaledAt, rowScalesAt } = scratch;
    this.#exports.scaleRows(rows, layer.columns, pairs, inputAt, scaledAt, rowScalesAt);
    this.#exports.multiply(
      rows,
      panelsOf(layer.rows),
      pairs,
      scaledAt,
      rowScalesAt,
      weightsAt,
      layer.place,
      biasAt,
      outputAt,
    );
  }

  #biasAt(layer: LoadedLayer): number {
    return layer.place + aligned(strideOf(layer) * FLOAT);
  }

  #takeScratch({ columns }: LoadedLayer, rows: number): Scratch {
    return {
      scaledAt: this.#take(rows * pairsOf(columns) * FLOAT),
      rowScalesAt: this.#take(rows * FLOAT),
    };
  }

  #put(values: Float32Array): number {
    const place = this.#take(values.length * FLOAT);
    this.#floats(place, values.length).set(values);
    return place;
  }

  #take(bytes: number): number {
    const { memory } = this.#exports;
    const place = this.#taken;
    this.#taken = aligned(place + bytes);
    const missing = this.#taken - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return place;
  }

  /** A view that is good until memory is taken again. */
  #floats(place: number, length: number): Float32Array {
    return new Float32Array(this.#exports.memory.buffer, place, length);
  }
}

/** Where the scaled input of a product stands. */
interface Scratch {
  readonly scaledAt: number;
  readonly rowScalesAt: number;
}

/**
 * Writes weights as panels of eight outputs; in a panel, for each pair of inputs, the two weights of
 * each output stand side by side. What is missing in the last panel or pair is zero.
 */
function packWeights({ rows, columns, values }: QuantisedMatrix, packed: Int16Array): void {
  const pairs = pairsOf(columns);
  for (let row = 0; row < rows; row++) {
    const panel = Math.floor(row / PANEL) * pairs * 2 * PANEL + 2 * (row % PANEL);
    for (let column = 0; column < columns; column++) {
      packed[panel + (column >> 1) * 2 * PANEL + (column & 1)] = values[row * columns + column]!;
    }
  }
}

function unpadded(rows: Float32Array, stride: number, width: number): Float32Array {
  if (stride === width) return rows.slice();
  const result = new Float32Array((rows.length / stride) * width);
  for (let from = 0, to = 0; from < rows.length; from += stride, to += width) {
    result.set(rows.subarray(from, from + width), to);
  }
  return result;
}
