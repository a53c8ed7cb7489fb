export { procedureProblems } from '../../lib/app/procedure-problems.ts';
