package io.metatables.schema.expression;

/** What stands here follows no rule that the parser knows; whoever catches it takes the tokens as they are. */
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood() {
        // It is part of the normal way and caught nearby: nobody needs to know where it came from.
        super("not understood", null, false, false);
    }
}
