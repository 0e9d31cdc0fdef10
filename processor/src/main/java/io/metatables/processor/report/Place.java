package io.metatables.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place as javac wants it.
 *
 * @param element null: nowhere
 * @param annotation null: the element itself
 * @param value null: the annotation as a whole
 */
record Place(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {}
