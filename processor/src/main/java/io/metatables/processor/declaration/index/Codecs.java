package io.metatables.processor.declaration.index;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the codec of a type when somebody asks for it first. Not thread-safe. */
final class Codecs {
    private final Map<Type, Codec> known = new HashMap<>();

    Codec of(Type type) {
        Codec codec = known.get(type);
        if (codec == null) {
            codec = make(type);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Codec element = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return new ListCodec(element, List::copyOf);
            }
            if (generic.getRawType() == Set.class) {
                return new ListCodec(element, Set::copyOf);
            }
        } else if (type instanceof Class<?> plain) {
            return make(plain);
        }
        throw new IllegalArgumentException(type + " cannot be written");
    }

    private Codec make(Class<?> type) {
        if (type.isRecord()) {
            return new RecordCodec(type, this);
        }
        return type.isSealed() ? new SealedCodec(type, this) : new ScalarCodec(type);
    }
}
