package io.metatables.processor.read;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.IndexDetails;
import io.metatables.processor.declaration.KeyDetails;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StorageDeclaration;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ObjectMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what annotations of several kinds say alike: storage parameters, deferrability, and what comes with an index. */
final class OptionReader {
    private static final Pattern PARAMETER = Pattern.compile("\\s*[A-Za-z_][A-Za-z0-9_.]*\\s*=\\s*\\S.*");
    private static final String PARAMETERS = "storageParameters";
    private static final String DESCRIPTION = "description";
    private static final String CLUSTERED = "clustered";
    private static final String REPLICA_IDENTITY = "replicaIdentity";
    private static final Set<String> OF_KEY = Set.of(
            "include",
            "nullsNotDistinct",
            "deferrability",
            PARAMETERS,
            "tablespace",
            DESCRIPTION,
            CLUSTERED,
            REPLICA_IDENTITY);
    private static final Set<String> OF_INDEX = Set.of(
            "method",
            "include",
            "where",
            "nullsNotDistinct",
            PARAMETERS,
            "tablespace",
            DESCRIPTION,
            CLUSTERED,
            REPLICA_IDENTITY);

    private final ReadingFindings findings;

    OptionReader(ReadingFindings findings) {
        this.findings = findings;
    }

    KeyDetails key(AnnotationValues values, SourceRef source) {
        if (!values.hasAny(OF_KEY)) {
            return KeyDetails.NONE;
        }
        return new KeyDetails(
                values.texts("include"),
                values.says("nullsNotDistinct"),
                deferrability(values),
                parameters(values, PARAMETERS, source),
                values.text("tablespace"),
                marks(values));
    }

    IndexDetails index(AnnotationValues values, SourceRef source) {
        if (!values.hasAny(OF_INDEX)) {
            return IndexDetails.NONE;
        }
        return new IndexDetails(
                values.text("method"),
                values.texts("include"),
                values.text("where"),
                values.says("nullsNotDistinct"),
                parameters(values, PARAMETERS, source),
                values.text("tablespace"),
                marks(values));
    }

    private static ObjectMarks marks(AnnotationValues values) {
        return new ObjectMarks(values.text(DESCRIPTION), values.says(CLUSTERED), values.says(REPLICA_IDENTITY));
    }

    StorageDeclaration storage(AnnotationValues values, SourceRef source) {
        return new StorageDeclaration(
                values.says("unlogged"),
                parameters(values, "parameters", source),
                values.text("tablespace"),
                values.text("accessMethod"));
    }

    static Deferrability deferrability(AnnotationValues values) {
        return values.constant("deferrability", Deferrability.NOT_DEFERRABLE);
    }

    /** Those that are well-formed; the others are findings. */
    private List<String> parameters(AnnotationValues values, String name, SourceRef source) {
        List<String> wellFormed = new ArrayList<>();
        for (String parameter : values.texts(name)) {
            if (PARAMETER.matcher(parameter).matches()) {
                wellFormed.add(parameter);
            } else {
                findings.add(
                        source.value(name),
                        DeclarationCode.STORAGE_PARAMETER,
                        "The storage parameter \"" + parameter + "\" of " + source
                                + " is not a name, an equals sign and a value.",
                        "Write it as \"fillfactor=70\".");
            }
        }
        return wellFormed;
    }
}
