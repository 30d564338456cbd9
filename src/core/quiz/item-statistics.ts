/** What one student gave for one item; `choice` is the text that was chosen or typed, null for no answer. */
export interface ScoredResponse {
  readonly correct: boolean;
  readonly choice: string | null;
}

/** An item as it was asked: its options in any order, none for recall. */
export interface AskedItem {
  readonly id: string;
  readonly key: string;
  readonly options: readonly string[];
}

/**
 * Rows are attempts, columns are items. An item the student left out is a wrong response without a choice;
 * null stands for an item that was not in the student's form, and does not count.
 */
export interface ResponseMatrix {
  readonly items: readonly AskedItem[];
  readonly attempts: readonly (readonly (ScoredResponse | null)[])[];
}

export interface ChoiceCount {
  readonly text: string;
  readonly count: number;
  readonly isKey: boolean;
}

export interface ItemStatistics {
  readonly itemId: string;
  /** How many students were asked. */
  readonly attempts: number;
  readonly correct: number;
  /** Asked, and left without an answer. */
  readonly blank: number;
  /** Share of right answers, 0..1; null below `FEWEST_ATTEMPTS`. */
  readonly facility: number | null;
  /**
   * Point-biserial correlation of the item with the score on all other items, -1..1 ("corrected item-total
   * correlation"): the item does not count towards what it is compared with. Null below `FEWEST_ATTEMPTS`,
   * and where all students did the same on the item or on the rest.
   */
  readonly discrimination: number | null;
  /** The same against the score on all items, this one included; higher, the more so in short quizzes. */
  readonly itemTotal: number | null;
  /** How often each option was chosen, in the order of the item's options. */
  readonly choices: readonly ChoiceCount[];
  /** Distractors that nobody chose; empty below `FEWEST_ATTEMPTS`, where that means nothing. */
  readonly unused: readonly string[];
}

/** Below this many attempts there are counts only: one student more or less would turn any figure. */
export const FEWEST_ATTEMPTS = 10;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Pearson's r, which is the point-biserial correlation when one side is 0 and 1; null where either side is constant. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [sum(xs) / xs.length, sum(ys) / ys.length];
  const dx = xs.map((x) => x - meanX);
  const dy = ys.map((y) => y - meanY);
  const spread = Math.sqrt(sum(dx.map((d) => d * d)) * sum(dy.map((d) => d * d)));
  return spread < 1e-12 ? null : sum(dx.map((d, i) => d * (dy[i] ?? 0))) / spread;
}

const point = (response: ScoredResponse | null): number => (response?.correct ? 1 : 0);

function statisticsOf(item: AskedItem, column: number, matrix: ResponseMatrix): ItemStatistics {
  const asked = matrix.attempts.flatMap((row) => {
    const response = row[column] ?? null;
    return response === null ? [] : [{ response, total: sum(row.map(point)) }];
  });
  const marks = asked.map(({ response }) => point(response));
  const enough = asked.length >= FEWEST_ATTEMPTS;
  const choices = item.options.map((text) => ({
    text,
    count: asked.filter(({ response }) => response.choice === text).length,
    isKey: text === item.key,
  }));
  return {
    itemId: item.id,
    attempts: asked.length,
    correct: sum(marks),
    blank: asked.filter(({ response }) => !response.correct && response.choice === null).length,
    facility: enough ? sum(marks) / marks.length : null,
    discrimination: enough
      ? correlation(
          marks,
          asked.map(({ response, total }) => total - point(response)),
        )
      : null,
    itemTotal: enough
      ? correlation(
          marks,
          asked.map(({ total }) => total),
        )
      : null,
    choices,
    unused: enough
      ? choices.filter((choice) => !choice.isKey && choice.count === 0).map((choice) => choice.text)
      : [],
  };
}

/** What the answers of a class tell about the items, one row per item of the matrix. */
export function itemStatistics(matrix: ResponseMatrix): ItemStatistics[] {
  return matrix.items.map((item, column) => statisticsOf(item, column, matrix));
}
