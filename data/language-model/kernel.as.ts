// AssemblyScript. The inner loops of the networks, with SIMD; src/core/document/network/simd-kernel.ts calls
// them. All places are in bytes. To build:
//
//     npx --package assemblyscript asc kernel.as.ts -o kernel.wasm --enable simd -O3 --runtime stub --noAssert

// Largest absolute value of a scaled input.
const LIMIT: f32 = 16383;

// A float of up to 2^22 that this is added to has its nearest whole number in its lowest bits.
const ROUNDER: f32 = 12582912;

// Scales rows of `columns` floats, `inputRow` bytes apart, to 16-bit whole numbers. `scaled` gets rows of `pairs`
// pairs, `scales` what to multiply each row with to get its inputs back.
export function scaleRows(
  rows: i32,
  columns: i32,
  pairs: i32,
  input: usize,
  inputRow: usize,
  scaled: usize,
  scales: usize,
): void {
  const rounder = f32x4.splat(ROUNDER);
  for (let row: i32 = 0; row < rows; row++) {
    const end: usize = input + (<usize>columns << 2);
    const vectorEnd: usize = input + ((<usize>columns >> 2) << 4);
    let most = f32x4.splat(0);
    let at = input;
    for (; at < vectorEnd; at += 16) most = f32x4.max(most, f32x4.abs(v128.load(at)));
    let largest: f32 = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    for (; at < end; at += 4) largest = max(largest, abs(load<f32>(at)));
    store<f32>(scales + (<usize>row << 2), largest / LIMIT);
    const factor: f32 = largest > 0 ? LIMIT / largest : 0;
    const factors = f32x4.splat(factor);
    let to = scaled;
    for (at = input; at < vectorEnd; at += 16) {
      const whole = i32x4.sub(f32x4.add(f32x4.mul(v128.load(at), factors), rounder), rounder);
      v128.store64_lane(to, i16x8.narrow_i32x4_s(whole, whole), 0);
      to += 8;
    }
    for (; at < end; at += 4) {
      store<i16>(to, <i16>nearest(load<f32>(at) * factor));
      to += 2;
    }
    if (columns & 1) store<i16>(to, 0);
    scaled += <usize>pairs << 2;
    input += inputRow;
  }
}

// output[row][i] = base + (Σ scaled[row][k] × weights[i][k]) × rowScales[row] × scales[i], where the base is
// bias[i], or what stands in the output when `bias` is 0.
//
// `weights` are `panels` panels of eight outputs; in a panel, for each pair of inputs, the pair of each output.
// Rows of the output are `panels` × 8 floats. Four rows are taken together, so that weights are read once for
// four rows.
export function multiply(
  rows: i32,
  panels: i32,
  pairs: i32,
  scaled: usize,
  rowScales: usize,
  weights: usize,
  scales: usize,
  bias: usize,
  output: usize,
): void {
  const inputRow: usize = <usize>pairs << 2;
  const outputRow: usize = <usize>panels << 5;
  for (let panel: i32 = 0; panel < panels; panel++) {
    const first: usize = weights + ((<usize>panel * <usize>pairs) << 5);
    const column: usize = <usize>panel << 5;
    const scale0 = v128.load(scales + column);
    const scale1 = v128.load(scales + column, 16);
    let row: i32 = 0;
    for (; row + 4 <= rows; row += 4) {
      let a0: usize = scaled + <usize>row * inputRow;
      let a1: usize = a0 + inputRow;
      let a2: usize = a1 + inputRow;
      let a3: usize = a2 + inputRow;
      let b: usize = first;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0);
      let s10 = i32x4.splat(0), s11 = i32x4.splat(0);
      let s20 = i32x4.splat(0), s21 = i32x4.splat(0);
      let s30 = i32x4.splat(0), s31 = i32x4.splat(0);
      for (let pair: i32 = 0; pair < pairs; pair++) {
        const w0 = v128.load(b);
        const w1 = v128.load(b, 16);
        let x = v128.load32_splat(a0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, w0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, w0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a2);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, w0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a3);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, w0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, w1));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
        b += 32;
      }
      const r: usize = rowScales + (<usize>row << 2);
      const c: usize = output + <usize>row * outputRow + column;
      finish(s00, s01, scale0, scale1, r, bias, column, c);
      finish(s10, s11, scale0, scale1, r + 4, bias, column, c + outputRow);
      finish(s20, s21, scale0, scale1, r + 8, bias, column, c + 2 * outputRow);
      finish(s30, s31, scale0, scale1, r + 12, bias, column, c + 3 * outputRow);
    }
    for (; row < rows; row++) {
      let a: usize = scaled + <usize>row * inputRow;
      let b: usize = first;
      let s0 = i32x4.splat(0), s1 = i32x4.splat(0);
      for (let pair: i32 = 0; pair < pairs; pair++) {
        const x = v128.load32_splat(a);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(b)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
        a += 4;
        b += 32;
      }
      const c: usize = output + <usize>row * outputRow + column;
      finish(s0, s1, scale0, scale1, rowScales + (<usize>row << 2), bias, column, c);
    }
  }
}

function finish(
  sum0: v128,
  sum1: v128,
  scale0: v128,
  scale1: v128,
  rowScale: usize,
  bias: usize,
  column: usize,
  output: usize,
): void {
  const scale = v128.load32_splat(rowScale);
  const base: usize = bias ? bias + column : output;
  const x0 = f32x4.mul(f32x4.convert_i32x4_s(sum0), f32x4.mul(scale, scale0));
  const x1 = f32x4.mul(f32x4.convert_i32x4_s(sum1), f32x4.mul(scale, scale1));
  const b0 = v128.load(base);
  const b1 = v128.load(base, 16);
  v128.store(output, f32x4.add(b0, x0));
  v128.store(output, f32x4.add(b1, x1), 16);
}

// What a negative number is multiplied with, as in src/core/document/network/activation.ts.
const LEAK: f64 = 0.1;

// Makes the negative ones of `count` floats, a multiple of four, small.
export function rectify(count: i32, at: usize): void {
  const leak = f64x2.splat(LEAK);
  for (const end: usize = at + (<usize>count << 2); at < end; at += 16) {
    const x = v128.load(at);
    const low = f64x2.mul(f64x2.promote_low_f32x4(x), leak);
    const high = f64x2.mul(f64x2.promote_low_f32x4(i32x4.shuffle(x, x, 2, 3, 2, 3)), leak);
    const small = i32x4.shuffle(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
    v128.store(at, f32x4.max(x, small));
  }
}

// One step of an LSTM. Rows of gates are in, forget, out, candidate, each `width` floats, a multiple of four;
// `gateRow` is the length of such a row in bytes, `stateRow` that of a row of states. The first `kept` rows go on
// from `oldCells`, the others begin with empty cells.
export function stepLstm(
  rows: i32,
  kept: i32,
  width: i32,
  gateRow: usize,
  gates: usize,
  oldCells: usize,
  cells: usize,
  states: usize,
  stateRow: usize,
): void {
  const part: usize = <usize>width << 2;
  for (let row: i32 = 0; row < rows; row++) {
    for (let k: usize = 0; k < part; k += 16) {
      const g: usize = gates + k;
      let cell = f32x4.mul(sigmoid(v128.load(g)), tanh(v128.load(g + 3 * part)));
      if (row < kept) cell = f32x4.add(cell, f32x4.mul(sigmoid(v128.load(g + part)), v128.load(oldCells + k)));
      v128.store(cells + k, cell);
      v128.store(states + k, f32x4.mul(sigmoid(v128.load(g + 2 * part)), tanh(cell)));
    }
    gates += gateRow;
    oldCells += part;
    cells += part;
    states += stateRow;
  }
}

// The same quotient of polynomials as in src/core/document/network/activation.ts.
function tanh(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-7.9)), f32x4.splat(7.9));
  const y = f32x4.mul(x, x);
  let above = f32x4.splat(-2.76076847742355e-16);
  above = f32x4.add(f32x4.mul(above, y), f32x4.splat(2.00018790482477e-13));
  above = f32x4.add(f32x4.mul(above, y), f32x4.splat(-8.60467152213735e-11));
  above = f32x4.add(f32x4.mul(above, y), f32x4.splat(5.12229709037114e-8));
  above = f32x4.add(f32x4.mul(above, y), f32x4.splat(1.48572235717979e-5));
  above = f32x4.add(f32x4.mul(above, y), f32x4.splat(6.37261928875436e-4));
  above = f32x4.add(f32x4.mul(above, y), f32x4.splat(4.89352455891786e-3));
  let below = f32x4.splat(1.19825839466702e-6);
  below = f32x4.add(f32x4.mul(below, y), f32x4.splat(1.18534705686654e-4));
  below = f32x4.add(f32x4.mul(below, y), f32x4.splat(2.268434632439e-3));
  below = f32x4.add(f32x4.mul(below, y), f32x4.splat(4.893525185543e-3));
  return f32x4.div(f32x4.mul(x, above), below);
}

function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, x))));
}
