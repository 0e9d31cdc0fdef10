package io.metatables.processor.read;

import io.metatables.processor.declaration.ModelClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names the class that carries a declaration. */
final class ModelClassReader {
    private ModelClassReader() {}

    static ModelClass read(TypeElement type) {
        boolean visible = true;
        String packageName = "";
        for (Element outer = type; outer != null; outer = outer.getEnclosingElement()) {
            if (outer instanceof PackageElement enclosing) {
                packageName = enclosing.getQualifiedName().toString();
                break;
            }
            visible &= outer.getModifiers().contains(Modifier.PUBLIC);
        }
        return new ModelClass(type.getQualifiedName().toString(), packageName, visible);
    }
}
