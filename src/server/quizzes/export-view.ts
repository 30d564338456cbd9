import { WRITERS } from '../../core/writers/index.js';
import type { ExportRequest } from './export-request.js';
import type { Exported } from './exports.service.js';
import { FORM_LETTERS } from './quiz-requests.js';

const OUTCOMES = ['kept', 'adapted', 'left out'] as const;

/** The fields of the form above the report, with only those that the chosen format reads. */
function settingsView({ writer: { settings } }: Exported, request: ExportRequest) {
  const forms = [...FORM_LETTERS, 'all'] as const;
  return {
    forms: settings.includes('forms')
      ? forms.map((form) => ({
          form,
          name: form === 'all' ? 'All forms' : `Form ${form}`,
          chosen: form === request.form,
        }))
      : null,
    deck: settings.includes('deck') ? { value: request.deck ?? '' } : null,
    cards: settings.includes('cloze')
      ? { months: request.months === 'yes', cloze: request.cloze === 'yes' }
      : null,
    seconds: settings.includes('secondsPerQuestion') ? { value: request.seconds } : null,
  };
}

/** `8 kept, 2 left out` */
function summaryOf({ lossReport }: Exported): string {
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: lossReport.filter((loss) => loss.outcome === outcome).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome}`)
    .join(', ');
}

/** The page before a download: which file, and what becomes of each question in it. */
export function exportView(exported: Exported, request: ExportRequest) {
  const { writer, whole, lossReport } = exported;
  const query = new URLSearchParams(
    Object.entries(request).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return {
    id: whole.stored.id,
    title: whole.quiz.title,
    formats: WRITERS.map(({ format, label, extension }) => ({
      format,
      name: `${label} (.${extension})`,
      chosen: format === writer.format,
    })),
    settings: settingsView(exported, request),
    label: writer.label,
    lacks: writer.lacks.join('; '),
    summary: summaryOf(exported),
    query: query.toString(),
    rows: lossReport.map(({ outcome, reason }, index) => ({
      number: index + 1,
      stem: whole.quiz.items[index]?.item.stem ?? '',
      outcome,
      style: outcome.replace(' ', '-'),
      reason: reason ?? '',
    })),
  };
}
