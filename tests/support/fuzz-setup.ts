import fc from 'fast-check';

// The same cases in every run, so that a change is what turns a test red; `npm run soak` tries new ones each time.
if (!process.env.SOAK) fc.configureGlobal({ seed: 20_261_121 });
