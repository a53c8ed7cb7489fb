import { expect, it } from 'vitest';
import { assertNever } from '../../../lib/shared/assert-never.ts';
import { refusal, success } from '../../../lib/shared/result.ts';

it('tells success from a refusal that the user can read', () => {
  expect(success(1)).toEqual({ ok: true, value: 1 });
  expect(refusal('quiet-hours', 'It is night there.')).toEqual({
    ok: false,
    reason: 'quiet-hours',
    message: 'It is night there.',
  });
});

it('says which value nobody thought of', () => {
  expect(() => assertNever('x' as never)).toThrow('Unexpected value: "x"');
});
