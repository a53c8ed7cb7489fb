export { snoozeChoices as snoozeTimes } from '../../lib/app/snooze-choices.ts';
