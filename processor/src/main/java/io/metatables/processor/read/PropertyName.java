package io.metatables.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names the property that an accessor method reads. */
final class PropertyName {
    private PropertyName() {}

    /** {@code uid()} and {@code getUid()} are {@code uid}; {@code isActive()} is {@code active} if it answers a boolean. */
    static String of(ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        if (hasPrefix(name, "get")) {
            return decapitalize(name.substring(3));
        }
        return hasPrefix(name, "is") && isBoolean(accessor.getReturnType()) ? decapitalize(name.substring(2)) : name;
    }

    private static boolean hasPrefix(String name, String prefix) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || JavaTypeReader.name(type).equals("java.lang.Boolean");
    }

    /** As java beans have it: two capitals in front are an abbreviation and stay. */
    private static String decapitalize(String name) {
        boolean abbreviation =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
