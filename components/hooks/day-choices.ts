export { doneChoices } from '../../lib/app/done-choices.ts';
export { skipUntil, snoozeChoices } from '../../lib/app/snooze-choices.ts';
