/** Somebody cannot join, or what a teacher typed about a sitting cannot be used. The message says why. */
export class SittingFault extends Error {
  override readonly name = 'SittingFault';
}

/** An answer came too late. The message says why. */
export class AnswersClosed extends Error {
  override readonly name = 'AnswersClosed';
}
