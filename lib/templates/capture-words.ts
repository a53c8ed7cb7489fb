import { CaptureTag, type Context } from 'liquidjs';
import { withoutMarks } from './printed-words.ts';

/** `{% capture name %}`: what is captured is compared and printed like any other words, without the marks of what printed nothing. */
export class CaptureWords extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    yield* super.render(context);
    const scope = context.bottom();
    const captured: unknown = Reflect.get(scope, this.variable);
    if (typeof captured === 'string') Reflect.set(scope, this.variable, withoutMarks(captured));
  }
}
