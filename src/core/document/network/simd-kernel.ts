import { checkColumns, lstmSteps } from './matrix-kernel.js';
import type { LoadedDirection, LoadedLayer, LoadedLstm, MatrixKernel, WordRows } from './matrix-kernel.js';
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
    inputRow: number,
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
  rectify(count: number, at: number): void;
  stepLstm(
    rows: number,
    kept: number,
    width: number,
    gateRow: number,
    gates: number,
    oldCells: number,
    cells: number,
    states: number,
    stateRow: number,
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

  apply(layer: LoadedLayer, input: Float32Array, rectified: boolean): Float32Array {
    const rows = input.length / layer.columns;
    const stride = strideOf(layer);
    this.#taken = this.#free;
    const inputAt = this.#put(input);
    const outputAt = this.#take(rows * stride * FLOAT);
    const scaled = this.#takeScaled(layer, rows);
    this.#scale(layer, rows, inputAt, layer.columns * FLOAT, scaled);
    this.#multiply(layer, rows, scaled, this.#biasAt(layer), outputAt);
    if (rectified) this.#exports.rectify(rows * stride, outputAt);
    return unpadded(this.#floats(outputAt, rows * stride), stride, layer.rows);
  }

  runLstm(lstm: LoadedLstm, { rows, rowOf }: WordRows, batch: PackedBatch): Float32Array {
    const { input, recurrent } = lstm.forward;
    const count = rows.length / input.columns;
    const width = recurrent.columns;
    this.#taken = this.#free;
    const inputAt = this.#put(rows);
    const scaled = this.#takeScaled(input, count);
    this.#scale(input, count, inputAt, input.columns * FLOAT, scaled);
    const gatesAt = this.#take(batch.size * input.rows * FLOAT);
    const sharedAt = rowOf ? this.#take(count * input.rows * FLOAT) : gatesAt;
    const room = {
      gatesAt,
      cellsAt: this.#take(batch.size * width * FLOAT),
      statesAt: this.#take(batch.size * 2 * width * FLOAT),
      scaled: this.#takeScaled(recurrent, batch.offsets[1] ?? 0),
    };
    for (const direction of [lstm.forward, lstm.backward]) {
      this.#multiply(direction.input, count, scaled, this.#biasAt(direction.input), sharedAt);
      if (rowOf) this.#spread(rowOf, sharedAt, gatesAt, input.rows * FLOAT);
      this.#runDirection(direction, batch, direction === lstm.backward, room);
    }
    return this.#floats(room.statesAt, batch.size * 2 * width).slice();
  }

  #runDirection({ recurrent }: LoadedDirection, batch: PackedBatch, backward: boolean, room: LstmRoom): void {
    const width = recurrent.columns;
    const gateRow = recurrent.rows * FLOAT;
    const cellRow = width * FLOAT;
    const stateRow = 2 * cellRow;
    const statesAt = room.statesAt + (backward ? cellRow : 0);
    for (const { from, to, before, kept } of lstmSteps(batch, backward)) {
      const gates = room.gatesAt + from * gateRow;
      this.#scale(recurrent, kept, statesAt + before * stateRow, stateRow, room.scaled);
      this.#multiply(recurrent, kept, room.scaled, NO_BIAS, gates);
      const cells = room.cellsAt + from * cellRow;
      const oldCells = room.cellsAt + before * cellRow;
      const states = statesAt + from * stateRow;
      this.#exports.stepLstm(to - from, kept, width, gateRow, gates, oldCells, cells, states, stateRow);
    }
  }

  /** Copies to each place of the batch its row. */
  #spread(rowOf: Int32Array, from: number, to: number, length: number): void {
    const bytes = new Uint8Array(this.#exports.memory.buffer);
    rowOf.forEach((row, place) => {
      const start = from + row * length;
      bytes.copyWithin(to + place * length, start, start + length);
    });
  }

  #scale(
    { columns }: LoadedLayer,
    rows: number,
    inputAt: number,
    inputRow: number,
    scaled: ScaledInput,
  ): void {
    this.#exports.scaleRows(
      rows,
      columns,
      pairsOf(columns),
      inputAt,
      inputRow,
      scaled.rowsAt,
      scaled.scalesAt,
    );
  }

  #multiply(layer: LoadedLayer, rows: number, scaled: ScaledInput, biasAt: number, outputAt: number): void {
    this.#exports.multiply(
      rows,
      panelsOf(layer.rows),
      pairsOf(layer.columns),
      scaled.rowsAt,
      scaled.scalesAt,
      this.#biasAt(layer) + aligned(strideOf(layer) * FLOAT),
      layer.place,
      biasAt,
      outputAt,
    );
  }

  #biasAt(layer: LoadedLayer): number {
    return layer.place + aligned(strideOf(layer) * FLOAT);
  }

  #takeScaled({ columns }: LoadedLayer, rows: number): ScaledInput {
    return { rowsAt: this.#take(rows * pairsOf(columns) * FLOAT), scalesAt: this.#take(rows * FLOAT) };
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

/** Where the scaled input of a product stands, and what its rows were divided by. */
interface ScaledInput {
  readonly rowsAt: number;
  readonly scalesAt: number;
}

/** Where an LSTM works. */
interface LstmRoom {
  readonly gatesAt: number;
  readonly cellsAt: number;
  readonly statesAt: number;
  readonly scaled: ScaledInput;
}

/**
 * Writes weights as panels of eight outputs; in a panel, for each pair of inputs, the two weights of
 * each output stand side by side. What is missing in the last panel or pair is zero.
 */
function packWeights({ rows, columns, values }: QuantisedMatrix, packed: Int16Array): void {
  const pairs = pairsOf(columns);
  for (let row = 0; row < rows; row++) {
    let to = Math.floor(row / PANEL) * pairs * 2 * PANEL + 2 * (row % PANEL);
    const end = (row + 1) * columns;
    for (let from = row * columns; from < end; from += 2, to += 2 * PANEL) {
      packed[to] = values[from]!;
      if (from + 1 < end) packed[to + 1] = values[from + 1]!;
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
