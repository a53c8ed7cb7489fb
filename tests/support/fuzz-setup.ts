import fc from 'fast-check';

// The same cases in every run, so that a change is what turns a test red; `npm run soak` tries new ones each time.
// FUZZ_SEED=7 tries others on purpose, and the same ones again: what `npm run soak` has found is looked at with it.
if (!process.env.SOAK) fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_121) });
