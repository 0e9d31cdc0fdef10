package io.metatables.processor.drift;

import io.metatables.schema.finding.FindingCode;

/** What is said of a provider whose models have moved on. */
public enum ModelDriftCode implements FindingCode {
    /** Models and committed snapshot differ. */
    MODELS_MOVED_ON("MT240", "models that have moved on without a revision");

    private final String code;
    private final String title;

    ModelDriftCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
