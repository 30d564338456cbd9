import { rectify, sigmoid, tanh } from './activation.js';
import { INPUT_LIMIT, checkColumns, lstmSteps } from './matrix-kernel.js';
import type {
  LoadedDirection,
  LoadedLayer,
  LoadedLstm,
  LstmStep,
  MatrixKernel,
  WordRows,
} from './matrix-kernel.js';
import type { PackedBatch } from './packed-batch.js';
import type { QuantisedMatrix } from './tensor-file.js';

interface KeptLayer {
  readonly weights: QuantisedMatrix;
  readonly bias: Float32Array;
}

/** The kernel for engines without WebAssembly SIMD: some forty times slower, equal but for rounding. */
export class PlainKernel implements MatrixKernel {
  readonly #layers: KeptLayer[] = [];

  load(weights: QuantisedMatrix, bias: Float32Array): LoadedLayer {
    checkColumns(weights);
    const place = this.#layers.push({ weights, bias }) - 1;
    return { rows: weights.rows, columns: weights.columns, place };
  }

  apply(layer: LoadedLayer, input: Float32Array, rectified: boolean): Float32Array {
    const { bias } = this.#layers[layer.place]!;
    const rows = input.length / layer.columns;
    const output = new Float32Array(rows * layer.rows);
    for (let row = 0; row < rows; row++) output.set(bias, row * layer.rows);
    this.#addProducts(layer, input, output);
    if (rectified) rectify(output);
    return output;
  }

  runLstm({ forward, backward }: LoadedLstm, words: WordRows, batch: PackedBatch): Float32Array {
    const width = forward.recurrent.columns;
    const before = this.#runDirection(forward, words, batch, false);
    const behind = this.#runDirection(backward, words, batch, true);
    const states = new Float32Array(2 * before.length);
    for (let place = 0; place < batch.size; place++) {
      states.set(before.subarray(place * width, (place + 1) * width), 2 * place * width);
      states.set(behind.subarray(place * width, (place + 1) * width), (2 * place + 1) * width);
    }
    return states;
  }

  #runDirection(
    { input, recurrent }: LoadedDirection,
    { rows, rowOf }: WordRows,
    batch: PackedBatch,
    backward: boolean,
  ): Float32Array {
    const { columns: width, rows: gateWidth } = recurrent;
    const shared = this.apply(input, rows, false);
    const gates = rowOf ? spread(shared, rowOf, gateWidth) : shared;
    const states = new Float32Array(batch.size * width);
    const cells = new Float32Array(batch.size * width);
    for (const step of lstmSteps(batch, backward)) {
      this.#addProducts(
        recurrent,
        states.subarray(step.before * width, (step.before + step.kept) * width),
        gates.subarray(step.from * gateWidth, (step.from + step.kept) * gateWidth),
      );
      takeStep(step, width, gates, cells, states);
    }
    return states;
  }

  #addProducts({ place }: LoadedLayer, input: Float32Array, output: Float32Array): void {
    const { rows, columns, scales, values } = this.#layers[place]!.weights;
    const scaled = new Int32Array(columns);
    for (let row = 0; row * columns < input.length; row++) {
      const scale = scaleRow(input.subarray(row * columns, (row + 1) * columns), scaled);
      for (let i = 0; i < rows; i++) {
        let sum = 0;
        for (let k = 0; k < columns; k++) sum += scaled[k]! * values[i * columns + k]!;
        const at = row * rows + i;
        output[at] = output[at]! + sum * scale * scales[i]!;
      }
    }
  }
}

function spread(rows: Float32Array, rowOf: Int32Array, width: number): Float32Array {
  const result = new Float32Array(rowOf.length * width);
  rowOf.forEach((row, place) => result.set(rows.subarray(row * width, (row + 1) * width), place * width));
  return result;
}

/** @returns what to multiply the whole numbers with to get the inputs back */
function scaleRow(input: Float32Array, scaled: Int32Array): number {
  let largest = 0;
  for (const value of input) largest = Math.max(largest, Math.abs(value));
  const factor = largest > 0 ? INPUT_LIMIT / largest : 0;
  for (let i = 0; i < input.length; i++) scaled[i] = Math.round(input[i]! * factor);
  return largest / INPUT_LIMIT;
}

function takeStep(
  { from, to, before, kept }: LstmStep,
  width: number,
  gates: Float32Array,
  cells: Float32Array,
  states: Float32Array,
): void {
  for (let row = from; row < to; row++) {
    const goesOn = row - from < kept;
    const old = (before + row - from) * width;
    for (let k = 0; k < width; k++) {
      const gate = row * 4 * width + k;
      const forget = sigmoid(gates[gate + width]!);
      const remembered = goesOn ? forget * cells[old + k]! : 0;
      const cell = sigmoid(gates[gate]!) * tanh(gates[gate + 3 * width]!) + remembered;
      cells[row * width + k] = cell;
      states[row * width + k] = sigmoid(gates[gate + 2 * width]!) * tanh(cell);
    }
  }
}
