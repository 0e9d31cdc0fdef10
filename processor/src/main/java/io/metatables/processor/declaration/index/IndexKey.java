package io.metatables.processor.declaration.index;

import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMappingDeclaration;

/** What a line of an index holds. */
enum IndexKey {
    PROVIDER("provider", ProviderDeclaration.class),
    MODEL_SET("modelSet", ModelSetDeclaration.class),
    TYPE_MAPPING("mapping", TypeMappingDeclaration.class),
    EXTENSION("extension", ExtensionDeclaration.class),
    SEQUENCE("sequence", SequenceDeclaration.class),
    TYPE("type", TypeDeclaration.class),
    USED_TYPE("usedType", TypeDeclaration.class),
    SHARED("shared", SharedMembers.class),
    TABLE("table", TableDeclaration.class);

    private final String text;
    private final Class<?> type;

    IndexKey(String text, Class<?> type) {
        this.text = text;
        this.type = type;
    }

    static IndexKey of(String text) {
        for (IndexKey key : values()) {
            if (key.text.equals(text)) {
                return key;
            }
        }
        throw new IllegalArgumentException("unknown key " + text);
    }

    /** The key in the line. */
    String text() {
        return text;
    }

    /** The type of its value. */
    Class<?> type() {
        return type;
    }
}
