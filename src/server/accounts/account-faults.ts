/** What somebody typed about an account cannot be used. The message says why. */
export class AccountFault extends Error {
  override readonly name = 'AccountFault';
}

/** Nobody is signed in with this browser. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';

  constructor() {
    super('Sign in first.');
  }
}

/** A form without the token of the browser that sends it: from another site, or from before signing in. */
export class StaleForm extends Error {
  override readonly name = 'StaleForm';

  constructor() {
    super('This form is out of date. Go back, load the page again, and send it once more.');
  }
}

export class TooManyAttempts extends Error {
  override readonly name = 'TooManyAttempts';

  /** @param seconds to wait. */
  constructor(seconds: number) {
    const minutes = Math.ceil(seconds / 60);
    super(`Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`);
  }
}

/** A link that was used, that is too old, or that never was. */
export class DeadLink extends Error {
  override readonly name = 'DeadLink';

  constructor() {
    super(
      'This link has been used or is too old. Ask for another one; the first account’s link is shown in the console when Quizwire starts.',
    );
  }
}
