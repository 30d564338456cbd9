import { toHtml } from '../text/html.js';
import { element, type XmlElement } from '../text/xml.js';

/** Settings of the quiz in Canvas: an unpublished assignment that teachers finish setting up there. */
export function assessmentMeta(id: string, title: string, directions: string, points: number): XmlElement {
  const settings: readonly (readonly [string, string])[] = [
    ['title', title],
    ['description', toHtml(directions)],
    ['shuffle_answers', 'false'],
    ['scoring_policy', 'keep_highest'],
    ['quiz_type', 'assignment'],
    ['points_possible', points.toFixed(1)],
    ['show_correct_answers', 'true'],
    ['allowed_attempts', '1'],
    ['one_question_at_a_time', 'false'],
    ['cant_go_back', 'false'],
    ['available', 'false'],
  ];
  return element(
    'quiz',
    {
      identifier: id,
      xmlns: 'http://canvas.instructure.com/xsd/cccv1p0',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://canvas.instructure.com/xsd/cccv1p0 https://canvas.instructure.com/xsd/cccv1p0.xsd',
    },
    ...settings.map(([name, value]) => element(name, {}, value)),
  );
}
