package io.metatables.schema.finding;

/** A kind of problem. Each stage has an enum of its own; {@code docs/messages} has a page for every code. */
public interface FindingCode {

    /**
     * The stable code by which a problem is looked up: MT1xx declaration, MT2xx model, MT3xx migration, MT4xx attach, MT5xx
     * command.
     *
     * @return {@code MT} and three digits
     */
    String code();

    /**
     * What kind of problem it is, in a few words.
     *
     * @return text without a full stop
     */
    String title();
}
