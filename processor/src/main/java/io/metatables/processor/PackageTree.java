package io.metatables.processor;

import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.List;

/** What an anchor covers: the classes of its package and of the packages below it. */
final class PackageTree {
    private final String root;

    PackageTree(ModelClass anchor) {
        this.root = anchor.packageName();
    }

    List<TableDeclaration> of(List<TableDeclaration> tables) {
        return tables.stream().filter(table -> covers(table.model())).toList();
    }

    boolean covers(ModelClass type) {
        String packageName = type.packageName();
        return packageName.equals(root) || packageName.startsWith(root + ".") || root.isEmpty();
    }
}
