package io.metatables.processor.declaration.index;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import org.jspecify.annotations.Nullable;

/** Writes records without what is at its default, and values of sealed interfaces under the name of their record. */
final class RecordAdapters implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        if (raw.isRecord()) {
            return new RecordAdapter<>(gson, raw);
        }
        return raw.isInterface() && raw.isSealed() ? new SealedAdapter<>(gson, raw) : null;
    }
}
