package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Where a column stands that its model class does not declare itself.
 *
 * @param type the canonical name of the mapped superclass or of the embeddable that declares the member
 * @param prefix what the name of the column begins with; empty unless it is embedded
 * @param through the name of the component, field or method of the model that embeds it; null: it is inherited
 */
public record ColumnOrigin(
        String type, String prefix, @Nullable String through) {}
