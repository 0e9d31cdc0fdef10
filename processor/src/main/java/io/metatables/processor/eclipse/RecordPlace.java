package io.metatables.processor.eclipse;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Gives Eclipse's compiler a place for what is wrong in a record. Its {@code Messager} (seen in ecj 3.46) finds the line of
 * classes, interfaces, enums and what is written out in them, but neither that of a record nor that of a component. So it gets
 * an element that it understands: a class that stands where the record or the component stands, and carries the same
 * annotations. Such a class can only be made of the compiler's own parts; where these are not what they were in 3.46, the
 * message is printed without a line, as it would be without all this.
 */
public final class RecordPlace {
    private RecordPlace() {}

    /**
     * Where to print what is about an element.
     *
     * @param type a class
     * @param element the class, or an element in it
     * @return the element, or what stands in for it
     */
    public static Element of(TypeElement type, Element element) {
        if (!EclipseElements.made(element)) {
            return element;
        }
        try {
            return switch (element.getKind()) {
                case RECORD -> classElement(element, value(element, "_binding"));
                case RECORD_COMPONENT -> ofComponent(type, element).orElse(element);
                default -> element;
            };
        } catch (ReflectiveOperationException | RuntimeException e) {
            return element; // another version of the compiler
        }
    }

    private static Optional<Element> ofComponent(TypeElement owner, Element component)
            throws ReflectiveOperationException {
        Object binding = value(owner, "_binding");
        Object scope = value(binding, "scope");
        Object declaration = value(scope, "referenceContext");
        Object components = value(declaration, "recordComponents");
        for (int i = 0; i < Array.getLength(components); i++) {
            Object candidate = Array.get(components, i);
            if (component.getSimpleName().contentEquals(new String((char[]) value(candidate, "name")))) {
                Object standIn = make(declaration.getClass(), value(declaration, "compilationResult"));
                for (String same : new String[] {"name", "annotations", "sourceStart", "sourceEnd"}) {
                    standIn.getClass().getField(same).set(standIn, nullable(candidate, same));
                }
                Object around = make(scope.getClass(), value(scope, "parent"), standIn);
                Object type =
                        make(binding.getClass(), value(binding, "compoundName"), value(binding, "fPackage"), around);
                return Optional.of(classElement(owner, type));
            }
        }
        return Optional.empty();
    }

    private static Element classElement(Element like, Object binding) throws ReflectiveOperationException {
        return (Element) make(like.getClass(), value(like, "_env"), binding, ElementKind.CLASS);
    }

    /** Makes an object of the class, or of the nearest class above it whose constructor takes the arguments. */
    private static Object make(Class<?> type, Object... arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(above -> Arrays.stream(above.getDeclaredConstructors()))
                .filter(candidate -> takes(candidate, arguments))
                .findFirst()
                .orElseThrow(NoSuchMethodException::new);
        ((AccessibleObject) constructor).setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private static boolean takes(Constructor<?> constructor, Object... arguments) {
        Class<?>[] types = constructor.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Object value(Object owner, String field) throws ReflectiveOperationException {
        Object value = nullable(owner, field);
        if (value == null) {
            throw new NoSuchFieldException(field);
        }
        return value;
    }

    private static @Nullable Object nullable(Object owner, String field) throws ReflectiveOperationException {
        return owner.getClass().getField(field).get(owner);
    }
}
