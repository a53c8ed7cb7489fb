import { benchPlan } from './bench-plan.ts';
import { measureEditor } from './measure-editor.ts';

const t = await measureEditor(process.argv[2] ?? '', {
  letters: Number(process.argv[3] ?? 15),
  invoices: [1, 200],
});
for (const one of t)
  console.log(
    one.channel,
    one.invoices,
    JSON.stringify(one.painted),
    JSON.stringify(one.work),
    JSON.stringify(one.heldUp),
  );
void benchPlan;
