// AssemblyScript. `multiply` makes sums[row][output] = Σ input[row][k] × weights[output][k] in whole numbers.
//
// input:   rows of `pairs` pairs of 16-bit numbers
// weights: `panels` panels of eight outputs; in a panel, for each pair of inputs, the pair of each output
// sums:    rows of `panels` × 8 32-bit numbers
//
// Four rows are taken together, so that weights are read once for four rows.
// To build: npx --package assemblyscript asc kernel.as.ts -o kernel.wasm --enable simd -O3 --runtime stub --noAssert

export function multiply(rows: i32, panels: i32, pairs: i32, input: usize, weights: usize, sums: usize): void {
  const inputRow: usize = <usize>pairs << 2;
  const sumsRow: usize = <usize>panels << 5;
  for (let panel: i32 = 0; panel < panels; panel++) {
    const first: usize = weights + ((<usize>panel * <usize>pairs) << 5);
    const column: usize = sums + (<usize>panel << 5);
    let row: i32 = 0;
    for (; row + 4 <= rows; row += 4) {
      let a: usize = input + <usize>row * inputRow;
      let b: usize = first;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0);
      let s10 = i32x4.splat(0), s11 = i32x4.splat(0);
      let s20 = i32x4.splat(0), s21 = i32x4.splat(0);
      let s30 = i32x4.splat(0), s31 = i32x4.splat(0);
      for (let pair: i32 = 0; pair < pairs; pair++) {
        const w0 = v128.load(b);
        const w1 = v128.load(b, 16);
        let x = v128.load32_splat(a);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, w0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a + inputRow);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, w0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a + 2 * inputRow);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, w0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, w1));
        x = v128.load32_splat(a + 3 * inputRow);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, w0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, w1));
        a += 4;
        b += 32;
      }
      const c: usize = column + <usize>row * sumsRow;
      v128.store(c, s00);
      v128.store(c, s01, 16);
      v128.store(c + sumsRow, s10);
      v128.store(c + sumsRow, s11, 16);
      v128.store(c + 2 * sumsRow, s20);
      v128.store(c + 2 * sumsRow, s21, 16);
      v128.store(c + 3 * sumsRow, s30);
      v128.store(c + 3 * sumsRow, s31, 16);
    }
    for (; row < rows; row++) {
      let a: usize = input + <usize>row * inputRow;
      let b: usize = first;
      let s0 = i32x4.splat(0), s1 = i32x4.splat(0);
      for (let pair: i32 = 0; pair < pairs; pair++) {
        const x = v128.load32_splat(a);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(b)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
        a += 4;
        b += 32;
      }
      const c: usize = column + <usize>row * sumsRow;
      v128.store(c, s0);
      v128.store(c, s1, 16);
    }
  }
}
