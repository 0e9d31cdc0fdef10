package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.SourceFinding;
import java.util.List;

/**
 * What a person should think again about.
 *
 * @param warnings what does not stop the build
 * @param errors what an option turns into an error
 */
public record AdviceReport(List<SourceFinding> warnings, List<SourceFinding> errors) {

    /** Copies the lists. */
    public AdviceReport {
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }
}
